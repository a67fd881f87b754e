// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/profiles/profile.h"

namespace restdock::ui {

/// What a running server has to do about a change of its profile.
enum class ChangeEffect {
    None,
    InPlace, ///< users and rules, which no client notices
    Restart,
};

/// Both without secrets, or both with: those that differ count.
ChangeEffect effectOfChange(const Profile &before, const Profile &after);

} // namespace restdock::ui
