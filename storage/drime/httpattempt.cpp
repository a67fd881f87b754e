// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/drime/httpattempt.h"

#include "storage/drime/onewaybody.h"

#include <QCoreApplication>
#include <QMetaEnum>
#include <QNetworkAccessManager>
#include <QNetworkRequest>

namespace restdock::drime {

namespace {

constexpr qint64 longestAnswer = 32 * 1024 * 1024;

QNetworkRequest toQt(const HttpRequest &request, HttpAttempt::Protocol protocol)
{
    using Q = QNetworkRequest;
    Q qt(request.url);
    qt.setAttribute(Q::RedirectPolicyAttribute, Q::ManualRedirectPolicy);
    qt.setAttribute(Q::CookieLoadControlAttribute, Q::Manual);
    qt.setAttribute(Q::CookieSaveControlAttribute, Q::Manual);
    qt.setAttribute(Q::AuthenticationReuseAttribute, Q::Manual);
    qt.setAttribute(Q::CacheLoadControlAttribute, Q::AlwaysNetwork);
    qt.setAttribute(Q::CacheSaveControlAttribute, false);
    qt.setAttribute(Q::Http2AllowedAttribute, protocol == HttpAttempt::Protocol::Any);
    qt.setHeader(Q::UserAgentHeader,
                 QString(u"restdock/" + QCoreApplication::applicationVersion()));
    for (const auto &[name, value] : request.fields)
        qt.setRawHeader(name, value);
    return qt;
}

/// True for the errors that Qt makes of an HTTP status: there is an answer then.
bool isStatusError(QNetworkReply::NetworkError error)
{
    switch (error) {
    case QNetworkReply::NoError:
    case QNetworkReply::ContentAccessDenied:
    case QNetworkReply::ContentOperationNotPermittedError:
    case QNetworkReply::ContentNotFoundError:
    case QNetworkReply::AuthenticationRequiredError:
    case QNetworkReply::ContentConflictError:
    case QNetworkReply::ContentGoneError:
    case QNetworkReply::UnknownContentError:
    case QNetworkReply::InternalServerError:
    case QNetworkReply::OperationNotImplementedError:
    case QNetworkReply::ServiceUnavailableError:
    case QNetworkReply::UnknownServerError: return true;
    default: return false;
    }
}

HttpFault faultOf(QNetworkReply::NetworkError error)
{
    switch (error) {
    case QNetworkReply::ConnectionRefusedError:
    case QNetworkReply::HostNotFoundError:
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::ProxyAuthenticationRequiredError: return HttpFault::NeverSent;
    case QNetworkReply::SslHandshakeFailedError: return HttpFault::Untrusted;
    case QNetworkReply::TimeoutError: return HttpFault::TimedOut;
    default: return HttpFault::Broken;
    }
}

} // namespace

HttpAttempt::HttpAttempt(HttpRequest request) : m_request(std::move(request))
{
    m_watch.setSingleShot(true);
    m_watch.setInterval(m_request.patience);
    connect(&m_watch, &QTimer::timeout, this,
            [this] { endWith(HttpFault::TimedOut, QByteArrayLiteral("no answer in time")); });
}

HttpAttempt::~HttpAttempt()
{
    cancel();
}

void HttpAttempt::start(QNetworkAccessManager &manager, Protocol protocol)
{
    auto request = toQt(m_request, protocol);
    if (m_request.body) {
        m_body = new OneWayBody(m_request.body, this);
        request.setHeader(QNetworkRequest::ContentLengthHeader, m_body->size());
    }
    m_reply = manager.sendCustomRequest(request, m_request.method, m_body);
    m_reply->setParent(this);
    connect(m_reply, &QNetworkReply::metaDataChanged, this, &HttpAttempt::takeHead);
    connect(m_reply, &QNetworkReply::readyRead, this, [this] {
        rearm();
        dataArrived();
    });
    connect(m_reply, &QNetworkReply::uploadProgress, this, [this] { rearm(); });
    connect(m_reply, &QNetworkReply::finished, this, &HttpAttempt::finished);
    rearm();
    started();
}

void HttpAttempt::takeHead()
{
    const auto status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute);
    if (m_isOver || !status.isValid())
        return;
    m_head.status = status.toInt();
    m_head.fields = m_reply->rawHeaderPairs();
    rearm();
    headArrived();
}

void HttpAttempt::finished()
{
    if (m_isOver)
        return;
    const auto error = m_reply->error();
    if (isStatusError(error)) {
        if (m_head.status == 0)
            takeHead();
        if (m_isOver)
            return;
        if (m_head.status != 0) {
            endWith(HttpFault::None, {});
            return;
        }
    }
    auto fault = faultOf(error);
    // A body that was not taken to its end cannot have had an effect.
    if (m_body && !m_body->isExhausted() && fault != HttpFault::Untrusted)
        fault = HttpFault::NeverSent;
    // The name only: errorString() quotes the address, and with it signatures.
    endWith(fault, QMetaEnum::fromType<QNetworkReply::NetworkError>().valueToKey(error));
}

void HttpAttempt::endWith(HttpFault fault, const QByteArray &name)
{
    if (m_isOver)
        return;
    m_isOver = true;
    m_watch.stop();
    if (fault == HttpFault::TimedOut && m_body && !m_body->isExhausted())
        fault = HttpFault::NeverSent;
    m_head.fault = fault;
    m_head.faultName = name;
    if (fault != HttpFault::None && m_reply && m_reply->isRunning()) {
        m_reply->disconnect(this);
        m_reply->abort();
    }
    release();
    ended();
}

void HttpAttempt::release()
{
    if (const auto task = std::exchange(m_onRelease, {}))
        task();
}

void HttpAttempt::cancel()
{
    m_isOver = true;
    m_watch.stop();
    if (m_reply) {
        m_reply->disconnect(this);
        m_reply->abort();
    }
    release();
}

HttpCall::HttpCall(HttpRequest request, Done done)
    : HttpAttempt(std::move(request)),
      m_done(std::move(done))
{
}

void HttpCall::dataArrived()
{
    m_body += reply()->readAll();
    if (m_body.size() > longestAnswer)
        endWith(HttpFault::Broken, QByteArrayLiteral("endless answer"));
}

void HttpCall::ended()
{
    if (head().fault == HttpFault::None)
        m_body += reply()->readAll();
    HttpAnswer answer;
    static_cast<HttpHead &>(answer) = head();
    answer.body = std::move(m_body);
    const auto done = std::move(m_done); // which may end this attempt
    done(std::move(answer));
}

HttpDownload::HttpDownload(HttpRequest request, Listener &listener, qint64 bufferBytes)
    : HttpAttempt(std::move(request)),
      m_listener(listener),
      m_bufferBytes(bufferBytes)
{
}

qint64 HttpDownload::bytesAvailable() const
{
    return reply() ? reply()->bytesAvailable() : 0;
}

QByteArray HttpDownload::read(qint64 maxBytes)
{
    auto data = reply()->read(maxBytes);
    if (reply()->bytesAvailable() == 0 && reply()->isRunning())
        rearm();
    return data;
}

void HttpDownload::started()
{
    // Qt passes the size on to its own thread only once that has begun, in an event that is waiting
    // already; and it is to be there before the data.
    QMetaObject::invokeMethod(
        reply(), [this] { reply()->setReadBufferSize(m_bufferBytes); }, Qt::QueuedConnection);
}

void HttpDownload::headArrived()
{
    if (std::exchange(m_hasBegun, true))
        return;
    m_listener.downloadBegan(head());
}

void HttpDownload::dataArrived()
{
    disarm(); // from here on it is the reader who is waited for
    m_listener.downloadHasData();
}

void HttpDownload::ended()
{
    m_listener.downloadEnded(head().fault);
}

} // namespace restdock::drime
