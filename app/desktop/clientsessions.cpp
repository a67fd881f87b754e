// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/clientsessions.h"

#include <algorithm>

namespace restdock {

namespace {

using Doing = ui::ClientTraffic::Doing;

Doing doingOf(Operation operation)
{
    switch (operation) {
    case Operation::Write:
    case Operation::CreateRepository: return Doing::Uploading;
    case Operation::Read: return Doing::Downloading;
    case Operation::Remove: return Doing::Deleting;
    case Operation::List:
    case Operation::Stat: return Doing::Looking;
    case Operation::None: break;
    }
    return Doing::Nothing;
}

} // namespace

std::optional<ReceivedBackup> ClientSessions::count(const Activity &activity)
{
    const auto end = activity.startedAt + activity.duration;
    auto &session = m_sessions[{activity.user, activity.client, activity.repository.toString()}];
    if (session.since == TimePoint()) {
        session.since = activity.startedAt;
        session.backupSince = activity.startedAt;
    }
    const qint64 bytes = activity.bytesReceived + activity.bytesSent;
    session.lastSeen = std::max(session.lastSeen, end);
    session.bytes += bytes;
    session.bytesThisSecond += bytes;
    // Locks are refreshed in the middle of everything: they say nothing about what is done.
    if (activity.type != BlobType::Locks)
        session.doing = doingOf(activity.operation);
    ++session.backupRequests;
    session.backupBytes += activity.bytesReceived;
    if (activity.operation != Operation::Write || activity.type != BlobType::Snapshots
        || activity.status != 200)
        return {};
    ReceivedBackup backup;
    backup.user = QString::fromUtf8(activity.user);
    backup.repository = QString::fromUtf8(activity.repository.toString());
    backup.bytes = session.backupBytes;
    backup.requests = session.backupRequests;
    backup.duration =
        std::chrono::duration_cast<std::chrono::milliseconds>(end - session.backupSince);
    session.backupSince = end;
    session.backupBytes = 0;
    session.backupRequests = 0;
    return backup;
}

QList<ui::ClientTraffic> ClientSessions::measure(TimePoint now)
{
    const std::chrono::duration<double> passed = now - m_measuredAt;
    const bool isFirst = m_measuredAt == TimePoint();
    m_measuredAt = now;
    QList<ui::ClientTraffic> clients;
    for (auto it = m_sessions.begin(); it != m_sessions.end();) {
        auto &[key, session] = *it;
        if (now - session.lastSeen > forgottenAfter) {
            it = m_sessions.erase(it);
            continue;
        }
        const double rate =
            isFirst || passed.count() <= 0 ? 0 : double(session.bytesThisSecond) / passed.count();
        // Packs end in bursts: a mean over some seconds can be read.
        session.rate = session.rate * 0.6 + rate * 0.4;
        session.bytesThisSecond = 0;
        const auto &[user, address, repository] = key;
        clients.append(
            {QString::fromUtf8(user), QString::fromUtf8(address), QString::fromUtf8(repository),
             session.doing, session.rate < 1 ? 0 : session.rate, session.bytes,
             QDateTime::fromMSecsSinceEpoch(std::chrono::duration_cast<std::chrono::milliseconds>(
                                                session.since.time_since_epoch())
                                                .count())});
        ++it;
    }
    std::sort(clients.begin(), clients.end(),
              [](const auto &a, const auto &b) { return a.bytes > b.bytes; });
    return clients;
}

} // namespace restdock
