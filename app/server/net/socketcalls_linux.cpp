// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/net/socketcalls.h"

namespace restdock::net {

int openSocket(int family)
{
    return ::socket(family, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
}

int acceptClient(int listener, sockaddr *address, socklen_t *length)
{
    return ::accept4(listener, address, length, SOCK_CLOEXEC | SOCK_NONBLOCK);
}

int sendFlags(bool more)
{
    return more ? MSG_NOSIGNAL | MSG_MORE : MSG_NOSIGNAL;
}

} // namespace restdock::net
