// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/drime_fake/apirequest.h"

#include "app/server/http/byterange.h"

#include <array>

using namespace Qt::StringLiterals;

namespace restdock::drimefake {

namespace {

const std::array routes{
    Route{"GET", "drive/file-entries", "list", &listEntries, true},
    Route{"POST", "folders", "folders.create", &createFolder, true},
    Route{"GET", "folders/{}/path", "folder.path", &folderPath},
    Route{"GET", "folders/{}/count", "folder.count", &folderCount, true},
    Route{"GET", "users/{}/folders", "folder.tree", &folderTree, true},
    Route{"POST", "uploads", "uploads", &uploadFile},
    Route{"POST", "uploads/validate", "validate", &validateUploads},
    Route{"POST", "s3/simple/presign", "simple.presign", &presign},
    Route{"POST", "s3/multipart/create", "multipart.create", &createMultipart},
    Route{"POST", "s3/multipart/batch-sign-part-urls", "multipart.sign", &signParts},
    Route{"POST", "s3/multipart/get-uploaded-parts", "multipart.parts", &uploadedParts},
    Route{"POST", "s3/multipart/complete", "multipart.complete", &completeMultipart},
    Route{"POST", "s3/multipart/abort", "multipart.abort", &abortMultipart},
    Route{"POST", "s3/entries", "s3.entries", &registerEntry},
    Route{"POST", "file-entries/delete", "delete", &deleteEntries, true},
    Route{"POST", "file-entries/move", "entry.move", &moveEntries, true},
    Route{"GET", "file-entries/download/{}", "download", &downloadByHash},
    Route{"GET", "file-entries/{}/download", "download", &downloadById},
    Route{"GET", "file-entries/{}", "entry.get", &getEntry, true},
    Route{"POST", "file-entries/{}", "entry.change", &changeEntry, true},
    Route{"PUT", "file-entries/{}", "entry.put", &putEntry},
    Route{"GET", "user/space-usage", "space", &spaceUsage, true},
    Route{"GET", "me/workspaces", "workspaces", &listWorkspaces},
    Route{"GET", "cli/loggedUser", "user", &loggedUser, false, false},
    Route{"POST", "auth/login", "login", &login, false, false},
};

bool matches(const QByteArray &pattern, const QList<QByteArray> &path, QByteArray &id)
{
    const auto segments = pattern.split('/');
    if (path.size() != segments.size() + 2) // "api", "v1"
        return false;
    QByteArray found;
    for (qsizetype i = 0; i < segments.size(); ++i) {
        const QByteArray &given = path[i + 2];
        if (segments[i] == "{}")
            found = given;
        else if (segments[i] != given)
            return false;
    }
    id = found;
    return true;
}

QByteArray placeKey(qint64 workspaceId, qint64 parentId)
{
    return QByteArray("folder " + QByteArray::number(workspaceId) + '/'
                      + QByteArray::number(parentId));
}

QByteArray uploadKey(const QString &uploadId)
{
    return QByteArray("upload " + uploadId.toUtf8());
}

Creation entryCreation(qint64 workspaceId, qint64 parentId, const QByteArray &name)
{
    const QByteArray place = placeKey(workspaceId, parentId);
    return {QByteArray(place + '/' + name), place};
}

} // namespace

std::optional<qint64> ApiRequest::number(QLatin1String name) const
{
    const QJsonValue value = json.value(name);
    if (value.isDouble())
        return value.toInteger();
    bool ok = false;
    const qint64 result = value.toString().toLongLong(&ok);
    return ok ? std::optional(result) : std::nullopt;
}

const Route *findRoute(const Request &request, QByteArray &id)
{
    if (request.path.size() < 3 || request.path[0] != "api" || request.path[1] != "v1")
        return nullptr;
    const QByteArray method = request.method == "HEAD" ? QByteArray("GET") : request.method;
    for (const Route &route : routes) {
        if (route.method == method && matches(route.path, request.path, id))
            return &route;
    }
    return nullptr;
}

std::optional<Creation> creationOf(const QByteArray &kind, const ApiRequest &request)
{
    const qint64 workspaceId = request.number("workspaceId"_L1).value_or(0);
    const qint64 parentId = request.number("parentId"_L1).value_or(0);
    if (kind == "folders.create") {
        const auto inQuery = request.head.query.number("workspaceId").value_or(workspaceId);
        return entryCreation(inQuery, parentId, request.text("name"_L1).toUtf8());
    }
    if (kind == "s3.entries")
        return entryCreation(workspaceId, parentId, request.text("clientName"_L1).toUtf8());
    if (kind == "uploads" && request.form) {
        return entryCreation(request.form->fields.value("workspaceId").toLongLong(),
                             request.form->fields.value("parentId").toLongLong(),
                             request.form->fileName);
    }
    if (kind == "multipart.complete") {
        const QByteArray key = uploadKey(request.text("uploadId"_L1));
        return Creation{QByteArray("complete " + key), key};
    }
    return std::nullopt;
}

std::optional<QByteArray> lookOf(Cloud &cloud, const QByteArray &kind, const ApiRequest &request)
{
    if (kind == "list") {
        const auto folder = resolveFolder(cloud, request.head.query.value("folderId"));
        const auto workspaceId = request.head.query.number("workspaceId").value_or(0);
        return placeKey(workspaceId, folder.value_or(0));
    }
    if (kind == "multipart.parts")
        return uploadKey(request.text("uploadId"_L1));
    if (kind == "s3.entries") { // tells whether complete took effect
        if (const Upload *upload =
                cloud.uploads.findByFileName(request.text("filename"_L1).toUtf8()))
            return uploadKey(QString::fromLatin1(upload->id));
    }
    return std::nullopt;
}

QJsonObject entryJson(const Cloud &cloud, const Entry &entry)
{
    QString type = u"folder"_s;
    if (!entry.isFolder) {
        const QString family = entry.mime.section(u'/', 0, 0);
        const bool tells = family == "text"_L1 || family == "image"_L1 || family == "audio"_L1
            || family == "video"_L1;
        type = tells ? family : u"file"_s;
        if (!tells && cloud.switches.guessesTypes && entry.id % 3 == 0)
            type = u"text"_s;
    }
    QJsonArray users;
    if (entry.isComplete) {
        users.append(QJsonObject{
            {u"id"_s, 1}, {u"email"_s, u"somebody@example.org"_s}, {u"owns_entry"_s, true}});
    }
    const QJsonValue null = QJsonValue::Null;
    return {
        {u"id"_s, entry.id},
        {u"name"_s, entry.name},
        {u"type"_s, type},
        {u"hash"_s, QString::fromLatin1(Drive::hashOf(entry.id))},
        {u"file_size"_s, entry.isFolder ? 0 : entry.size},
        {u"file_hash"_s, null},
        {u"parent_id"_s, entry.parentId ? QJsonValue(entry.parentId) : null},
        {u"workspace_id"_s, entry.workspaceId},
        {u"mime"_s, entry.isFolder ? null : QJsonValue(entry.mime)},
        {u"extension"_s, entry.extension.isEmpty() ? null : QJsonValue(entry.extension)},
        {u"created_at"_s, Drive::timeText(entry.createdMs)},
        {u"updated_at"_s, Drive::timeText(entry.createdMs)},
        {u"deleted_at"_s, null},
        {u"path"_s, cloud.drive.idPath(entry)},
        {u"url"_s, QString("api/v1/file-entries/"_L1 + QString::number(entry.id))},
        {u"users"_s, users},
        // An object or an empty array, as it pleases.
        {u"permissions"_s,
         entry.id % 2 ? QJsonValue(QJsonArray())
                      : QJsonValue(QJsonObject{{u"files.delete"_s, true}})},
    };
}

Response message(int status, const QString &text)
{
    return Response::json({{u"message"_s, text}}, status);
}

Response invalid(const QString &field, const QString &text)
{
    return Response::json(
        {{u"message"_s, text}, {u"errors"_s, QJsonObject{{field, QJsonArray{text}}}}}, 422);
}

Response quotaExceeded(const Cloud &cloud)
{
    return message(cloud.switches.quotaStatus, u"You have exhausted your allowed storage space."_s);
}

bool fitsSpace(const Cloud &cloud, qint64 bytes)
{
    const qint64 space = cloud.switches.spaceBytes;
    return space == 0 || cloud.drive.usedBytes() + bytes <= space;
}

std::optional<Response> checkPlace(Cloud &cloud, const Place &place)
{
    if (!cloud.drive.hasWorkspace(place.workspaceId))
        return message(403, u"This action is unauthorized."_s);
    if (place.parentId == 0)
        return std::nullopt;
    const Entry *parent = cloud.drive.find(place.parentId);
    if (!parent || !parent->isFolder)
        return invalid(u"parentId"_s, u"The selected parent id is invalid."_s);
    if (parent->workspaceId != place.workspaceId) {
        cloud.ledger.breach("wrong-workspace",
                            u"the parent %1 belongs to workspace %2, not %3"_s.arg(place.parentId)
                                .arg(parent->workspaceId)
                                .arg(place.workspaceId));
        if (cloud.switches.checksParentWorkspace)
            return invalid(u"parentId"_s, u"The selected parent id is invalid."_s);
    }
    return std::nullopt;
}

std::optional<Response> checkName(Cloud &cloud, const QString &name)
{
    const auto isForbidden = [](QChar c) { return c == u'/' || c == u'\\' || c.unicode() < 0x20; };
    const bool isLegal = !name.isEmpty() && name.toUtf8().size() <= 255
        && std::none_of(name.begin(), name.end(), isForbidden);
    if (isLegal)
        return std::nullopt;
    cloud.ledger.breach("bad-name", u"a name that cannot be: \"%1\""_s.arg(name));
    return invalid(u"name"_s, u"The name is invalid."_s);
}

std::optional<qint64> resolveFolder(const Cloud &cloud, const QByteArray &text)
{
    if (text.isEmpty() || text == "0")
        return 0;
    bool isNumber = false;
    const qint64 id = text.toLongLong(&isNumber);
    const QString &form = cloud.switches.folderIdForm;
    const Entry *folder = nullptr;
    if (isNumber && form != "hash"_L1)
        folder = cloud.drive.find(id);
    else if (!isNumber && form != "id"_L1)
        folder = cloud.drive.findByHash(text);
    return folder && folder->isFolder ? std::optional(folder->id) : std::nullopt;
}

Response contentAnswer(const Cloud &cloud, const ContentRef &content, const Request &request)
{
    Response result;
    result.fields.emplace_back("Content-Type", "application/octet-stream");
    result.content = content;
    result.byteCount = content->size();
    const auto range = request.field("range");
    if (!cloud.switches.honoursRange || !range)
        return result;
    const auto decision = http::decideRange(QByteArrayView(*range), content->size());
    const QByteArray total = QByteArray::number(content->size());
    if (decision.verdict == http::RangeVerdict::Unsatisfiable) {
        result = Response::html(416, "Range Not Satisfiable");
        result.fields.emplace_back("Content-Range", QByteArray("bytes */" + total));
    } else if (decision.verdict == http::RangeVerdict::Partial) {
        result.status = 206;
        result.offset = decision.range.offset;
        result.byteCount = decision.range.byteCount;
        result.fields.emplace_back(
            "Content-Range",
            QByteArray("bytes " + QByteArray::number(result.offset) + '-'
                       + QByteArray::number(result.offset + result.byteCount - 1) + '/' + total));
    }
    return result;
}

} // namespace restdock::drimefake
