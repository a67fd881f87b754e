// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/profiles/log.h"

namespace restdock {

Q_LOGGING_CATEGORY(profilesLog, "restdock.profiles", QtInfoMsg)

} // namespace restdock
