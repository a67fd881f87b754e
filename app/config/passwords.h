// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/config/terminal.h"

namespace restdock {

/// The bcrypt hash of a new password for @p user: from @p passwordFile (see readSecret()), or asked
/// for twice.
Result<QByteArray> newPasswordHash(const Terminal &terminal, const QString &user,
                                   const QString &passwordFile);

} // namespace restdock
