// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/serveoptions.h"
#include "storage/drime/drimesettings.h"

namespace restdock {

/// A place in Drime Cloud from the options and the environment (DRIME_API_KEY, DRIME_WORKSPACE_ID,
/// DRIME_API_URL), checked. Options come before the environment. The key comes from a file that
/// nobody else can read, or from the environment; never from the command line, which everybody on
/// the machine can read. SignInRequired: there is no key.
Result<DrimeSettings> drimeSettingsFromOptions(const ServeOptions &options);

} // namespace restdock
