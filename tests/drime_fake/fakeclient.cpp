// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/drime_fake/fakeclient.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace restdock::test {

namespace {

QJsonValue parentValue(qint64 parentId)
{
    return parentId ? QJsonValue(parentId) : QJsonValue(QJsonValue::Null);
}

} // namespace

RawClient::Fields FakeClient::fields(const QByteArray &contentType) const
{
    RawClient::Fields result{
        {"Authorization", QByteArray("Bearer " + DrimeFake::token().toLatin1())},
        {"Accept", "application/json"}};
    if (!contentType.isEmpty())
        result.emplaceBack("Content-Type", contentType);
    return result;
}

RawAnswer FakeClient::get(const QString &path, const RawClient::Fields &more) const
{
    return RawClient::send("GET", QString(m_fake.apiUrl() + u'/' + path), fields({}) + more);
}

RawAnswer FakeClient::post(const QString &path, const QJsonObject &body) const
{
    return RawClient::send("POST", QString(m_fake.apiUrl() + u'/' + path),
                           fields("application/json"), QJsonDocument(body).toJson());
}

RawAnswer FakeClient::createFolder(const QString &name, qint64 parentId) const
{
    return post(u"folders?workspaceId=%1"_s.arg(workspaceId),
                {{u"name"_s, name},
                 {u"parentId"_s, parentValue(parentId)},
                 {u"workspaceId"_s, workspaceId}});
}

qint64 FakeClient::makeFolder(const QString &name, qint64 parentId) const
{
    return createFolder(name, parentId).json()["folder"_L1]["id"_L1].toInteger();
}

RawAnswer FakeClient::upload(const QString &name, const QByteArray &bytes, qint64 parentId,
                             const QByteArray &token) const
{
    const QByteArray boundary("----a-boundary");
    const auto field = [&](const QByteArray &key, const QByteArray &value) {
        return QByteArray("--" + boundary + "\r\nContent-Disposition: form-data; name=\"" + key
                          + "\"\r\n\r\n" + value + "\r\n");
    };
    QByteArray body;
    if (parentId)
        body += field("parentId", QByteArray::number(parentId));
    body += field("workspaceId", QByteArray::number(workspaceId));
    body += field("relativePath", name.toUtf8());
    body += "--" + boundary + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\""
        + name.toUtf8() + "\"\r\nContent-Type: application/octet-stream\r\n\r\n" + bytes + "\r\n--"
        + boundary + "--\r\n";
    return RawClient::send(
        "POST", QString(m_fake.apiUrl() + "/uploads"_L1),
        {{"Authorization", QByteArray("Bearer " + token)},
         {"Accept", "application/json"},
         {"Content-Type", QByteArray("multipart/form-data; boundary=" + boundary)}},
        body);
}

RawAnswer FakeClient::list(qint64 folderId, const QString &more) const
{
    QString path =
        u"drive/file-entries?workspaceId=%1&orderBy=created_at&orderDir=asc"_s.arg(workspaceId);
    if (folderId)
        path += u"&folderId=%1"_s.arg(folderId);
    return get(QString(path + more));
}

QStringList FakeClient::names(qint64 folderId) const
{
    QStringList result;
    const auto rows = list(folderId, u"&perPage=200"_s).json()["data"_L1].toArray();
    for (const QJsonValue &row : rows)
        result.append(row["name"_L1].toString());
    return result;
}

RawAnswer FakeClient::remove(const QList<qint64> &ids) const
{
    QJsonArray array;
    for (const qint64 id : ids)
        array.append(id);
    return post(u"file-entries/delete?workspaceId=%1"_s.arg(workspaceId),
                {{u"entryIds"_s, array}, {u"deleteForever"_s, true}});
}

RawAnswer FakeClient::download(const QString &hash, const RawClient::Fields &more) const
{
    return get(QString(u"file-entries/download/"_s + hash), more);
}

FakeClient::Multipart FakeClient::createMultipart(const QString &name, qint64 size,
                                                  qint64 parentId) const
{
    const auto answer = post(u"s3/multipart/create"_s,
                             {{u"filename"_s, name},
                              {u"mime"_s, u"application/octet-stream"_s},
                              {u"size"_s, size},
                              {u"extension"_s, u"bin"_s},
                              {u"parentId"_s, parentValue(parentId)},
                              {u"workspaceId"_s, workspaceId},
                              {u"relativePath"_s, name}})
                            .json();
    return {answer["key"_L1].toString(), answer["uploadId"_L1].toString(), name, size, parentId};
}

QString FakeClient::signPart(const Multipart &upload, int number) const
{
    return post(u"s3/multipart/batch-sign-part-urls"_s,
                {{u"key"_s, upload.key},
                 {u"uploadId"_s, upload.uploadId},
                 {u"partNumbers"_s, QJsonArray{number}}})
        .json()["urls"_L1][0]["url"_L1]
        .toString();
}

RawAnswer FakeClient::putPart(const QString &url, const QByteArray &bytes,
                              const RawClient::Fields &more)
{
    return RawClient::send("PUT", url, more, bytes);
}

RawAnswer FakeClient::complete(const Multipart &upload, const QList<QByteArray> &etags) const
{
    QJsonArray parts;
    for (const QByteArray &etag : etags)
        parts.append(QJsonObject{{u"PartNumber"_s, parts.size() + 1},
                                 {u"ETag"_s, QString::fromLatin1(etag)}});
    return post(u"s3/multipart/complete"_s,
                {{u"key"_s, upload.key}, {u"uploadId"_s, upload.uploadId}, {u"parts"_s, parts}});
}

RawAnswer FakeClient::abort(const Multipart &upload) const
{
    return post(u"s3/multipart/abort"_s,
                {{u"key"_s, upload.key}, {u"uploadId"_s, upload.uploadId}});
}

RawAnswer FakeClient::registerEntry(const Multipart &upload, const QJsonObject &changes) const
{
    QJsonObject body{{u"filename"_s, upload.key.section(u'/', -1)},
                     {u"size"_s, upload.size},
                     {u"clientName"_s, upload.name},
                     {u"clientMime"_s, u"application/octet-stream"_s},
                     {u"clientExtension"_s, u"bin"_s},
                     {u"parentId"_s, parentValue(upload.parentId)},
                     {u"workspaceId"_s, workspaceId},
                     {u"relativePath"_s, upload.name}};
    for (auto it = changes.begin(); it != changes.end(); ++it)
        body.insert(it.key(), it.value());
    return post(u"s3/entries"_s, body);
}

RawAnswer FakeClient::uploadInParts(const QString &name, const QByteArray &bytes,
                                    qsizetype partBytes, qint64 parentId) const
{
    const Multipart upload = createMultipart(name, bytes.size(), parentId);
    QList<QByteArray> etags;
    for (qsizetype at = 0; at < bytes.size(); at += partBytes) {
        const QString url = signPart(upload, int(etags.size()) + 1);
        etags.append(putPart(url, bytes.mid(at, partBytes)).field("etag"));
    }
    const RawAnswer completed = complete(upload, etags);
    return completed.status == 200 ? registerEntry(upload) : completed;
}

} // namespace restdock::test
