// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/config/commandparser.h"
#include "app/config/terminal.h"
#include "storage/profiles/profile.h"

namespace restdock {

// A server does not make the folder of its profile: that a drive is not mounted must not look like an
// empty storage. So it is made when somebody names it first.

CommandOption makeFolderOption(); ///< --make-folder

/// Makes the folders of a new profile that are not there, if @p isWanted or the person at the
/// terminal says so.
Result<void> makeFolders(const Profile &profile, const BackendCatalogue &catalogue,
                         const Terminal &terminal, bool isWanted);

/// Tells which of the profile's folders are not there.
void warnOfMissingFolders(const Profile &profile, const BackendCatalogue &catalogue);

} // namespace restdock
