// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/server/openrequests.h"
#include "ui/traffic/traffic.h"

#include <chrono>
#include <map>
#include <tuple>
#include <vector>

namespace restdock {

/// Groups requests by client (user, address and repository): who is there and what they do.
///
/// A client is there while a request of it is under way, for some seconds after its last one, and
/// while it holds a lock of its repository: restic keeps one for as long as it works, also while it
/// reads its own disk and sends nothing, and makes a new one every five minutes. One thread.
class ClientSessions
{
public:
    using TimePoint = std::chrono::system_clock::time_point;

    static constexpr std::chrono::seconds forgottenAfter{15};
    static constexpr std::chrono::minutes forgottenWithLockAfter{6};

    /// Counts one request that ended.
    void count(const Activity &activity);

    /// Who is there, most bytes first, with @p open under way. Ends the second over which rates are
    /// measured.
    QList<ui::ClientTraffic> measure(TimePoint now, const std::vector<OpenRequest> &open = {});

private:
    using Key = std::tuple<QByteArray, QByteArray, QByteArray>;

    struct Session
    {
        TimePoint since;
        TimePoint lastSeen;
        qint64 bytes = 0;      // of requests that ended
        qint64 shownBytes = 0; // and of those under way, as last told
        double rate = 0;
        int locks = 0;
        ui::ClientTraffic::Doing doing = ui::ClientTraffic::Doing::Nothing;

        bool isOver(TimePoint now) const;
    };

    static Key keyOf(const QByteArray &user, const QByteArray &client,
                     const RepositoryPath &repository);
    void see(const std::vector<OpenRequest> &open, TimePoint now);
    static void tally(Session &session, qint64 openBytes, double seconds);

    std::map<Key, Session> m_sessions;
    TimePoint m_measuredAt;
};

} // namespace restdock
