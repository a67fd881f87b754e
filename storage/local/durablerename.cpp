// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/local/durablerename.h"

#include "storage/local/renamecall.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <mutex>

namespace restdock {

namespace {

bool isSameFile(int folder, const char *one, const char *other)
{
    struct stat first;
    struct stat second;
    return ::fstatat(folder, one, &first, AT_SYMLINK_NOFOLLOW) == 0
        && ::fstatat(folder, other, &second, AT_SYMLINK_NOFOLLOW) == 0
        && first.st_dev == second.st_dev && first.st_ino == second.st_ino;
}

} // namespace

int renameWithoutReplacing(int folder, const char *from, const char *to)
{
    int systemError = renameUnlessTaken(folder, from, to);
    if (systemError != EINVAL && systemError != ENOSYS)
        return systemError;
    systemError = renameByLink(folder, from, to);
    switch (systemError) {
    case EPERM:
    case ENOSYS:
    case ENOTSUP:
    case EMLINK: return renameAfterLooking(folder, from, to);
    default: return systemError;
    }
}

int renameByLink(int folder, const char *from, const char *to)
{
    if (::linkat(folder, from, folder, to, 0) != 0) {
        const int systemError = errno;
        // NFS repeats a request whose answer was lost: the first one may have made the link.
        if (systemError != EEXIST || !isSameFile(folder, from, to))
            return systemError;
    }
    // The new name stands. Should the old one stay, it is removed like any stale upload.
    ::unlinkat(folder, from, 0);
    return 0;
}

int renameAfterLooking(int folder, const char *from, const char *to)
{
    static std::mutex mutex;
    const std::lock_guard lock(mutex);
    struct stat status;
    if (::fstatat(folder, to, &status, AT_SYMLINK_NOFOLLOW) == 0)
        return EEXIST;
    if (errno != ENOENT)
        return errno;
    return ::renameat(folder, from, folder, to) == 0 ? 0 : errno;
}

} // namespace restdock
