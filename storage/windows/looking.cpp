// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/windows/handle.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <sys/statvfs.h>
#include <unistd.h>

#include <cerrno>

using namespace restdock::windows;

namespace {

/// 100 nanoseconds since 1601, as a time since 1970.
timespec timeOf(const LARGE_INTEGER &time)
{
    constexpr long long since1601 = 116'444'736'000'000'000;
    constexpr long long inSecond = 10'000'000;
    const auto since1970 = time.QuadPart - since1601;
    return {.tv_sec = time_t(since1970 / inSecond), .tv_nsec = long(since1970 % inSecond * 100)};
}

unsigned modeOf(HANDLE handle, DWORD attributes)
{
    if (isLink(handle))
        return S_IFLNK | S_IRWXU;
    if ((attributes & FILE_ATTRIBUTE_DIRECTORY) != 0)
        return S_IFDIR | S_IRWXU;
    return S_IFREG | S_IRUSR | S_IWUSR;
}

int describe(HANDLE handle, struct stat *status)
{
    *status = {};
    if (::GetFileType(handle) != FILE_TYPE_DISK) {
        status->st_mode = S_IFIFO;
        return 0;
    }
    BY_HANDLE_FILE_INFORMATION identity{};
    FILE_BASIC_INFO times{};
    FILE_STANDARD_INFO standard{};
    if (!::GetFileInformationByHandle(handle, &identity)
        || !::GetFileInformationByHandleEx(handle, FileBasicInfo, &times, sizeof times)
        || !::GetFileInformationByHandleEx(handle, FileStandardInfo, &standard, sizeof standard))
        return failedWithLastError();
    status->st_dev = identity.dwVolumeSerialNumber;
    status->st_ino =
        (static_cast<unsigned long long>(identity.nFileIndexHigh) << 32) | identity.nFileIndexLow;
    status->st_mode = modeOf(handle, identity.dwFileAttributes);
    status->st_nlink = standard.DeletePending ? 0 : standard.NumberOfLinks;
    status->st_size = standard.EndOfFile.QuadPart;
    status->st_mtim = timeOf(times.LastWriteTime);
    status->st_ctim = timeOf(times.ChangeTime);
    return 0;
}

} // namespace

int posix_fstat(int descriptor, struct stat *status)
{
    return describe(handleOf(descriptor), status);
}

int fstatat(int folder, const char *path, struct stat *status, int flags)
{
    Opening opening;
    if ((flags & AT_SYMLINK_NOFOLLOW) != 0)
        opening.options = FILE_OPEN_REPARSE_POINT;
    const auto handle = openPath(folder, path, opening);
    return handle.isValid() ? describe(handle.get(), status) : -1;
}

int posix_stat(const char *path, struct stat *status)
{
    return fstatat(AT_FDCWD, path, status, 0);
}

int posix_lstat(const char *path, struct stat *status)
{
    return fstatat(AT_FDCWD, path, status, AT_SYMLINK_NOFOLLOW);
}

int faccessat(int folder, const char *path, int mode, int)
{
    const ACCESS_MASK wanted = (mode & W_OK) != 0 ? FILE_ADD_FILE | FILE_ADD_SUBDIRECTORY : 0;
    return openPath(folder, path, {.access = wanted}).isValid() ? 0 : -1;
}

int fstatvfs(int descriptor, struct statvfs *status)
{
    struct // FILE_FS_FULL_SIZE_INFORMATION
    {
        LARGE_INTEGER total;
        LARGE_INTEGER freeForCaller;
        LARGE_INTEGER free;
        ULONG sectorsInUnit;
        ULONG bytesInSector;
    } sizes{};
    struct // FILE_FS_ATTRIBUTE_INFORMATION
    {
        ULONG attributes;
        LONG longestName;
        ULONG kindBytes;
        WCHAR kind[64];
    } volume{};
    IO_STATUS_BLOCK done{};
    const auto handle = handleOf(descriptor);
    if (const auto failure = ::NtQueryVolumeInformationFile(handle, &done, &sizes, sizeof sizes,
                                                            FileFsFullSizeInformation);
        !NT_SUCCESS(failure))
        return failedWith(failure);
    ::NtQueryVolumeInformationFile(handle, &done, &volume, sizeof volume,
                                   FileFsAttributeInformation);
    status->f_frsize = static_cast<unsigned long long>(sizes.sectorsInUnit) * sizes.bytesInSector;
    status->f_blocks = static_cast<unsigned long long>(sizes.total.QuadPart);
    status->f_bavail = static_cast<unsigned long long>(sizes.freeForCaller.QuadPart);
    status->f_flag = (volume.attributes & FILE_READ_ONLY_VOLUME) != 0 ? ST_RDONLY : 0;
    return 0;
}
