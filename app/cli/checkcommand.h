// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/exitcode.h"
#include "app/cli/profileoptions.h"

namespace restdock {

/// `restdock --serve NAME... --check`: looks at everything that serving needs but the address, says
/// what it found, and changes nothing. Blocks, for as long as a storage takes to answer.
ExitCode checkProfiles(const ProfileOptions &options);

} // namespace restdock
