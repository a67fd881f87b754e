// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <array>
#include <chrono>
#include <cstddef>
#include <vector>

namespace restdock::ui {

/// Bytes a second, received and sent.
struct Throughput
{
    double received = 0;
    double sent = 0;

    bool operator==(const Throughput &) const = default;
};

/// How much was moved, second by second for ten minutes, and in means over 10 seconds for six hours
/// and over a minute for a day. 4,200 samples at most, whatever happens.
class ThroughputHistory
{
public:
    using Seconds = std::chrono::seconds;

    /// Adds what was moved in the second @p second (any clock that counts on). Seconds that were left
    /// out (a suspended machine) count as quiet; one that is not after the last one is ignored.
    void add(qint64 second, const Throughput &throughput);

    struct Series
    {
        Seconds step{1};
        std::vector<Throughput> samples; ///< oldest first; the last one ends now
    };
    /// The finest samples that cover @p span, which is up to a day; shorter if there was less time.
    /// They end at second @p now: nothing was moved since the last one, unless that is so fresh that
    /// the next is only on its way.
    Series last(Seconds span, qint64 now) const;

    /// Over the last @p span before @p now; each direction by itself.
    Throughput peak(Seconds span, qint64 now) const;

    /// The second that it is by the clock of servers' traffic.
    static qint64 currentSecond();

private:
    /// Means over `step` seconds in a ring that grows to `capacity`.
    struct Ring
    {
        Ring(int stepSeconds, size_t size) : step(stepSeconds), capacity(size) {}

        void add(const Throughput &throughput);
        void push(const Throughput &mean);
        std::vector<Throughput> last(size_t count) const;

        int step;
        size_t capacity;
        std::vector<Throughput> samples;
        size_t next = 0;
        Throughput sum;
        int summed = 0;
    };

    const Ring &ringFor(Seconds span) const;
    qint64 quietSeconds(qint64 until) const;

    std::array<Ring, 3> m_rings{Ring{1, 600}, Ring{10, 2160}, Ring{60, 1440}};
    qint64 m_lastSecond = -1;
};

} // namespace restdock::ui
