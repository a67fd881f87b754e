// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/drime/http.h"
#include "storage/drime/movefunction.h"

#include <QNetworkReply>
#include <QObject>
#include <QPointer>
#include <QTimer>

class QNetworkAccessManager;

namespace restdock::drime {

class OneWayBody;

/// One request sent once. Follows no redirect, keeps no cookies, answers no challenge.
///
/// Lives in the network thread. HttpTransport owns it, and starts it at once or when a connection is
/// free; an AttemptHandle tells that somebody still wants it.
class HttpAttempt : public QObject
{
    Q_OBJECT

public:
    enum class Protocol {
        Any,  ///< HTTP/2 where it is offered
        Http1 ///< for bulk data: Qt's HTTP/2 takes in whatever comes, read or not
    };

    explicit HttpAttempt(HttpRequest request);
    ~HttpAttempt() override;

    void start(QNetworkAccessManager &manager, Protocol protocol);
    /// Breaks off what is under way; nothing is reported afterwards.
    void cancel();

    /// Ends it as if no answer came in time, and reports that.
    void giveUp() { endWith(HttpFault::TimedOut, QByteArrayLiteral("given up")); }

    /// Runs when the attempt is over or cancelled, to give its connection to the next one.
    void setOnRelease(Task task) { m_onRelease = std::move(task); }

    bool isOver() const { return m_isOver; }
    const HttpHead &head() const { return m_head; }

protected:
    QNetworkReply *reply() const { return m_reply; }
    /// Something moves.
    void rearm() { m_watch.start(); }
    /// What does not move is our own doing.
    void disarm() { m_watch.stop(); }
    void endWith(HttpFault fault, const QByteArray &name);

    virtual void started() {}
    virtual void headArrived() {}
    virtual void dataArrived() = 0;
    /// head() is final. The last call.
    virtual void ended() = 0;

private:
    void takeHead();
    void finished();
    void release();

    const HttpRequest m_request;
    HttpHead m_head;
    QNetworkReply *m_reply = nullptr;
    OneWayBody *m_body = nullptr;
    QTimer m_watch;
    Task m_onRelease;
    bool m_isOver = false;
};

/// Somebody's interest in an attempt: when it goes, the attempt is cancelled. Safe within the
/// attempt's own callbacks.
template<typename Attempt>
class AttemptHandle
{
public:
    AttemptHandle() = default;
    explicit AttemptHandle(Attempt *attempt) : m_attempt(attempt) {}
    AttemptHandle(AttemptHandle &&other) noexcept : m_attempt(std::exchange(other.m_attempt, {})) {}
    AttemptHandle &operator=(AttemptHandle &&other) noexcept
    {
        if (this != &other) {
            reset();
            m_attempt = std::exchange(other.m_attempt, {});
        }
        return *this;
    }
    ~AttemptHandle() { reset(); }

    void reset()
    {
        if (const auto attempt = std::exchange(m_attempt, {})) {
            attempt->cancel();
            attempt->deleteLater();
        }
    }
    Attempt *operator->() const { return m_attempt; }
    explicit operator bool() const { return !m_attempt.isNull(); }

private:
    QPointer<Attempt> m_attempt;
};

/// Collects the whole answer, for answers that are small.
class HttpCall final : public HttpAttempt
{
    Q_OBJECT

public:
    using Done = MoveFunction<void(HttpAnswer)>;
    HttpCall(HttpRequest request, Done done);

protected:
    void dataArrived() override;
    void ended() override;

private:
    Done m_done;
    QByteArray m_body;
};

/// Hands out the answer's body as it comes. What is not read is not fetched, but for a small buffer.
class HttpDownload final : public HttpAttempt
{
    Q_OBJECT

public:
    class Listener
    {
    public:
        Listener() = default;
        Listener(const Listener &) = delete;
        Listener &operator=(const Listener &) = delete;
        virtual ~Listener() = default;

        virtual void downloadBegan(const HttpHead &head) = 0;
        virtual void downloadHasData() = 0;
        /// All that will come has come; the rest can still be read. The last call.
        virtual void downloadEnded(HttpFault fault) = 0;
    };

    /// @p listener must outlive the attempt.
    HttpDownload(HttpRequest request, Listener &listener, qint64 bufferBytes);

    qint64 bytesAvailable() const;
    QByteArray read(qint64 maxBytes);

protected:
    void started() override;
    void headArrived() override;
    void dataArrived() override;
    void ended() override;

private:
    Listener &m_listener;
    const qint64 m_bufferBytes;
    bool m_hasBegun = false;
};

} // namespace restdock::drime
