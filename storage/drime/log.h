// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLoggingCategory>

namespace restdock::drime {

/// Never given keys, presigned addresses or their query strings.
Q_DECLARE_LOGGING_CATEGORY(drimeLog)

} // namespace restdock::drime
