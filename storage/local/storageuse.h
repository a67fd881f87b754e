// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/result.h"

#include <QtGlobal>

namespace restdock {

/// The bytes of all regular files at any depth in @p folder, a relative path below the open folder
/// @p root ("." is all of it), a file with several names once. No such folder: 0. Links are not followed. Left out are uploads: those under way, and the remains of
/// others, which removeStaleUploads() is for.
///
/// What comes or goes meanwhile counts or not. A folder that cannot be read is an Error, never
/// NotFound: a sum without it would be wrong. Only a closed lost+found in @p root does not matter.
Result<qint64> measureStorageUse(int root, const char *folder = ".");

} // namespace restdock
