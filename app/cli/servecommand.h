// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/exitcode.h"
#include "app/cli/serveoptions.h"

namespace restdock {

/// `restdock --serve`: runs one server in the foreground until SIGINT or SIGTERM. Needs a
/// QCoreApplication; runs its event loop. Prints rest-server's start-up lines to standard error, and
/// one line when it fails.
ExitCode serve(const ServeOptions &options);

} // namespace restdock
