// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/observe/metricspage.h"

namespace restdock {

/// On a worker: with many users and repositories the text is long.
void MetricsPage::answer(const ExchangePtr &exchange)
{
    m_workers.start([this, exchange] {
        const auto text = m_metrics.text();
        http::ResponseHead head(200);
        head.add("Content-Type", "text/plain; version=0.0.4; charset=utf-8");
        head.contentLength(text.size());
        exchange->reply(std::move(head), text);
    });
}

} // namespace restdock
