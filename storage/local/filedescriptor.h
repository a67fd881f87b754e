// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <sys/types.h>

#include <utility>

namespace restdock {

/// Owns an open file descriptor and closes it.
class [[nodiscard]] FileDescriptor
{
public:
    FileDescriptor() = default;
    explicit FileDescriptor(int descriptor) : m_descriptor(descriptor) {}
    FileDescriptor(FileDescriptor &&other) noexcept
        : m_descriptor(std::exchange(other.m_descriptor, -1))
    {
    }
    FileDescriptor &operator=(FileDescriptor &&other) noexcept
    {
        std::swap(m_descriptor, other.m_descriptor);
        return *this;
    }
    ~FileDescriptor();

    bool isValid() const { return m_descriptor >= 0; }
    int get() const { return m_descriptor; }
    /// Hands the descriptor to somebody else, who has to close it.
    int release() { return std::exchange(m_descriptor, -1); }

private:
    int m_descriptor = -1;
};

/// openat() that is not interrupted by signals and never leaks into child processes. When the
/// result is not valid, errno tells why.
FileDescriptor openAt(int folder, const char *path, int flags, mode_t mode = 0);

} // namespace restdock
