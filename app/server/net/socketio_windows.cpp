// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/net/socketcalls.h"
#include "app/server/net/socketio.h"
#include "app/server/net/winsockerror.h"

#include <algorithm>
#include <limits>

namespace restdock::net {

namespace {

constexpr int backlog = 1024;

template<typename Number>
Number checked(Number returned)
{
    if (returned < 0)
        noteSocketError();
    return returned;
}

int sizeOf(qint64 bytes)
{
    return int(std::min<qint64>(bytes, std::numeric_limits<int>::max()));
}

sockaddr *anyOf(sockaddr_in &address)
{
    return reinterpret_cast<sockaddr *>(&address);
}

/// At a port that is free; @p address tells which.
bool listenAnywhere(int fd, sockaddr_in &address)
{
    socklen_t length = sizeof address;
    return bindAndListen(fd, anyOf(address), length)
        && ::getsockname(SOCKET(fd), anyOf(address), &length) == 0;
}

/// The other end of @p connecting, or -1; nobody else, who may have found the port.
int acceptFrom(int listener, int connecting)
{
    constexpr int patienceMs = 5000;
    for (;;) {
        pollfd waiting{SOCKET(listener), POLLIN, 0};
        sockaddr_in peer{};
        sockaddr_in own{};
        socklen_t length = sizeof peer;
        if (pollSockets(&waiting, 1, patienceMs) <= 0)
            return -1;
        const int fd = acceptClient(listener, anyOf(peer), &length);
        if (fd < 0
            || (::getsockname(SOCKET(connecting), anyOf(own), &length) == 0
                && own.sin_port == peer.sin_port))
            return fd;
        closeSocket(fd);
    }
}

} // namespace

bool bindAndListen(int fd, const sockaddr *address, socklen_t length)
{
    // SO_REUSEADDR would share the port with a server that runs; without it, one that has ended does
    // not stand in the way (learn.microsoft.com, "Using SO_REUSEADDR and SO_EXCLUSIVEADDRUSE").
    setSocketOption(fd, SOL_SOCKET, SO_EXCLUSIVEADDRUSE, 1);
    return checked(::bind(SOCKET(fd), address, length)) == 0
        && checked(::listen(SOCKET(fd), backlog)) == 0;
}

bool beginConnect(int fd, const sockaddr *address, socklen_t length)
{
    return ::connect(SOCKET(fd), address, length) == 0 || ::WSAGetLastError() == WSAEWOULDBLOCK
        || checked(-1) == 0;
}

/// Over loopback: there is no socketpair().
bool openSocketPair(std::array<int, 2> &ends)
{
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    const int listener = openSocket(AF_INET);
    ends = {-1, openSocket(AF_INET)};
    if (listener >= 0 && ends[1] >= 0 && listenAnywhere(listener, address)) {
        ::connect(SOCKET(ends[1]), anyOf(address), sizeof address); // goes on while we wait
        ends[0] = acceptFrom(listener, ends[1]);
    }
    if (listener >= 0)
        closeSocket(listener);
    if (ends[0] >= 0) {
        // Else a second byte waits until the first is acknowledged, up to 200 ms.
        setSocketOption(ends[1], IPPROTO_TCP, TCP_NODELAY, 1);
        return true;
    }
    if (ends[1] >= 0)
        closeSocket(ends[1]);
    return false;
}

int openPlaceholder()
{
    return openSocket(AF_INET);
}

void closeSocket(int fd)
{
    ::closesocket(SOCKET(fd));
}

qint64 receiveBytes(int fd, char *buffer, qint64 maxBytes)
{
    return checked(::recv(SOCKET(fd), buffer, sizeOf(maxBytes), 0));
}

qint64 sendBytes(int fd, QByteArrayView bytes, bool)
{
    return checked(::send(SOCKET(fd), bytes.data(), sizeOf(bytes.size()), 0));
}

int pollSockets(pollfd *list, size_t count, int timeoutMs)
{
    return checked(::WSAPoll(list, ULONG(count), timeoutMs));
}

bool setSocketOption(int fd, int level, int name, int value)
{
    return ::setsockopt(SOCKET(fd), level, name, reinterpret_cast<const char *>(&value),
                        sizeof value)
        == 0;
}

void setNonBlocking(int fd)
{
    u_long on = 1;
    ::ioctlsocket(SOCKET(fd), long(FIONBIO), &on);
}

void discardUnsent(int fd)
{
    const linger atOnce{1, 0};
    ::setsockopt(SOCKET(fd), SOL_SOCKET, SO_LINGER, reinterpret_cast<const char *>(&atOnce),
                 sizeof atOnce);
}

QString lookupProblem(int failure)
{
    return QString::fromWCharArray(::gai_strerrorW(failure)).trimmed();
}

} // namespace restdock::net
