// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/server/http/requesthead.h"

#include <QtGlobal>

#include <algorithm>
#include <atomic>
#include <chrono>
#include <limits>
#include <optional>
#include <utility>

namespace restdock {

/// What bounds a connection. A slow client is cut off when its deadline passes.
struct ConnectionLimits
{
    http::HeadLimits head;
    std::chrono::milliseconds headTimeout{std::chrono::seconds(10)}; ///< first byte to empty line
    std::chrono::milliseconds idleTimeout{std::chrono::minutes(2)};  ///< between requests, stalls
    std::chrono::milliseconds transferGrace{std::chrono::seconds(30)};
    qint64 minimumTransferRate = 1024; ///< bytes a second, after the grace
    /// A request body nobody wants is read to its end up to this size, to keep the connection.
    qint64 drainBytes = 256 * 1024;
    std::chrono::milliseconds drainTimeout{std::chrono::seconds(5)};
};

/// Until when a connection has time for what it does. isOver() may be asked in any thread; the rest is
/// for the connection's owner.
class ConnectionDeadline
{
public:
    using Clock = std::chrono::steady_clock;

    /// @p limits outlives it.
    explicit ConnectionDeadline(const ConnectionLimits &limits) : m_limits(limits) {}

    bool isOver(Clock::time_point now) const { return now.time_since_epoch().count() > m_end; }
    bool isSet() const { return m_end != never; }
    void clear() { m_end = never; }
    void set(std::chrono::milliseconds fromNow)
    {
        m_end = (Clock::now() + fromNow).time_since_epoch().count();
    }

    void beginTransfer(Clock::time_point now = Clock::now())
    {
        m_transferStartedAt = now;
        m_heldSince.reset();
    }
    /// From here on, and until setForTransfer(), it is not the client that is waited for: a storage, or
    /// a limit on the speed. That time does not count.
    void holdTransfer(Clock::time_point now = Clock::now())
    {
        clear();
        if (!m_heldSince)
            m_heldSince = now;
    }
    /// A transfer has its grace and then as long as its bytes take at the minimum rate, but never more
    /// than the idle time-out from now: early speed is no credit for a stall.
    void setForTransfer(qint64 movedBytes, Clock::time_point now = Clock::now())
    {
        if (m_heldSince)
            m_transferStartedAt += now - *std::exchange(m_heldSince, std::nullopt);
        // More than a clock can count, for many bytes at a low rate.
        constexpr std::chrono::duration<double> longest = std::chrono::hours(10 * 365 * 24);
        const std::chrono::duration<double> allowed(
            double(movedBytes) / double(std::max<qint64>(m_limits.minimumTransferRate, 1)));
        const auto byRate = m_transferStartedAt + m_limits.transferGrace
            + std::chrono::duration_cast<std::chrono::milliseconds>(std::min(allowed, longest));
        const auto byStall = now + m_limits.idleTimeout;
        m_end = std::min(byRate, byStall).time_since_epoch().count();
    }

private:
    static constexpr qint64 never = std::numeric_limits<qint64>::max();

    const ConnectionLimits &m_limits;
    std::atomic<qint64> m_end{never};      // Clock ticks
    Clock::time_point m_transferStartedAt; // later by the time that does not count
    std::optional<Clock::time_point> m_heldSince;
};

} // namespace restdock
