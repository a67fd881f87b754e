// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/server/activity.h"

#include <QByteArray>

#include <chrono>
#include <functional>
#include <memory>
#include <vector>

namespace restdock {

/// When a repository got its last snapshot.
struct RepositoryBackup
{
    QByteArray repository;
    std::chrono::system_clock::time_point at;
    bool isLate = false;      ///< longer ago than it should be
    bool isFirstSeen = false; ///< it never got one: the time is when it was first seen
};

/// Counts what happens, in Prometheus' terms: rest-server's metrics under rest-server's names (its
/// public Grafana dashboard works unchanged), and more under ours. Any thread.
class Metrics final : public ActivityListener
{
public:
    /// What is read when the page is asked for, not counted.
    struct Gauges
    {
        std::function<int()> openConnections;
        std::function<quint64()> loginFailures;
        std::function<qint64()> quotaUsedBytes; ///< empty: there is no quota
        std::function<qint64()> quotaLimitBytes;
        std::function<std::vector<RepositoryBackup>()> backups; ///< empty: nobody watches
    };

    explicit Metrics(Gauges gauges);
    ~Metrics() override;

    void requestEnded(const Activity &activity, const http::RequestHead &head) override;

    /// Everything, in Prometheus' text format.
    QByteArray text();

private:
    struct Families;

    void countBlob(const Activity &activity);
    void showBackups();

    const Gauges m_gauges;
    std::unique_ptr<Families> d;
};

} // namespace restdock
