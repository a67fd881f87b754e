// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/windows/handle.h"

#include <fcntl.h>
#include <io.h>
#include <sys/file.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>

using namespace restdock::windows;

namespace {

constexpr DWORD lockedByte = 0x7fffffff; // the upper half of its offset

Opening openingFor(int flags)
{
    Opening opening;
    switch (flags & (O_WRONLY | O_RDWR)) {
    case O_WRONLY: opening.access = FILE_GENERIC_WRITE; break;
    case O_RDWR: opening.access = FILE_GENERIC_READ | FILE_GENERIC_WRITE; break;
    default: opening.access = FILE_GENERIC_READ;
    }
    if ((flags & O_CREAT) != 0)
        opening.disposition = (flags & O_EXCL) != 0 ? FILE_CREATE : FILE_OPEN_IF;
    if ((flags & O_DIRECTORY) != 0)
        opening.options = FILE_DIRECTORY_FILE;
    else if ((flags & (O_WRONLY | O_RDWR)) != 0)
        opening.options = FILE_NON_DIRECTORY_FILE;
    if ((flags & O_NOFOLLOW) != 0)
        opening.options |= FILE_OPEN_REPARSE_POINT;
    return opening;
}

/// Folders can be flushed by who may add to them.
Handle openFolder(int folder, const char *path, Opening opening)
{
    opening.access = FILE_LIST_DIRECTORY | FILE_TRAVERSE | FILE_ADD_FILE;
    auto handle = openPath(folder, path, opening);
    if (handle.isValid() || errno != EACCES)
        return handle;
    opening.access = FILE_LIST_DIRECTORY | FILE_TRAVERSE;
    return openPath(folder, path, opening);
}

OVERLAPPED at(long long offset)
{
    OVERLAPPED place{};
    place.Offset = DWORD(offset);
    place.OffsetHigh = DWORD(offset >> 32);
    return place;
}

DWORD pieceOf(size_t byteCount)
{
    return DWORD(std::min<size_t>(byteCount, 1 << 30));
}

} // namespace

int openat(int folder, const char *path, int flags, int)
{
    const auto opening = openingFor(flags);
    auto handle = (flags & O_DIRECTORY) != 0 ? openFolder(folder, path, opening)
                                             : openPath(folder, path, opening);
    if (!handle.isValid())
        return -1;
    if ((flags & O_NOFOLLOW) != 0 && isLink(handle.get())) {
        errno = ELOOP;
        return -1;
    }
    const int descriptor = ::_open_osfhandle(intptr_t(handle.get()), _O_BINARY | _O_NOINHERIT);
    if (descriptor >= 0)
        handle.release(); // it is the descriptor's
    return descriptor;
}

int fsync(int descriptor)
{
    if (::FlushFileBuffers(handleOf(descriptor)))
        return 0;
    failedWithLastError();
    if (errno == EACCES) // opened for reading: there is nothing of ours to be flushed
        errno = EINVAL;
    return -1;
}

ssize_t pread(int descriptor, void *buffer, size_t byteCount, long long offset)
{
    auto place = at(offset);
    DWORD got = 0;
    if (::ReadFile(handleOf(descriptor), buffer, pieceOf(byteCount), &got, &place))
        return ssize_t(got);
    return ::GetLastError() == ERROR_HANDLE_EOF ? 0 : failedWithLastError();
}

ssize_t pwrite(int descriptor, const void *buffer, size_t byteCount, long long offset)
{
    auto place = at(offset);
    DWORD written = 0;
    if (::WriteFile(handleOf(descriptor), buffer, pieceOf(byteCount), &written, &place))
        return ssize_t(written);
    return failedWithLastError();
}

int flock(int descriptor, int operation)
{
    OVERLAPPED place{};
    place.OffsetHigh = lockedByte;
    const auto handle = handleOf(descriptor);
    if ((operation & LOCK_UN) != 0)
        return ::UnlockFileEx(handle, 0, 1, 0, &place) ? 0 : failedWithLastError();
    DWORD flags = 0;
    if ((operation & LOCK_EX) != 0)
        flags |= LOCKFILE_EXCLUSIVE_LOCK;
    if ((operation & LOCK_NB) != 0)
        flags |= LOCKFILE_FAIL_IMMEDIATELY;
    return ::LockFileEx(handle, flags, 0, 1, 0, &place) ? 0 : failedWithLastError();
}
