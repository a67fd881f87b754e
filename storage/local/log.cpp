// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/local/log.h"

namespace restdock {

Q_LOGGING_CATEGORY(localLog, "restdock.storage.local")

} // namespace restdock
