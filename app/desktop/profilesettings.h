// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/server/serversettings.h"
#include "storage/profiles/profile.h"

namespace restdock {

/// How a profile is served. The profile's own users are written to an htpasswd file in @p folder,
/// readable by its owner only, which a running server reads again whenever it changes. Blocks.
Result<ServerSettings> settingsOf(const Profile &profile, const QString &id, const QString &folder);

/// Writes that file anew: its users change at once, without a restart.
Result<void> writeUsers(const Profile &profile, const QString &id, const QString &folder);

} // namespace restdock
