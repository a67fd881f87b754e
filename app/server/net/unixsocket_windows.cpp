// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/net/unixsocket.h"

namespace restdock::net {

Result<int> openUnixListener(const QString &path)
{
    return Error{ErrorCode::InvalidArgument,
                 QT_TRANSLATE_NOOP("Error",
                                   "cannot listen on %1: Restdock has no Unix sockets on Windows. "
                                   "Use an address, such as 127.0.0.1:8000"),
                 {path}};
}

void removeUnixSocket(const QString &) {}

QString unixPath(const sockaddr_storage &)
{
    return {};
}

} // namespace restdock::net
