// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/exchangerecord.h"

#include "app/server/connection.h"

#include <utility>

namespace restdock {

void ExchangeRecord::begin(const QByteArray &client)
{
    m_startedAt = Clock::now();
    m_activity = {};
    m_activity.startedAt = std::chrono::system_clock::now();
    m_activity.client = client;
    ++m_context.traffic.exchangesUnderWay;
}

void ExchangeRecord::announce()
{
    if (!m_context.keepsOpenRequests)
        return;
    m_moved = 0;
    m_isAnnounced = true;
    m_context.open.begin(m_activity, m_moved);
}

qint64 ExchangeRecord::received(qint64 bytes)
{
    const qint64 more = bytes - std::exchange(m_activity.bytesReceived, bytes);
    m_context.traffic.bytesReceived += more;
    m_moved = bytes;
    return more;
}

qint64 ExchangeRecord::sent(qint64 bytes)
{
    const qint64 more = bytes - std::exchange(m_activity.bytesSent, bytes);
    m_context.traffic.bytesSent += more;
    m_moved = bytes;
    return more;
}

void ExchangeRecord::answered(int status, qint64 bytes)
{
    m_activity.status = status;
    m_activity.bytesSent = bytes;
    m_context.traffic.bytesSent += bytes;
}

void ExchangeRecord::end(const http::RequestHead &head)
{
    m_activity.duration =
        std::chrono::duration_cast<std::chrono::microseconds>(Clock::now() - m_startedAt);
    if (std::exchange(m_isAnnounced, false))
        m_context.open.end(m_moved);
    auto activity = std::exchange(m_activity, {});
    if (!activity.isOwn) {
        for (auto *listener : m_context.listeners)
            listener->requestEnded(activity, head);
        m_context.activity.record(std::move(activity));
    }
    --m_context.traffic.exchangesUnderWay;
}

} // namespace restdock
