// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/drime_fake/httpconnection.h"

#include "app/server/http/responsehead.h"
#include "app/server/http/target.h"

#include <sys/socket.h>

#include <algorithm>

namespace restdock::drimefake {

namespace {

constexpr qsizetype headReadBytes = 16 * 1024;
constexpr qsizetype pieceBytes = 64 * 1024;
constexpr int lineBufferBytes = 128 * 1024;
constexpr qint64 socketBufferBytes = 256 * 1024;

Request toRequest(const http::RequestHead &head)
{
    Request result;
    result.method = head.methodName.toByteArray();
    result.target = head.target.toByteArray();
    result.pathText = result.target.left(result.target.indexOf('?'));
    if (const auto target = http::parseTarget(head.target)) {
        result.path = target->segments;
        result.query = Query::parse(target->query);
    }
    for (const auto &field : head.fields)
        result.fields.emplace_back(field.name.toByteArray().toLower(), field.value.toByteArray());
    if (head.framing == http::BodyFraming::ContentLength)
        result.contentLength = head.contentLength;
    result.isChunked = head.framing == http::BodyFraming::Chunked;
    return result;
}

} // namespace

HttpConnection::HttpConnection(std::unique_ptr<QTcpSocket> socket, Service &service, Line &line,
                               QObject *parent)
    : QObject(parent),
      m_socket(std::move(socket)),
      m_service(service),
      m_line(line)
{
    m_socket->setReadBufferSize(socketBufferBytes);
    m_socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    // A slow line must be felt at its other end, not hidden by megabytes in the kernel.
    if (m_line.up.bytesPerSecond() > 0)
        m_socket->setSocketOption(QAbstractSocket::ReceiveBufferSizeSocketOption, lineBufferBytes);
    if (m_line.down.bytesPerSecond() > 0)
        m_socket->setSocketOption(QAbstractSocket::SendBufferSizeSocketOption, lineBufferBytes);
    connect(m_socket.get(), &QTcpSocket::readyRead, this, &HttpConnection::readMore);
    connect(m_socket.get(), &QTcpSocket::bytesWritten, this, &HttpConnection::pump);
    connect(m_socket.get(), &QTcpSocket::disconnected, this, &HttpConnection::onDisconnected);
    m_idle.setSingleShot(true);
    connect(&m_idle, &QTimer::timeout, m_socket.get(), &QTcpSocket::disconnectFromHost);
}

HttpConnection::~HttpConnection()
{
    m_socket->disconnect(this); // its end says disconnected(), when the rest is gone already
}

void HttpConnection::start()
{
    QTimer::singleShot(m_line.handshake, this, [this] {
        m_state = State::Head;
        readMore();
    });
}

void HttpConnection::readMore()
{
    while ((m_state == State::Head && readHead()) || (m_state == State::Body && readBody())) {}
}

bool HttpConnection::readHead()
{
    if (m_input.isEmpty() || m_socket->bytesAvailable() > 0)
        m_input += m_socket->read(headReadBytes);
    if (m_input.isEmpty()) {
        if (m_line.idleLimit.count() > 0)
            m_idle.start(m_line.idleLimit);
        return false;
    }
    m_idle.stop();
    auto outcome = m_parser.parse(m_input);
    if (std::holds_alternative<http::HeadParser::NeedMore>(outcome))
        return m_socket->bytesAvailable() > 0;
    if (const auto *error = std::get_if<http::HeadError>(&outcome)) {
        answer(Response::html(error->status, error->reason), false);
        return false;
    }
    auto &complete = std::get<http::HeadParser::Complete>(outcome);
    m_input.remove(0, complete.consumed);
    beginCall(std::move(complete.head));
    return m_state == State::Body;
}

void HttpConnection::beginCall(http::RequestHead head)
{
    m_decoder = http::BodyDecoder(head.framing, head.contentLength);
    m_bodyBytes = 0;
    m_keepAlive = head.keepAlive;
    m_isHead = head.method == http::Method::Head;
    if (head.expectsContinue)
        m_socket->write("HTTP/1.1 100 Continue\r\n\r\n");
    m_call = m_service.begin(toRequest(head));
    m_state = State::Body;
    takeBody();
}

/// Hands on what of the body is in m_input.
void HttpConnection::takeBody()
{
    qsizetype used = 0;
    while (used < m_input.size() && !m_decoder.atEnd() && !m_decoder.hasError()) {
        const auto step = m_decoder.decode(QByteArrayView(m_input).sliced(used));
        used += step.consumed;
        auto content = step.content;
        const auto limit = m_call->resetsAfterBodyBytes();
        if (limit && m_bodyBytes + content.size() >= *limit) {
            m_call->receive(content.first(qsizetype(std::max<qint64>(*limit - m_bodyBytes, 0))));
            reset();
            return;
        }
        if (!content.isEmpty())
            m_call->receive(content);
        m_bodyBytes += content.size();
        if (step.consumed == 0)
            break;
    }
    m_input.remove(0, used);
    if (m_decoder.hasError()) {
        m_call.reset();
        answer(Response::html(400, "Bad Request"), false);
    } else if (m_decoder.atEnd()) {
        finishBody();
    }
}

bool HttpConnection::readBody()
{
    if (m_waitsForLink)
        return false;
    const auto wanted = std::min<qint64>(m_socket->bytesAvailable(), pieceBytes);
    if (wanted == 0)
        return false;
    const auto granted = m_line.up.take(wanted, this, [this] {
        m_waitsForLink = false;
        readMore();
    });
    if (granted == 0) {
        m_waitsForLink = true;
        return false;
    }
    m_input += m_socket->read(granted);
    takeBody();
    return m_state == State::Body;
}

void HttpConnection::finishBody()
{
    answer(m_call->finish(), m_keepAlive);
}

void HttpConnection::answer(Response response, bool keepAlive)
{
    m_response = std::move(response);
    m_keepAlive = keepAlive && !m_response.delivery.closesConnection;
    m_sent = 0;
    m_state = State::Delayed;
    // Also without a delay by way of the event loop: the state machine never recurses.
    QTimer::singleShot(m_response.delivery.delay, Qt::PreciseTimer, this,
                       &HttpConnection::sendHead);
}

void HttpConnection::sendHead()
{
    using Ending = Delivery::Ending;
    const auto &delivery = m_response.delivery;
    if (delivery.ending == Ending::Silence)
        return;
    if (delivery.ending == Ending::Reset && delivery.bodyBytes < 0) {
        reset();
        return;
    }
    http::ResponseHead head(m_response.status);
    for (const auto &[name, value] : m_response.fields)
        head.add(name, value);
    head.contentLength(m_response.bodySize());
    m_toSend = m_isHead ? 0 : m_response.bodySize();
    if (delivery.ending != Ending::Whole && delivery.bodyBytes >= 0)
        m_toSend = std::min(m_toSend, delivery.bodyBytes);
    m_sent = 0;
    m_state = State::Answering;
    m_socket->write(head.finish(m_keepAlive, 1));
    pump();
}

void HttpConnection::pump()
{
    if (m_state != State::Answering || m_waitsForLink)
        return;
    while (m_sent < m_toSend && m_socket->bytesToWrite() < socketBufferBytes) {
        const auto wanted = std::min<qint64>(m_toSend - m_sent, pieceBytes);
        const auto granted = m_line.down.take(wanted, this, [this] {
            m_waitsForLink = false;
            pump();
        });
        if (granted == 0) {
            m_waitsForLink = true;
            return;
        }
        if (m_response.content)
            m_socket->write(m_response.content->read(m_response.offset + m_sent, granted));
        else
            m_socket->write(m_response.body.mid(m_sent, granted));
        m_sent += granted;
    }
    if (m_sent == m_toSend && m_socket->bytesToWrite() == 0)
        endAnswer();
}

void HttpConnection::endAnswer()
{
    const auto ending = m_response.delivery.ending;
    if (ending == Delivery::Ending::Reset) {
        reset();
        return;
    }
    const bool whole = ending == Delivery::Ending::Whole;
    m_state = State::Ending;
    if (const auto call = std::move(m_call))
        call->sent(whole, m_sent);
    m_response = {};
    if (!whole || !m_keepAlive) {
        m_socket->disconnectFromHost();
        return;
    }
    m_state = State::Head;
    readMore();
}

void HttpConnection::reset()
{
    m_state = State::Ending;
    const linger immediately{1, 0};
    ::setsockopt(int(m_socket->socketDescriptor()), SOL_SOCKET, SO_LINGER, &immediately,
                 sizeof immediately);
    m_socket->abort(); // which says disconnected()
}

void HttpConnection::onDisconnected()
{
    const bool wasAnswering = m_state == State::Delayed || m_state == State::Answering
        || (m_state == State::Ending && m_decoder.atEnd());
    m_state = State::Ending;
    if (const auto call = std::move(m_call)) {
        if (wasAnswering)
            call->sent(false, m_sent);
    }
    deleteLater();
}

} // namespace restdock::drimefake
