// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>

namespace restdock::drime {

using Clock = std::chrono::steady_clock;
using std::chrono::milliseconds;

/// Growing pauses with jitter: after @p attempt failed ones (1, 2, …) between half and all of
/// @p first · 2^(attempt-1), at most thirty times the first. @p random in [0, 1).
milliseconds backOff(int attempt, milliseconds first, double random);

/// The same with a random number of its own.
milliseconds backOff(int attempt, milliseconds first);

/// How long an operation may go on trying.
class Deadline
{
public:
    explicit Deadline(milliseconds budget, Clock::time_point now = Clock::now())
        : m_end(now + budget)
    {
    }
    /// True when a new try after @p pause would still be within the time.
    bool allows(milliseconds pause, Clock::time_point now = Clock::now()) const
    {
        return now + pause < m_end;
    }

private:
    Clock::time_point m_end;
};

} // namespace restdock::drime
