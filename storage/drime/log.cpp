// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/drime/log.h"

namespace restdock::drime {

Q_LOGGING_CATEGORY(drimeLog, "restdock.storage.drime", QtInfoMsg)

} // namespace restdock::drime
