// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/error.h"
#include "storage/local/localprovider.h"

namespace restdock {

/// Makes the folder of a new storage, with the rights of all that will be in it: names of repositories
/// tell something, and users' files lie there too. Folders above it that are missing get what the umask
/// leaves. A folder that is there already stays as it is.
Result<void> makeNewFolder(const LocalSettings &settings);

} // namespace restdock
