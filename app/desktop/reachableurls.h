// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/profiles/profile.h"

#include <QStringList>

namespace restdock {

/// The addresses under which clients reach a server that is bound to @p bound ("[::]:8000"): for
/// every address of this machine those of its networks, numeric, IPv4 first. Each ends with '/'.
QStringList reachableUrls(const Profile &profile, const QString &bound);

} // namespace restdock
