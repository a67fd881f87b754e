// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/profiles/changeeffect.h"

namespace restdock::ui {

ChangeEffect effectOfChange(const Profile &before, const Profile &after)
{
    // Matters when Restdock starts, and not before.
    Profile same = after;
    same.startAutomatically = before.startAutomatically;
    if (same == before)
        return ChangeEffect::None;
    same.users = before.users;
    return same == before && after.access == ProfileAccess::Users ? ChangeEffect::Users
                                                                  : ChangeEffect::Restart;
}

} // namespace restdock::ui
