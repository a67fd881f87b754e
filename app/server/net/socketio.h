// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>

#include <poll.h>
#include <sys/socket.h>

#include <array>

namespace restdock::net {

// What is done with sockets, the same on every system: Windows has other calls for it, which know no
// errno and work on no files. Sockets are ints there, too: only 32 bits of a handle mean something
// (learn.microsoft.com, "Interprocess Communication Between 32-bit and 64-bit Applications").
//
// Each returns what the POSIX call returns, and -1 or false leaves the reason in errno.

/// Takes @p address as a server does: at once after another one has ended, but from none that runs.
bool bindAndListen(int fd, const sockaddr *address, socklen_t length);
/// Begins to connect; writable means that it is over.
bool beginConnect(int fd, const sockaddr *address, socklen_t length);
/// Two that are connected to each other, not blocking: to wake up who waits for sockets.
bool openSocketPair(std::array<int, 2> &ends);
/// Takes up a place among the descriptors, until it is closed.
int openPlaceholder();
/// Keeps errno.
void closeSocket(int fd);

qint64 receiveBytes(int fd, char *buffer, qint64 maxBytes);
/// @p more: further bytes follow at once.
qint64 sendBytes(int fd, QByteArrayView bytes, bool more = false);

/// Waits up to @p timeoutMs (-1: for ever) for one of them. A signal does not end the wait.
int pollSockets(pollfd *list, size_t count, int timeoutMs);

bool setSocketOption(int fd, int level, int name, int value);
void setNonBlocking(int fd);
/// What was not sent yet is thrown away when it is closed.
void discardUnsent(int fd);

/// What getaddrinfo() means by @p failure; in the system's language.
QString lookupProblem(int failure);

} // namespace restdock::net
