// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/profiles/profile.h"
#include "ui/profiles/serverstatus.h"

namespace restdock::ui {

/// What people call the service behind a profile's storage: "Drime".
QString serviceName(const Profile &profile);

/// What @p error, reported by a profile's storage, means to a person.
Trouble troubleOfStorage(const Error &error, const Profile &profile);

/// The same in sentences, for who has just tried something with it: no server runs that goes on.
QString describeAttempt(const Error &error, const Profile &profile);

} // namespace restdock::ui
