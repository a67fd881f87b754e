// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/result.h"

#include <sys/socket.h>

namespace restdock::net {

/// The Error for an address that cannot be listened on, by the errno of the attempt.
Error cannotListen(const QString &address, int systemError);

/// Listens at @p path. A socket file that nobody serves any more is replaced.
Result<int> openUnixListener(const QString &path);
void removeUnixSocket(const QString &path);
/// The path of a Unix socket's address.
QString unixPath(const sockaddr_storage &address);

} // namespace restdock::net
