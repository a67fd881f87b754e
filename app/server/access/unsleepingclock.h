// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>

namespace restdock {

/// Goes on while the computer sleeps, and nobody sets it: an hour is over after an hour, also on a
/// laptop that was closed meanwhile. std::chrono::steady_clock stops there on Linux.
struct UnsleepingClock
{
    using duration = std::chrono::nanoseconds;
    using rep = duration::rep;
    using period = duration::period;
    using time_point = std::chrono::time_point<UnsleepingClock>;

    static constexpr bool is_steady = true;
    static time_point now() noexcept;
};

} // namespace restdock
