// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/local/disksync.h"

#include <sys/types.h>

#include <string>
#include <vector>

namespace restdock {

/// Makes folders below the storage's root folder, but never that one, and makes them durable.
class FolderMaker
{
public:
    /// @p root is an open folder and stays the caller's; the umask applies to @p mode.
    FolderMaker(int root, mode_t mode, DiskSync &diskSync);

    /// Makes the folder at the relative @p path and those above it. One that exists is fine.
    /// Returns 0 or an errno: ENOTDIR when a file is in the way, ENOENT when a link leads nowhere.
    int makePath(const std::string &path);

    /// Syncs every folder with an entry that makePath() was asked for, once. Returns 0 or an errno.
    int sync();

private:
    int make(const std::string &path);

    int m_root;
    mode_t m_mode;
    DiskSync &m_diskSync;
    std::vector<std::string> m_unsynced; ///< folders with entries that may be new
};

} // namespace restdock
