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

/// True when nobody answers on the socket file any more: its server died without removing it.
bool isStaleSocket(const sockaddr_un &address)
{
    struct stat status
    {};
    if (::lstat(address.sun_path, &status) != 0 || !S_ISSOCK(status.st_mode))
        return false;
    const int probe = openSocket(AF_UNIX);
    const bool refused =
        ::connect(probe, reinterpret_cast<const sockaddr *>(&address), sizeof address) != 0
        && errno == ECONNREFUSED;
    closeSocket(probe);
    return refused;
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
    const auto error = cannotListen(path, errno);
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
