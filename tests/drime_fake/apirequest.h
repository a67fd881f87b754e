// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/drime_fake/cloud.h"
#include "tests/drime_fake/formparser.h"

namespace restdock::drimefake {

/// A complete request to the API, as its handlers see it.
struct ApiRequest
{
    Request head;
    QByteArray id;                    ///< what stands for the {…} of the route
    QJsonObject json;                 ///< the body, of all calls but /uploads
    const FormParser *form = nullptr; ///< of /uploads
    ContentRef file;                  ///< of /uploads
    std::optional<Fault> fault;       ///< one that the handler has to carry out

    /// A member of the JSON body, whether it is a number or its text; nothing for null.
    std::optional<qint64> number(QLatin1String name) const;
    QString text(QLatin1String name) const { return json.value(name).toString(); }
};

/// What a creating call is about to create, for CreationWatch.
struct Creation
{
    QByteArray key;
    QByteArray place;
};

using ApiHandler = Response (*)(Cloud &, const ApiRequest &);

/// One call of the API: section 3 of the contract.
struct Route
{
    QByteArray method;
    QByteArray path; ///< "file-entries/{}"
    QByteArray kind; ///< what counts and faults call it
    ApiHandler handler = nullptr;
    bool wantsWorkspace = false; ///< workspaceId belongs into the query
    bool needsToken = true;
};

/// The route of a request below /api/v1, with what stands for its {…}; null if there is none.
const Route *findRoute(const Request &request, QByteArray &id);

/// What a request would create; nothing for calls that create nothing.
std::optional<Creation> creationOf(const QByteArray &kind, const ApiRequest &request);
/// Where a request looks whether something was created.
std::optional<QByteArray> lookOf(Cloud &cloud, const QByteArray &kind, const ApiRequest &request);

// Answers
QJsonObject entryJson(const Cloud &cloud, const Entry &entry);
Response message(int status, const QString &text);
Response invalid(const QString &field, const QString &text); ///< 422
Response quotaExceeded(const Cloud &cloud);
bool fitsSpace(const Cloud &cloud, qint64 bytes);

/// Where a create, an upload or an entries call wants the entry. Checks the folder.
struct Place
{
    qint64 workspaceId = 0;
    qint64 parentId = 0;
};
std::optional<Response> checkPlace(Cloud &cloud, const Place &place);
std::optional<Response> checkName(Cloud &cloud, const QString &name);

// The calls
Response listEntries(Cloud &cloud, const ApiRequest &request);
Response folderTree(Cloud &cloud, const ApiRequest &request);
Response folderCount(Cloud &cloud, const ApiRequest &request);
Response folderPath(Cloud &cloud, const ApiRequest &request);
Response createFolder(Cloud &cloud, const ApiRequest &request);
Response getEntry(Cloud &cloud, const ApiRequest &request);
Response changeEntry(Cloud &cloud, const ApiRequest &request);
Response putEntry(Cloud &cloud, const ApiRequest &request);
Response moveEntries(Cloud &cloud, const ApiRequest &request);
Response deleteEntries(Cloud &cloud, const ApiRequest &request);
Response downloadByHash(Cloud &cloud, const ApiRequest &request);
Response downloadById(Cloud &cloud, const ApiRequest &request);
Response uploadFile(Cloud &cloud, const ApiRequest &request);
Response presign(Cloud &cloud, const ApiRequest &request);
Response createMultipart(Cloud &cloud, const ApiRequest &request);
Response signParts(Cloud &cloud, const ApiRequest &request);
Response uploadedParts(Cloud &cloud, const ApiRequest &request);
Response completeMultipart(Cloud &cloud, const ApiRequest &request);
Response abortMultipart(Cloud &cloud, const ApiRequest &request);
Response registerEntry(Cloud &cloud, const ApiRequest &request);
Response validateUploads(Cloud &cloud, const ApiRequest &request);
Response spaceUsage(Cloud &cloud, const ApiRequest &request);
Response listWorkspaces(Cloud &cloud, const ApiRequest &request);
Response loggedUser(Cloud &cloud, const ApiRequest &request);
Response login(Cloud &cloud, const ApiRequest &request);

/// The bytes of a content with or without Range, as both hosts send them.
Response contentAnswer(const Cloud &cloud, const ContentRef &content, const Request &request);
/// A folder by what `folderId` says; nothing when there is none. 0: the root.
std::optional<qint64> resolveFolder(const Cloud &cloud, const QByteArray &text);

} // namespace restdock::drimefake
