// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/windows/changing.h"

#include "storage/windows/handle.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <vector>

using namespace restdock::windows;

namespace {

// Since Windows 10.
constexpr auto dispositionInformationEx = FILE_INFORMATION_CLASS(64);
constexpr auto renameInformationEx = FILE_INFORMATION_CLASS(65);

struct NameInformation // FILE_RENAME_INFORMATION and FILE_LINK_INFORMATION
{
    ULONG flags; // 1: replaces what has the name
    HANDLE folder;
    ULONG nameBytes;
    WCHAR name[1];
};

constexpr ULONG deleteIt = 0x1;
constexpr ULONG replaceIfExists = 0x1;
constexpr ULONG posixSemantics = 0x2; // the name is free at once, also while it is open

int set(const Handle &handle, void *information, size_t bytes, FILE_INFORMATION_CLASS which)
{
    IO_STATUS_BLOCK done{};
    const auto status =
        ::NtSetInformationFile(handle.get(), &done, information, ULONG(bytes), which);
    return NT_SUCCESS(status) ? 0 : failedWith(status);
}

/// Not while somebody else removes or renames it: both would be told that they have removed it.
Handle openToRemove(int folder, const char *path, ULONG kind)
{
    constexpr int attempts = 1000; // about two seconds
    for (int attempt = 1;; ++attempt) {
        auto handle = openPath(folder, path,
                               {.access = DELETE,
                                .options = kind | FILE_OPEN_REPARSE_POINT,
                                .sharing = FILE_SHARE_READ | FILE_SHARE_WRITE});
        if (handle.isValid() || errno != EBUSY || attempt == attempts)
            return handle;
        ::Sleep(1);
    }
}

} // namespace

int restdock::windows::giveName(int fromFolder, const char *from, int toFolder, const char *to,
                                NewName how)
{
    std::wstring name;
    if (!toName(toFolder, to, name))
        return -1;
    const bool isLink = how == NewName::Link;
    const auto handle = openPath(fromFolder, from,
                                 {.access = isLink ? FILE_WRITE_ATTRIBUTES : ACCESS_MASK(DELETE),
                                  .options = FILE_OPEN_REPARSE_POINT});
    if (!handle.isValid())
        return -1;
    const auto nameBytes = name.size() * sizeof(WCHAR);
    std::vector<char> memory(sizeof(NameInformation) + nameBytes);
    auto *const information = reinterpret_cast<NameInformation *>(memory.data());
    information->flags = how == NewName::RenameReplacing ? replaceIfExists : 0;
    information->folder = toFolder == AT_FDCWD ? nullptr : handleOf(toFolder);
    information->nameBytes = ULONG(nameBytes);
    std::memcpy(information->name, name.data(), nameBytes);
    if (isLink)
        return set(handle, information, memory.size(), FileLinkInformation);
    if (how == NewName::RenameReplacing) { // also what somebody has open
        information->flags |= posixSemantics;
        if (set(handle, information, memory.size(), renameInformationEx) == 0)
            return 0;
        information->flags = replaceIfExists;
    }
    return set(handle, information, memory.size(), FileRenameInformation);
}

int renameat(int fromFolder, const char *from, int toFolder, const char *to)
{
    return giveName(fromFolder, from, toFolder, to, NewName::RenameReplacing);
}

int linkat(int fromFolder, const char *from, int toFolder, const char *to, int)
{
    return giveName(fromFolder, from, toFolder, to, NewName::Link);
}

int mkdirat(int folder, const char *path, int)
{
    const auto made = openPath(folder, path,
                               {.access = FILE_LIST_DIRECTORY,
                                .disposition = FILE_CREATE,
                                .options = FILE_DIRECTORY_FILE});
    return made.isValid() ? 0 : -1;
}

int mkdir(const char *path, int mode)
{
    return mkdirat(AT_FDCWD, path, mode);
}

int unlinkat(int folder, const char *path, int flags)
{
    const ULONG kind = (flags & AT_REMOVEDIR) != 0 ? FILE_DIRECTORY_FILE : FILE_NON_DIRECTORY_FILE;
    const auto handle = openToRemove(folder, path, kind);
    if (!handle.isValid())
        return -1;
    ULONG disposition = deleteIt | posixSemantics;
    if (set(handle, &disposition, sizeof disposition, dispositionInformationEx) == 0)
        return 0;
    if (errno != EINVAL && errno != ENOSYS && errno != EIO) // before Windows 10, or not NTFS
        return -1;
    BOOLEAN isDeleted = TRUE;
    return set(handle, &isDeleted, sizeof isDeleted, FileDispositionInformation);
}
