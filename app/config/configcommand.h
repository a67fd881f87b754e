// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/exitcode.h"

#include <QStringList>

namespace restdock {

/// `restdock config …`: the profiles of this user, for people and scripts. @p arguments is what
/// stands behind "config". Results go to standard output, everything else to standard error.
ExitCode configCommand(const QStringList &arguments);

/// `restdock obscure`: hides a secret as PyRestServer's backends.toml has it.
ExitCode obscureCommand(const QStringList &arguments);

} // namespace restdock
