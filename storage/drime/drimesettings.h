// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/drime/ratelimit.h"
#include "storage/drime/retry.h"

#include <QByteArray>
#include <QString>
#include <QUrl>

#include <functional>

namespace restdock {

/// Times and sizes that tests change. How soon something done by others is noticed: see listTrust,
/// lockTrust and hitTrust.
struct DrimeTuning
{
    using milliseconds = std::chrono::milliseconds;

    /// A listing this old is still good for clients' listings and for kept small files.
    milliseconds listTrust{std::chrono::seconds(30)};
    milliseconds lockTrust{std::chrono::seconds(5)}; ///< the same for locks/
    /// What is known to exist is believed for so long without looking.
    milliseconds hitTrust{std::chrono::minutes(10)};
    /// Listings may lag behind own writes and deletions by so much.
    milliseconds lagLimit{std::chrono::minutes(10)};
    /// After a lost answer the folder is looked at after each of these pauses, before the call is
    /// repeated.
    std::vector<milliseconds> lookPauses{milliseconds(300), milliseconds(1200), milliseconds(3000)};
    milliseconds firstPause{500}; ///< before something is repeated; the next ones are longer
    milliseconds retryBudget{std::chrono::seconds(60)};    ///< for one operation
    milliseconds answerPatience{std::chrono::seconds(30)}; ///< for the answer to a call
    milliseconds uploadPatience{std::chrono::seconds(90)}; ///< to calls that store: they are slow
    milliseconds stopPatience{std::chrono::seconds(4)};    ///< for what is under way, after hurry()
    milliseconds shutdownPatience{std::chrono::seconds(5)};
    qint64 partBytes = 5 * 1024 * 1024;          ///< the service's minimum
    qint64 uploadMemoryBytes = 40 * 1024 * 1024; ///< of all uploads together
    qint64 downloadBufferBytes = 512 * 1024;     ///< of each download
    qint64 smallFileBytes = 64 * 1024;           ///< up to here files are kept in memory
    qint64 smallFilesBytes = 2 * 1024 * 1024;    ///< all of them together
};

/// A place in Drime Cloud.
struct DrimeSettings
{
    QUrl apiUrl{QStringLiteral("https://app.drime.cloud/api/v1")};
    QByteArray key;         ///< secret: never logged, never shown
    qint64 workspaceId = 0; ///< 0: the personal space
    QString rootFolder;     ///< below the workspace's root, "a/b"; empty: the root itself
    /// Uploads and downloads of files or parts that may be under way at once; 2 or more.
    int parallelTransfers = 24;
    /// Background: all its calls let those pass that clients wait for, over all with the same key.
    drime::Rank rank = drime::Rank::Client;
    bool useTrash = false; ///< deleted files go to the trash, where they still take space
    /// Where open uploads are noted, so that a crash leaves none behind; empty: nowhere.
    QString stateFolder;
    /// Told each time the service asks for a pause, in a thread of the provider's.
    std::function<void(std::chrono::milliseconds pause)> onSlowedDown = {};
    DrimeTuning tuning;
};

} // namespace restdock
