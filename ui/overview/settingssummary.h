// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/profiles/profile.h"

namespace restdock::ui {

/// What a profile's server does and refuses, in a line for whoever looks at one that does not run.
QString settingsSummary(const Profile &profile);

} // namespace restdock::ui
