// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/net/socketcalls.h"

#include <fcntl.h>

namespace restdock::net {

namespace {

int prepared(int fd)
{
    if (fd < 0)
        return fd;
    ::fcntl(fd, F_SETFD, FD_CLOEXEC);
    ::fcntl(fd, F_SETFL, ::fcntl(fd, F_GETFL) | O_NONBLOCK);
#ifdef SO_NOSIGPIPE // macOS, which has no MSG_NOSIGNAL
    const int on = 1;
    ::setsockopt(fd, SOL_SOCKET, SO_NOSIGPIPE, &on, sizeof on);
#endif
    return fd;
}

} // namespace

int openSocket(int family)
{
    return prepared(::socket(family, SOCK_STREAM, 0));
}

int acceptClient(int listener, sockaddr *address, socklen_t *length)
{
    return prepared(::accept(listener, address, length));
}

int sendFlags(bool)
{
#ifdef MSG_NOSIGNAL
    return MSG_NOSIGNAL;
#else
    return 0;
#endif
}

} // namespace restdock::net
