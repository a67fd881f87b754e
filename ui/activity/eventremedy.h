// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace restdock::ui {

struct LogRow;

/// What a person may want to do about an event, offered where it is shown.
enum class EventRemedy {
    None,
    RenewPassword, ///< of a user whose client has an old one
    AllowDeleting, ///< for a while
    ChangeLimit,
};

/// By the event's code.
EventRemedy remedyOf(const LogRow &row);
QString remedyText(EventRemedy remedy); ///< for a button; empty: there is none

} // namespace restdock::ui
