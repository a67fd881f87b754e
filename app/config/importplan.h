// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/profiles/profilefile.h"
#include "storage/profiles/profilestore.h"

namespace restdock {

/// What to do with a profile whose name is taken.
enum class SameName {
    Refuse,
    Rename, ///< keep both
    Replace,
    Skip,
};

/// What becomes of one profile in a file.
struct PlannedImport
{
    enum class Action { Add, Replace, Skip };

    Action action = Action::Add;
    Profile profile;
    TomlPosition position = {};      ///< in the file
    StoredProfile before = {};       ///< with Replace: what it takes the place of, without secrets
    QStringList remarks = {};        ///< what is not as the file says
    QStringList missingSecrets = {}; ///< required ones that the file does not have
};

/// Decides for every profile of @p file, beside those that exist (as the index has them). Nothing is
/// written. Profiles without an address, and those that are renamed, get a free one.
///
/// InvalidArgument: names are taken and @p sameName is Refuse; the message tells all of them.
Result<QList<PlannedImport>> planImport(const ProfileFile &file,
                                        const QList<StoredProfile> &existing, SameName sameName,
                                        const BackendCatalogue &catalogue);

/// The first Error of what would be saved, with its place in the file: each by itself, and beside all
/// that would be there then. Secrets count as given.
Result<void> checkImport(const QList<PlannedImport> &plan, const QList<StoredProfile> &existing,
                         const BackendCatalogue &catalogue, const FolderPlaces &places);

/// Whether a secret that is stored for @p before may be used for @p profile too: it is of the same
/// type, and goes to the same addresses. Else a file could have a key sent elsewhere.
bool mayKeepSecrets(const Profile &before, const Profile &profile,
                    const BackendCatalogue &catalogue);

} // namespace restdock
