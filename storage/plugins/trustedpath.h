// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/message.h"

namespace restdock {

/// Why code at @p path should not be run by this user: somebody else could have put it there, or could
/// replace it. Looks at the file and at every folder above it, as ssh does with its keys. Empty: only
/// this user and root can. A sentence part with what to do.
Message whyUntrusted(const QString &path);

} // namespace restdock
