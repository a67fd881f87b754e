// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/profiles/obscure.h"

#include "storage/profiles/base64.h"
#include "storage/profiles/cipher.h"

#include <QStringDecoder>

#include <openssl/rand.h>

#include <algorithm>

namespace restdock {

namespace {

constexpr int ivBytes = 16;

const QByteArray &publicKey()
{
    static const QByteArray key =
        QByteArray::fromHex("0a34b62682e9bae989fc36e770382b38f598f3ceff418e241da459fc801c7863");
    return key;
}

/// CTR is its own inverse. Empty if OpenSSL fails.
QByteArray applyCounterMode(QByteArrayView iv, QByteArrayView input)
{
    const Cipher context(EVP_CIPHER_CTX_new());
    QByteArray output(input.size(), Qt::Uninitialized);
    int length = 0;
    const bool done = context
        && EVP_EncryptInit_ex2(context.get(), EVP_aes_256_ctr(), bytesOf(publicKey()), bytesOf(iv),
                               nullptr)
            == 1
        && EVP_EncryptUpdate(context.get(), bytesOf(output), &length, bytesOf(input),
                             int(input.size()))
            == 1;
    return done ? output : QByteArray();
}

/// A key in PEM has lines.
bool isReadable(const QByteArray &bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = decoder(bytes);
    return !decoder.hasError() && std::all_of(text.begin(), text.end(), [](QChar c) {
        return c == u'\n' || c.category() != QChar::Other_Control;
    });
}

} // namespace

Result<QByteArray> obscure(const Secret &secret)
{
    QByteArray result(ivBytes, Qt::Uninitialized);
    if (RAND_bytes(bytesOf(result), ivBytes) != 1)
        return Error{ErrorCode::Internal,
                     QT_TRANSLATE_NOOP("Error", "OpenSSL has no random numbers")};
    const auto hidden = applyCounterMode(result, secret.reveal());
    if (hidden.isEmpty() && !secret.isEmpty())
        return Error{ErrorCode::Internal, QT_TRANSLATE_NOOP("Error", "OpenSSL offers no AES")};
    return QByteArray(result + hidden).toBase64(base64Options);
}

std::optional<Secret> revealObscured(QByteArrayView text)
{
    const auto decoded = QByteArray::fromBase64Encoding(
        text.toByteArray(), base64Options | QByteArray::AbortOnBase64DecodingErrors);
    // What is obscured uses no bits of the last letter that mean nothing; a text in clear does, mostly.
    const bool isCanonical = decoded && (*decoded).toBase64(base64Options) == text;
    if (!isCanonical || (*decoded).size() <= ivBytes || (*decoded).size() > 64 * 1024)
        return {};
    auto bytes = applyCounterMode(QByteArrayView(*decoded).first(ivBytes),
                                  QByteArrayView(*decoded).sliced(ivBytes));
    if (bytes.isEmpty() || !isReadable(bytes))
        return {};
    const Secret secret(bytes);
    wipe(bytes);
    return secret;
}

} // namespace restdock
