// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/serveoptions.h"
#include "app/server/serversettings.h"

namespace restdock {

/// Checks the options and turns them into a server's settings; an Error names the option, what is
/// wrong with it and what to do. Touches no files.
Result<ServerSettings> settingsFromOptions(const ServeOptions &options);

} // namespace restdock
