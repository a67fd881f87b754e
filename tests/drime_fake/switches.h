// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/result.h"

#include <QJsonObject>
#include <QString>

namespace restdock::drimefake {

/// What the service does where its documents, its clients or its past disagree, and how large its
/// limits are. The defaults are what live findings say; a careful client is right with any setting.
struct Switches
{
    // Listings
    int pageCap = 200;                ///< rows a page has at most
    int ceilingPages = 25;            ///< a later page answers with this one again; 0: no ceiling
    bool growingTotals = true;        ///< false: total and last_page are exact
    bool fullPagePromisesMore = true; ///< a full last page may be followed by an empty one
    QString folderIdForm = QStringLiteral("any");  ///< any, id or hash
    QString wrongFolderId = QStringLiteral("404"); ///< 404, or root: lists top-level entries
    bool listsEverythingWithoutFolder = false;     ///< false: without a folder, the root's entries
    int listingLagMs = 0;   ///< new entries are not listed yet, deleted ones still are
    int renamedEmptyMs = 0; ///< so long a renamed folder lists empty

    // Names and uploads
    bool duplicateFolders = false; ///< true: an existing name makes a second folder instead of 422
    bool fileHistory = false;      ///< true: the older file of the same name vanishes by itself
    int createdStatus = 200;       ///< 200 or 201
    QString entryWrapper = QStringLiteral("fileEntry"); ///< also file, entry, data; bare: none
    bool idsAsStrings = false;                          ///< in the answers to uploads
    bool guessesTypes = true;           ///< every third file without a telling mime is a "text"
    bool checksParentWorkspace = false; ///< 422 for a parent of another workspace; false: accepted
    bool badTokenUploadStores = true;   ///< /uploads with a bad token: refused, and yet stored
    int urlTtlMs = 3600000;             ///< presigned URLs
    QString completeTwice = QStringLiteral("404"); ///< 404, 500, or ok: succeeds again
    bool strictEtagQuotes = false;                 ///< part ETags without their quotes are refused
    bool uniformParts = true; ///< all parts but the last must have one size (R2)
    qint64 minimumPartBytes = 5 * 1024 * 1024;
    bool deletesPartially =
        false; ///< several ids, one unknown: the known ones are deleted all the same

    // Downloads
    bool redirectsDownloads = false; ///< 302 to the storage host
    bool honoursRange = true;        ///< false: 200 with everything

    // Account
    QString badToken = QStringLiteral("json"); ///< json: 401; html: 200 and a page; null: user null
    int rateLimit = 2000;                      ///< requests a window and token; 0: none
    int rateWindowMs = 60000;
    bool sendsRetryAfter = true;
    qint64 spaceBytes = 0;        ///< what the account may hold; 0: no end
    bool availableIsTotal = true; ///< space-usage: available is the whole space, or what is left
    int quotaStatus = 422;        ///< how a full account answers

    // Line
    int latencyMs = 0;           ///< from the end of a request to its answer
    int handshakeMs = 0;         ///< additional for a new connection
    qint64 upBytesPerSecond = 0; ///< client to service, all connections together; 0: unlimited
    qint64 downBytesPerSecond = 0;
    int idleLimitMs = 0; ///< idle connections are closed after this; 0: never

    QJsonObject toJson() const;
    /// Changes what @p changes names. InvalidArgument for an unknown name or a wrong value, and then
    /// nothing is changed.
    Result<void> apply(const QJsonObject &changes);
};

} // namespace restdock::drimefake
