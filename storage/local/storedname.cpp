// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/local/storedname.h"

#include "storage/local/disksync.h"
#include "storage/local/filedescriptor.h"

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>

#include <cerrno>
#include <chrono>
#include <thread>

namespace restdock {

namespace {

using namespace std::chrono_literals;

constexpr auto writersPatience = 10s;
constexpr auto writersPause = 5ms;

/// False when it takes too long.
bool waitForWriter(int file)
{
    const auto deadline = std::chrono::steady_clock::now() + writersPatience;
    while (tryLock(file, LOCK_SH) == EWOULDBLOCK) {
        if (std::chrono::steady_clock::now() >= deadline)
            return false;
        std::this_thread::sleep_for(writersPause);
    }
    return true;
}

/// What was not opened has a name all the same: no blob of ours, or one this user may not read.
int secureUnopened(int folder, const char *name, int whyNot, DiskSync &diskSync)
{
    if (whyNot != EACCES && whyNot != ELOOP && whyNot != ENXIO)
        return whyNot;
    if (const int systemError = diskSync.syncFolder(folder))
        return systemError;
    struct stat status;
    return ::fstatat(folder, name, &status, AT_SYMLINK_NOFOLLOW) == 0 ? EEXIST : errno;
}

} // namespace

int tryLock(int file, int kind)
{
    int result = -1;
    do {
        result = ::flock(file, kind | LOCK_NB);
    } while (result != 0 && errno == EINTR);
    return result == 0 ? 0 : errno;
}

bool isNameOf(int file, int folder, const char *name)
{
    struct stat opened;
    struct stat named;
    if (::fstat(file, &opened) != 0 || ::fstatat(folder, name, &named, AT_SYMLINK_NOFOLLOW) != 0)
        return false;
    errno = ESTALE;
    return named.st_dev == opened.st_dev && named.st_ino == opened.st_ino;
}

int secureName(int folder, const char *name, DiskSync &diskSync)
{
    constexpr int attempts = 10;
    for (int attempt = 0; attempt < attempts; ++attempt) {
        const FileDescriptor file =
            openAt(folder, name, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_NOCTTY);
        if (!file.isValid())
            return secureUnopened(folder, name, errno, diskSync);
        if (!waitForWriter(file.get()))
            return EAGAIN;
        if (const int systemError = diskSync.syncFolder(folder))
            return systemError;
        if (isNameOf(file.get(), folder, name))
            return EEXIST;
        if (errno != ESTALE) // else it is somebody else's now, who has yet to be waited for
            return errno;
    }
    return EAGAIN;
}

} // namespace restdock
