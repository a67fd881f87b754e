// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLoggingCategory>

namespace restdock {

Q_DECLARE_LOGGING_CATEGORY(profilesLog)

} // namespace restdock
