// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/exitcode.h"

#include <QStringList>

namespace restdock {

/// `restdock plugins`: the storage plug-ins that are installed, and why those that cannot be used
/// cannot. @p arguments are those behind the word.
ExitCode pluginsCommand(const QStringList &arguments);

} // namespace restdock
