// SPDX-License-Identifier: GPL-3.0-or-later
// Uploads: sections 3.3 to 3.6.
#include "tests/drime_fake/apirequest.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace restdock::drimefake {

namespace {

constexpr qint64 smallUploadEnd = 5 * 1024 * 1024;
constexpr qint64 cloudflareEnd = 100 * 1024 * 1024;

void checkRelativePath(Cloud &cloud, const QString &path)
{
    if (path.contains(u'/'))
        cloud.ledger.breach("relative-path", u"relativePath names folders: %1"_s.arg(path));
}

void checkMembers(Cloud &cloud, const QStringList &names)
{
    for (const QString &name : names) {
        if (name == "parent_id"_L1 || name == "workspace_id"_L1)
            cloud.ledger.breach("member-name", u"%1 is ignored by the service"_s.arg(name));
    }
}

Place placeOf(const ApiRequest &request)
{
    return {request.number("workspaceId"_L1).value_or(0),
            request.number("parentId"_L1).value_or(0)};
}

/// An entry as an upload's answer shows it.
Response uploadAnswer(const Cloud &cloud, const Entry &entry)
{
    QJsonObject json = entryJson(cloud, entry);
    json.remove(u"url"_s);
    if (cloud.switches.idsAsStrings)
        json.insert(u"id"_s, QString::number(entry.id));
    const QString &wrapper = cloud.switches.entryWrapper;
    if (wrapper == "bare"_L1)
        return Response::json(json, cloud.switches.createdStatus);
    return Response::json({{u"status"_s, u"success"_s}, {wrapper, json}},
                          cloud.switches.createdStatus);
}

/// Makes the entry, with the fault that the call may have.
Response store(Cloud &cloud, Entry entry, const std::optional<Fault> &fault)
{
    if (cloud.switches.fileHistory) {
        const Entry *older = cloud.drive.child(entry.workspaceId, entry.parentId, entry.name);
        if (older && !older->isFolder)
            cloud.drive.remove(older->id, true, cloud.switches.listingLagMs);
    }
    if (fault && fault->kind == Fault::Kind::Incomplete) {
        entry.isComplete = false;
        entry.content = truncated(entry.content, entry.size / 2);
    } else if (fault && fault->kind == Fault::Kind::Truncate) {
        entry.content = truncated(entry.content, entry.size / 2);
        entry.size = entry.content->size();
    } else if (fault && fault->kind == Fault::Kind::Misplace) {
        entry.workspaceId = 0;
        entry.parentId = 0;
    }
    return uploadAnswer(cloud, cloud.drive.add(entry, cloud.switches.listingLagMs));
}

Response noSuchUpload()
{
    return message(404, u"The specified upload does not exist."_s);
}

/// The open upload that a multipart call names, or null.
Upload *openUpload(Cloud &cloud, const ApiRequest &request)
{
    Upload *upload = cloud.uploads.findById(request.text("uploadId"_L1).toLatin1());
    if (!upload || upload->key != request.text("key"_L1).toUtf8()
        || upload->state != Upload::State::Open)
        return nullptr;
    return upload;
}

/// What both kinds of create check and make.
Result<Upload *> createUpload(Cloud &cloud, const ApiRequest &request, bool isMultipart,
                              Response &refusal)
{
    const Error refused{ErrorCode::InvalidArgument, {}};
    checkMembers(cloud, request.json.keys());
    checkRelativePath(cloud, request.text("relativePath"_L1));
    const qint64 size = request.number("size"_L1).value_or(-1);
    if (size < 0 || request.text("filename"_L1).isEmpty()) {
        refusal = invalid(u"size"_s, u"The size field is required."_s);
        return refused;
    }
    const Place place = placeOf(request);
    if (auto wrongPlace = checkPlace(cloud, place)) {
        refusal = *wrongPlace;
        return refused;
    }
    if (!fitsSpace(cloud, size)) {
        refusal = quotaExceeded(cloud);
        return refused;
    }
    Upload &upload = cloud.uploads.create(isMultipart, size, request.text("mime"_L1).toUtf8());
    upload.workspaceId = place.workspaceId;
    upload.parentId = place.parentId;
    return &upload;
}

/// The sizes of the parts against the rules of the store; nothing if they keep them.
QString partsError(const Cloud &cloud, const std::vector<Part> &parts)
{
    for (size_t i = 0; i + 1 < parts.size(); ++i) {
        const qint64 size = parts[i].content->size();
        if (size < cloud.switches.minimumPartBytes)
            return u"part %1 is too small: %2 bytes"_s.arg(i + 1).arg(size);
        if (cloud.switches.uniformParts && size != parts.front().content->size())
            return u"all parts but the last must have the same length"_s;
    }
    if (cloud.switches.uniformParts && parts.size() > 1
        && parts.back().content->size() > parts.front().content->size())
        return u"the last part is longer than the others"_s;
    return {};
}

/// The parts as complete names them; empty with @p error set if they are not those stored.
std::vector<Part> namedParts(const Cloud &cloud, const Upload &upload, const QJsonArray &named,
                             QString &error)
{
    std::vector<Part> result;
    int last = 0;
    for (const QJsonValue &value : named) {
        const int number = value["PartNumber"_L1].toInt();
        QByteArray etag = value["ETag"_L1].toString().toLatin1();
        const auto it = upload.parts.find(number);
        if (number <= last)
            error = u"parts must ascend by PartNumber"_s;
        else if (it == upload.parts.end())
            error = u"part %1 was never stored"_s.arg(number);
        if (!error.isEmpty())
            return {};
        if (!cloud.switches.strictEtagQuotes && !etag.startsWith('"'))
            etag = QByteArray('"' + etag + '"');
        if (etag != it->second.etag) {
            error = u"the ETag of part %1 is not the one stored"_s.arg(number);
            return {};
        }
        last = number;
        result.push_back(it->second);
    }
    if (result.empty())
        error = u"there are no parts"_s;
    return result;
}

} // namespace

Response uploadFile(Cloud &cloud, const ApiRequest &request)
{
    const FormParser &form = *request.form;
    if (!form.isComplete() || !form.hasFile)
        return invalid(u"file"_s, u"The file field is required."_s);
    const qint64 size = request.file->size();
    if (size > cloudflareEnd) {
        cloud.ledger.breach("upload-too-large", u"/uploads above 100 MiB"_s);
        return Response::html(413, "413 Request Entity Too Large");
    }
    if (size >= smallUploadEnd)
        cloud.ledger.breach("upload-too-large", u"/uploads from 5 MiB on"_s);
    QStringList names;
    for (auto it = form.fields.begin(); it != form.fields.end(); ++it)
        names.append(QString::fromUtf8(it.key()));
    checkMembers(cloud, names);
    if (!form.fields.contains("workspaceId"))
        cloud.ledger.breach("workspace-missing", u"uploads without workspaceId"_s);
    checkRelativePath(cloud, QString::fromUtf8(form.fields.value("relativePath")));
    const Place place{form.fields.value("workspaceId").toLongLong(),
                      form.fields.value("parentId").toLongLong()};
    if (auto refusal = checkPlace(cloud, place))
        return *refusal;
    Entry entry;
    entry.name = QString::fromUtf8(form.fileName).trimmed();
    if (auto refusal = checkName(cloud, entry.name))
        return *refusal;
    if (!fitsSpace(cloud, size))
        return quotaExceeded(cloud);
    entry.workspaceId = place.workspaceId;
    entry.parentId = place.parentId;
    entry.size = size;
    entry.mime = QString::fromUtf8(form.fileType);
    entry.content = request.file;
    return store(cloud, entry, request.fault);
}

Response presign(Cloud &cloud, const ApiRequest &request)
{
    Response refusal;
    const auto upload = createUpload(cloud, request, false, refusal);
    if (!upload)
        return refusal;
    const QByteArray headers("content-type:" + (*upload)->mime + "\nx-amz-acl:private");
    const QByteArray url = cloud.signer.sign("PUT", QByteArray("/drime/" + (*upload)->key),
                                             cloud.clock() + cloud.switches.urlTtlMs, headers);
    return Response::json({{u"url"_s, QString::fromLatin1(url)},
                           {u"key"_s, QString::fromLatin1((*upload)->key)},
                           {u"acl"_s, u"private"_s},
                           {u"status"_s, u"success"_s}});
}

Response createMultipart(Cloud &cloud, const ApiRequest &request)
{
    Response refusal;
    const auto upload = createUpload(cloud, request, true, refusal);
    if (!upload)
        return refusal;
    return Response::json({{u"key"_s, QString::fromLatin1((*upload)->key)},
                           {u"uploadId"_s, QString::fromLatin1((*upload)->id)},
                           {u"acl"_s, u"private"_s},
                           {u"status"_s, u"success"_s}});
}

Response signParts(Cloud &cloud, const ApiRequest &request)
{
    const Upload *upload = openUpload(cloud, request);
    if (!upload)
        return noSuchUpload();
    const auto numbers = request.json.value("partNumbers"_L1).toArray();
    if (numbers.isEmpty() || numbers.size() > 100) {
        cloud.ledger.breach("part-numbers", u"sign 1 to 100 part numbers at once"_s);
        return invalid(u"partNumbers"_s, u"The part numbers are invalid."_s);
    }
    QJsonArray urls;
    for (const QJsonValue &value : numbers) {
        const int number = value.toInt();
        if (number < 1 || number > 10000) {
            cloud.ledger.breach("part-numbers", u"parts go from 1 to 10000"_s);
            return invalid(u"partNumbers"_s, u"The part numbers are invalid."_s);
        }
        const QByteArray target("/drime/" + upload->key + "?partNumber="
                                + QByteArray::number(number) + "&uploadId=" + upload->id);
        const QByteArray url =
            cloud.signer.sign("PUT", target, cloud.clock() + cloud.switches.urlTtlMs);
        urls.prepend(QJsonObject{{u"partNumber"_s, number}, // in any order
                                 {u"url"_s, QString::fromLatin1(url)}});
    }
    return Response::json({{u"urls"_s, urls}});
}

Response uploadedParts(Cloud &cloud, const ApiRequest &request)
{
    const Upload *upload = openUpload(cloud, request);
    if (!upload)
        return noSuchUpload();
    QJsonArray parts;
    for (const auto &[number, part] : upload->parts) {
        parts.append(QJsonObject{{u"PartNumber"_s, number},
                                 {u"ETag"_s, QString::fromLatin1(part.etag)},
                                 {u"Size"_s, part.content->size()}});
    }
    return Response::json({{u"parts"_s, parts}});
}

Response completeMultipart(Cloud &cloud, const ApiRequest &request)
{
    Upload *upload = cloud.uploads.findById(request.text("uploadId"_L1).toLatin1());
    if (!upload || upload->key != request.text("key"_L1).toUtf8()
        || upload->state == Upload::State::Aborted)
        return noSuchUpload();
    auto success = Response::json(
        {{u"location"_s,
          QString("https://store.example/drime/"_L1 + QString::fromLatin1(upload->key))},
         {u"status"_s, u"success"_s}});
    if (upload->state == Upload::State::Complete) {
        if (cloud.switches.completeTwice == "ok"_L1)
            return success;
        if (cloud.switches.completeTwice == "500"_L1)
            return message(500, u"Server Error"_s);
        return noSuchUpload();
    }
    QString error;
    const auto parts = namedParts(cloud, *upload, request.json.value("parts"_L1).toArray(), error);
    if (error.isEmpty())
        error = partsError(cloud, parts);
    if (!error.isEmpty()) {
        cloud.ledger.breach("parts", u"complete: %1"_s.arg(error));
        return message(422, error);
    }
    std::vector<ContentRef> contents;
    contents.reserve(parts.size());
    for (const Part &part : parts)
        contents.push_back(part.content);
    upload->content = joined(std::move(contents));
    upload->state = Upload::State::Complete;
    upload->parts.clear();
    if (upload->content->size() != upload->declaredBytes)
        cloud.ledger.breach(
            "size-mismatch",
            u"complete: %1 bytes instead of the %2 declared"_s.arg(upload->content->size())
                .arg(upload->declaredBytes));
    return success;
}

Response abortMultipart(Cloud &cloud, const ApiRequest &request)
{
    Upload *upload = openUpload(cloud, request);
    if (!upload)
        return noSuchUpload();
    upload->state = Upload::State::Aborted;
    upload->parts.clear();
    return Response::json({{u"status"_s, u"success"_s}});
}

Response registerEntry(Cloud &cloud, const ApiRequest &request)
{
    checkMembers(cloud, request.json.keys());
    checkRelativePath(cloud, request.text("relativePath"_L1));
    if (request.text("clientExtension"_L1).isEmpty()) {
        cloud.ledger.breach("client-extension", u"clientExtension is empty"_s);
        return invalid(u"clientExtension"_s, u"The client extension field is required."_s);
    }
    if (!request.number("workspaceId"_L1))
        cloud.ledger.breach("workspace-missing", u"s3/entries without workspaceId"_s);
    Upload *upload = cloud.uploads.findByFileName(request.text("filename"_L1).toUtf8());
    const ContentRef content = upload && upload->content
        ? upload->content
        : (upload ? upload->registered.lock() : ContentRef());
    if (!content)
        return invalid(u"filename"_s, u"The uploaded object does not exist."_s);
    const Place place = placeOf(request);
    if (auto refusal = checkPlace(cloud, place))
        return *refusal;
    if (place.parentId != upload->parentId || place.workspaceId != upload->workspaceId)
        cloud.ledger.breach("place-changed", u"create and entries name two different places"_s);
    Entry entry;
    entry.name = request.text("clientName"_L1).trimmed();
    if (auto refusal = checkName(cloud, entry.name))
        return *refusal;
    if (!fitsSpace(cloud, content->size()))
        return quotaExceeded(cloud);
    entry.workspaceId = place.workspaceId;
    entry.parentId = place.parentId;
    entry.size = request.number("size"_L1).value_or(-1); // the service believes it
    if (entry.size != content->size())
        cloud.ledger.breach(
            "size-mismatch",
            u"entries: %1 bytes declared, %2 stored"_s.arg(entry.size).arg(content->size()));
    entry.mime = request.text("clientMime"_L1);
    entry.extension = request.text("clientExtension"_L1);
    entry.content = content;
    upload->registered = content;
    upload->content.reset();
    return store(cloud, entry, request.fault);
}

Response validateUploads(Cloud &cloud, const ApiRequest &request)
{
    const Place place = placeOf(request);
    const Entry *parent = cloud.drive.find(place.parentId);
    QJsonArray duplicates;
    // Finds them in top-level folders only.
    if (place.parentId == 0 || (parent && parent->parentId == 0)) {
        const auto files = request.json.value("files"_L1).toArray();
        for (const QJsonValue &file : files) {
            const QString name = file["name"_L1].toString();
            if (cloud.drive.child(place.workspaceId, place.parentId, name))
                duplicates.append(name);
        }
    }
    return Response::json({{u"duplicates"_s, duplicates}, {u"errors"_s, QJsonArray()}});
}

} // namespace restdock::drimefake
