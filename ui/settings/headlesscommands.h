// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/profiles/profile.h"

#include <QString>

namespace restdock::ui {

/// The commands with which a profile is served without a window, as they are typed: by a service of
/// this user, with the unit restdock@.service.
QString headlessCommands(const Profile &profile);

} // namespace restdock::ui
