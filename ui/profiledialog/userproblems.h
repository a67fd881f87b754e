// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/profiles/profile.h"
#include "storage/profiles/setting.h"

namespace restdock::ui {

/// What is wrong, as a page tells it that shows one user at a time.
struct UserProblems
{
    Problems shown;
    QString firstWrong; ///< the first user who has an error; empty: nobody
};

/// What is wrong with the user at @p selected stays with the fields of a user; of the others it is said
/// who has something wrong. No @p selected: nobody is.
UserProblems asShown(const Problems &problems, const QList<ProfileUser> &users,
                     const ProfileUser *selected);

} // namespace restdock::ui
