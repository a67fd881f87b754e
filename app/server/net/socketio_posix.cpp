// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/net/socketcalls.h"
#include "app/server/net/socketio.h"

#include <QDeadlineTimer>

#include <fcntl.h>
#include <netdb.h>
#include <unistd.h>

#include <cerrno>

namespace restdock::net {

namespace {

constexpr int backlog = 1024;

} // namespace

bool bindAndListen(int fd, const sockaddr *address, socklen_t length)
{
    if (address->sa_family != AF_UNIX)
        setSocketOption(fd, SOL_SOCKET, SO_REUSEADDR, 1);
    return ::bind(fd, address, length) == 0 && ::listen(fd, backlog) == 0;
}

bool beginConnect(int fd, const sockaddr *address, socklen_t length)
{
    return ::connect(fd, address, length) == 0 || errno == EINPROGRESS;
}

bool openSocketPair(std::array<int, 2> &ends)
{
    if (::socketpair(AF_UNIX, SOCK_STREAM, 0, ends.data()) != 0)
        return false;
    for (const int fd : ends) {
        setNonBlocking(fd);
        ::fcntl(fd, F_SETFD, FD_CLOEXEC);
    }
    return true;
}

int openPlaceholder()
{
    return ::open("/dev/null", O_RDONLY | O_CLOEXEC);
}

void closeSocket(int fd)
{
    const int reason = errno;
    ::close(fd);
    errno = reason;
}

qint64 receiveBytes(int fd, char *buffer, qint64 maxBytes)
{
    return ::recv(fd, buffer, size_t(maxBytes), 0);
}

qint64 sendBytes(int fd, QByteArrayView bytes, bool more)
{
    return ::send(fd, bytes.data(), size_t(bytes.size()), sendFlags(more));
}

int pollSockets(pollfd *list, size_t count, int timeoutMs)
{
    const QDeadlineTimer deadline(timeoutMs);
    for (;;) {
        const int ready = ::poll(list, nfds_t(count), int(deadline.remainingTime()));
        if (ready >= 0 || errno != EINTR) // SA_RESTART does not restart it (signal(7))
            return ready;
    }
}

bool setSocketOption(int fd, int level, int name, int value)
{
    return ::setsockopt(fd, level, name, &value, sizeof value) == 0;
}

void setNonBlocking(int fd)
{
    ::fcntl(fd, F_SETFL, ::fcntl(fd, F_GETFL) | O_NONBLOCK);
}

void discardUnsent(int fd)
{
    const linger atOnce{1, 0};
    ::setsockopt(fd, SOL_SOCKET, SO_LINGER, &atOnce, sizeof atOnce);
}

QString lookupProblem(int failure)
{
    return QString::fromLocal8Bit(::gai_strerror(failure));
}

} // namespace restdock::net
