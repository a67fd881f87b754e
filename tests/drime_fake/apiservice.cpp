// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/drime_fake/apiservice.h"

#include "tests/drime_fake/apirequest.h"
#include "tests/drime_fake/faultcall.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace restdock::drimefake {

namespace {

constexpr qsizetype maximumJsonBytes = 4 * 1024 * 1024;

class ApiCall final : public FaultCall
{
public:
    ApiCall(Cloud &cloud, const Route &route, QByteArray id, Request head)
        : FaultCall(cloud, route.kind, head.target),
          m_route(route),
          m_began(cloud.creations.now())
    {
        m_request.head = std::move(head);
        m_request.id = std::move(id);
        if (m_route.kind == "uploads") {
            m_deposit = cloud.contents.begin();
            m_form.emplace(m_request.head.field("content-type").value_or(QByteArray()),
                           [this](QByteArrayView bytes) { m_deposit->append(bytes); });
        }
    }

    void receive(QByteArrayView bytes) override
    {
        countUp(bytes.size());
        if (m_form)
            m_form->receive(bytes);
        else if (m_body.size() < maximumJsonBytes)
            m_body.append(bytes);
    }

protected:
    void prepare() override;
    std::optional<Response> refuse() override;
    Response serve() override;
    void ended(bool isClear, int status) override;

private:
    bool hasGoodToken() const;
    Response badToken();
    std::optional<Response> limitRate();
    void checkManners();

    const Route &m_route;
    qint64 m_began; // for CreationWatch
    ApiRequest m_request;
    QByteArray m_body;
    std::unique_ptr<Deposit> m_deposit;
    std::optional<FormParser> m_form;
    std::optional<Creation> m_creation;
    std::optional<QByteArray> m_look;
    std::optional<RateLimiter::Verdict> m_rate;
    QByteArray m_uploadId; // of multipart.create
};

void ApiCall::prepare()
{
    if (m_form) {
        m_request.form = &*m_form;
        m_request.file = m_deposit->finish();
    } else {
        m_request.json = QJsonDocument::fromJson(m_body).object();
    }
    m_request.fault = fault();
}

std::optional<Response> ApiCall::refuse()
{
    if (m_route.needsToken && !hasGoodToken())
        return badToken();
    if (auto refusal = limitRate())
        return refusal;
    checkManners();
    m_look = lookOf(cloud(), m_route.kind, m_request);
    m_creation = creationOf(m_route.kind, m_request);
    if (m_creation && cloud().creations.isBlindRepeat(m_creation->key))
        cloud().ledger.breach(
            "blind-repeat",
            u"%1 repeated without a look: %2"_s.arg(QString::fromUtf8(m_route.kind),
                                                    QString::fromUtf8(m_creation->key)));
    return std::nullopt;
}

Response ApiCall::serve()
{
    if (m_route.kind == "user" && !hasGoodToken())
        return badToken();
    Response response = m_route.handler(cloud(), m_request);
    if (m_rate) {
        response.fields.emplace_back("X-Ratelimit-Limit",
                                     QByteArray::number(cloud().switches.rateLimit));
        response.fields.emplace_back("X-Ratelimit-Remaining",
                                     QByteArray::number(m_rate->remaining));
    }
    if (m_route.kind == "multipart.create" && response.isSuccess()) {
        m_uploadId = QJsonDocument::fromJson(response.body)
                         .object()
                         .value("uploadId"_L1)
                         .toString()
                         .toLatin1();
    }
    return response;
}

void ApiCall::ended(bool isClear, int status)
{
    const bool isGood = isClear && status >= 200 && status < 300;
    if (m_look && isGood)
        cloud().creations.looked(*m_look, m_began);
    if (m_creation && isClear)
        cloud().creations.endedClearly(m_creation->key);
    else if (m_creation)
        cloud().creations.endedOpenly(m_creation->key, m_creation->place);
    if (m_route.kind == "multipart.create" && isGood) {
        if (Upload *upload = cloud().uploads.findById(m_uploadId))
            upload->isKnown = true;
    }
}

bool ApiCall::hasGoodToken() const
{
    const QByteArray given = m_request.head.field("authorization").value_or(QByteArray());
    return given.startsWith("Bearer ") && cloud().settings.tokens.contains(given.sliced(7));
}

Response ApiCall::badToken()
{
    // Live finding: the file can be there although the answer says no.
    if (m_route.kind == "uploads" && cloud().switches.badTokenUploadStores)
        uploadFile(cloud(), m_request);
    const QString &form = cloud().switches.badToken;
    const bool acceptsJson =
        m_request.head.field("accept").value_or(QByteArray()).contains("application/json");
    if (!acceptsJson || form == "html"_L1)
        return Response::html(200, "Log in to Drime");
    if (form == "null"_L1 && m_route.kind == "user")
        return Response::json({{u"user"_s, QJsonValue::Null}});
    return message(401, u"Unauthenticated."_s);
}

std::optional<Response> ApiCall::limitRate()
{
    const Switches &switches = cloud().switches;
    if (switches.rateLimit == 0)
        return std::nullopt;
    const QByteArray token = m_request.head.field("authorization").value_or(QByteArray());
    m_rate = cloud().limiter.request(token, switches.rateLimit, switches.rateWindowMs);
    if (m_rate->isAllowed)
        return std::nullopt;
    cloud().ledger.countRefusal();
    if (m_rate->ignoredRefusal)
        cloud().ledger.breach("over-rate", u"requests go on although the limit is reached"_s);
    Response response = message(429, u"Too Many Attempts."_s);
    response.fields.emplace_back("X-Ratelimit-Limit", QByteArray::number(switches.rateLimit));
    response.fields.emplace_back("X-Ratelimit-Remaining", "0");
    if (switches.sendsRetryAfter)
        response.fields.emplace_back("Retry-After",
                                     QByteArray::number((m_rate->resetsInMs + 999) / 1000));
    return response;
}

void ApiCall::checkManners()
{
    const QString kind = QString::fromUtf8(m_route.kind);
    Ledger &ledger = cloud().ledger;
    const auto accept = m_request.head.field("accept");
    if (m_route.kind != "download" && (!accept || !accept->contains("application/json")))
        ledger.breach("accept-missing", u"%1 without Accept: application/json"_s.arg(kind));
    if (m_route.wantsWorkspace && !m_request.head.query.has("workspaceId"))
        ledger.breach("workspace-missing", u"%1 without workspaceId"_s.arg(kind));
    const auto type = m_request.head.field("content-type").value_or(QByteArray());
    if (m_request.head.method == "POST" && !m_form && !type.startsWith("application/json"))
        ledger.breach("content-type",
                      u"%1 with the Content-Type \"%2\""_s.arg(kind, QString::fromUtf8(type)));
    for (const auto &[name, value] : m_request.head.query.pairs()) {
        if (cloud().settings.tokens.contains(value))
            ledger.breach("token-leak", u"%1: the token is in the query"_s.arg(kind));
    }
}

/// An unknown path, or a method that it does not have.
class NoRouteCall final : public FaultCall
{
public:
    NoRouteCall(Cloud &cloud, const Request &request) : FaultCall(cloud, "unknown", request.target)
    {
        cloud.ledger.breach("unknown-route",
                            QString::fromUtf8(request.method + ' ' + request.pathText));
    }

    void receive(QByteArrayView bytes) override { countUp(bytes.size()); }

protected:
    Response serve() override { return message(404, u"The route could not be found."_s); }
};

} // namespace

std::unique_ptr<Call> ApiService::begin(Request request)
{
    if (!request.path.isEmpty() && request.path.front() == "_fake")
        return m_control.begin(std::move(request));
    QByteArray id;
    if (const Route *route = findRoute(request, id))
        return std::make_unique<ApiCall>(m_cloud, *route, id, std::move(request));
    return std::make_unique<NoRouteCall>(m_cloud, request);
}

} // namespace restdock::drimefake
