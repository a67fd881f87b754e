// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/records/clientsessions.h"

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

bool ClientSessions::Session::isOver(TimePoint now) const
{
    const auto quiet = now - lastSeen;
    return locks > 0 ? quiet > forgottenWithLockAfter : quiet > forgottenAfter;
}

ClientSessions::Key ClientSessions::keyOf(const QByteArray &user, const QByteArray &client,
                                          const RepositoryPath &repository)
{
    return {user, client, repository.toString()};
}

void ClientSessions::count(const Activity &activity)
{
    const auto end = activity.startedAt + activity.duration;
    auto &session = m_sessions[keyOf(activity.user, activity.client, activity.repository)];
    if (session.since == TimePoint())
        session.since = activity.startedAt;
    session.lastSeen = std::max(session.lastSeen, end);
    session.bytes += activity.bytesReceived + activity.bytesSent;
    // Locks are refreshed in the middle of everything: they say nothing about what is done.
    if (activity.type != BlobType::Locks) {
        session.doing = doingOf(activity.operation);
    } else if (activity.status == 200) {
        if (activity.operation == Operation::Write)
            ++session.locks;
        else if (activity.operation == Operation::Remove) // perhaps one that another client left
            session.locks = std::max(session.locks - 1, 0);
    }
}

void ClientSessions::see(const std::vector<OpenRequest> &open, TimePoint now)
{
    for (const auto &request : open) {
        auto &session = m_sessions[keyOf(request.user, request.client, request.repository)];
        if (session.since == TimePoint())
            session.since = request.startedAt;
        session.lastSeen = std::max(session.lastSeen, now);
        if (request.type != BlobType::Locks)
            session.doing = doingOf(request.operation);
    }
}

/// A request that ends just now may be missing for a moment: what was shown does not become less.
void ClientSessions::tally(Session &session, qint64 openBytes, double seconds)
{
    const qint64 bytes = std::max(session.bytes + openBytes, session.shownBytes);
    const double rate = seconds > 0 ? double(bytes - session.shownBytes) / seconds : 0;
    session.shownBytes = bytes;
    session.rate = session.rate * 0.6 + rate * 0.4; // a mean over some seconds can be read
}

QList<ui::ClientTraffic> ClientSessions::measure(TimePoint now,
                                                 const std::vector<OpenRequest> &open)
{
    const std::chrono::duration<double> passed = now - m_measuredAt;
    const double seconds = m_measuredAt == TimePoint() ? 0 : passed.count();
    m_measuredAt = now;
    see(open, now);
    std::map<Key, qint64> openBytes;
    for (const auto &request : open)
        openBytes[keyOf(request.user, request.client, request.repository)] += request.bytes;
    for (auto &[key, session] :
         m_sessions) // who was seen later than now, before the clock was set back
        session.lastSeen = std::min(session.lastSeen, now);
    std::erase_if(m_sessions, [now](const auto &entry) { return entry.second.isOver(now); });
    QList<ui::ClientTraffic> clients;
    for (auto &[key, session] : m_sessions) {
        const auto found = openBytes.find(key);
        tally(session, found != openBytes.end() ? found->second : 0, seconds);
        const bool isIdle = now - session.lastSeen > forgottenAfter;
        const auto &[user, address, repository] = key;
        clients.append(
            {QString::fromUtf8(user), QString::fromUtf8(address), QString::fromUtf8(repository),
             isIdle ? Doing::Nothing : session.doing, session.rate < 1 ? 0 : session.rate,
             session.shownBytes,
             QDateTime::fromMSecsSinceEpoch(std::chrono::duration_cast<std::chrono::milliseconds>(
                                                session.since.time_since_epoch())
                                                .count())});
    }
    std::sort(clients.begin(), clients.end(),
              [](const auto &a, const auto &b) { return a.bytes > b.bytes; });
    return clients;
}

} // namespace restdock
