// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/net/socketcalls.h"
#include "app/server/net/socketio.h"
#include "app/server/net/unixsocket.h"

#include <QFile>

#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>

namespace restdock::net {

namespace {

bool isSocket(const sockaddr_un &address)
{
    struct stat status
    {};
    return ::lstat(address.sun_path, &status) == 0 && S_ISSOCK(status.st_mode);
}

/// True when nobody answers on the socket file any more: its server died without removing it.
bool isStaleSocket(const sockaddr_un &address)
{
    if (!isSocket(address))
        return false;
    const int probe = openSocket(AF_UNIX);
    const bool refused =
        ::connect(probe, reinterpret_cast<const sockaddr *>(&address), sizeof address) != 0
        && errno == ECONNREFUSED;
    closeSocket(probe);
    return refused;
}

/// Of a path, which has no port that is low, or another one beside it.
Error cannotListenAt(const QString &path, const sockaddr_un &address, int systemError)
{
    const auto anotherPath = QStringLiteral("%1, or choose another path with --listen");
    switch (systemError) {
    case EADDRINUSE:
        if (isSocket(address))
            return cannotListen(path, systemError)
                .withCommand(anotherPath.arg(QStringLiteral("Stop it")));
        return Error{
            ErrorCode::AlreadyExists,
            QT_TRANSLATE_NOOP("Error", "cannot listen on %1: a file that is no socket is there"),
            {path}}
            .withCommand(anotherPath.arg(QStringLiteral("Remove it")));
    case EACCES:
    case EPERM:
        return Error{ErrorCode::PermissionDenied,
                     QT_TRANSLATE_NOOP(
                         "Error", "cannot listen on %1: this user may not make a socket there"),
                     {path}}
            .withCommand(anotherPath.arg(QStringLiteral("Let it write to that folder")));
    default: return cannotListen(path, systemError);
    }
}

} // namespace

Result<int> openUnixListener(const QString &path)
{
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    const QByteArray bytes = QFile::encodeName(path);
    if (bytes.size() >= qsizetype(sizeof address.sun_path)) {
        return Error{ErrorCode::InvalidArgument,
                     QT_TRANSLATE_NOOP("Error",
                                       "cannot listen on %1: the path of a Unix socket may have at "
                                       "most %2 bytes. Choose a shorter one"),
                     {path, sizeof address.sun_path - 1}};
    }
    std::memcpy(address.sun_path, bytes.constData(), size_t(bytes.size()));
    if (isStaleSocket(address))
        ::unlink(bytes.constData());
    const int fd = openSocket(AF_UNIX);
    if (fd >= 0 && bindAndListen(fd, reinterpret_cast<const sockaddr *>(&address), sizeof address))
        return fd;
    const auto error = cannotListenAt(path, address, errno);
    if (fd >= 0)
        closeSocket(fd);
    return error;
}

void removeUnixSocket(const QString &path)
{
    ::unlink(QFile::encodeName(path).constData());
}

QString unixPath(const sockaddr_storage &address)
{
    return QFile::decodeName(reinterpret_cast<const sockaddr_un &>(address).sun_path);
}

} // namespace restdock::net
