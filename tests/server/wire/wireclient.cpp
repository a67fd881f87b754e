// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/server/wire/wireclient.h"

#include <QDeadlineTimer>
#include <QHostAddress>
#include <QLocalSocket>
#include <QSslSocket>
#include <QTcpSocket>

#include <sys/socket.h>

#include <algorithm>
#include <optional>

namespace restdock::test {

namespace {

bool equalsIgnoringCase(QByteArrayView left, QByteArrayView right)
{
    return left.compare(right, Qt::CaseInsensitive) == 0;
}

struct Parsed
{
    WireResponse response;
    qsizetype consumed = 0;
};

/// Reads the chunked coding from @p at on; false when more has to come.
bool takeChunks(const QByteArray &received, qsizetype at, Parsed &parsed)
{
    for (;;) {
        const qsizetype lineEnd = received.indexOf("\r\n", at);
        if (lineEnd < 0)
            return false;
        bool isNumber = false;
        const qsizetype size = received.sliced(at, lineEnd - at).toLongLong(&isNumber, 16);
        if (!isNumber)
            parsed.response.problem = "bad chunk size";
        at = lineEnd + 2;
        if (received.size() < at + size + 2)
            return false;
        parsed.response.body += received.sliced(at, size);
        at += size + 2;
        parsed.consumed = at;
        if (size == 0 || !isNumber)
            return true; // we never send what would be answered with trailers
    }
}

bool takeFields(QByteArrayView head, WireResponse &response)
{
    const QByteArrayList lines = head.toByteArray().split('\n');
    for (QByteArray line : lines.sliced(1)) {
        line.chop(1); // CR
        const qsizetype colon = line.indexOf(':');
        if (colon <= 0)
            return false;
        response.fields.append({line.first(colon), line.sliced(colon + 1).trimmed()});
    }
    return true;
}

/// Takes one answer from the front; an empty optional when more has to come.
std::optional<Parsed> parseResponse(const QByteArray &received, WireClient::Expect expect,
                                    bool ended)
{
    const qsizetype headEnd = received.indexOf("\r\n\r\n");
    Parsed parsed;
    WireResponse &response = parsed.response;
    const QByteArrayView start = QByteArrayView(received).first(qMin(received.size(), 7));
    if (!QByteArrayView("HTTP/1.").startsWith(start)) {
        response.problem =
            "not the start of an answer: " + received.first(qMin(received.size(), 80));
        return parsed;
    }
    if (headEnd < 0)
        return std::nullopt;
    const QByteArrayView head = QByteArrayView(received).first(headEnd + 1); // with the last CR
    response.version = received.first(8);
    response.status = received.sliced(9, 3).toInt();
    if (!takeFields(head, response)) {
        response.problem = "malformed field";
        return parsed;
    }
    const qsizetype bodyStart = headEnd + 4;
    parsed.consumed = bodyStart;
    if (expect == WireClient::Expect::NoBody || response.status < 200 || response.status == 204
        || response.status == 304)
        return parsed;
    if (equalsIgnoringCase(response.field("Transfer-Encoding"), "chunked"))
        return takeChunks(received, bodyStart, parsed) ? std::optional(parsed) : std::nullopt;
    if (response.hasField("Content-Length")) {
        const qsizetype length = response.field("Content-Length").toLongLong();
        if (received.size() < bodyStart + length)
            return std::nullopt;
        response.body = received.sliced(bodyStart, length);
        parsed.consumed += length;
        return parsed;
    }
    if (!ended)
        return std::nullopt; // its body ends with the connection
    response.body = received.sliced(bodyStart);
    parsed.consumed = received.size();
    return parsed;
}

} // namespace

bool WireResponse::hasField(QByteArrayView name) const
{
    return std::any_of(fields.begin(), fields.end(),
                       [name](const auto &field) { return equalsIgnoringCase(field.first, name); });
}

QByteArray WireResponse::field(QByteArrayView name) const
{
    QByteArrayList values;
    for (const auto &field : fields) {
        if (equalsIgnoringCase(field.first, name))
            values.append(field.second);
    }
    return values.join(", ");
}

bool WireResponse::isError(int expectedStatus) const
{
    return status == expectedStatus && problem.isEmpty() && !body.isEmpty()
        && field("Content-Type").startsWith("text/plain");
}

QByteArray WireResponse::summary() const
{
    QByteArray text = "status " + QByteArray::number(status);
    for (const auto &field : fields)
        text += ", " + field.first + ": " + field.second;
    text += ", " + QByteArray::number(body.size()) + " bytes of body";
    if (body.size() < 200)
        text += " (" + body.trimmed() + ")";
    return problem.isEmpty() ? text : text + ", problem: " + problem;
}

QByteArray requestBytes(const QByteArray &method, const QByteArray &target, const QByteArray &body,
                        const QByteArrayList &fields)
{
    QByteArray bytes;
    bytes.reserve(body.size() + 512);
    bytes.append(method).append(' ').append(target).append(" HTTP/1.1\r\nHost: restdock.test\r\n");
    for (const QByteArray &field : fields)
        bytes.append(field).append("\r\n");
    if (!body.isEmpty() || method == "POST" || method == "PUT")
        bytes.append("Content-Length: ").append(QByteArray::number(body.size())).append("\r\n");
    return bytes.append("\r\n").append(body);
}

QByteArray chunked(QByteArrayView content, const QList<qsizetype> &sizes)
{
    QByteArray bytes;
    for (qsizetype at = 0, turn = 0; at < content.size(); ++turn) {
        const qsizetype size = qMin(sizes[turn % sizes.size()], content.size() - at);
        bytes.append(QByteArray::number(size, 16)).append("\r\n");
        bytes.append(content.sliced(at, size)).append("\r\n");
        at += size;
    }
    return bytes + "0\r\n\r\n";
}

WireClient::WireClient(const Endpoint &endpoint)
{
    constexpr int connectMilliseconds = 5000;
    if (endpoint.isUnix()) {
        auto socket = std::make_unique<QLocalSocket>();
        socket->connectToServer(endpoint.socketPath);
        socket->waitForConnected(connectMilliseconds);
        m_socket = std::move(socket);
    } else {
        auto socket = std::make_unique<QTcpSocket>();
        socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
        socket->connectToHost(QHostAddress(QHostAddress::LocalHost), endpoint.port);
        socket->waitForConnected(connectMilliseconds);
        socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
        m_socket = std::move(socket);
    }
}

WireClient::WireClient(const Endpoint &endpoint, const QSslConfiguration &tls)
{
    constexpr int connectMilliseconds = 5000;
    auto socket = std::make_unique<QSslSocket>();
    socket->setSslConfiguration(tls);
    socket->setPeerVerifyMode(QSslSocket::VerifyNone);
    socket->connectToHostEncrypted(QHostAddress(QHostAddress::LocalHost).toString(), endpoint.port);
    if (!socket->waitForEncrypted(connectMilliseconds))
        socket->abort();
    m_socket = std::move(socket);
}

WireClient::~WireClient() = default;

QSslConfiguration WireClient::tls() const
{
    const auto *const socket = qobject_cast<const QSslSocket *>(m_socket.get());
    return socket ? socket->sslConfiguration() : QSslConfiguration();
}

bool WireClient::isConnected() const
{
    if (const auto *const tcp = qobject_cast<const QTcpSocket *>(m_socket.get()))
        return tcp->state() == QAbstractSocket::ConnectedState;
    const auto *const local = qobject_cast<const QLocalSocket *>(m_socket.get());
    return local->state() == QLocalSocket::ConnectedState;
}

int WireClient::descriptor() const
{
    if (const auto *const tcp = qobject_cast<const QTcpSocket *>(m_socket.get()))
        return int(tcp->socketDescriptor());
    return int(qobject_cast<const QLocalSocket *>(m_socket.get())->socketDescriptor());
}

void WireClient::queue(const QByteArray &bytes)
{
    m_socket->write(bytes);
}

bool WireClient::send(const QByteArray &bytes, std::chrono::milliseconds patience)
{
    constexpr qsizetype blockBytes = 1024 * 1024;
    const QDeadlineTimer deadline(patience);
    QByteArrayView rest(bytes);
    while (isConnected() && !deadline.hasExpired()) {
        if (m_socket->bytesToWrite() == 0) {
            if (rest.isEmpty())
                return true;
            const QByteArrayView block = rest.first(qMin(blockBytes, rest.size()));
            m_socket->write(block.data(), block.size());
            rest = rest.sliced(block.size());
        }
        m_socket->waitForBytesWritten(int(deadline.remainingTime()));
        takeWhatArrived();
    }
    return false;
}

void WireClient::takeWhatArrived()
{
    m_received += m_socket->readAll();
}

WireResponse WireClient::tryRead(Expect expect)
{
    takeWhatArrived();
    std::optional<Parsed> parsed = parseResponse(m_received, expect, !isConnected());
    if (!parsed)
        return {};
    m_received.remove(0, parsed->consumed);
    return std::move(parsed->response);
}

WireResponse WireClient::read(Expect expect, std::chrono::milliseconds patience)
{
    const QDeadlineTimer deadline(patience);
    setReadBufferSize(0); // no limit
    for (;;) {
        WireResponse response = tryRead(expect);
        if (response.status != 0 || !response.problem.isEmpty())
            return response;
        const bool mayCome = isConnected() && !deadline.hasExpired();
        if (!mayCome) {
            response.problem =
                QByteArray(isConnected() ? "no whole answer in time" : "connection ended")
                + " after " + QByteArray::number(m_received.size())
                + " bytes: " + m_received.first(qMin(m_received.size(), 80));
            return response;
        }
        m_socket->waitForReadyRead(int(deadline.remainingTime()));
    }
}

WireResponse WireClient::exchange(const QByteArray &method, const QByteArray &target,
                                  const QByteArray &body, const QByteArrayList &fields)
{
    send(requestBytes(method, target, body, fields));
    return read(method == "HEAD" ? Expect::NoBody : Expect::Body);
}

bool WireClient::isClosedByServer(std::chrono::milliseconds patience)
{
    const QDeadlineTimer deadline(patience);
    while (isConnected() && !deadline.hasExpired())
        m_socket->waitForReadyRead(int(deadline.remainingTime()));
    takeWhatArrived();
    return !isConnected() && m_received.isEmpty();
}

QByteArray WireClient::unread()
{
    takeWhatArrived();
    return m_received;
}

void WireClient::setReadBufferSize(qint64 byteCount)
{
    if (auto *const tcp = qobject_cast<QTcpSocket *>(m_socket.get()))
        tcp->setReadBufferSize(byteCount);
    else
        qobject_cast<QLocalSocket *>(m_socket.get())->setReadBufferSize(byteCount);
}

void WireClient::pauseReading()
{
    setReadBufferSize(1);
}

void WireClient::closeSending()
{
    ::shutdown(descriptor(), SHUT_WR);
}

void WireClient::close()
{
    m_socket->close();
}

void WireClient::vanish()
{
    const linger abrupt{.l_onoff = 1, .l_linger = 0};
    ::setsockopt(descriptor(), SOL_SOCKET, SO_LINGER, &abrupt, sizeof abrupt);
    if (auto *const tcp = qobject_cast<QTcpSocket *>(m_socket.get()))
        tcp->abort();
    else
        qobject_cast<QLocalSocket *>(m_socket.get())->abort();
}

} // namespace restdock::test
