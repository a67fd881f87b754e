// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/blobref.h"
#include "storage/blobtally.h"
#include "storage/local/folderstream.h"
#include "storage/result.h"

namespace restdock {

/// Sums the blobs in a type's folder up; for data those in its 256 folders. Which files are blobs is
/// the same as in listTypeFolder(); the memory it needs does not depend on how many there are.
Result<BlobTally> tallyTypeFolder(FolderStream &folder, BlobType type,
                                  const BlobCounting &counting);

} // namespace restdock
