// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/profiles/profile.h"

#include <QStringList>

namespace restdock {

/// The addresses that clients can use for a server of @p profile that listens on @p bound; those of
/// IPv4 first. Empty for a Unix socket.
QStringList reachableUrls(const Profile &profile, const QString &bound);

} // namespace restdock
