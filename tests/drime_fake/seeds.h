// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/drime_fake/cloud.h"

namespace restdock::drimefake {

/// The entry at "a/b/c" below the root of a workspace, or null.
const Entry *findByPath(const Drive &drive, qint64 workspaceId, const QString &path);

/// Adds entries as another client would have made them. @p order has
///   workspaceId  where; 0 if left out
///   entries      a list of {"path": "repo/keys/ab", and one of "text", "base64" or "size" (as many
///                zero bytes); "complete": false for an interrupted upload; "reportedSize": a
///                file_size that is not the content's; "secondsAgo": when it was made}. A path that ends in '/' is a folder.
/// Folders on the way are made when they are missing; a file is added again if it is there.
Result<void> seedEntries(Cloud &cloud, const QJsonObject &order);

/// Adds a folder of this machine with all it holds: a repository that restic made on disk becomes
/// what PyRestServer would have made of it: the same structure, octet streams without extension,
/// data's subfolders only where there are packs. @p order has "workspaceId", "from" and "into".
Result<void> importTree(Cloud &cloud, const QJsonObject &order);

} // namespace restdock::drimefake
