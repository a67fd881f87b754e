// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/serving/servingstatus.h"
#include "ui/profiles/serverstatus.h"

namespace restdock {

/// The state of a server as windows show it. @p space is that of its storage as last told.
ui::ServerStatus windowStatus(const ServingStatus &status, const Profile &profile,
                              const StorageSpace &space);

/// The same trouble in the windows' words.
ui::Trouble windowTrouble(const ServeTrouble &trouble, const Profile &profile);

} // namespace restdock
