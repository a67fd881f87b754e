// SPDX-License-Identifier: GPL-3.0-or-later
// Folders, entries, downloads and the account: sections 3.2 and 3.7 to 3.9.
#include "tests/drime_fake/apirequest.h"

using namespace Qt::StringLiterals;

namespace restdock::drimefake {

namespace {

Response noSuchEntry()
{
    return message(404, u"No query results for model [App\\FileEntry]."_s);
}

/// Ids of a body's list, numbers or texts.
std::vector<qint64> idsOf(const QJsonArray &array)
{
    std::vector<qint64> result;
    for (const QJsonValue &value : array)
        result.push_back(value.isString() ? value.toString().toLongLong() : value.toInteger());
    return result;
}

Response download(Cloud &cloud, const Entry *entry, const Request &request)
{
    if (!entry || entry->isFolder || !entry->content)
        return noSuchEntry();
    if (!cloud.switches.redirectsDownloads)
        return contentAnswer(cloud, entry->content, request);
    Response result = Response::html(302, "Redirecting");
    const QByteArray target("/drime/objects/" + QByteArray::number(entry->id));
    result.fields.emplace_back(
        "Location", cloud.signer.sign("GET", target, cloud.clock() + cloud.switches.urlTtlMs));
    return result;
}

} // namespace

Response createFolder(Cloud &cloud, const ApiRequest &request)
{
    const auto inBody = request.number("workspaceId"_L1);
    const auto inQuery = request.head.query.number("workspaceId");
    if (inBody && inQuery && *inBody != *inQuery)
        cloud.ledger.breach("wrong-workspace", u"folders: query and body name two workspaces"_s);
    const QString name = request.text("name"_L1).trimmed();
    if (auto refusal = checkName(cloud, name))
        return *refusal;
    if (request.number("parentId"_L1) == 0) {
        cloud.ledger.breach("parent-zero", u"folders: the root is null or left out, not 0"_s);
        return invalid(u"parentId"_s, u"The selected parent id is invalid."_s);
    }
    const Place place{inQuery.value_or(inBody.value_or(0)),
                      request.number("parentId"_L1).value_or(0)};
    if (auto refusal = checkPlace(cloud, place))
        return *refusal;
    const Entry *existing = cloud.drive.child(place.workspaceId, place.parentId, name);
    if (existing && existing->isFolder && !cloud.switches.duplicateFolders)
        return invalid(u"name"_s, u"Folder with same name already exists."_s);
    Entry entry;
    entry.name = name;
    entry.isFolder = true;
    entry.workspaceId = place.workspaceId;
    entry.parentId = place.parentId;
    const Entry &added = cloud.drive.add(entry, cloud.switches.listingLagMs);
    return Response::json({{u"status"_s, u"success"_s}, {u"folder"_s, entryJson(cloud, added)}},
                          cloud.switches.createdStatus);
}

Response getEntry(Cloud &cloud, const ApiRequest &request)
{
    const Entry *entry = std::as_const(cloud.drive).find(request.id.toLongLong());
    if (!entry)
        return noSuchEntry();
    const QJsonObject json = entryJson(cloud, *entry);
    if (cloud.switches.entryWrapper == "bare"_L1)
        return Response::json(json);
    return Response::json({{u"fileEntry"_s, json}});
}

Response putEntry(Cloud &cloud, const ApiRequest & /*request*/)
{
    cloud.ledger.breach("put", u"PUT does not work: use POST with an override"_s);
    return Response::html(520, "Web server is returning an unknown error");
}

Response changeEntry(Cloud &cloud, const ApiRequest &request)
{
    const bool overridden = request.head.field("x-http-method-override") == "PUT"
        || request.head.query.value("_method") == "PUT" || request.text("_method"_L1) == "PUT"_L1;
    if (!overridden)
        return message(405, u"The POST method is not supported for this route."_s);
    Entry *entry = cloud.drive.find(request.id.toLongLong());
    if (!entry)
        return noSuchEntry();
    const QString name = request.text("name"_L1).trimmed();
    if (auto refusal = checkName(cloud, name))
        return *refusal;
    entry->name = name;
    entry->emptyUntilMs = cloud.clock() + cloud.switches.renamedEmptyMs;
    return Response::json({{u"fileEntry"_s, entryJson(cloud, *entry)}});
}

Response moveEntries(Cloud &cloud, const ApiRequest &request)
{
    const qint64 target = request.number("destinationId"_L1).value_or(0);
    const auto ids = idsOf(request.json.value("entryIds"_L1).toArray());
    const Place place{request.head.query.number("workspaceId").value_or(0), target};
    if (auto refusal = checkPlace(cloud, place))
        return *refusal;
    QJsonArray entries;
    for (const qint64 id : ids) {
        if (!cloud.drive.find(id))
            return noSuchEntry();
        cloud.drive.move(id, target);
        entries.append(entryJson(cloud, *cloud.drive.find(id)));
    }
    return Response::json({{u"entries"_s, entries}});
}

Response deleteEntries(Cloud &cloud, const ApiRequest &request)
{
    const qint64 workspaceId = request.head.query.number("workspaceId").value_or(0);
    if (request.json.value("emptyTrash"_L1).toBool())
        cloud.drive.emptyTrash(workspaceId);
    const auto ids = idsOf(request.json.value("entryIds"_L1).toArray());
    bool allKnown = true;
    for (const qint64 id : ids) {
        const Entry *entry = cloud.drive.find(id);
        if (entry && entry->workspaceId != workspaceId)
            cloud.ledger.breach("wrong-workspace",
                                u"delete: entry %1 is in workspace %2, not %3"_s.arg(id)
                                    .arg(entry->workspaceId)
                                    .arg(workspaceId));
        allKnown = allKnown && entry && entry->workspaceId == workspaceId;
    }
    if (allKnown || cloud.switches.deletesPartially) {
        const bool forEver = request.json.value("deleteForever"_L1).toBool();
        for (const qint64 id : ids)
            cloud.drive.remove(id, forEver, cloud.switches.listingLagMs);
    }
    if (!allKnown)
        return invalid(u"entryIds"_s, u"The selected entry ids is invalid."_s);
    return Response::json({{u"status"_s, u"success"_s}});
}

Response downloadByHash(Cloud &cloud, const ApiRequest &request)
{
    const Entry *entry = cloud.drive.findByHash(request.id);
    const qint64 named = QByteArray::fromBase64(request.id).replace('|', "").toLongLong();
    if (!entry && request.id == Drive::naiveHashOf(named) && cloud.drive.find(named))
        cloud.ledger.breach("computed-hash",
                            u"a hash that the service never gave for %1"_s.arg(named));
    return download(cloud, entry, request.head);
}

Response downloadById(Cloud &cloud, const ApiRequest &request)
{
    return download(cloud, std::as_const(cloud.drive).find(request.id.toLongLong()), request.head);
}

Response spaceUsage(Cloud &cloud, const ApiRequest & /*request*/)
{
    const qint64 used = cloud.drive.usedBytes();
    const qint64 space = cloud.switches.spaceBytes ? cloud.switches.spaceBytes : qint64(1) << 40;
    return Response::json({{u"used"_s, used},
                           {u"available"_s, cloud.switches.availableIsTotal ? space : space - used},
                           {u"status"_s, u"success"_s}});
}

Response listWorkspaces(Cloud &cloud, const ApiRequest & /*request*/)
{
    QJsonArray workspaces;
    for (const auto &workspace : cloud.drive.workspaces) {
        workspaces.append(
            QJsonObject{{u"id"_s, workspace.id},
                        {u"name"_s, workspace.name},
                        {u"members_count"_s, 1},
                        {u"currentUser"_s, QJsonObject{{u"role_name"_s, u"Workspace Owner"_s}}}});
    }
    return Response::json({{u"workspaces"_s, workspaces}});
}

Response loggedUser(Cloud & /*cloud*/, const ApiRequest & /*request*/)
{
    return Response::json({{u"user"_s,
                            QJsonObject{{u"id"_s, 1},
                                        {u"email"_s, u"somebody@example.org"_s},
                                        {u"display_name"_s, u"Some Body"_s}}}});
}

Response login(Cloud &cloud, const ApiRequest &request)
{
    if (request.text("email"_L1) != "somebody@example.org"_L1
        || request.text("password"_L1) != "correct horse"_L1)
        return invalid(u"email"_s, u"These credentials do not match our records."_s);
    const QString token = QString::fromLatin1(*cloud.settings.tokens.begin());
    return Response::json(
        {{u"status"_s, u"success"_s},
         {u"user"_s, QJsonObject{{u"access_token"_s, token}, {u"banned_at"_s, QJsonValue::Null}}}});
}

} // namespace restdock::drimefake
