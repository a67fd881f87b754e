// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/blobref.h"
#include "storage/result.h"

namespace restdock {

/// Removes a repository's config, blobs and uploads below the open folder @p root, then its folders
/// as far as nothing else is in them. The root folder itself stays. Absent is a success.
///
/// The config goes first: whatever interrupts this, no client takes the rest for a repository.
Result<void> removeRepository(int root, const RepositoryPath &repository);

} // namespace restdock
