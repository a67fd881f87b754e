// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/drime_fake/rawclient.h"

#include <QJsonDocument>
#include <QUrl>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

#include <array>
#include <cerrno>

namespace restdock::test {

namespace {

void readHead(RawAnswer &answer, const QByteArray &head)
{
    const auto lines = head.split('\n');
    answer.status = lines.first().split(' ').value(1).toInt();
    for (const QByteArray &line : lines.sliced(1)) {
        const auto colon = line.indexOf(':');
        if (colon > 0)
            answer.fields.emplaceBack(line.first(colon).toLower(),
                                      line.sliced(colon + 1).trimmed());
    }
}

QByteArray headOf(const QByteArray &method, const QUrl &target, const RawClient::Fields &fields,
                  qint64 bodyBytes)
{
    QByteArray head(method + ' ' + target.path(QUrl::FullyEncoded).toLatin1());
    if (target.hasQuery())
        head += "?" + target.query(QUrl::FullyEncoded).toLatin1();
    head += " HTTP/1.1\r\nHost: " + target.authority().toLatin1() + "\r\n";
    bool hasFraming = false;
    for (const auto &[name, value] : fields) {
        head += name + ": " + value + "\r\n";
        hasFraming = hasFraming || name.toLower() == "transfer-encoding";
    }
    if (!hasFraming)
        head += "Content-Length: " + QByteArray::number(bodyBytes) + "\r\n";
    return QByteArray(head + "\r\n");
}

/// A blocking one: QTcpSocket does not tell a reset from a close.
class Socket
{
public:
    Socket(const QString &ipv4Address, quint16 port, int timeoutMs)
        : m_fd(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0))
    {
        const timeval patience{timeoutMs / 1000, (timeoutMs % 1000) * 1000};
        ::setsockopt(m_fd, SOL_SOCKET, SO_RCVTIMEO, &patience, sizeof patience);
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_port = htons(port);
        ::inet_pton(AF_INET, ipv4Address.toLatin1().constData(), &address.sin_addr);
        m_isConnected =
            ::connect(m_fd, reinterpret_cast<const sockaddr *>(&address), sizeof address) == 0;
    }
    ~Socket() { ::close(m_fd); }
    Socket(const Socket &) = delete;
    Socket &operator=(const Socket &) = delete;

    int fd() const { return m_fd; }
    bool isConnected() const { return m_isConnected; }

    /// Until all is sent or nobody takes it any more.
    void send(QByteArrayView bytes) const
    {
        while (!bytes.isEmpty()) {
            const auto sent = ::send(m_fd, bytes.data(), size_t(bytes.size()), MSG_NOSIGNAL);
            if (sent <= 0)
                return;
            bytes = bytes.sliced(sent);
        }
    }

private:
    int m_fd;
    bool m_isConnected = false;
};

} // namespace

QByteArray RawAnswer::field(const QByteArray &lowerCaseName) const
{
    for (const auto &[name, value] : fields) {
        if (name == lowerCaseName)
            return value;
    }
    return {};
}

QJsonObject RawAnswer::json() const
{
    return QJsonDocument::fromJson(body).object();
}

RawAnswer RawClient::send(const QByteArray &method, const QString &url, const Fields &fields,
                          const QByteArray &body, int timeoutMs)
{
    const QUrl target(url);
    RawAnswer answer;
    const Socket socket(target.host(), quint16(target.port()), timeoutMs);
    if (!socket.isConnected())
        return answer;
    socket.send(headOf(method, target, fields, body.size()));
    socket.send(body);

    QByteArray received;
    qint64 length = -1;
    while (answer.status == 0 || received.size() < length) {
        std::array<char, 64 * 1024> piece;
        const auto count = ::recv(socket.fd(), piece.data(), piece.size(), 0);
        if (count <= 0) {
            answer.wasReset = count < 0 && errno == ECONNRESET;
            break;
        }
        received.append(piece.data(), count);
        const auto headEnd = received.indexOf("\r\n\r\n");
        if (answer.status == 0 && headEnd >= 0) {
            readHead(answer, received.first(headEnd));
            received.remove(0, headEnd + 4);
            length = method == "HEAD" ? 0 : answer.field("content-length").toLongLong();
        }
    }
    if (answer.status != 0)
        answer.body = received;
    answer.isWhole = answer.status != 0 && received.size() == length;
    return answer;
}

} // namespace restdock::test
