// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/net/listener.h"

#include "app/server/net/socketcalls.h"
#include "app/server/net/socketio.h"
#include "app/server/net/unixsocket.h"

#include <netdb.h>
#include <netinet/in.h>
#include <netinet/tcp.h>

#include <array>
#include <cerrno>
#include <cstring>

namespace restdock::net {

namespace {

constexpr auto pauseWithoutRoom = std::chrono::milliseconds(100);

union SocketAddress
{
    sockaddr any;
    sockaddr_in v4;
    sockaddr_in6 v6;
    sockaddr_storage storage;
};

struct AddressInfoDeleter
{
    void operator()(addrinfo *list) const { ::freeaddrinfo(list); }
};
using AddressInfo = std::unique_ptr<addrinfo, AddressInfoDeleter>;

QByteArray numericHost(const sockaddr *address, socklen_t length)
{
    char host[NI_MAXHOST] = {};
    if (::getnameinfo(address, length, host, sizeof host, nullptr, 0, NI_NUMERICHOST) != 0)
        return "?";
    // A dual-stack socket shows IPv4 clients as ::ffff:a.b.c.d; people and fail2ban want a.b.c.d.
    const QByteArray text(host);
    return text.startsWith("::ffff:") ? text.mid(7) : text;
}

QString hostAndPort(const SocketAddress &address)
{
    const bool v6 = address.any.sa_family == AF_INET6;
    const auto length = socklen_t(v6 ? sizeof address.v6 : sizeof address.v4);
    const auto host = QString::fromLatin1(numericHost(&address.any, length));
    const auto port = ntohs(v6 ? address.v6.sin6_port : address.v4.sin_port);
    return (v6 ? QStringLiteral("[%1]:%2") : QStringLiteral("%1:%2")).arg(host).arg(port);
}

/// @p isEvery: every address, so that the IPv6 one has to take IPv4 clients too.
int openTcp(const addrinfo &candidate, bool isEvery)
{
    const int fd = openSocket(candidate.ai_family);
    if (fd < 0)
        return -1;
    if (candidate.ai_family == AF_INET6 && !setSocketOption(fd, IPPROTO_IPV6, IPV6_V6ONLY, 0)
        && isEvery) {
        closeSocket(fd);
        errno = EAFNOSUPPORT;
        return -1;
    }
    if (bindAndListen(fd, candidate.ai_addr, socklen_t(candidate.ai_addrlen)))
        return fd;
    closeSocket(fd);
    return -1;
}

/// Whether this computer has no addresses of a kind, or cannot use them as it should.
bool meansNoSuchKind(int systemError)
{
    return systemError == EAFNOSUPPORT || systemError == EADDRNOTAVAIL;
}

int connectTo(const SocketAddress &address, socklen_t length)
{
    const int fd = openSocket(address.any.sa_family);
    if (fd < 0 || beginConnect(fd, &address.any, length))
        return fd;
    closeSocket(fd);
    return -1;
}

} // namespace

Error cannotListen(const QString &address, int systemError)
{
    const auto text = QString::fromLocal8Bit(std::strerror(systemError));
    switch (systemError) {
    case EADDRINUSE:
        return Error{ErrorCode::AlreadyExists,
                     QT_TRANSLATE_NOOP(
                         "Error", "cannot listen on %1: another program already listens there"),
                     {address},
                     text}
            .withCommand(QStringLiteral("Stop it, or choose another port with --listen"));
    case EADDRNOTAVAIL:
        return Error{ErrorCode::Unavailable,
                     QT_TRANSLATE_NOOP(
                         "Error", "cannot listen on %1: it is not an address of this computer now"),
                     {address},
                     text}
            .withCommand(
                QStringLiteral("Check the network or choose another address with --listen"));
    case EACCES:
    case EPERM:
        return Error{ErrorCode::PermissionDenied,
                     QT_TRANSLATE_NOOP("Error",
                                       "cannot listen on %1: this user may not. Ports below 1024 "
                                       "need administrator rights"),
                     {address},
                     text}
            .withCommand(QStringLiteral("Choose 1024 or higher with --listen"));
    default:
        return {ErrorCode::Unavailable,
                QT_TRANSLATE_NOOP("Error", "cannot listen on %1: %2"),
                {address, reasonFromErrno(systemError)},
                text};
    }
}

Result<std::unique_ptr<Listener>> Listener::open(const ListenAddress &address)
{
    if (address.kind == ListenAddress::Kind::Unix) {
        const auto fd = openUnixListener(address.path);
        if (!fd)
            return fd.error();
        return std::unique_ptr<Listener>(new Listener(*fd, address.path, address.path));
    }

    addrinfo hints{};
    hints.ai_socktype = SOCK_STREAM;
    hints.ai_flags = AI_PASSIVE;
    addrinfo *found = nullptr;
    const QByteArray host = address.host.toUtf8();
    const int failure = ::getaddrinfo(host.isEmpty() ? nullptr : host.constData(),
                                      address.port.toLatin1().constData(), &hints, &found);
    const AddressInfo list(found);
    if (failure != 0) {
        return Error{
            ErrorCode::InvalidArgument,
            QT_TRANSLATE_NOOP("Error", "cannot listen on %1: %2. Check the host name and the port"),
            {address.toString(),
             Message::raw(lookupProblem(failure),
                          QT_TRANSLATE_NOOP("Error", "its name was not found"))}};
    }
    // "Every address" is the IPv6 wildcard, which takes IPv4 clients too; a name that has both kinds
    // of address means its IPv4 one (both as rest-server, by Go's net.Listen). The other kind is for
    // computers that have not got this one: where somebody else listens, half of the clients would go
    // to them.
    const auto families =
        host.isEmpty() ? std::array{AF_INET6, AF_INET} : std::array{AF_INET, AF_INET6};
    int lastError = EADDRNOTAVAIL;
    for (const int family : families) {
        for (const addrinfo *candidate = list.get(); candidate; candidate = candidate->ai_next) {
            if (candidate->ai_family != family)
                continue;
            const int fd = openTcp(*candidate, host.isEmpty());
            if (fd < 0 && meansNoSuchKind(errno)) {
                lastError = errno;
                continue;
            }
            if (fd < 0)
                return cannotListen(address.toString(), errno);
            SocketAddress bound{};
            socklen_t length = sizeof bound;
            ::getsockname(fd, &bound.any, &length);
            return std::unique_ptr<Listener>(new Listener(fd, hostAndPort(bound), {}));
        }
    }
    return cannotListen(address.toString(), lastError);
}

std::unique_ptr<Listener> Listener::adopt(int fd)
{
    setNonBlocking(fd);
    SocketAddress bound{};
    socklen_t length = sizeof bound;
    ::getsockname(fd, &bound.any, &length);
    const auto address =
        bound.any.sa_family == AF_UNIX ? unixPath(bound.storage) : hostAndPort(bound);
    return std::unique_ptr<Listener>(new Listener(fd, address, {}));
}

Listener::Listener(int fd, QString boundAddress, QString socketPath)
    : m_fd(fd),
      m_reserve(openPlaceholder()),
      m_boundAddress(std::move(boundAddress)),
      m_socketPath(std::move(socketPath))
{
}

Listener::~Listener()
{
    stop();
    if (m_reserve >= 0)
        closeSocket(m_reserve);
}

int Listener::connectToSelf() const
{
    SocketAddress own{};
    socklen_t length = sizeof own;
    if (::getsockname(m_fd, &own.any, &length) != 0)
        return -1;
    const bool isAll6 = own.any.sa_family == AF_INET6 && IN6_IS_ADDR_UNSPECIFIED(&own.v6.sin6_addr);
    if (isAll6)
        own.v6.sin6_addr = in6addr_loopback;
    if (own.any.sa_family == AF_INET && own.v4.sin_addr.s_addr == htonl(INADDR_ANY))
        own.v4.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    const int fd = connectTo(own, length);
    if (fd >= 0 || !isAll6)
        return fd;
    SocketAddress other{}; // of a computer without IPv6 on loopback
    other.v4.sin_family = AF_INET;
    other.v4.sin_port = own.v6.sin6_port;
    other.v4.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    return connectTo(other, sizeof other.v4);
}

void Listener::start(IoLoop &loop, Accepted accepted)
{
    m_loop = &loop;
    m_accepted = std::move(accepted);
    m_isOpen = std::make_shared<bool>(true);
    loop.add(m_fd, Interest::Read, this);
}

void Listener::stop()
{
    if (m_fd < 0)
        return;
    m_isOpen.reset();
    if (m_loop)
        m_loop->remove(m_fd);
    if (!m_socketPath.isEmpty())
        removeUnixSocket(m_socketPath);
    closeSocket(std::exchange(m_fd, -1));
}

void Listener::onReady()
{
    while (m_fd >= 0) {
        SocketAddress peer{};
        socklen_t length = sizeof peer;
        const int fd = acceptClient(m_fd, &peer.any, &length);
        if (fd < 0) {
            if (errno == EINTR || errno == ECONNABORTED)
                continue;
            if (errno == EAGAIN || errno == EWOULDBLOCK)
                break;
            if ((errno == EMFILE || errno == ENFILE) && refuseOne())
                continue;
            goOnLater();
            return;
        }
        if (m_reserve < 0)
            m_reserve = openPlaceholder();
        if (peer.any.sa_family == AF_UNIX) {
            m_accepted(fd, "@");
            continue;
        }
        setSocketOption(fd, IPPROTO_TCP, TCP_NODELAY, 1);
        m_accepted(fd, numericHost(&peer.any, length));
    }
    if (m_fd >= 0)
        m_loop->arm(m_fd, Interest::Read, this);
}

/// Out of descriptors: gives one up to take a client off the queue and hang up. False if there is none
/// to give up, or others of this process were quicker to take it.
bool Listener::refuseOne()
{
    if (m_reserve < 0)
        return false;
    closeSocket(m_reserve);
    const int refused = acceptClient(m_fd, nullptr, nullptr);
    if (refused >= 0)
        closeSocket(refused);
    m_reserve = openPlaceholder();
    return refused >= 0;
}

/// The clients that wait keep the socket ready: armed now, it would keep this thread spinning.
void Listener::goOnLater()
{
    m_loop->postAfter(pauseWithoutRoom, [this, isOpen = std::weak_ptr(m_isOpen)] {
        if (!isOpen.expired())
            onReady();
    });
}

} // namespace restdock::net
