// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/profiles/profile.h"

namespace restdock {

/// What is known of the system for a folder to be judged.
struct FolderPlaces
{
    QString home;
    QStringList temporary; ///< what is emptied without asking

    static FolderPlaces ofThisSystem();
};

/// Everything that is wrong with @p profile by itself, errors first. Touches no files. Warnings tell
/// the consequence of a choice that makes it less safe.
Problems validateProfile(const Profile &profile, const BackendCatalogue &catalogue,
                         const FolderPlaces &places);

/// What is wrong with @p profile beside @p others: the same name, an address that is taken, a folder
/// inside another's. Each names the other one. @p others does not contain the profile itself.
Problems validateBeside(const Profile &profile, const QList<Profile> &others);

/// What is wrong with a name for a profile, if anything.
std::optional<Problem> checkProfileName(const QString &name);

/// Whether two names are one to people: case and ways to write a letter do not count.
bool isSameProfileName(const QString &one, const QString &other);

} // namespace restdock
