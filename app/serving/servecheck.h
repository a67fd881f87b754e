// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/serving/servingstatus.h"

namespace restdock {

/// Whether a profile could be served now, but for its address: storage, users, certificate. Stopped,
/// with the facts of its storage, or Failed. Blocks, for as long as a storage takes to answer.
ServingStatus checkServable(const Profile &profile);

} // namespace restdock
