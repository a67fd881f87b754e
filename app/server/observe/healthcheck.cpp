// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/observe/healthcheck.h"

#include <QLoggingCategory>

namespace restdock {

namespace {

Q_LOGGING_CATEGORY(logHealth, "restdock.server.health", QtInfoMsg)

constexpr auto validFor = std::chrono::seconds(1);
constexpr size_t waitingLimit = 1000;

void reply(const ExchangePtr &exchange, bool isHealthy)
{
    const QByteArray body = isHealthy ? "ok\n" : "not ok\n";
    http::ResponseHead head(isHealthy ? 200 : 503);
    head.add("Content-Type", "text/plain; charset=utf-8").add("Cache-Control", "no-store");
    head.contentLength(body.size());
    exchange->reply(std::move(head), body);
}

} // namespace

HealthCheck::HealthCheck(StorageProvider &provider, Workers &workers)
    : m_provider(provider),
      m_isBlocking(provider.properties().blocking),
      m_workers(workers)
{
}

void HealthCheck::answer(const ExchangePtr &exchange)
{
    std::unique_lock lock(m_lock);
    const bool isFresh = m_probedAt != Clock::time_point{} && Clock::now() - m_probedAt < validFor;
    // A storage that hangs has many waiters and is not well.
    if (isFresh || m_waiting.size() >= waitingLimit) {
        const bool isHealthy = isFresh && m_isHealthy;
        lock.unlock();
        reply(exchange, isHealthy);
        return;
    }
    m_waiting.push_back(exchange);
    if (std::exchange(m_isProbing, true))
        return;
    lock.unlock();
    probe();
}

void HealthCheck::probe()
{
    const auto ask = [this] {
        m_provider.probe([this](const Result<StorageSpace> &space) { probed(space); });
    };
    if (m_isBlocking)
        m_workers.start(ask);
    else
        ask();
}

void HealthCheck::probed(const Result<StorageSpace> &space)
{
    if (!space)
        qCWarning(logHealth, "The storage is not usable: %s", qPrintable(space.error().message));
    std::vector<ExchangePtr> waiting;
    {
        const std::lock_guard guard(m_lock);
        m_isHealthy = space.has_value();
        m_probedAt = Clock::now();
        m_isProbing = false;
        waiting.swap(m_waiting);
    }
    for (const auto &exchange : waiting)
        reply(exchange, space.has_value());
}

} // namespace restdock
