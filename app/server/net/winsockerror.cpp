// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/net/winsockerror.h"

#include "storage/windows/winsock.h"

#include <cerrno>

namespace restdock::net {

void noteSocketError()
{
    switch (::WSAGetLastError()) {
    case WSAEWOULDBLOCK: errno = EAGAIN; break;
    case WSAEINTR: errno = EINTR; break;
    case WSAEMFILE: errno = EMFILE; break;
    case WSAECONNABORTED: errno = ECONNABORTED; break;
    case WSAECONNRESET: errno = ECONNRESET; break;
    case WSAECONNREFUSED: errno = ECONNREFUSED; break;
    case WSAEADDRINUSE: errno = EADDRINUSE; break;
    case WSAEADDRNOTAVAIL: errno = EADDRNOTAVAIL; break;
    case WSAEACCES: errno = EACCES; break;
    case WSAEINVAL: errno = EINVAL; break;
    case WSAEAFNOSUPPORT: errno = EAFNOSUPPORT; break;
    case WSAENOBUFS: errno = ENOBUFS; break;
    default: errno = EIO;
    }
}

} // namespace restdock::net
