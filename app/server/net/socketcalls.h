// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <sys/socket.h>

namespace restdock::net {

// What systems do in ways of their own with sockets. Each returns what the system call returns, and
// leaves errno as that did. Sockets that are made here do not block, are closed on exec, and never
// raise SIGPIPE.

/// A stream socket of @p family, or -1.
int openSocket(int family);

/// The next client of a listening socket, or -1.
int acceptClient(int listener, sockaddr *address, socklen_t *length);

/// Flags for send(): no signal, and with @p more a hint that more bytes follow at once.
int sendFlags(bool more = false);

} // namespace restdock::net
