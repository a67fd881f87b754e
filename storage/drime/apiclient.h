// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/completion.h"
#include "storage/drime/apianswer.h"
#include "storage/drime/drimesettings.h"
#include "storage/drime/httptransport.h"
#include "storage/drime/ratelimit.h"

#include <QTimer>
#include <QUrlQuery>

#include <deque>
#include <memory>

namespace restdock::drime {

/// What a call does, which decides how it is repeated.
enum class Effect {
    Reads,
    Repeatable, ///< changes something, but doing it twice is like doing it once
    Creates,    ///< doing it twice makes two: repeated here only if it certainly had no effect
};

struct ApiRequest
{
    QByteArray method = "GET";
    QString path; ///< below the API's address, without a slash in front
    QUrlQuery query;
    std::optional<QJsonObject> json;
    std::shared_ptr<const HttpBody> body; ///< instead of JSON
    QByteArray bodyType;
    Effect effect = Effect::Reads;
    bool isUrgent = true;                  ///< before the calls of long listings
    std::chrono::milliseconds patience{0}; ///< 0: the usual
    std::optional<Deadline> deadline;      ///< nothing: a new one
};

using ApiReply = MoveFunction<void(ApiAnswer)>;

/// Calls the API: signs requests in, stays below the rate, repeats what may be repeated.
///
/// Lives in the network thread. At most a handful of calls are under way at once; the rest wait in
/// order. The key goes into requests to the API's own origin and nowhere else.
class ApiClient final : public QObject
{
    Q_OBJECT

public:
    ApiClient(const DrimeSettings &settings, std::shared_ptr<RateLimit> limit);
    ~ApiClient() override;

    void call(ApiRequest request, ApiReply reply);

    /// For bulk requests, which others send: the address with path and query, and the fields of a
    /// request to it (the key only for the API's own origin).
    QUrl address(const QString &path, const QUrlQuery &query = {}) const;
    QList<std::pair<QByteArray, QByteArray>> fieldsFor(const QUrl &url) const;
    /// Reports when the rate allows one more request (rateAnswered() follows), or that it will not
    /// before @p deadline.
    void whenRateAllows(Deadline deadline, Completion<void> ready);
    void rateAnswered(const HttpHead &head);
    void pauseFor(std::chrono::milliseconds pause);

    HttpTransport &transport() { return m_transport; }
    const DrimeSettings &settings() const { return m_settings; }

    /// From now on nothing is repeated and nothing waits: the process is about to end. False takes
    /// that back.
    void setHurried(bool isHurried) { m_isHurried = isHurried; }
    bool isHurried() const { return m_isHurried; }
    /// Breaks everything off and drops what waits; nothing may be called afterwards.
    void close();
    /// When the service last answered sensibly; the epoch: never.
    Clock::time_point lastSuccess() const { return m_lastSuccess; }
    /// The last answer was that the key is refused.
    bool isSignedOut() const { return m_sign == Sign::Refused; }

private:
    struct Call;
    struct BulkTurn
    {
        Deadline deadline;
        Completion<void> ready;
    };
    using CallPtr = std::shared_ptr<Call>;
    enum class Sign { Unknown, Accepted, Refused };

    void setWaiting(bool isWaiting);
    void enqueue(const CallPtr &call);
    void pump();
    void refuseLate(milliseconds wait);
    void send(const CallPtr &call);
    void answered(const CallPtr &call, const HttpAnswer &answer);
    void retry(const CallPtr &call, Verdict verdict);
    void keyRefused(ApiAnswer &answer);
    void finish(const CallPtr &call, ApiAnswer answer);
    void checkSign(const CallPtr &call);
    HttpRequest httpRequest(const ApiRequest &request) const;

    const DrimeSettings m_settings;
    const std::shared_ptr<RateLimit> m_limit;
    std::deque<CallPtr> m_urgent;
    std::deque<CallPtr> m_patient;
    std::deque<BulkTurn> m_bulk;     // wait for the rate
    std::size_t m_callsUnderWay = 0; // without those over bulk connections
    int m_turnsTaken = 0;            // of the rate, and not answered
    QTimer m_pumpTimer;
    Sign m_sign = Sign::Unknown;
    Clock::time_point m_lastSuccess{};
    bool m_isWaiting = false; // for the rate
    bool m_isHurried = false;
    bool m_isClosed = false;
    HttpTransport m_transport; // last: its end drops the callbacks that use the rest
};

} // namespace restdock::drime
