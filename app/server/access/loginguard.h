// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/server/access/recentmap.h"

#include <QByteArray>
#include <QHashFunctions>

#include <array>
#include <chrono>

namespace restdock {

/// Slows down who guesses passwords: after five failures within ten minutes a source (see
/// loginSource()) has to wait before the next attempt, 1 s first, twice as long after each further
/// failure, a minute at most. Ten minutes without a failure and it is forgotten; a right login
/// between wrong ones changes nothing, for whoever guesses may have an account too.
///
/// Remembers 4096 sources, the most recent ones. One thread at a time.
class LoginGuard
{
public:
    using TimePoint = std::chrono::steady_clock::time_point;
    using Duration = std::chrono::steady_clock::duration;

    static constexpr size_t toleratedFailures = 5;
    static constexpr auto window = std::chrono::minutes(10);
    static constexpr auto longestDelay = std::chrono::seconds(60);
    static constexpr size_t capacity = 4096;

    struct Delay
    {
        Duration remaining{0}; ///< 0: go ahead
        bool isFirst = false;  ///< nobody has asked since this delay began

        bool isOn() const { return remaining > Duration::zero(); }
    };

    /// How long @p source has to wait from @p now on.
    Delay delay(const QByteArray &source, TimePoint now);
    void failed(const QByteArray &source, TimePoint now);
    /// How often @p source has failed since it was forgotten last.
    size_t failures(const QByteArray &source, TimePoint now) const;

private:
    struct Failures
    {
        TimePoint last() const { return latest[(count - 1) % toleratedFailures]; }

        std::array<TimePoint, toleratedFailures> latest{}; // number n is at (n - 1) % size
        size_t count = 0;
        int delays = 0; // so far; sets the length of the next one
        TimePoint waitUntil{};
        bool askedSince = false;
    };
    struct Hash
    {
        size_t operator()(const QByteArray &source) const
        {
            // Seeded: sources are chosen by clients.
            return qHash(source, QHashSeed::globalSeed());
        }
    };

    RecentMap<QByteArray, Failures, Hash> m_sources{capacity};
};

} // namespace restdock
