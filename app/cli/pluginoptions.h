// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/serveoptions.h"
#include "storage/profiles/profile.h"

namespace restdock {

/// The settings of a plug-in's storage from --backend-option, valid and with their secrets: those come
/// from files (KEY_file=FILE) or from the environment (RESTDOCK_TYPE_KEY), never from the command line
/// itself. SignInRequired: a secret is missing.
Result<BackendSettings> pluginSettingsFromOptions(const ServeOptions &options,
                                                  const BackendCatalogue &catalogue);

} // namespace restdock
