// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/abuse/rawsocket.h"

#include <netinet/in.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <cerrno>

namespace restdock::test {

namespace {

sockaddr_in loopback(quint8 number, quint16 port)
{
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl((INADDR_LOOPBACK & 0xffffff00U) | number);
    return address;
}

void setOption(int fd, int level, int option, int value)
{
    ::setsockopt(fd, level, option, &value, sizeof value);
}

RawSocket::Outcome outcomeOf(ssize_t result)
{
    using Kind = RawSocket::Kind;
    if (result >= 0)
        return {Kind::Done, qsizetype(result)};
    const bool mustWait = errno == EAGAIN || errno == EINTR || errno == ENOTCONN;
    return {mustWait ? Kind::WouldBlock : Kind::Failed, 0};
}

} // namespace

RawSocket::RawSocket(const Route &route)
    : m_fd(::socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0))
{
    if (m_fd < 0)
        return;
    setOption(m_fd, IPPROTO_TCP, TCP_NODELAY, 1);
    setOption(m_fd, IPPROTO_IP, IP_BIND_ADDRESS_NO_PORT, 1);
    if (route.receiveBufferBytes > 0)
        setOption(m_fd, SOL_SOCKET, SO_RCVBUF, route.receiveBufferBytes);
    const auto source = loopback(route.sourceNumber, 0);
    const auto server = loopback(1, route.port);
    const bool bound =
        ::bind(m_fd, reinterpret_cast<const sockaddr *>(&source), sizeof source) == 0;
    if (!bound
        || (::connect(m_fd, reinterpret_cast<const sockaddr *>(&server), sizeof server) != 0
            && errno != EINPROGRESS))
        close();
}

RawSocket::Outcome RawSocket::send(QByteArrayView bytes)
{
    return outcomeOf(::send(m_fd, bytes.data(), size_t(bytes.size()), MSG_NOSIGNAL));
}

RawSocket::Outcome RawSocket::read(char *buffer, qsizetype capacity)
{
    const auto outcome = outcomeOf(::recv(m_fd, buffer, size_t(capacity), 0));
    if (outcome.kind == Kind::Done && outcome.byteCount == 0)
        return {Kind::Ended, 0};
    return outcome;
}

bool RawSocket::waitForInput(int timeoutMs) const
{
    pollfd waiting{m_fd, POLLIN, 0};
    return ::poll(&waiting, 1, timeoutMs) > 0;
}

void RawSocket::finishSending()
{
    ::shutdown(m_fd, SHUT_WR);
}

void RawSocket::close()
{
    if (m_fd >= 0)
        ::close(std::exchange(m_fd, -1));
}

void RawSocket::reset()
{
    const linger atOnce{1, 0};
    ::setsockopt(m_fd, SOL_SOCKET, SO_LINGER, &atOnce, sizeof atOnce);
    close();
}

} // namespace restdock::test
