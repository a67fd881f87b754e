// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/profiles/profile.h"

namespace restdock {

inline constexpr qsizetype maximumNameLength = 64; ///< of a profile's name

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

/// What is wrong with an absolute path as a storage's folder, at the setting @p field: a place that
/// is emptied without asking, the root, the home folder itself.
Problems validateFolder(const QString &field, const QString &folder, const FolderPlaces &places);

/// The same of where the local folder of @p profile really is, with links followed as far as it
/// exists, and that it lies in the folder of one of @p others, or around it. What the paths as they
/// are written show already is left out. Asks the disk; a folder that does not answer within
/// seconds is taken for what its path says.
Problems validateRealFolders(const Profile &profile, const QList<Profile> &others,
                             const FolderPlaces &places);

/// @p path with links followed, as far as it exists. Waits for the disk.
QString realPathOf(const QString &path);

/// What is wrong with @p profile beside @p others: the same name, an address that is taken, a folder
/// inside another's. Each names the other one. @p others does not contain the profile itself.
Problems validateBeside(const Profile &profile, const QList<Profile> &others);

/// The keys of the secrets without which @p profile cannot be served, and which it does not have.
QStringList lackingSecrets(const Profile &profile, const BackendCatalogue &catalogue);

/// What is wrong with a name for a profile, if anything.
std::optional<Problem> checkProfileName(const QString &name);

/// Whether two names are one to people: case and ways to write a letter do not count.
bool isSameProfileName(const QString &one, const QString &other);

} // namespace restdock
