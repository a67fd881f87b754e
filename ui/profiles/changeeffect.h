// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/profiles/profile.h"

#include <QList>

namespace restdock::ui {

/// What a running server has to do about a change of its profile.
enum class ChangeEffect {
    None,
    InPlace, ///< users and rules, which no client notices
    Restart,
};

/// The settings that a server takes up at its start only.
enum class RestartCause {
    Name,
    Storage,
    Address,
    SignIn,
    Encryption,
    Verification,
    Space, ///< limits of all that is stored
    Metrics,
    RequestLog,
    Timing,
    Speed,
    Connections,
    Other, ///< what this version does not know
};

/// Those of them that differ. Both without secrets, or both with: those that differ count.
QList<RestartCause> restartCauses(const Profile &before, const Profile &after);

ChangeEffect effectOfChange(const Profile &before, const Profile &after);

} // namespace restdock::ui
