// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/drime/wire.h"

#include <QJsonArray>
#include <QUuid>

namespace restdock::drime {

namespace {

using namespace Qt::StringLiterals;

QByteArray textOf(const QJsonObject &object, QStringView key)
{
    return object.value(key).toString().toUtf8();
}

/// The root is left out, as null; 0 is refused there.
QJsonValue parentValue(qint64 parentId)
{
    return parentId > 0 ? QJsonValue(parentId) : QJsonValue(QJsonValue::Null);
}

constexpr auto mime = "application/octet-stream"_L1;
constexpr auto extension = "bin"_L1; // must not be empty; the name stays as it is

QJsonObject placed(QJsonObject object, const Placement &placement)
{
    object.insert(u"parentId"_s, parentValue(placement.parentId));
    object.insert(u"workspaceId"_s, placement.workspaceId);
    // The plain name: folders in it would be made anew, from the drive's root.
    object.insert(u"relativePath"_s, QString::fromUtf8(placement.name));
    return object;
}

/// A quoted name in a form field's head. Names of ours are hexadecimal; others are not uploaded.
QByteArray quoted(const QByteArray &name)
{
    QByteArray text = name;
    text.replace('"', "%22");
    return "\"" + text + '"';
}

} // namespace

std::optional<qint64> integerFrom(const QJsonValue &value)
{
    if (value.isDouble()) {
        constexpr qint64 none = std::numeric_limits<qint64>::min();
        const qint64 number = value.toInteger(none);
        return number == none ? std::nullopt : std::optional(number);
    }
    bool isNumber = false;
    const qint64 number = value.toString().toLongLong(&isNumber);
    return isNumber ? std::optional(number) : std::nullopt;
}

std::optional<Entry> Entry::fromJson(const QJsonObject &object)
{
    Entry entry;
    entry.id = integerFrom(object.value(u"id")).value_or(0);
    entry.name = textOf(object, u"name");
    if (entry.id <= 0)
        return std::nullopt;
    entry.hash = textOf(object, u"hash");
    entry.isFolder = object.value(u"type").toString() == "folder"_L1;
    entry.bytes = integerFrom(object.value(u"file_size")).value_or(entry.isFolder ? 0 : -1);
    entry.parentId = integerFrom(object.value(u"parent_id")).value_or(0);
    entry.workspaceId = integerFrom(object.value(u"workspace_id"));
    entry.createdAt = textOf(object, u"created_at");
    const auto users = object.value(u"users");
    entry.isComplete = entry.isFolder || !users.isArray() || !users.toArray().isEmpty();
    return entry;
}

std::optional<Entry> Entry::fromAnswer(const QJsonObject &answer)
{
    for (const auto *const wrapper : {"fileEntry", "file", "entry", "folder", "data"}) {
        const auto inner = answer.value(QLatin1StringView(wrapper));
        if (inner.isObject())
            return fromJson(inner.toObject());
    }
    return fromJson(answer);
}

std::optional<ListingPage> ListingPage::fromJson(const QJsonObject &answer)
{
    const auto data = answer.value(u"data");
    if (!data.isArray())
        return std::nullopt;
    ListingPage page;
    const auto rows = data.toArray();
    page.isEmpty = rows.isEmpty();
    page.entries.reserve(rows.size());
    for (const QJsonValue &row : rows) {
        auto entry = Entry::fromJson(row.toObject());
        if (!entry)
            return std::nullopt;
        page.entries.append(std::move(*entry));
    }
    page.currentPage = integerFrom(answer.value(u"current_page")).value_or(0);
    page.lastPage = integerFrom(answer.value(u"last_page")).value_or(0);
    page.total = integerFrom(answer.value(u"total")).value_or(-1);
    return page;
}

std::optional<OpenUpload> OpenUpload::fromJson(const QJsonObject &answer)
{
    OpenUpload upload{textOf(answer, u"key"), textOf(answer, u"uploadId")};
    if (upload.key.isEmpty() || upload.uploadId.isEmpty())
        return std::nullopt;
    return upload;
}

QList<std::pair<int, QByteArray>> signedPartsFromJson(const QJsonObject &answer)
{
    QList<std::pair<int, QByteArray>> parts;
    const auto urls = answer.value(u"urls").toArray();
    for (const QJsonValue &value : urls) {
        const auto part = value.toObject();
        const auto number = integerFrom(part.value(u"partNumber"));
        const auto url = textOf(part, u"url");
        if (number && *number > 0 && !url.isEmpty())
            parts.append({int(*number), url});
    }
    return parts;
}

std::optional<Account> Account::fromJson(const QJsonObject &answer)
{
    const auto user = answer.value(u"user").toObject();
    if (user.isEmpty())
        return std::nullopt;
    return Account{integerFrom(user.value(u"id")).value_or(0), user.value(u"email").toString(),
                   user.value(u"display_name").toString()};
}

QList<Workspace> workspacesFromJson(const QJsonObject &answer)
{
    QList<Workspace> workspaces;
    const auto rows = answer.value(u"workspaces").toArray();
    for (const QJsonValue &row : rows) {
        const auto object = row.toObject();
        if (const auto id = integerFrom(object.value(u"id")))
            workspaces.append({*id, object.value(u"name").toString()});
    }
    return workspaces;
}

SpaceUsage SpaceUsage::fromJson(const QJsonObject &answer)
{
    return {integerFrom(answer.value(u"used")).value_or(-1),
            integerFrom(answer.value(u"available")).value_or(-1)};
}

QJsonObject newFolder(const Placement &placement)
{
    return {{u"name"_s, QString::fromUtf8(placement.name)},
            {u"parentId"_s, parentValue(placement.parentId)},
            {u"workspaceId"_s, placement.workspaceId}};
}

QJsonObject newMultipartUpload(const Placement &placement, qint64 byteCount)
{
    return placed({{u"filename"_s, QString::fromUtf8(placement.name)},
                   {u"mime"_s, mime},
                   {u"size"_s, byteCount},
                   {u"extension"_s, extension}},
                  placement);
}

QJsonObject uploadIdentity(const OpenUpload &upload)
{
    return {{u"key"_s, QString::fromUtf8(upload.key)},
            {u"uploadId"_s, QString::fromUtf8(upload.uploadId)}};
}

QJsonObject partsToSign(const OpenUpload &upload, const QList<int> &numbers)
{
    QJsonArray array;
    for (const int number : numbers)
        array.append(number);
    auto object = uploadIdentity(upload);
    object.insert(u"partNumbers"_s, array);
    return object;
}

QJsonObject completedUpload(const OpenUpload &upload, const QList<UploadedPart> &parts)
{
    QJsonArray array;
    for (const auto &part : parts)
        array.append(QJsonObject{{u"PartNumber"_s, part.number},
                                 {u"ETag"_s, QString::fromLatin1(part.etag)}});
    auto object = uploadIdentity(upload);
    object.insert(u"parts"_s, array);
    return object;
}

QJsonObject registration(const OpenUpload &upload, const Placement &placement, qint64 byteCount)
{
    return placed({{u"filename"_s, QString::fromUtf8(upload.storedName())},
                   {u"size"_s, byteCount},
                   {u"clientName"_s, QString::fromUtf8(placement.name)},
                   {u"clientMime"_s, mime},
                   {u"clientExtension"_s, extension}},
                  placement);
}

QJsonObject removal(const QList<qint64> &ids, bool forEver)
{
    QJsonArray array;
    for (const qint64 id : ids)
        array.append(id);
    return {{u"entryIds"_s, array}, {u"deleteForever"_s, forEver}};
}

FormFrame uploadForm(const Placement &placement)
{
    const QByteArray boundary = "restdock-" + QUuid::createUuid().toByteArray(QUuid::Id128);
    const QByteArray delimiter = "--" + boundary;
    FormFrame frame;
    frame.contentType = "multipart/form-data; boundary=" + boundary;
    const auto addField = [&](QByteArrayView name, const QByteArray &value) {
        frame.head += delimiter + "\r\nContent-Disposition: form-data; name=\"" + name
            + "\"\r\n\r\n" + value + "\r\n";
    };
    if (placement.parentId > 0)
        addField("parentId", QByteArray::number(placement.parentId));
    addField("workspaceId", QByteArray::number(placement.workspaceId));
    addField("relativePath", placement.name);
    frame.head += delimiter + "\r\nContent-Disposition: form-data; name=\"file\"; filename="
        + quoted(placement.name) + "\r\nContent-Type: application/octet-stream\r\n\r\n";
    frame.tail = "\r\n" + delimiter + "--\r\n";
    return frame;
}

} // namespace restdock::drime
