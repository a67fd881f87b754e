// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/server/server.h"
#include "storage/profiles/profile.h"
#include "ui/profiles/serverstatus.h"

namespace restdock {

/// What a person is told when a server could not start.
ui::Trouble desktopTroubleOfStart(Server::Step step, const Error &error, const Profile &profile);

/// What a person is told when a profile's secrets cannot be had.
ui::Trouble troubleOfKeychain(const Error &error);

/// Whether it may pass by itself, so that trying again is worth it.
bool mayPass(const ui::Trouble &trouble);

} // namespace restdock
