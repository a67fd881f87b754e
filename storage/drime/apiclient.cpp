// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/drime/apiclient.h"

#include "storage/drime/log.h"
#include "storage/drime/networkthread.h"
#include "storage/drime/onewaybody.h"

#include <QJsonDocument>

#include <algorithm>

namespace restdock::drime {

namespace {

using namespace std::chrono_literals;

// Qt opens as many HTTP/1.1 connections to a host; more calls would wait there, out of our sight.
constexpr std::size_t callsAtOnce = 6;
// What the background may have to wait without a word of the service's.
constexpr milliseconds longestWindow = 60s;

std::optional<int> numberIn(const HttpHead &head, QByteArrayView field)
{
    const auto text = head.field(field);
    if (!text)
        return std::nullopt;
    bool isNumber = false;
    const int number = text->trimmed().toInt(&isNumber);
    return isNumber ? std::optional(number) : std::nullopt;
}

} // namespace

struct ApiClient::Call
{
    Call(ApiRequest what, ApiReply whenDone, Deadline until)
        : request(std::move(what)),
          reply(std::move(whenDone)),
          deadline(until)
    {
    }

    ApiRequest request;
    ApiReply reply;
    Deadline deadline;
    const Clock::time_point startedAt = Clock::now();
    int attempts = 0;
    AttemptHandle<HttpCall> attempt;
};

ApiClient::ApiClient(const DrimeSettings &settings, std::shared_ptr<RateLimit> limit)
    : m_settings(settings),
      m_limit(std::move(limit)),
      m_transport(settings.parallelTransfers)
{
    m_pumpTimer.setSingleShot(true);
    m_pumpTimer.setTimerType(Qt::PreciseTimer);
    connect(&m_pumpTimer, &QTimer::timeout, this, &ApiClient::pump);
}

ApiClient::~ApiClient() = default;

void ApiClient::close()
{
    m_isHurried = true;
    m_isClosed = true;
    m_pumpTimer.stop();
    setWaiting(false);
    m_transport.close();
    // Moved out first: what they hold may call back while it goes.
    const auto urgent = std::exchange(m_urgent, {});
    const auto patient = std::exchange(m_patient, {});
    const auto bulk = std::exchange(m_bulk, {});
    // Nobody answers these any more, and others with the same key count with them.
    for (; m_turnsTaken > 0; --m_turnsTaken)
        m_limit->unanswered();
}

QUrl ApiClient::address(const QString &path, const QUrlQuery &query) const
{
    QUrl url = m_settings.apiUrl;
    QString base = url.path();
    while (base.endsWith(u'/'))
        base.chop(1);
    url.setPath(QString(base + u'/' + path));
    if (!query.isEmpty())
        url.setQuery(query);
    return url;
}

QList<std::pair<QByteArray, QByteArray>> ApiClient::fieldsFor(const QUrl &url) const
{
    if (!isSameOrigin(m_settings.apiUrl, url))
        return {};
    return {{"Authorization", QByteArray("Bearer " + m_settings.key)},
            {"Accept", "application/json"}};
}

void ApiClient::call(ApiRequest request, ApiReply reply)
{
    if (m_isClosed)
        return;
    const auto deadline = request.deadline.value_or(Deadline(m_settings.tuning.retryBudget));
    const auto call = std::make_shared<Call>(std::move(request), std::move(reply), deadline);
    // A refused key has made files all the same: nothing is created before a key was seen to work.
    if (call->request.effect == Effect::Creates && m_sign != Sign::Accepted)
        checkSign(call);
    else
        enqueue(call);
}

void ApiClient::checkSign(const CallPtr &call)
{
    ApiRequest request;
    request.path = QStringLiteral("cli/loggedUser");
    request.deadline = call->deadline;
    this->call(std::move(request), [this, call](ApiAnswer answer) {
        if (answer.isOk() && !answer.json.value(u"user").isObject()) {
            m_sign = Sign::Refused;
            answer.error = signInRequired();
        }
        if (answer.isOk()) {
            m_sign = Sign::Accepted;
            enqueue(call);
        } else {
            answer.mayHaveTakenEffect = false;
            call->reply(std::move(answer));
        }
    });
}

void ApiClient::enqueue(const CallPtr &call)
{
    (call->request.isUrgent ? m_urgent : m_patient).push_back(call);
    pump();
}

void ApiClient::whenRateAllows(Deadline deadline, Completion<void> ready)
{
    if (m_isClosed)
        return;
    m_bulk.push_back({deadline, std::move(ready)});
    pump();
}

/// Whom the background has to let pass.
void ApiClient::setWaiting(bool isWaiting)
{
    if (m_settings.rank == Rank::Client && std::exchange(m_isWaiting, isWaiting) != isWaiting)
        m_limit->addWaiting(isWaiting ? 1 : -1);
}

void ApiClient::pump()
{
    for (;;) {
        const bool mayCall = m_callsUnderWay < callsAtOnce;
        auto *queue = !m_urgent.empty() ? &m_urgent : !m_patient.empty() ? &m_patient : nullptr;
        if (m_bulk.empty() && (!queue || !mayCall)) {
            setWaiting(false);
            return;
        }
        if (const auto wait = m_limit->take(Clock::now(), m_settings.rank); wait > 0ms) {
            m_pumpTimer.start(wait);
            setWaiting(true);
            if (m_settings.rank == Rank::Client || wait > longestWindow) // else it has the time
                refuseLate(wait);
            return;
        }
        ++m_turnsTaken;
        if (!m_bulk.empty()) {
            auto turn = std::move(m_bulk.front());
            m_bulk.pop_front();
            turn.ready({});
            continue;
        }
        if (!queue)
            return; // never: a call must be waiting where no turn is
        const auto call = std::move(queue->front());
        queue->pop_front();
        send(call);
    }
}

/// The service asked for a longer pause than some of those in line have time.
void ApiClient::refuseLate(milliseconds wait)
{
    Error error{ErrorCode::RateLimited, QT_TRANSLATE_NOOP("Error", "Drime asks to slow down")};
    error.retryAfter = wait;
    std::vector<CallPtr> late;
    for (auto *const queue : {&m_urgent, &m_patient}) {
        std::erase_if(*queue, [&late, wait](const CallPtr &call) {
            if (call->deadline.allows(wait))
                return false;
            late.push_back(call);
            return true;
        });
    }
    std::vector<Completion<void>> lateTurns;
    for (auto turn = m_bulk.begin(); turn != m_bulk.end();) {
        if (turn->deadline.allows(wait)) {
            ++turn;
            continue;
        }
        lateTurns.push_back(std::move(turn->ready));
        turn = m_bulk.erase(turn);
    }
    ApiAnswer refused;
    refused.error = error;
    for (const CallPtr &call : late)
        finish(call, refused);
    for (auto &ready : lateTurns)
        ready(error);
}

HttpRequest ApiClient::httpRequest(const ApiRequest &request) const
{
    HttpRequest http;
    http.method = request.method;
    http.url = address(request.path, request.query);
    http.fields = fieldsFor(http.url);
    http.patience = request.patience > 0ms ? request.patience : m_settings.tuning.answerPatience;
    if (request.json) {
        http.addField("Content-Type", "application/json");
        http.body =
            HttpBody::fromBytes(QJsonDocument(*request.json).toJson(QJsonDocument::Compact));
    } else if (request.body) {
        http.addField("Content-Type", request.bodyType);
        http.body = request.body;
    }
    return http;
}

void ApiClient::send(const CallPtr &call)
{
    ++call->attempts;
    // Files go over a bulk connection: nothing has to wait until one is sent.
    const bool isBulk = call->request.body != nullptr;
    if (!isBulk)
        ++m_callsUnderWay;
    const auto done = [this, call, isBulk](const HttpAnswer &answer) {
        if (!isBulk)
            --m_callsUnderWay;
        rateAnswered(answer);
        answered(call, answer);
        pump();
    };
    call->attempt = isBulk ? m_transport.transfer(httpRequest(call->request), done)
                           : m_transport.call(httpRequest(call->request), done);
}

void ApiClient::rateAnswered(const HttpHead &head)
{
    if (m_isClosed)
        return;
    --m_turnsTaken;
    if (head.fault != HttpFault::None) {
        m_limit->unanswered();
        return;
    }
    m_limit->answered(numberIn(head, "X-Ratelimit-Limit"), numberIn(head, "X-Ratelimit-Remaining"),
                      Clock::now());
}

void ApiClient::pauseFor(std::chrono::milliseconds pause)
{
    m_limit->pauseUntil(Clock::now() + pause);
    if (m_settings.onSlowedDown)
        m_settings.onSlowedDown(pause);
}

void ApiClient::answered(const CallPtr &call, const HttpAnswer &answer)
{
    auto verdict = judge(answer);
    switch (verdict.kind) {
    case Verdict::Kind::Done:
        m_sign = Sign::Accepted;
        m_lastSuccess = Clock::now();
        finish(call, std::move(verdict.answer));
        break;
    case Verdict::Kind::Final:
        if (verdict.answer.code() == ErrorCode::SignInRequired) {
            keyRefused(verdict.answer);
        } else if (answer.fault == HttpFault::None) {
            m_lastSuccess = Clock::now(); // it does answer
        }
        finish(call, std::move(verdict.answer));
        break;
    case Verdict::Kind::TooFast:
    case Verdict::Kind::Transient:
        if (verdict.isWebPage && m_sign != Sign::Accepted) {
            keyRefused(verdict.answer);
            finish(call, std::move(verdict.answer));
        } else {
            retry(call, std::move(verdict));
        }
        break;
    }
}

void ApiClient::keyRefused(ApiAnswer &answer)
{
    if (m_sign != Sign::Refused)
        qCWarning(drimeLog, "Drime rejected the key (HTTP status %d)", answer.status);
    m_sign = Sign::Refused;
    answer.error = signInRequired();
    answer.mayHaveTakenEffect = false;
}

void ApiClient::retry(const CallPtr &call, Verdict verdict)
{
    const auto pause =
        std::max(verdict.retryAfter, backOff(call->attempts, m_settings.tuning.firstPause));
    if (verdict.kind == Verdict::Kind::TooFast)
        pauseFor(pause); // all of them
    const bool mayRepeat =
        call->request.effect != Effect::Creates || !verdict.answer.mayHaveTakenEffect;
    if (!mayRepeat || m_isHurried || !call->deadline.allows(pause)) {
        auto &error = *verdict.answer.error;
        error.retryAfter = std::max(error.retryAfter, verdict.retryAfter);
        // Of a key that was good, one web page is an outage, and nothing but web pages is its end.
        if (verdict.isWebPage && mayRepeat && !m_isHurried && m_lastSuccess < call->startedAt)
            keyRefused(verdict.answer);
        finish(call, std::move(verdict.answer));
        return;
    }
    qCDebug(drimeLog, "%s %s: %s; again in %lld ms", call->request.method.constData(),
            qUtf8Printable(call->request.path), qUtf8Printable(verdict.answer.error->message),
            qint64(pause.count()));
    runLater(this, pause, [this, call] { enqueue(call); });
}

void ApiClient::finish(const CallPtr &call, ApiAnswer answer)
{
    call->attempt.reset();
    if (answer.error && answer.error->detail.isEmpty())
        answer.error->detail = call->request.path;
    call->reply(std::move(answer));
}

} // namespace restdock::drime
