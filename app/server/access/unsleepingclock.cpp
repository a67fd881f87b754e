// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/access/unsleepingclock.h"

#include <ctime>

namespace restdock {

UnsleepingClock::time_point UnsleepingClock::now() noexcept
{
#ifdef CLOCK_BOOTTIME
    timespec now{};
    ::clock_gettime(CLOCK_BOOTTIME, &now);
    return time_point(std::chrono::seconds(now.tv_sec) + std::chrono::nanoseconds(now.tv_nsec));
#else // on Windows the steady clock does so by itself
    return time_point(std::chrono::steady_clock::now().time_since_epoch());
#endif
}

} // namespace restdock
