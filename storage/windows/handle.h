// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/windows/winsock.h"

#include <windows.h>
#include <winternl.h>

#include <string>
#include <utility>

namespace restdock::windows {

/// Owns a HANDLE.
class Handle
{
public:
    Handle() = default;
    explicit Handle(HANDLE handle) : m_handle(handle) {}
    Handle(Handle &&other) noexcept : m_handle(other.release()) {}
    Handle &operator=(Handle &&other) noexcept
    {
        std::swap(m_handle, other.m_handle);
        return *this;
    }
    ~Handle();

    bool isValid() const { return m_handle != INVALID_HANDLE_VALUE; }
    HANDLE get() const { return m_handle; }
    HANDLE release() { return std::exchange(m_handle, INVALID_HANDLE_VALUE); }

private:
    HANDLE m_handle = INVALID_HANDLE_VALUE;
};

/// What to open, and how: the parameters of NtCreateFile().
struct Opening
{
    ACCESS_MASK access = 0;
    ULONG disposition = FILE_OPEN;
    ULONG options = 0;
    ULONG sharing = FILE_SHARE_READ | FILE_SHARE_WRITE | FILE_SHARE_DELETE;
};

/// Opens @p path (UTF-8) below the folder @p folder, a descriptor or AT_FDCWD. Not valid: errno says
/// why; EINVAL where Windows would take a name for something else (AUX, "a:b", "a.").
Handle openPath(int folder, const char *path, const Opening &opening);

/// Of a descriptor.
HANDLE handleOf(int descriptor);

/// A symbolic link or a junction, which was itself opened (FILE_OPEN_REPARSE_POINT).
bool isLink(HANDLE handle);

/// @p path below @p folder, or a whole path if that is AT_FDCWD, as NtCreateFile() takes it. False, with
/// errno, where Windows cannot have it.
bool toName(int folder, const char *path, std::wstring &name);
std::string toUtf8(const wchar_t *text, size_t length);

// Each sets errno and returns -1.
int failedWith(NTSTATUS status);
int failedWithLastError();

} // namespace restdock::windows
