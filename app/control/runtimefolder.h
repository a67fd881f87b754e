// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/result.h"

#include <QString>

namespace restdock {

/// Where the running instances of this user can be found: `restdock` in $XDG_RUNTIME_DIR, else what
/// systemd made for a service ($RUNTIME_DIRECTORY), else in the temporary folder. Made if it is
/// missing; only its owner can look into it (0700). An Error if it belongs to somebody else.
Result<QString> runtimeFolder();

} // namespace restdock
