// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>

namespace restdock {

/// Makes files and folders survive a power cut. Thread-safe.
///
/// Some file systems cannot: that is logged once, and is no failure, because no other way to store
/// the file would be safer.
class DiskSync
{
public:
    /// Returns 0 or an errno.
    int syncFile(int file);
    /// Makes the names in the folder durable. Returns 0 or an errno.
    int syncFolder(int folder);

private:
    std::atomic<bool> m_hasWarned = false;
};

} // namespace restdock
