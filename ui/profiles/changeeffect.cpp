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
    Profile same = after;
    // Matters when Restdock starts, or a certificate is made, and not before.
    same.startAutomatically = before.startAutomatically;
    same.tlsNames = before.tlsNames;
    same.unknownKeys = before.unknownKeys;
    if (same == before)
        return ChangeEffect::None;
    if (limitsOf(before) == limitsOf(after))
        same.users = before.users;
    same.appendOnly = before.appendOnly;
    same.privateRepos = before.privateRepos;
    same.lateBackups = before.lateBackups;
    return same == before ? ChangeEffect::InPlace : ChangeEffect::Restart;
}

} // namespace restdock::ui
