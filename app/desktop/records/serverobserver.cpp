// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/records/serverobserver.h"

#include <algorithm>

namespace restdock {

namespace {

using namespace std::chrono_literals;

constexpr auto busyInterval = 100ms;
constexpr auto quietInterval = 500ms;
constexpr auto betweenFailures = 30s;
constexpr size_t durationsKept = 1000;

ui::RequestKind kindOf(Operation operation)
{
    switch (operation) {
    case Operation::Write: return ui::RequestKind::Upload;
    case Operation::Read: return ui::RequestKind::Download;
    case Operation::Stat: return ui::RequestKind::Look;
    case Operation::List: return ui::RequestKind::List;
    case Operation::Remove: return ui::RequestKind::Delete;
    case Operation::CreateRepository:
    case Operation::None: break;
    }
    return ui::RequestKind::Other;
}

ui::ObjectKind objectOf(BlobType type)
{
    switch (type) {
    case BlobType::Data: break;
    case BlobType::Index: return ui::ObjectKind::Index;
    case BlobType::Keys: return ui::ObjectKind::Keys;
    case BlobType::Locks: return ui::ObjectKind::Locks;
    case BlobType::Snapshots: return ui::ObjectKind::Snapshots;
    case BlobType::Config: return ui::ObjectKind::Config;
    }
    return ui::ObjectKind::Data;
}

/// restic asks for what may not be there as a matter of course: 404 is an answer, not a fault.
ui::Severity severityOf(const Activity &activity)
{
    if (activity.status >= 500 || activity.verificationFailed)
        return ui::Severity::Error;
    if (activity.status == 0 || (activity.status >= 400 && activity.status != 404))
        return ui::Severity::Warning;
    return ui::Severity::Info;
}

qint64 milliseconds(std::chrono::system_clock::time_point time)
{
    return std::chrono::duration_cast<std::chrono::milliseconds>(time.time_since_epoch()).count();
}

} // namespace

QMap<QString, QDateTime> backupTimes(const std::vector<RepositoryBackup> &backups)
{
    QMap<QString, QDateTime> times;
    for (const auto &backup : backups) {
        if (!backup.isFirstSeen)
            times.insert(QString::fromUtf8(backup.repository),
                         QDateTime::fromMSecsSinceEpoch(milliseconds(backup.at)));
    }
    return times;
}

ServerObserver::ServerObserver(const Server &server, QString profileName, ActivityHub &hub,
                               QObject *parent)
    : QObject(parent),
      m_server(server),
      m_profileName(std::move(profileName)),
      m_hub(hub),
      m_measuredAt(Clock::now())
{
    connect(&m_timer, &QTimer::timeout, this, &ServerObserver::observe);
    m_timer.start(quietInterval);
}

void ServerObserver::observe()
{
    const auto activities = m_server.activity().after(m_last);
    if (!activities.empty()) {
        ActivityHub::Rows rows;
        rows.reserve(activities.size());
        for (const auto &activity : activities) {
            rows.push_back(rowOf(activity));
            count(activity);
        }
        m_last = activities.back().number;
        m_hub.add(std::move(rows));
    }
    const int transfers = m_server.traffic().exchangesUnderWay;
    if (std::exchange(m_toldTransfers, transfers) != transfers)
        Q_EMIT transfersChanged(transfers);
    const auto now = Clock::now();
    if (now - m_measuredAt >= 1s)
        measure(now);
    m_timer.setInterval(activities.empty() ? quietInterval : busyInterval);
}

ui::LogRow ServerObserver::rowOf(const Activity &activity) const
{
    ui::LogRow row;
    row.time = milliseconds(activity.startedAt);
    row.severity = severityOf(activity);
    row.profile = m_profileName;
    row.client = activity.client;
    row.user = activity.user;
    row.method = activity.method;
    row.target = activity.target;
    row.repository = activity.repository.toString();
    if (activity.type) {
        const auto name = blobTypeName(*activity.type);
        row.type = QByteArray::fromRawData(name.data(), name.size()); // a literal
    }
    row.status = activity.status;
    row.bytesReceived = activity.bytesReceived;
    row.bytesSent = activity.bytesSent;
    row.microseconds = activity.duration.count();
    return row;
}

void ServerObserver::count(const Activity &activity)
{
    ++m_traffic.byKind[size_t(kindOf(activity.operation))];
    if (activity.type)
        ++m_traffic.byObject[size_t(objectOf(*activity.type))];
    m_traffic.lastRequest = QDateTime::fromMSecsSinceEpoch(milliseconds(activity.startedAt));
    if (m_durations.size() < durationsKept)
        m_durations.push_back(activity.duration.count());
    else
        m_durations[m_nextDuration] = activity.duration.count();
    m_nextDuration = (m_nextDuration + 1) % durationsKept;
    if (activity.type == BlobType::Config && activity.status == 200) {
        m_traffic.repositoryUsed = m_traffic.lastRequest;
        if (kindOf(activity.operation) == ui::RequestKind::Upload)
            m_traffic.repositoryCreated = m_traffic.lastRequest;
    }
    if (activity.status == 401 && activity.user.isEmpty())
        m_traffic.cameWithoutLogin = m_traffic.lastRequest;
    tellFailures(activity);
    if (activity.status != 401) // whoever it says it is
        m_sessions.count(activity);
}

void ServerObserver::tellFailures(const Activity &activity)
{
    // No room has an event of its own.
    if (activity.status < 500 || activity.status == 507
        || Clock::now() - m_failureToldAt <= betweenFailures)
        return;
    m_failureToldAt = Clock::now();
    m_hub.addEvent(
        m_profileName,
        servingLine(ui::Severity::Error,
                    ui::EventWording(
                        QT_TRANSLATE_NOOP(
                            "Serving", "Requests fail (%1). The list of requests has all of them."),
                        {ui::EventPart::plain(QString::number(activity.status))})));
}

void ServerObserver::measure(Clock::time_point now)
{
    const double seconds = std::chrono::duration<double>(now - m_measuredAt).count();
    m_measuredAt = now;
    const auto &meter = m_server.traffic();
    const qint64 received = meter.bytesReceived;
    const qint64 sent = meter.bytesSent;
    const auto totals = m_server.activity().totals();
    m_traffic.now = {double(received - m_receivedBefore) / seconds,
                     double(sent - m_sentBefore) / seconds};
    m_traffic.requestsPerSecond = double(totals.requests - m_requestsBefore) / seconds;
    if (totals.requests != m_requestsBefore || m_traffic.backups.isEmpty())
        m_traffic.backups = backupTimes(m_server.lastBackups());
    m_receivedBefore = received;
    m_sentBefore = sent;
    m_requestsBefore = totals.requests;
    m_traffic.bytesReceived = received;
    m_traffic.bytesSent = sent;
    m_traffic.requests = totals.requests;
    m_traffic.byStatusClass = totals.byStatusClass;
    m_traffic.openConnections = m_server.connectionCount();
    m_traffic.transfersUnderWay = meter.exchangesUnderWay;
    m_traffic.clients =
        m_sessions.measure(std::chrono::system_clock::now(), m_server.openRequests());
    measureLatency();
    if (m_traffic == m_told)
        return;
    m_told = m_traffic;
    Q_EMIT measured(
        m_traffic,
        std::chrono::duration_cast<std::chrono::seconds>(now.time_since_epoch()).count());
}

void ServerObserver::measureLatency()
{
    if (m_durations.empty())
        return;
    auto sorted = m_durations;
    const auto at = [&sorted](size_t percent) {
        const auto place = sorted.begin() + std::ptrdiff_t((sorted.size() - 1) * percent / 100);
        std::nth_element(sorted.begin(), place, sorted.end());
        return *place;
    };
    m_traffic.medianMicroseconds = at(50);
    m_traffic.slowMicroseconds = at(95);
}

} // namespace restdock
