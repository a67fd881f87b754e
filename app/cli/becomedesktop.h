// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/exitcode.h"

namespace restdock {

/// `restdock` without --serve: this process becomes the desktop application, restdock-desktop in the
/// folder of this program, with the same arguments. Returns only if that is not installed, after
/// saying so.
ExitCode becomeDesktop(char *arguments[]);

} // namespace restdock
