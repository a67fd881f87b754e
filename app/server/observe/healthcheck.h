// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/server/exchange.h"
#include "app/server/workers.h"
#include "storage/storageprovider.h"

#include <mutex>
#include <vector>

namespace restdock {

/// Answers /health: 200 "ok" when the storage answers and takes writes, else 503 "not ok". Says
/// nothing more, for anybody may ask; the reason is in the log. However many ask, the storage is
/// asked at most once a second. Any thread.
class HealthCheck
{
public:
    HealthCheck(StorageProvider &provider, Workers &workers);

    void answer(const ExchangePtr &exchange);

private:
    using Clock = std::chrono::steady_clock;

    void probe();
    void probed(const Result<StorageSpace> &space);

    StorageProvider &m_provider;
    const bool m_isBlocking; // asked once: the answer may itself wait for a folder that is gone
    Workers &m_workers;
    std::mutex m_lock; // of what follows
    bool m_isHealthy = false;
    bool m_isProbing = false;
    Clock::time_point m_probedAt{};
    std::vector<ExchangePtr> m_waiting;
};

} // namespace restdock
