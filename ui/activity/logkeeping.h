// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace restdock::ui {

/// Which rows of the activity log are written to the disk, beside what the window shows.
enum class LogLevel {
    Everything,
    Troubles, ///< all events, and of the requests those that were refused or failed
    Events,   ///< no requests
};

/// What the activity log keeps on the disk.
struct LogKeeping
{
    static constexpr int smallestMegabytes = 5;
    static constexpr int largestMegabytes = 5'000;

    LogLevel level = LogLevel::Everything;
    int megabytes = 50; ///< of requests, and as many of events; of 1,000,000 bytes each

    bool operator==(const LogKeeping &) const = default;
};

} // namespace restdock::ui
