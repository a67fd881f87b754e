// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/server/access/authentication.h"
#include "app/server/exchange.h"

#include <optional>

namespace restdock {

class HealthCheck;
class MetricsPage;

/// What stands before restic's protocol: finds out who asks, and answers /health and /metrics.
///
/// Those two names are no repository paths (a repository's ends with a slash), so they hide nothing.
class Gate final : public RequestHandler
{
public:
    struct Metrics
    {
        MetricsPage *page = nullptr; ///< nullptr: there is no /metrics
        bool needsUser = true;
        /// The only user who may read them ("metrics" with private repositories, as rest-server);
        /// empty: every user.
        QByteArray onlyUser = {};
    };

    /// All must outlive the gate. @p ownTarget is what the server asks itself for, and nobody knows.
    Gate(Authentication &authentication, RequestHandler &inside, HealthCheck &health,
         Metrics metrics, QByteArray ownTarget);

    void handle(ExchangePtr exchange) override;

private:
    template<typename Next>
    void withUser(const ExchangePtr &exchange, Next next);
    void showMetrics(const ExchangePtr &exchange);

    Authentication &m_authentication;
    RequestHandler &m_inside;
    HealthCheck &m_health;
    const Metrics m_metrics;
    const QByteArray m_ownTarget;
};

} // namespace restdock
