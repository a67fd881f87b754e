// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/gate.h"

#include "app/server/observe/healthcheck.h"
#include "app/server/observe/metricspage.h"

namespace restdock {

namespace {

void refuse(const ExchangePtr &exchange, const Error &error)
{
    if (error.code == ErrorCode::SignInRequired) {
        exchange->replyStatus(401, {{"WWW-Authenticate", loginChallenge}});
        return;
    }
    const auto seconds = std::chrono::ceil<std::chrono::seconds>(error.retryAfter).count();
    const auto retryAfter = QByteArray::number(qint64(std::max<qint64>(seconds, 1)));
    const int status = error.code == ErrorCode::RateLimited ? 429 : 503;
    exchange->replyStatus(status, {{"Retry-After", retryAfter}});
}

bool isReading(const Exchange &exchange)
{
    const auto method = exchange.head().method;
    return method == http::Method::Get || method == http::Method::Head;
}

} // namespace

Gate::Gate(Authentication &authentication, RequestHandler &inside, HealthCheck &health,
           Metrics metrics, QByteArray ownTarget)
    : m_authentication(authentication),
      m_inside(inside),
      m_health(health),
      m_metrics(std::move(metrics)),
      m_ownTarget(std::move(ownTarget))
{
}

void Gate::handle(ExchangePtr exchange)
{
    const auto target = exchange->head().target;
    if (target == "/health" && isReading(*exchange)) {
        m_health.answer(exchange);
        return;
    }
    if (m_metrics.page && target == "/metrics" && isReading(*exchange)) {
        showMetrics(exchange);
        return;
    }
    if (target == m_ownTarget) {
        exchange->activity().isOwn = true;
        exchange->replyStatus(200);
        return;
    }
    withUser(exchange, [this](const ExchangePtr &known) { m_inside.handle(known); });
}

/// Goes on with @p next once the exchange's user is known.
template<typename Next>
void Gate::withUser(const ExchangePtr &exchange, Next next)
{
    m_authentication.authenticate(*exchange, [exchange, next](Result<QByteArray> user) {
        if (!user) {
            refuse(exchange, user.error());
            return;
        }
        exchange->activity().user = std::move(*user);
        next(exchange);
    });
}

void Gate::showMetrics(const ExchangePtr &exchange)
{
    if (!m_metrics.needsUser) {
        m_metrics.page->answer(exchange);
        return;
    }
    withUser(exchange, [this](const ExchangePtr &known) {
        if (!m_metrics.onlyUser.isEmpty() && known->activity().user != m_metrics.onlyUser)
            known->replyStatus(401, {{"WWW-Authenticate", loginChallenge}});
        else
            m_metrics.page->answer(known);
    });
}

} // namespace restdock
