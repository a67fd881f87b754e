// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/quota/log.h"

namespace restdock {

Q_LOGGING_CATEGORY(quotaLog, "restdock.storage.quota")

} // namespace restdock
