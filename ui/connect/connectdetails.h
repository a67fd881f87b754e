// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/connect/connectcommands.h"

namespace restdock::ui {

struct ProfileEntry;

/// What clients of @p entry need, for its first user if it has users. Nobody knows the password any more.
ConnectDetails connectDetails(const ProfileEntry &entry);

} // namespace restdock::ui
