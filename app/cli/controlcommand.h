// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/exitcode.h"

#include <QStringList>

#include <optional>

namespace restdock {

/// `restdock status [--json]`, `start NAME`, `stop NAME` and `allow-delete NAME [--user USER]
/// --for TIME|--end`: talk to what this user runs, with or without a display. Nothing if
/// @p arguments (without the program's name) is none of these. Each has --help. Blocks until it is
/// answered.
std::optional<ExitCode> runControlCommand(const QStringList &arguments);

/// The lines about them for --help.
QString controlCommandsHelp();

} // namespace restdock
