// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/local/filedescriptor.h"

#include <fcntl.h>
#include <unistd.h>

#include <cerrno>

namespace restdock {

FileDescriptor::~FileDescriptor()
{
    if (m_descriptor < 0)
        return;
    // The error for which a file is being closed must survive its closing. What close() itself
    // reports was reported by fsync() before; after EINTR Linux has closed it all the same.
    const int systemError = errno;
    ::close(m_descriptor);
    errno = systemError;
}

FileDescriptor openAt(int folder, const char *path, int flags, mode_t mode)
{
    int descriptor = -1;
    do {
        descriptor = ::openat(folder, path, flags | O_CLOEXEC, mode);
    } while (descriptor < 0 && errno == EINTR);
    return FileDescriptor(descriptor);
}

} // namespace restdock
