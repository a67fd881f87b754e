// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/exitcode.h"
#include "storage/error.h"

namespace restdock {

/// What is wrong with an option or with what it names.
inline Error wrong(const QString &text)
{
    return {ErrorCode::InvalidArgument, text};
}

/// Prints "restdock: MESSAGE" to standard error, always as one line, and returns @p code.
ExitCode fail(ExitCode code, const Error &error);

} // namespace restdock
