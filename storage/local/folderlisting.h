// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/local/folderstream.h"
#include "storage/result.h"
#include "storage/storageprovider.h"

namespace restdock {

/// Lists the blobs in a type's folder; for data those in its 256 folders.
///
/// Only regular files, and links to such, count. The list is whole or there is none: restic takes a
/// blob that is missing in it as lost. What comes or goes meanwhile may appear or not.
Result<BlobList> listTypeFolder(FolderStream &folder, BlobType type, ListDetail detail);

} // namespace restdock
