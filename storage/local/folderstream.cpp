// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/local/folderstream.h"

#include "storage/local/filedescriptor.h"

#include <fcntl.h>

#include <algorithm>
#include <cerrno>

namespace restdock {

FolderStream::FolderStream(int parent, const char *path)
{
    FileDescriptor folder = openAt(parent, path, O_RDONLY | O_DIRECTORY);
    if (!folder.isValid())
        return;
    m_stream = ::fdopendir(folder.get());
    if (m_stream)
        folder.release();
}

FolderStream::~FolderStream()
{
    if (m_stream)
        ::closedir(m_stream);
}

int FolderStream::descriptor() const
{
    return ::dirfd(m_stream);
}

const dirent *FolderStream::next()
{
    for (;;) {
        errno = 0;
        const dirent *entry = ::readdir(m_stream);
        if (!entry) {
            m_systemError = errno;
            return nullptr;
        }
        const char *name = entry->d_name;
        const bool isDots =
            name[0] == '.' && (name[1] == '\0' || (name[1] == '.' && name[2] == '\0'));
        if (!isDots)
            return entry;
    }
}

bool isDataSubfolderName(QByteArrayView name)
{
    return name.size() == 2 && std::all_of(name.begin(), name.end(), [](char digit) {
               return (digit >= '0' && digit <= '9') || (digit >= 'a' && digit <= 'f');
           });
}

} // namespace restdock
