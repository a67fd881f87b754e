// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/server/activity.h"
#include "ui/traffic/traffic.h"

#include <chrono>
#include <map>
#include <optional>
#include <tuple>

namespace restdock {

/// A backup as far as the server can know of one: a client uploaded for a while, and then a snapshot.
struct ReceivedBackup
{
    QString user;
    QString repository;
    qint64 bytes = 0;
    quint64 requests = 0;
    std::chrono::milliseconds duration{0};
};

/// Groups requests by client (user, address and repository): who is there and what they do.
/// One thread.
class ClientSessions
{
public:
    using TimePoint = std::chrono::system_clock::time_point;

    static constexpr std::chrono::seconds forgottenAfter{15};

    /// Counts one request that ended; a backup if it stored a snapshot.
    std::optional<ReceivedBackup> count(const Activity &activity);

    /// Who sent something lately, most bytes first. Ends the second over which rates are measured.
    QList<ui::ClientTraffic> measure(TimePoint now);

private:
    using Key = std::tuple<QByteArray, QByteArray, QByteArray>;

    struct Session
    {
        TimePoint since;
        TimePoint lastSeen;
        qint64 bytes = 0;
        qint64 bytesThisSecond = 0;
        double rate = 0;
        ui::ClientTraffic::Doing doing = ui::ClientTraffic::Doing::Nothing;
        // of the backup that may be under way
        TimePoint backupSince;
        qint64 backupBytes = 0;
        quint64 backupRequests = 0;
    };

    std::map<Key, Session> m_sessions;
    TimePoint m_measuredAt;
};

} // namespace restdock
