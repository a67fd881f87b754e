// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/local/renamecall.h"

#include <cerrno>
#include <cstdio>

#ifdef __APPLE__
#include <sys/stdio.h>
#endif

namespace restdock {

int renameUnlessTaken(int folder, const char *from, const char *to)
{
#ifdef __APPLE__
    if (::renameatx_np(folder, from, folder, to, RENAME_EXCL) == 0)
        return 0;
    return errno == ENOTSUP ? ENOSYS : errno;
#else
    static_cast<void>(folder);
    static_cast<void>(from);
    static_cast<void>(to);
    return ENOSYS;
#endif
}

} // namespace restdock
