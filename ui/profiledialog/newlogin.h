// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace restdock::ui {

/// A password of 20 characters that are hard to mix up: 100 bits from the system's random source.
QString makePassword();

/// This computer's name as a user's name: what restic calls a host.
QString suggestedUserName();

} // namespace restdock::ui
