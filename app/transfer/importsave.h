// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/transfer/importplan.h"

namespace restdock {

/// Told before each step: how many profiles are saved. False: give up.
using ImportProgress = std::function<bool(qsizetype saved, qsizetype all)>;

/// Where a profile is to be kept that has no place yet.
using ChooseHome = std::function<Result<ProfileHome>(const Profile &)>;

/// Where saveImport() keeps @p item, which is not skipped.
Result<ProfileHome> homeOfImport(const PlannedImport &item, const ProfileStore &store,
                                 const ChooseHome &home, bool mayMove);

/// Saves what @p plan says: first what takes the place of something, for new profiles may need an
/// address that it gives up; then what is new. @p home says where a profile is to be kept; what is
/// replaced stays where it is unless @p mayMove, or its new secrets cannot be there. Blocks.
///
/// On an Error, and on Cancelled, nothing that is new has been added; what was replaced stays so.
Result<void> saveImport(
    const QList<PlannedImport> &plan, ProfileStore &store, const ChooseHome &home, bool mayMove,
    const ImportProgress &progress = {},
    ProfileStore::MissingSecrets missing = ProfileStore::MissingSecrets::Refused);

/// Takes the secrets that @p item lacks from the profile that it replaces, where they may be used for
/// it; its remarks tell, and its droppedSecrets are those that may not. Blocks, and may ask for the keychain.
Result<void> keepStoredSecrets(PlannedImport &item, ProfileStore &store);

} // namespace restdock
