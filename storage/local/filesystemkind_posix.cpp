// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/local/filesystemkind.h"

#include <sys/param.h>

#ifdef MNT_LOCAL // BSD and macOS
#include <sys/mount.h>
#endif

#include <cerrno>

namespace restdock {

bool isOnLocalFileSystem(int descriptor)
{
#ifdef MNT_LOCAL
    struct statfs status;
    return ::fstatfs(descriptor, &status) == 0 && (status.f_flags & MNT_LOCAL) != 0;
#else
    static_cast<void>(descriptor);
    return false;
#endif
}

void preallocate(int, qint64) {}

} // namespace restdock
