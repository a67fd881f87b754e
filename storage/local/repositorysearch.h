// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/blobref.h"
#include "storage/result.h"

namespace restdock {

/// The repositories below the open folder @p root, and the one that it is itself; see
/// StorageProvider::findRepositories(). Folders that this user may not read are passed over.
Result<QList<RepositoryPath>> searchRepositories(int root);

} // namespace restdock
