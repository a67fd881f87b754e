// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/drime_fake/uploads.h"

#include <QMessageAuthenticationCode>
#include <QRandomGenerator>
#include <QUuid>

#include <array>

namespace restdock::drimefake {

namespace {

constexpr char signatureMark[] = "&X-Amz-Signature=";

QByteArray uuid()
{
    return QUuid::createUuid().toByteArray(QUuid::WithoutBraces);
}

} // namespace

Upload &Uploads::create(bool isMultipart, qint64 declaredBytes, const QByteArray &mime)
{
    Upload upload;
    const QByteArray name = uuid();
    upload.key = QByteArray("uploads/" + name + "/" + name);
    if (isMultipart)
        upload.id = uuid().replace('-', "");
    upload.declaredBytes = declaredBytes;
    upload.mime = mime;
    upload.createdMs = m_clock();
    const QByteArray key = upload.key;
    return m_byKey.emplace(key, std::move(upload)).first->second;
}

Upload *Uploads::findById(const QByteArray &uploadId)
{
    for (auto &[key, upload] : m_byKey) {
        if (upload.isMultipart() && upload.id == uploadId)
            return &upload;
    }
    return nullptr;
}

Upload *Uploads::findByKey(const QByteArray &key)
{
    const auto it = m_byKey.find(key);
    return it == m_byKey.end() ? nullptr : &it->second;
}

Upload *Uploads::findByFileName(const QByteArray &fileName)
{
    return findByKey(QByteArray("uploads/" + fileName + "/" + fileName));
}

UrlSigner::UrlSigner()
{
    std::array<quint32, 8> secret{};
    QRandomGenerator::system()->fillRange(secret.data(), qsizetype(secret.size()));
    m_secret = QByteArray(reinterpret_cast<const char *>(secret.data()), sizeof secret);
}

QByteArray UrlSigner::signature(const QByteArray &text) const
{
    return QMessageAuthenticationCode::hash(text, m_secret, QCryptographicHash::Sha256).toHex();
}

QByteArray UrlSigner::sign(const QByteArray &method, const QByteArray &target, qint64 expiresMs,
                           const QByteArray &signedHeaders) const
{
    const QByteArray full(target + (target.contains('?') ? "&" : "?")
                          + "X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Expires="
                          + QByteArray::number(expiresMs));
    const QByteArray mark(signatureMark);
    return QByteArray(m_base + full + mark
                      + signature(QByteArray(method + '\n' + full + '\n' + signedHeaders)));
}

UrlSigner::Verdict UrlSigner::check(const Request &request, qint64 nowMs,
                                    const QByteArray &signedHeaders) const
{
    const auto mark = request.target.lastIndexOf(signatureMark);
    if (mark < 0)
        return Verdict::Wrong;
    const QByteArray full = request.target.left(mark);
    const QByteArray given = request.target.mid(mark + qsizetype(sizeof signatureMark) - 1);
    if (given != signature(QByteArray(request.method + '\n' + full + '\n' + signedHeaders)))
        return Verdict::Wrong;
    const auto expires = request.query.number("X-Amz-Expires");
    return expires && *expires >= nowMs ? Verdict::Valid : Verdict::Expired;
}

} // namespace restdock::drimefake
