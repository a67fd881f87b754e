// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/windows/handle.h"

#include <fcntl.h>
#include <io.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cwchar>
#include <limits>
#include <string_view>

namespace restdock::windows {

namespace {

// ntstatus.h has them, but cannot be had beside windows.h.
constexpr auto statusDeletePending = NTSTATUS(0xC0000056);
constexpr auto statusIsDirectory = NTSTATUS(0xC00000BA);

int errnoOf(DWORD error)
{
    switch (error) {
    case ERROR_FILE_NOT_FOUND:
    case ERROR_PATH_NOT_FOUND: return ENOENT;
    case ERROR_ACCESS_DENIED:
    case ERROR_PRIVILEGE_NOT_HELD: return EACCES;
    case ERROR_FILE_EXISTS:
    case ERROR_ALREADY_EXISTS: return EEXIST;
    case ERROR_DISK_FULL:
    case ERROR_HANDLE_DISK_FULL: return ENOSPC;
    case ERROR_DIRECTORY: return ENOTDIR;
    case ERROR_DIR_NOT_EMPTY: return ENOTEMPTY;
    case ERROR_WRITE_PROTECT: return EROFS;
    case ERROR_SHARING_VIOLATION: return EBUSY;
    case ERROR_LOCK_VIOLATION:
    case ERROR_IO_PENDING: return EWOULDBLOCK;
    case ERROR_TOO_MANY_OPEN_FILES: return EMFILE;
    case ERROR_NOT_ENOUGH_MEMORY: return ENOMEM;
    case ERROR_TOO_MANY_LINKS: return EMLINK;
    case ERROR_FILENAME_EXCED_RANGE: return ENAMETOOLONG;
    case ERROR_NOT_SUPPORTED:
    case ERROR_INVALID_FUNCTION: return ENOSYS;
    case ERROR_INVALID_NAME:
    case ERROR_INVALID_PARAMETER: return EINVAL;
    case ERROR_INVALID_HANDLE: return EBADF;
    case ERROR_NOT_READY:
    case ERROR_DEV_NOT_EXIST:
    case ERROR_BAD_NETPATH:
    case ERROR_NETNAME_DELETED: return ENODEV;
    default: return EIO;
    }
}

bool isDeviceName(std::wstring_view name)
{
    constexpr std::array<std::wstring_view, 6> devices{L"CON", L"PRN",    L"AUX",
                                                       L"NUL", L"CONIN$", L"CONOUT$"};
    // learn.microsoft.com, "Naming Files, Paths, and Namespaces": raised digits are digits, too.
    constexpr std::wstring_view digits = L"123456789\u00b9\u00b2\u00b3";
    const auto stem = name.substr(0, name.find(L'.'));
    std::wstring upper(stem.substr(0, stem.find_last_not_of(L' ') + 1)); // "AUX .txt" is AUX, too
    std::transform(upper.begin(), upper.end(), upper.begin(), ::towupper);
    if (std::find(devices.begin(), devices.end(), upper) != devices.end())
        return true;
    return upper.size() == 4 && (upper.starts_with(L"COM") || upper.starts_with(L"LPT"))
        && digits.find(upper[3]) != std::wstring_view::npos;
}

/// Windows would drop a last dot or blank, write to a device, or into a stream of another file.
bool isPlainName(std::wstring_view name)
{
    return !name.empty() && name.back() != L'.' && name.back() != L' '
        && name.find_first_of(L"<>:\"|?*\\") == std::wstring_view::npos
        && std::none_of(name.begin(), name.end(), [](wchar_t c) { return c < 0x20; })
        && !isDeviceName(name);
}

bool toWide(const char *text, std::wstring &wide)
{
    const int length = ::MultiByteToWideChar(CP_UTF8, MB_ERR_INVALID_CHARS, text, -1, nullptr, 0);
    if (length <= 0) {
        errno = EILSEQ;
        return false;
    }
    wide.resize(size_t(length) - 1);
    ::MultiByteToWideChar(CP_UTF8, MB_ERR_INVALID_CHARS, text, -1, wide.data(), length);
    return true;
}

/// C:\Backups as \??\C:\Backups.
bool toNtPath(const char *path, std::wstring &name)
{
    std::wstring wide;
    if (!toWide(path, wide))
        return false;
    std::wstring full(::GetFullPathNameW(wide.c_str(), 0, nullptr, nullptr), L'\0');
    const auto length = ::GetFullPathNameW(wide.c_str(), DWORD(full.size()), full.data(), nullptr);
    if (length == 0 || length >= full.size()) {
        failedWithLastError();
        return false;
    }
    full.resize(length);
    if (full.starts_with(L"\\\\?\\"))
        name = L"\\??\\" + full.substr(4);
    else if (full.starts_with(L"\\\\"))
        name = L"\\??\\UNC\\" + full.substr(2);
    else
        name = L"\\??\\" + full;
    return true;
}

bool toRelativeName(const char *path, std::wstring &name)
{
    std::wstring wide;
    if (!toWide(path, wide))
        return false;
    name.clear(); // which is the folder itself
    for (std::wstring_view rest = wide; !rest.empty();) {
        const auto slash = std::min(rest.find(L'/'), rest.size());
        const auto part = rest.substr(0, slash);
        rest.remove_prefix(std::min(slash + 1, rest.size()));
        if (part == L".")
            continue;
        if (!isPlainName(part)) {
            errno = EINVAL;
            return false;
        }
        if (!name.empty())
            name += L'\\';
        name += part;
    }
    return true;
}

} // namespace

Handle::~Handle()
{
    if (!isValid())
        return;
    const int reason = errno;
    ::CloseHandle(m_handle);
    errno = reason;
}

HANDLE handleOf(int descriptor)
{
    return reinterpret_cast<HANDLE>(::_get_osfhandle(descriptor));
}

bool isLink(HANDLE handle)
{
    FILE_ATTRIBUTE_TAG_INFO tag{};
    return ::GetFileInformationByHandleEx(handle, FileAttributeTagInfo, &tag, sizeof tag)
        && (tag.FileAttributes & FILE_ATTRIBUTE_REPARSE_POINT) != 0
        && (tag.ReparseTag == IO_REPARSE_TAG_SYMLINK
            || tag.ReparseTag == IO_REPARSE_TAG_MOUNT_POINT);
}

bool toName(int folder, const char *path, std::wstring &name)
{
    return folder == AT_FDCWD ? toNtPath(path, name) : toRelativeName(path, name);
}

std::string toUtf8(const wchar_t *text, size_t length)
{
    std::string utf8(length * 3, '\0');
    const int size = ::WideCharToMultiByte(CP_UTF8, 0, text, int(length), utf8.data(),
                                           int(utf8.size()), nullptr, nullptr);
    utf8.resize(size_t(std::max(size, 0)));
    return utf8;
}

Handle openPath(int folder, const char *path, const Opening &opening)
{
    std::wstring name;
    if (!toName(folder, path, name))
        return {};
    const auto nameBytes = name.size() * sizeof(wchar_t);
    if (nameBytes > std::numeric_limits<USHORT>::max()) {
        errno = ENAMETOOLONG;
        return {};
    }
    UNICODE_STRING text{USHORT(nameBytes), USHORT(nameBytes), name.data()};
    OBJECT_ATTRIBUTES object{};
    InitializeObjectAttributes(&object, &text, OBJ_CASE_INSENSITIVE,
                               folder == AT_FDCWD ? nullptr : handleOf(folder), nullptr);
    HANDLE handle = INVALID_HANDLE_VALUE;
    IO_STATUS_BLOCK done{};
    const auto status =
        ::NtCreateFile(&handle, opening.access | SYNCHRONIZE | FILE_READ_ATTRIBUTES, &object, &done,
                       nullptr, FILE_ATTRIBUTE_NORMAL, opening.sharing, opening.disposition,
                       opening.options | FILE_SYNCHRONOUS_IO_NONALERT, nullptr, 0);
    if (!NT_SUCCESS(status)) {
        failedWith(status);
        return {};
    }
    return Handle(handle);
}

int failedWith(NTSTATUS status)
{
    if (status == statusDeletePending) // gone, but for who has it open
        errno = ENOENT;
    else if (status == statusIsDirectory)
        errno = EISDIR;
    else
        errno = errnoOf(::RtlNtStatusToDosError(status));
    return -1;
}

int failedWithLastError()
{
    errno = errnoOf(::GetLastError());
    return -1;
}

} // namespace restdock::windows
