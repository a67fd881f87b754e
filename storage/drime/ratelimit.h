// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/drime/retry.h"

#include <QByteArray>
#include <QHash>

#include <memory>
#include <mutex>
#include <optional>

namespace restdock::drime {

/// For whom a request is: for somebody who waits, or for what goes on beside it.
enum class Rank { Client, Background };

/// Keeps the requests made with one key below what the service allows, over all providers that use
/// the key in this process.
///
/// The service counts requests in windows of a length it does not tell, and says in each answer how
/// many are left (X-Ratelimit-Limit, X-Ratelimit-Remaining). So this is a bucket that is filled at
/// the start of a window (a minute, until shorter ones are seen) and set right by every answer. Four
/// fifths of it may go as fast as they can, the rest is spread over what is left of the window, and
/// the last few are used only to find out whether a new window has begun.
///
/// What is done in the background takes its turns only while no client waits for one, and leaves half
/// of each window to clients that may come.
///
/// Thread-safe.
class RateLimit
{
public:
    /// Takes a request's turn. 0: it may be sent now, and answered() or unanswered() follows. Else
    /// how long to wait before asking again.
    milliseconds take(Clock::time_point now, Rank rank = Rank::Client);
    /// How many more, or fewer, askers of Rank::Client wait for a turn.
    void addWaiting(int clients);

    /// What the answer's header said; nothing where it did not.
    void answered(std::optional<int> limit, std::optional<int> remaining, Clock::time_point now);
    void unanswered();

    /// Lets nothing pass before @p end: the service asked for a pause.
    void pauseUntil(Clock::time_point end);

private:
    void beginWindow(Clock::time_point now);
    milliseconds stepBack(Clock::time_point now) const;

    std::mutex m_lock;
    int m_limit = 2000; // a minute, as documented
    milliseconds m_window = std::chrono::minutes(1);
    Clock::time_point m_windowBegan{};
    Clock::time_point m_lastTaken{};
    Clock::time_point m_pausedUntil{};
    int m_left = 2000;
    int m_underWay = 0;
    int m_waitingClients = 0;
};

/// The limits of all keys in use. Thread-safe; one for the process, handed to every provider.
class RateLimits
{
public:
    std::shared_ptr<RateLimit> ofKey(const QByteArray &key);

private:
    std::mutex m_lock;
    QHash<QByteArray, std::weak_ptr<RateLimit>> m_limits; // by the key's hash, not the key
};

} // namespace restdock::drime
