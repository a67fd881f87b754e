// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/server/activity.h"
#include "app/server/http/requesthead.h"
#include "app/server/openrequests.h"

#include <chrono>

namespace restdock {

struct ConnectionContext;

/// What is told of the exchange that is under way on a connection: that it is open and how much of it has moved, and,
/// when it has ended, how it went. One after the other; each begin() has its end().
///
/// Thread: the connection's owner.
class ExchangeRecord
{
public:
    /// @p context outlives it.
    explicit ExchangeRecord(ConnectionContext &context) : m_context(context) {}

    void begin(const QByteArray &client);
    /// Lists it among those that are open, until its end; where nobody asks for those it does nothing.
    void announce();
    /// So much of the request's body, or of the answer's, has moved in all. Returns what of it is new.
    qint64 received(qint64 bytes);
    qint64 sent(qint64 bytes);
    /// The answer's head is known, and so much of its body goes with it.
    void answered(int status, qint64 bytes);
    /// Tells the feed and the listeners; @p head is as in ActivityListener.
    void end(const http::RequestHead &head);

    Activity &activity() { return m_activity; }

private:
    using Clock = std::chrono::steady_clock;

    ConnectionContext &m_context;
    Activity m_activity;
    OpenRequests::Moved m_moved{0};
    bool m_isAnnounced = false;
    Clock::time_point m_startedAt;
};

} // namespace restdock
