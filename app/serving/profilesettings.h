// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/server/serversettings.h"
#include "storage/profiles/profile.h"

namespace restdock {

/// How a valid profile is served.
ServerSettings settingsOf(const Profile &profile);

/// The parts of it that a running server can change: Server::setAccess(), setUsers() and
/// setFolderLimits().
AccessRules accessOf(const Profile &profile);
Users usersOf(const Profile &profile);
QHash<QByteArray, qint64> folderLimitsOf(const Profile &profile);

/// @p before with what a running server can change of @p after.
Profile withChangeable(const Profile &before, const Profile &after);

/// A profile's name as one word of a log's line.
QByteArray logName(const QString &profileName);

/// Whether a server that runs with @p before needs no restart to go on with @p after.
bool canChangeWhileRunning(const Profile &before, const Profile &after);

} // namespace restdock
