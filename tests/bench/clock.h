// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>

namespace restdock::bench {

/// Seconds on a clock that only goes forward, as a number, because rates are computed from it.
inline double secondsNow()
{
    using Seconds = std::chrono::duration<double>;
    return Seconds(std::chrono::steady_clock::now().time_since_epoch()).count();
}

} // namespace restdock::bench
