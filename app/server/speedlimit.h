// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <algorithm>
#include <atomic>
#include <chrono>

namespace restdock {

/// Keeps all transfers of one direction below a number of bytes a second (a leaky bucket, in its
/// form as a clock: GCRA). Whoever has moved bytes is never refused afterwards, so the next one
/// waits for them too. Any thread; without a limit it costs one comparison.
class SpeedLimit
{
public:
    using Clock = std::chrono::steady_clock;

    /// 0: no limit.
    explicit SpeedLimit(qint64 bytesPerSecond) : m_bytesPerSecond(bytesPerSecond) {}

    /// How long to wait before bytes may be moved; zero: now.
    std::chrono::nanoseconds delay(Clock::time_point now = Clock::now()) const
    {
        if (m_bytesPerSecond <= 0)
            return {};
        const std::chrono::nanoseconds left(m_freeAt - now.time_since_epoch().count());
        return std::max(left, std::chrono::nanoseconds::zero());
    }

    /// The most to move before asking again: a small part of a second's bytes, so that a slow limit
    /// makes no long pauses, and never more than @p most.
    qint64 portion(qint64 most) const
    {
        constexpr qint64 least = 4 * 1024;
        return m_bytesPerSecond <= 0 ? most : std::clamp(m_bytesPerSecond / 20, least, most);
    }

    void charge(qint64 bytes, Clock::time_point now = Clock::now())
    {
        if (m_bytesPerSecond <= 0 || bytes <= 0)
            return;
        const auto cost = qint64(double(bytes) * 1e9 / double(m_bytesPerSecond));
        const qint64 current = now.time_since_epoch().count();
        qint64 freeAt = m_freeAt;
        while (!m_freeAt.compare_exchange_weak(freeAt, std::max(freeAt, current) + cost)) {}
    }

private:
    const qint64 m_bytesPerSecond;
    std::atomic<qint64> m_freeAt{0}; // nanoseconds of the clock
};

} // namespace restdock
