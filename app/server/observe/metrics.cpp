// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/observe/metrics.h"

#include <prometheus/counter.h>
#include <prometheus/gauge.h>
#include <prometheus/histogram.h>
#include <prometheus/registry.h>
#include <prometheus/text_serializer.h>

#include <algorithm>
#include <mutex>

namespace restdock {

namespace {

using Counters = prometheus::Family<prometheus::Counter>;

const prometheus::Histogram::BucketBoundaries durationBuckets{
    0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 5.0, 10.0, 30.0, 60.0};

const char *operationName(Operation operation)
{
    switch (operation) {
    case Operation::None: return "none";
    case Operation::CreateRepository: return "create";
    case Operation::List: return "list";
    case Operation::Stat: return "stat";
    case Operation::Read: return "read";
    case Operation::Write: return "write";
    case Operation::Remove: return "remove";
    }
    return "none";
}

Counters &counters(prometheus::Registry &registry, const char *name, const char *help)
{
    return prometheus::BuildCounter().Name(name).Help(help).Register(registry);
}

prometheus::Gauge &gauge(prometheus::Registry &registry, const char *name, const char *help)
{
    return prometheus::BuildGauge().Name(name).Help(help).Register(registry).Add({});
}

} // namespace

struct Metrics::Families
{
    prometheus::Registry registry;
    // rest-server's: metrics.go of version 0.14.
    Counters &written =
        counters(registry, "rest_server_blob_write_total", "Total number of blobs written");
    Counters &writtenBytes = counters(registry, "rest_server_blob_write_bytes_total",
                                      "Total number of bytes written to blobs");
    Counters &read =
        counters(registry, "rest_server_blob_read_total", "Total number of blobs read");
    Counters &readBytes = counters(registry, "rest_server_blob_read_bytes_total",
                                   "Total number of bytes read from blobs");
    Counters &removed =
        counters(registry, "rest_server_blob_delete_total", "Total number of blobs deleted");
    Counters &removedBytes = counters(registry, "rest_server_blob_delete_bytes_total",
                                      "Total number of bytes of blobs deleted");
    // Ours.
    Counters &requests = counters(registry, "restdock_requests_total",
                                  "Requests answered, by operation and status class");
    prometheus::Family<prometheus::Histogram> &durations =
        prometheus::BuildHistogram()
            .Name("restdock_request_duration_seconds")
            .Help("Time from a request's head to the end of its answer")
            .Register(registry);
    prometheus::Counter &verificationFailures =
        counters(registry, "restdock_verification_failures_total",
                 "Uploads refused because their content did not match their name")
            .Add({});
    prometheus::Gauge &openConnections =
        gauge(registry, "restdock_open_connections", "Connections open now");
    prometheus::Counter &loginFailures =
        counters(registry, "restdock_login_failures_total", "Logins refused").Add({});
    std::mutex catchUpLock;
    prometheus::Gauge *quotaUsed = nullptr;
    prometheus::Gauge *quotaLimit = nullptr;
    prometheus::Family<prometheus::Gauge> *lastBackups = nullptr;
    prometheus::Family<prometheus::Gauge> *lateBackups = nullptr;
};

Metrics::Metrics(Gauges gauges) : m_gauges(std::move(gauges)), d(std::make_unique<Families>())
{
    // As Go's client has it: rest-server's dashboard finds its instances by this name. The counters
    // begin with the server, so its start is what tells that they were reset.
    const auto now = std::chrono::system_clock::now().time_since_epoch();
    gauge(d->registry, "process_start_time_seconds", "Start of the server, in seconds since 1970")
        .Set(std::chrono::duration<double>(now).count());
    if (m_gauges.quotaLimitBytes) {
        d->quotaUsed = &gauge(d->registry, "restdock_quota_used_bytes", "Bytes that count as used");
        d->quotaLimit = &gauge(d->registry, "restdock_quota_limit_bytes", "The limit (--max-size)");
    }
    if (m_gauges.backups) {
        d->lastBackups = &prometheus::BuildGauge()
                              .Name("restdock_last_backup_timestamp_seconds")
                              .Help("When the repository got its last snapshot")
                              .Register(d->registry);
        d->lateBackups = &prometheus::BuildGauge()
                              .Name("restdock_backup_late")
                              .Help("1 when the repository got no snapshot for too long")
                              .Register(d->registry);
    }
}

Metrics::~Metrics() = default;

/// A repository that is gone keeps its last values: a family cannot be emptied while it is read.
void Metrics::showBackups()
{
    const auto backups = m_gauges.backups();
    for (const auto &backup : backups) {
        const prometheus::Labels labels{{"repo", backup.repository.toStdString()}};
        const auto seconds = std::chrono::duration<double>(backup.at.time_since_epoch());
        d->lastBackups->Add(labels).Set(seconds.count());
        d->lateBackups->Add(labels).Set(backup.isLate ? 1 : 0);
    }
}

void Metrics::requestEnded(const Activity &activity, const http::RequestHead &)
{
    const char *const operation = operationName(activity.operation);
    const auto statusClass = std::to_string(activity.status / 100) + "xx";
    d->requests.Add({{"operation", operation}, {"status", statusClass}}).Increment();
    d->durations.Add({{"operation", operation}}, durationBuckets)
        .Observe(std::chrono::duration<double>(activity.duration).count());
    if (activity.verificationFailed)
        d->verificationFailures.Increment();
    countBlob(activity);
}

/// As rest-server counts: blobs only (not config), and only what succeeded.
void Metrics::countBlob(const Activity &activity)
{
    if (!activity.type || *activity.type == BlobType::Config || activity.status / 100 != 2)
        return;
    const prometheus::Labels labels{
        {"user", activity.user.toStdString()},
        {"repo", activity.repository.toString().toStdString()},
        {"type", blobTypeName(*activity.type).toByteArray().toStdString()}};
    const auto count = [&labels](Counters &number, Counters &bytes, qint64 byteCount) {
        number.Add(labels).Increment();
        bytes.Add(labels).Increment(double(byteCount));
    };
    if (activity.operation == Operation::Write)
        count(d->written, d->writtenBytes, activity.bytesReceived);
    else if (activity.operation == Operation::Read)
        count(d->read, d->readBytes, activity.bytesSent);
    else if (activity.operation == Operation::Remove && activity.bytesRemoved >= 0)
        count(d->removed, d->removedBytes, activity.bytesRemoved);
}

QByteArray Metrics::text()
{
    d->openConnections.Set(m_gauges.openConnections ? m_gauges.openConnections() : 0);
    if (m_gauges.loginFailures) { // counted elsewhere: catch up
        const std::lock_guard guard(d->catchUpLock);
        const auto failures = double(m_gauges.loginFailures());
        d->loginFailures.Increment(std::max(failures - d->loginFailures.Value(), 0.0));
    }
    if (d->quotaLimit) {
        d->quotaUsed->Set(double(m_gauges.quotaUsedBytes()));
        d->quotaLimit->Set(double(m_gauges.quotaLimitBytes()));
    }
    if (d->lastBackups)
        showBackups();
    return QByteArray::fromStdString(prometheus::TextSerializer().Serialize(d->registry.Collect()));
}

} // namespace restdock
