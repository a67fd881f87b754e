// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/drime_fake/drimefake.h"
#include "tests/drime_fake/rawclient.h"

namespace restdock::test {

/// A well-behaved client of the fake for its own tests: one function a call of the contract. Written
/// on plain sockets, apart from the provider, so that both cannot share a mistake.
class FakeClient
{
public:
    explicit FakeClient(const DrimeFake &fake) : m_fake(fake) {}

    qint64 workspaceId = 0; ///< for all calls

    RawAnswer get(const QString &path, const RawClient::Fields &more = {}) const;
    RawAnswer post(const QString &path, const QJsonObject &body) const;

    RawAnswer createFolder(const QString &name, qint64 parentId = 0) const;
    /// Its id, for tests that only need it to be there.
    qint64 makeFolder(const QString &name, qint64 parentId = 0) const;
    RawAnswer upload(const QString &name, const QByteArray &bytes, qint64 parentId = 0,
                     const QByteArray &token = DrimeFake::token().toLatin1()) const;
    RawAnswer list(qint64 folderId, const QString &more = {}) const;
    QStringList names(qint64 folderId) const;
    RawAnswer remove(const QList<qint64> &ids) const;
    RawAnswer download(const QString &hash, const RawClient::Fields &more = {}) const;

    struct Multipart
    {
        QString key;
        QString uploadId;
        QString name;
        qint64 size = 0;
        qint64 parentId = 0;
    };
    Multipart createMultipart(const QString &name, qint64 size, qint64 parentId = 0) const;
    QString signPart(const Multipart &upload, int number) const;
    static RawAnswer putPart(const QString &url, const QByteArray &bytes,
                             const RawClient::Fields &more = {});
    RawAnswer complete(const Multipart &upload, const QList<QByteArray> &etags) const;
    RawAnswer abort(const Multipart &upload) const;
    RawAnswer registerEntry(const Multipart &upload, const QJsonObject &changes = {}) const;
    /// All of it, in parts of @p partBytes.
    RawAnswer uploadInParts(const QString &name, const QByteArray &bytes, qsizetype partBytes,
                            qint64 parentId = 0) const;

private:
    RawClient::Fields fields(const QByteArray &contentType) const;

    const DrimeFake &m_fake;
};

} // namespace restdock::test
