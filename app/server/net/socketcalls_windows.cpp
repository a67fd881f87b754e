// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/net/socketcalls.h"
#include "app/server/net/socketio.h"
#include "app/server/net/winsockerror.h"

#include <cerrno>

namespace restdock::net {

namespace {

int prepared(SOCKET socket)
{
    if (socket == INVALID_SOCKET) {
        noteSocketError();
        return -1;
    }
    const int fd = int(socket);
    setNonBlocking(fd);
    return fd;
}

/// Winsock has to be asked for once; Qt does so too, but perhaps later.
bool isStarted()
{
    static const bool isIt = [] {
        WSADATA unused;
        return ::WSAStartup(MAKEWORD(2, 2), &unused) == 0;
    }();
    return isIt;
}

} // namespace

int openSocket(int family)
{
    if (!isStarted()) {
        errno = ENETDOWN;
        return -1;
    }
    return prepared(::WSASocketW(family, SOCK_STREAM, 0, nullptr, 0,
                                 WSA_FLAG_OVERLAPPED | WSA_FLAG_NO_HANDLE_INHERIT));
}

int acceptClient(int listener, sockaddr *address, socklen_t *length)
{
    return prepared(::accept(SOCKET(listener), address, length));
}

} // namespace restdock::net
