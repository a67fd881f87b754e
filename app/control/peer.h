// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace restdock {

/// Whether the process at the other end of a connected Unix socket runs as this user.
bool isPeerThisUser(qintptr descriptor);

} // namespace restdock
