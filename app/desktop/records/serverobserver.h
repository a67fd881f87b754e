// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/records/activityhub.h"
#include "app/desktop/records/clientsessions.h"
#include "app/server/server.h"

#include <QDateTime>
#include <QMap>
#include <QObject>
#include <QTimer>

#include <vector>

namespace restdock {

/// By repository, of those that got one.
QMap<QString, QDateTime> backupTimes(const std::vector<RepositoryBackup> &backups);

/// Reads what happens at a running server, some times a second and only as often as something
/// happens: rows and events for the log, and its traffic once a second.
///
/// Thread: the server's.
class ServerObserver final : public QObject
{
    Q_OBJECT

public:
    /// All but @p parent outlive it.
    ServerObserver(const Server &server, QString profileName, ActivityHub &hub,
                   QObject *parent = nullptr);

    /// From the next row on.
    void setProfileName(const QString &name) { m_profileName = name; }

Q_SIGNALS:
    /// How many requests have begun and not ended, sooner than measured(): whoever quits is asked.
    void transfersChanged(int count);
    /// When something has changed since the last time. @p second counts on a steady clock.
    void measured(const restdock::ui::Traffic &traffic, qint64 second);

private:
    using Clock = std::chrono::steady_clock;

    void observe();
    ui::LogRow rowOf(const Activity &activity) const;
    void count(const Activity &activity);
    void tellFailures(const Activity &activity);
    void measure(Clock::time_point now);
    void measureLatency();

    const Server &m_server;
    QString m_profileName;
    ActivityHub &m_hub;
    QTimer m_timer;
    quint64 m_last = 0;
    int m_toldTransfers = 0;
    ClientSessions m_sessions;
    ui::Traffic m_traffic;
    ui::Traffic m_told;
    Clock::time_point m_measuredAt;
    qint64 m_receivedBefore = 0;
    qint64 m_sentBefore = 0;
    quint64 m_requestsBefore = 0;
    std::vector<qint64> m_durations; // a ring of the latest
    size_t m_nextDuration = 0;
    Clock::time_point m_failureToldAt;
};

} // namespace restdock
