// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/profiles/profilefile.h"
#include "storage/profiles/profilestore.h"

#include <functional>

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
    TomlPosition position = {};       ///< in the file
    CertificatePair certificate = {}; ///< that came with it
    StoredProfile before = {};        ///< with Replace: what it takes the place of, without secrets
    QStringList remarks = {};         ///< what is not as the file says
    QStringList missingSecrets = {};  ///< required ones that the file does not have
    QStringList droppedSecrets =
        {}; ///< of before: this profile's settings could send them elsewhere
};

/// Decides for every profile of @p file, beside those that exist (as the index has them). Nothing is
/// written. Profiles without an address, and those that are renamed, get a free one.
///
/// InvalidArgument: names are taken and @p sameName is Refuse; the message tells all of them.
Result<QList<PlannedImport>> planImport(const ProfileFile &file,
                                        const QList<StoredProfile> &existing, SameName sameName,
                                        const BackendCatalogue &catalogue);

/// The same with a decision for each profile of the file, by its index; also of one whose name is
/// free, which Skip leaves out.
Result<QList<PlannedImport>> planImport(const ProfileFile &file,
                                        const QList<StoredProfile> &existing,
                                        const std::function<SameName(qsizetype)> &sameName,
                                        const BackendCatalogue &catalogue);

/// The profile that has the name of @p profile now, or null.
const StoredProfile *findSameName(const QList<StoredProfile> &existing, const Profile &profile);

/// Errors and warnings of what would be saved, for each of @p plan: by itself, and beside all that
/// would be there then. Missing secrets are among them; what is skipped has none.
QList<Problems> problemsOfImport(const QList<PlannedImport> &plan,
                                 const QList<StoredProfile> &existing,
                                 const BackendCatalogue &catalogue, const FolderPlaces &places);

/// The first Error of what would be saved, with its place in the file: each by itself, and beside all
/// that would be there then. Secrets count as given.
Result<void> checkImport(const QList<PlannedImport> &plan, const QList<StoredProfile> &existing,
                         const BackendCatalogue &catalogue, const FolderPlaces &places);

/// Whether a secret that is stored for @p before may be used for @p profile too: the storage is of the
/// same type, and its settings are the same, but for those that are known to leave secrets alone. Else a
/// file could have a key sent elsewhere.
bool mayKeepSecrets(const Profile &before, const Profile &profile,
                    const BackendCatalogue &catalogue);

} // namespace restdock
