// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/net/pagecache.h"

#include <linux/magic.h>
#include <sys/uio.h>
#include <sys/vfs.h>

#include <cerrno>

namespace restdock::net {

namespace {

bool isByteInMemory(int fileFd, qint64 offset)
{
    char byte = 0;
    const iovec target{&byte, 1};
    if (::preadv2(fileFd, &target, 1, offset, RWF_NOWAIT) == 1)
        return true;
    if (errno != EOPNOTSUPP)
        return false;
    struct statfs fileSystem = {};
    return ::fstatfs(fileFd, &fileSystem) == 0 && fileSystem.f_type == TMPFS_MAGIC;
}

} // namespace

bool isInPageCache(int fileFd, qint64 offset, qint64 byteCount)
{
    return isByteInMemory(fileFd, offset) && isByteInMemory(fileFd, offset + byteCount - 1);
}

} // namespace restdock::net
