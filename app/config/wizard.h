// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/exitcode.h"
#include "app/config/configsession.h"

namespace restdock {

/// `restdock config` without a command: a menu, and questions with answers that are checked one by
/// one. Needs somebody at a terminal.
ExitCode wizard(ConfigSession &session);

} // namespace restdock
