// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/server/exchange.h"
#include "app/server/observe/metrics.h"
#include "app/server/workers.h"

namespace restdock {

/// Answers /metrics. Any thread.
class MetricsPage
{
public:
    MetricsPage(Metrics &metrics, Workers &workers) : m_metrics(metrics), m_workers(workers) {}

    void answer(const ExchangePtr &exchange);

private:
    Metrics &m_metrics;
    Workers &m_workers;
};

} // namespace restdock
