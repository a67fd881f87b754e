// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/local/disksync.h"

#include "storage/local/log.h"

#include <fcntl.h>
#include <unistd.h>

#include <cerrno>

namespace restdock {

namespace {

int sync(int descriptor)
{
#ifdef F_FULLFSYNC // on macOS fsync() stops at the drive's own memory
    if (::fcntl(descriptor, F_FULLFSYNC) == 0)
        return 0;
#endif
    int result = -1;
    do {
        result = ::fsync(descriptor);
    } while (result != 0 && errno == EINTR);
    return result == 0 ? 0 : errno;
}

bool meansUnsupported(int systemError)
{
    return systemError == EINVAL || systemError == ENOTSUP || systemError == ENOSYS;
}

} // namespace

int DiskSync::syncFile(int file)
{
    const int systemError = sync(file);
    if (!meansUnsupported(systemError))
        return systemError;
    if (!m_hasWarned.exchange(true)) {
        qCWarning(localLog,
                  "This file system does not support fsync: what was stored last may "
                  "be lost in a power cut");
    }
    return 0;
}

int DiskSync::syncFolder(int folder)
{
    // Many file systems cannot sync folders and keep names safe in another way: not worth a word.
    const int systemError = sync(folder);
    return meansUnsupported(systemError) ? 0 : systemError;
}

} // namespace restdock
