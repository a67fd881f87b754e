// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/local/foldermaker.h"

#include "storage/local/filedescriptor.h"

#include <fcntl.h>
#include <sys/stat.h>

#include <algorithm>
#include <cerrno>

namespace restdock {

FolderMaker::FolderMaker(int root, mode_t mode, DiskSync &diskSync)
    : m_root(root),
      m_mode(mode),
      m_diskSync(diskSync)
{
}

int FolderMaker::makePath(const std::string &path)
{
    // Nearly always only the last one is missing.
    const int systemError = make(path);
    if (systemError != ENOENT)
        return systemError;
    const std::size_t slash = path.rfind('/');
    if (slash == std::string::npos)
        return ENOENT;
    if (const int parentError = makePath(path.substr(0, slash)))
        return parentError;
    return make(path);
}

int FolderMaker::make(const std::string &path)
{
    const bool isNew = ::mkdirat(m_root, path.c_str(), m_mode) == 0;
    if (!isNew && errno != EEXIST)
        return errno;
    // One that exists too: somebody else may have made it a moment ago, and not be done with it.
    const std::size_t slash = path.rfind('/');
    const std::string parent = slash == std::string::npos ? "." : path.substr(0, slash);
    if (std::find(m_unsynced.begin(), m_unsynced.end(), parent) == m_unsynced.end())
        m_unsynced.push_back(parent);
    if (isNew)
        return 0;
    struct stat status;
    if (::fstatat(m_root, path.c_str(), &status, 0) != 0)
        return errno;
    return S_ISDIR(status.st_mode) ? 0 : ENOTDIR;
}

int FolderMaker::sync()
{
    for (const std::string &path : m_unsynced) {
        const FileDescriptor folder = openAt(m_root, path.c_str(), O_RDONLY | O_DIRECTORY);
        if (!folder.isValid())
            return errno;
        if (const int systemError = m_diskSync.syncFolder(folder.get()))
            return systemError;
    }
    m_unsynced.clear();
    return 0;
}

} // namespace restdock
