// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/config/terminal.h"

namespace restdock {

// Where people give secrets: without echo, in a file, or on standard input. Never as an argument,
// which everybody on the machine can read.

/// The one line of the file @p path, or for "-" the next line of standard input. InvalidArgument:
/// others may read the file, it is empty or has several lines; the message names @p option, where the
/// path came from.
Result<Secret> readSecret(const Terminal &terminal, const QString &option, const QString &path);

/// Asks for @p what ("api_key of \"Drime\"") if somebody is there, else an Error with @p remedy.
Result<Secret> askSecret(const Terminal &terminal, const QString &what, const QString &remedy);

/// The same twice, until both are alike.
Result<Secret> askNewSecret(const Terminal &terminal, const QString &what, const QString &remedy);

} // namespace restdock
