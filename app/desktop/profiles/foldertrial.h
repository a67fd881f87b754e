// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/result.h"
#include "storage/storagereport.h"

#include <QString>

namespace restdock {

// What a person's test of a local storage does besides looking at it. Blocks for the disk.

/// Writes a small file into @p folder, and removes it. PermissionDenied or NoSpace if that fails.
Result<void> tryWriting(const QString &folder);

/// Whether @p folder, which is not there, can be made: makes another one where it would begin, and
/// removes that. The report has the space of that disk.
Result<StorageReport> tryMaking(const QString &folder);

} // namespace restdock
