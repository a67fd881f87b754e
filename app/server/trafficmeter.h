// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <atomic>

namespace restdock {

/// What moves through a server's connections at this moment. An ActivityFeed hears of a transfer when
/// it has ended; a 128 MiB pack over a slow line is minutes of traffic before that. Any thread.
struct TrafficMeter
{
    std::atomic<qint64> bytesReceived{0};  ///< of bodies, since the server started
    std::atomic<qint64> bytesSent{0};      ///< of bodies, since the server started
    std::atomic<int> exchangesUnderWay{0}; ///< requests that have begun and have not ended
};

} // namespace restdock
