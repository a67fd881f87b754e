// SPDX-License-Identifier: GPL-3.0-or-later
// Listings of entries and folders: sections 3.1 and 3.9.
#include "tests/drime_fake/apirequest.h"

#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace restdock::drimefake {

namespace {

using Rows = std::vector<const Entry *>;

/// Keeps what was created at or after the time that the filter names. The filter is base64 of JSON
/// and arrives percent-encoded once more than a query is.
void applyFilters(Cloud &cloud, const QByteArray &text, Rows &rows)
{
    if (text.isEmpty())
        return;
    const QByteArray once = QByteArray::fromPercentEncoding(text);
    if (once == text && (text.contains('=') || text.contains('+') || text.contains('/'))) {
        cloud.ledger.breach("filters-encoding", u"filters must be percent-encoded twice"_s);
        return;
    }
    const auto filters = QJsonDocument::fromJson(QByteArray::fromBase64(once)).array();
    for (const QJsonValue &filter : filters) {
        const QString since = filter["value"_L1].toString();
        if (filter["key"_L1].toString() == "created_at"_L1
            && filter["operator"_L1].toString() == ">="_L1)
            std::erase_if(rows, [&](const Entry *entry) {
                return Drive::timeText(entry->createdMs) < since;
            });
    }
}

void sortRows(const Query &query, Rows &rows)
{
    const QByteArray by = query.has("orderBy") ? query.value("orderBy") : QByteArray("updated_at");
    const bool ascending = query.value("orderDir") == "asc";
    const auto less = [&](const Entry *a, const Entry *b) {
        if (by == "name")
            return std::pair(a->name, a->id) < std::pair(b->name, b->id);
        if (by == "file_size")
            return std::pair(a->size, a->id) < std::pair(b->size, b->id);
        return std::pair(a->createdMs, a->id) < std::pair(b->createdMs, b->id);
    };
    std::sort(rows.begin(), rows.end(),
              [&](const Entry *a, const Entry *b) { return ascending ? less(a, b) : less(b, a); });
}

Response page(const Cloud &cloud, const Query &query, const Rows &rows)
{
    const Switches &switches = cloud.switches;
    const qint64 wanted = std::max<qint64>(query.number("perPage").value_or(50), 1);
    const qint64 perPage = std::min<qint64>(wanted, std::max(switches.pageCap, 1));
    qint64 current = std::max<qint64>(query.number("page").value_or(1), 1);
    if (switches.ceilingPages > 0)
        current = std::min<qint64>(current, switches.ceilingPages);
    const auto count = qint64(rows.size());
    const qint64 first = std::min((current - 1) * perPage, count);
    const qint64 end = std::min(first + perPage, count);

    QJsonArray data;
    for (qint64 i = first; i < end; ++i)
        data.append(entryJson(cloud, *rows[size_t(i)]));
    qint64 lastPage = std::max<qint64>((count + perPage - 1) / perPage, 1);
    qint64 total = count;
    if (switches.growingTotals) {
        const bool isFull = end - first == perPage;
        const bool more = end < count || (isFull && switches.fullPagePromisesMore);
        lastPage = more ? current + 1 : current;
        total = end + (more ? 1 : 0);
    }
    const QJsonValue null = QJsonValue::Null;
    const bool isEmpty = first == end;
    return Response::json({{u"data"_s, data},
                           {u"current_page"_s, current},
                           {u"last_page"_s, lastPage},
                           {u"per_page"_s, perPage},
                           {u"total"_s, total},
                           {u"from"_s, isEmpty ? null : QJsonValue(first + 1)},
                           {u"to"_s, isEmpty ? null : QJsonValue(end)},
                           {u"next_page"_s, null}});
}

QByteArray folderText(const Query &query)
{
    for (const char *name : {"folderId", "pageId", "parentIds", "parentIds[]"}) {
        if (query.has(name))
            return query.value(name);
    }
    return {};
}

} // namespace

Response listEntries(Cloud &cloud, const ApiRequest &request)
{
    const Query &query = request.head.query;
    const qint64 workspaceId = query.number("workspaceId").value_or(0);
    if (!cloud.drive.hasWorkspace(workspaceId))
        return message(403, u"This action is unauthorized."_s);
    const QByteArray text = folderText(query);
    auto folder = resolveFolder(cloud, text);
    if (!folder) {
        if (cloud.switches.wrongFolderId != "root"_L1)
            return message(404, u"No query results for model [App\\FileEntry]."_s);
        folder = 0;
    }
    Rows rows;
    if (text.isEmpty() && cloud.switches.listsEverythingWithoutFolder)
        rows = cloud.drive.all(workspaceId);
    else
        rows = cloud.drive.listed(workspaceId, *folder);
    cloud.ledger.countListing(workspaceId, *folder, query.value("page"));

    if (query.value("type") == "folder")
        std::erase_if(rows, [](const Entry *entry) { return !entry->isFolder; });
    const QString wanted = QString::fromUtf8(query.value("query"));
    if (!wanted.isEmpty())
        std::erase_if(rows, [&](const Entry *entry) {
            return !entry->name.contains(wanted, Qt::CaseInsensitive);
        });
    applyFilters(cloud, query.value("filters"), rows);
    sortRows(query, rows);

    const QByteArray order = query.value("orderBy");
    if (query.number("page").value_or(1) > 1 && order != "created_at" && order != "name")
        cloud.ledger.remark(
            "unstable-order",
            u"pages of a listing ordered by \"%1\" shift"_s.arg(QString::fromUtf8(order)));
    return page(cloud, query, rows);
}

Response folderTree(Cloud &cloud, const ApiRequest &request)
{
    const qint64 workspaceId = request.head.query.number("workspaceId").value_or(0);
    if (!cloud.drive.hasWorkspace(workspaceId))
        return message(403, u"This action is unauthorized."_s);
    QJsonArray folders;
    for (const Entry *folder : cloud.drive.listedFolders(workspaceId))
        folders.append(entryJson(cloud, *folder));
    const QJsonObject root{
        {u"id"_s, 0}, {u"name"_s, u"All Files"_s}, {u"type"_s, u"folder"_s}, {u"hash"_s, u"0"_s}};
    return Response::json(
        {{u"folders"_s, folders}, {u"rootFolder"_s, root}, {u"status"_s, u"success"_s}});
}

Response folderCount(Cloud &cloud, const ApiRequest &request)
{
    const qint64 workspaceId = request.head.query.number("workspaceId").value_or(0);
    const auto folder = resolveFolder(cloud, request.id);
    if (!folder)
        return message(404, u"No query results for model [App\\FileEntry]."_s);
    const auto count = qint64(cloud.drive.listed(workspaceId, *folder).size());
    return Response::json({{u"count"_s, count}});
}

Response folderPath(Cloud &cloud, const ApiRequest &request)
{
    const Entry *entry = cloud.drive.findByHash(request.id);
    if (!entry)
        return message(404, u"No query results for model [App\\FileEntry]."_s);
    QJsonArray path;
    for (; entry; entry = entry->parentId ? cloud.drive.find(entry->parentId) : nullptr)
        path.prepend(entryJson(cloud, *entry));
    return Response::json({{u"path"_s, path}});
}

} // namespace restdock::drimefake
