// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/profiles/sealing.h"

#include "storage/profiles/base64.h"
#include "storage/profiles/cipher.h"

#include <QStringList>

#include <openssl/crypto.h>
#include <openssl/evp.h>
#include <openssl/rand.h>

#include <array>
#include <memory>

namespace restdock {

namespace {

constexpr int keyBytes = 32;
constexpr int saltBytes = 16;
constexpr int nonceBytes = 12;
constexpr int tagBytes = 16;
constexpr QByteArrayView checkText = "restdock";
constexpr QByteArrayView checkContext = "passphrase check";

Error cryptographyFailed()
{
    return {ErrorCode::Internal, QT_TRANSLATE_NOOP("Error", "OpenSSL cannot encrypt")};
}

Error damaged()
{
    return {ErrorCode::Corrupt,
            QT_TRANSLATE_NOOP("Error",
                              "what was encrypted is damaged or was changed. Use an intact copy")};
}

QByteArray randomBytes(int count)
{
    QByteArray bytes(count, Qt::Uninitialized);
    return RAND_bytes(bytesOf(bytes), count) == 1 ? bytes : QByteArray();
}

quint64 memoryOf(const ScryptCost &cost)
{
    return quint64(128) * quint64(cost.r) * (quint64(1) << cost.logN);
}

bool isAcceptable(const ScryptCost &cost)
{
    return cost.logN >= 4 && cost.logN <= 20 && cost.r >= 1 && cost.r <= 16 && cost.p >= 1
        && cost.p <= 8 && memoryOf(cost) <= (quint64(1) << 30);
}

Result<Secret> deriveKey(const Secret &passphrase, const QByteArray &salt, const ScryptCost &cost)
{
    std::array<unsigned char, keyBytes> key{};
    const auto text = passphrase.reveal();
    // OpenSSL's own limit is 32 MiB. It counts some buffers on top of the table.
    const quint64 memoryLimit = memoryOf(cost) + quint64(16) * 1024 * 1024;
    const bool done =
        EVP_PBE_scrypt(text.data(), size_t(text.size()), bytesOf(QByteArrayView(salt)),
                       size_t(salt.size()), quint64(1) << cost.logN, quint64(cost.r),
                       quint64(cost.p), memoryLimit, key.data(), key.size())
        == 1;
    if (!done)
        return Error{
            ErrorCode::Unavailable,
            QT_TRANSLATE_NOOP(
                "Error",
                "There is not enough memory to turn the passphrase into a key. It takes %1 MiB"),
            {memoryOf(cost) / (quint64(1024) * 1024)}};
    const Secret secret(QByteArrayView(key.data(), keyBytes));
    OPENSSL_cleanse(key.data(), key.size());
    return secret;
}

QString costText(const ScryptCost &cost)
{
    return QStringLiteral("scrypt:%1:%2:%3").arg(cost.logN).arg(cost.r).arg(cost.p);
}

} // namespace

Result<Seal> Seal::create(const Secret &passphrase, ScryptCost cost)
{
    const auto salt = randomBytes(saltBytes);
    if (salt.isEmpty() || !isAcceptable(cost))
        return cryptographyFailed();
    auto key = deriveKey(passphrase, salt, cost);
    if (!key)
        return std::move(key).error();
    Seal seal(std::move(*key), {});
    const auto check = seal.encrypt(checkText, checkContext);
    if (!check)
        return check.error();
    seal.m_header = costText(cost) + u':' + QString::fromLatin1(salt.toBase64(base64Options)) + u':'
        + QString::fromLatin1(check->toBase64(base64Options));
    return seal;
}

Result<Seal> Seal::open(const Secret &passphrase, const QString &header)
{
    const Error malformed{
        ErrorCode::Corrupt,
        QT_TRANSLATE_NOOP("Error",
                          "the description of the encryption is damaged. Use an intact copy")};
    const auto parts = header.split(u':');
    if (parts.size() != 6 || parts.at(0) != u"scrypt")
        return malformed;
    const ScryptCost cost{parts.at(1).toInt(), parts.at(2).toInt(), parts.at(3).toInt()};
    const auto salt = QByteArray::fromBase64(parts.at(4).toLatin1(), base64Options);
    const auto check = QByteArray::fromBase64(parts.at(5).toLatin1(), base64Options);
    if (!isAcceptable(cost) || salt.size() != saltBytes)
        return malformed;
    auto key = deriveKey(passphrase, salt, cost);
    if (!key)
        return std::move(key).error();
    Seal seal(std::move(*key), header);
    const auto opened = seal.decrypt(check, checkContext);
    if (!opened || *opened != checkText)
        return Error{
            ErrorCode::PermissionDenied,
            QT_TRANSLATE_NOOP("Error", "The passphrase is wrong. Try again; nothing was changed"),
            {},
            {},
            QStringLiteral("IMPORT-PASS")};
    return seal;
}

Result<QByteArray> Seal::encrypt(QByteArrayView plain, QByteArrayView context) const
{
    QByteArray sealed = randomBytes(nonceBytes);
    if (sealed.isEmpty())
        return cryptographyFailed();
    sealed.resize(nonceBytes + plain.size() + tagBytes);
    const Cipher cipher(EVP_CIPHER_CTX_new());
    int length = 0;
    const bool done = cipher
        && EVP_EncryptInit_ex2(cipher.get(), EVP_aes_256_gcm(), bytesOf(m_key.reveal()),
                               bytesOf(sealed), nullptr)
            == 1
        && EVP_EncryptUpdate(cipher.get(), nullptr, &length, bytesOf(context), int(context.size()))
            == 1
        && EVP_EncryptUpdate(cipher.get(), bytesOf(sealed, nonceBytes), &length, bytesOf(plain),
                             int(plain.size()))
            == 1
        && EVP_EncryptFinal_ex(cipher.get(), bytesOf(sealed, nonceBytes + length), &length) == 1
        && EVP_CIPHER_CTX_ctrl(cipher.get(), EVP_CTRL_AEAD_GET_TAG, tagBytes,
                               bytesOf(sealed, nonceBytes + plain.size()))
            == 1;
    if (!done)
        return cryptographyFailed();
    return sealed;
}

Result<QByteArray> Seal::decrypt(QByteArrayView sealed, QByteArrayView context) const
{
    if (sealed.size() < nonceBytes + tagBytes)
        return damaged();
    const auto body = sealed.sliced(nonceBytes, sealed.size() - nonceBytes - tagBytes);
    QByteArray tag = sealed.last(tagBytes).toByteArray();
    QByteArray plain(body.size(), Qt::Uninitialized);
    const Cipher cipher(EVP_CIPHER_CTX_new());
    int length = 0;
    const bool genuine = cipher
        && EVP_DecryptInit_ex2(cipher.get(), EVP_aes_256_gcm(), bytesOf(m_key.reveal()),
                               bytesOf(sealed), nullptr)
            == 1
        && EVP_DecryptUpdate(cipher.get(), nullptr, &length, bytesOf(context), int(context.size()))
            == 1
        && EVP_DecryptUpdate(cipher.get(), bytesOf(plain), &length, bytesOf(body), int(body.size()))
            == 1
        && EVP_CIPHER_CTX_ctrl(cipher.get(), EVP_CTRL_AEAD_SET_TAG, tagBytes, bytesOf(tag)) == 1
        && EVP_DecryptFinal_ex(cipher.get(), bytesOf(plain, length), &length) == 1;
    if (!genuine) {
        wipe(plain);
        return damaged();
    }
    return plain;
}

} // namespace restdock
