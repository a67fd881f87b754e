// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/drime/ratelimit.h"

#include <QCryptographicHash>

#include <algorithm>

namespace restdock::drime {

namespace {

using namespace std::chrono_literals;

constexpr milliseconds longestWindow = 60s;
constexpr milliseconds shortestWindow = 1s;
constexpr milliseconds probeInterval = 5s;    // when nearly all is used up
constexpr milliseconds behindClients = 100ms; // until it is asked again whether one waits

} // namespace

milliseconds RateLimit::take(Clock::time_point now, Rank rank)
{
    const std::lock_guard guard(m_lock);
    if (now < m_pausedUntil)
        return std::chrono::ceil<milliseconds>(m_pausedUntil - now);
    if (m_windowBegan == Clock::time_point{} || now - m_windowBegan >= m_window)
        beginWindow(now);
    if (rank == Rank::Background) {
        if (const auto wait = stepBack(now); wait > 0ms)
            return wait;
    }
    const int reserve = std::max(m_limit / 5, 1);
    if (m_left <= reserve) {
        const auto windowLeft = std::chrono::ceil<milliseconds>(m_windowBegan + m_window - now);
        const bool nearlyNone = m_left <= std::max(m_limit / 50, 2);
        const auto spacing =
            nearlyNone ? probeInterval : std::min(windowLeft / std::max(m_left, 1), probeInterval);
        const auto next = std::min(m_lastTaken + spacing, m_windowBegan + m_window);
        if (now < next || m_left <= 0)
            return std::max(std::chrono::ceil<milliseconds>(
                                (m_left > 0 ? next : m_windowBegan + m_window) - now),
                            1ms);
    }
    --m_left;
    ++m_underWay;
    m_lastTaken = now;
    return 0ms;
}

void RateLimit::addWaiting(int clients)
{
    const std::lock_guard guard(m_lock);
    m_waitingClients += clients;
}

/// How long the background has to wait for clients; 0: not at all.
milliseconds RateLimit::stepBack(Clock::time_point now) const
{
    if (m_waitingClients > 0)
        return behindClients;
    if (m_left > m_limit / 2)
        return 0ms;
    // One now and then finds out whether a new window has begun.
    const auto next = std::min(m_lastTaken + probeInterval, m_windowBegan + m_window);
    return std::max(std::chrono::ceil<milliseconds>(next - now), 0ms);
}

void RateLimit::answered(std::optional<int> limit, std::optional<int> remaining,
                         Clock::time_point now)
{
    const std::lock_guard guard(m_lock);
    --m_underWay;
    if (limit && *limit > 0 && *limit != m_limit) {
        m_left = int(qint64(m_left) * *limit / m_limit);
        m_limit = *limit;
    }
    if (!remaining)
        return;
    const int left = *remaining - m_underWay;
    // Answers overtake each other, so a little more than expected means nothing.
    if (left > m_left + std::max(m_limit / 5, 10)) {
        const auto length = std::chrono::ceil<milliseconds>(now - m_windowBegan);
        m_window = std::clamp(length, shortestWindow, m_window);
        m_windowBegan = now;
    } else if (left < m_left - std::max(m_limit / 5, 10) && m_window < longestWindow) {
        m_window = std::min(m_window * 3 / 2, longestWindow); // it was no new window after all
    }
    m_left = left;
}

void RateLimit::unanswered()
{
    const std::lock_guard guard(m_lock);
    --m_underWay;
}

void RateLimit::pauseUntil(Clock::time_point end)
{
    const std::lock_guard guard(m_lock);
    m_pausedUntil = std::max(m_pausedUntil, end);
}

void RateLimit::beginWindow(Clock::time_point now)
{
    m_windowBegan = now;
    m_left = m_limit - m_underWay;
}

std::shared_ptr<RateLimit> RateLimits::ofKey(const QByteArray &key)
{
    const auto id = QCryptographicHash::hash(key, QCryptographicHash::Sha256);
    const std::lock_guard guard(m_lock);
    auto limit = m_limits.value(id).lock();
    if (!limit) {
        limit = std::make_shared<RateLimit>();
        m_limits.insert(id, limit);
    }
    return limit;
}

} // namespace restdock::drime
