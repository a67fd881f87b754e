// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/profiles/changeeffect.h"

#include <QMap>

namespace restdock::ui {

namespace {

/// The part of the users that a server takes up at its start only.
QMap<QString, qint64> limitsOf(const Profile &profile)
{
    QMap<QString, qint64> limits;
    for (const auto &user : profile.users) {
        if (user.maximumBytes > 0)
            limits.insert(user.name, user.maximumBytes);
    }
    return limits;
}

} // namespace

ChangeEffect effectOfChange(const Profile &before, const Profile &after)
{
    // The one matters when Restdock starts, and not before; the other to who looks at backups.
    Profile same = after;
    same.startAutomatically = before.startAutomatically;
    same.lateBackupDays = before.lateBackupDays;
    if (same == before)
        return ChangeEffect::None;
    same.users = before.users;
    const bool areUsersAll = same == before && after.access == ProfileAccess::Users
        && limitsOf(before) == limitsOf(after);
    return areUsersAll ? ChangeEffect::Users : ChangeEffect::Restart;
}

} // namespace restdock::ui
