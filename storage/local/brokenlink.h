// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/error.h"

namespace restdock {

/// True when a part of the relative @p path is a symbolic link that leads nowhere.
///
/// Repositories are spread over drives with links; while such a drive is missing, the kernel
/// answers ENOENT as if the blob were lost.
bool leadsThroughBrokenLink(int folder, const char *path);

/// The Error for a failed look-up of the relative @p path below the open @p folder: NotFound only
/// when the path is certainly absent.
Error lookupError(int folder, const char *path, int systemError);

} // namespace restdock
