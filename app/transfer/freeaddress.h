// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/profiles/profile.h"

namespace restdock {

/// @p wanted, or the same host with the next port on which none of @p others listens.
ListenAddress freeAddress(ListenAddress wanted, const QList<Profile> &others);

} // namespace restdock
