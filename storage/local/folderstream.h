// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

#include <dirent.h>

namespace restdock {

/// Reads the entries of one folder, without "." and "..".
class FolderStream
{
public:
    /// Opens @p path below the open folder @p parent. Check isOpen(); errno tells why it is not.
    FolderStream(int parent, const char *path);
    FolderStream(const FolderStream &) = delete;
    FolderStream &operator=(const FolderStream &) = delete;
    ~FolderStream();

    bool isOpen() const { return m_stream != nullptr; }
    /// The open folder itself, for the *at() functions. Owned by the stream.
    int descriptor() const;

    /// The next entry, valid until the next call; null at the end and when reading failed.
    const dirent *next();
    /// After next() returned null: 0 at the end, or the errno with which reading failed.
    int systemError() const { return m_systemError; }

private:
    DIR *m_stream = nullptr;
    int m_systemError = 0;
};

/// True unless the folder says that the entry is something else than a folder. Symbolic links and
/// file systems that do not tell leave it open.
inline bool mayBeFolder(const dirent &entry)
{
    return entry.d_type == DT_DIR || entry.d_type == DT_LNK || entry.d_type == DT_UNKNOWN;
}

/// True for the name of one of the 256 folders of data/: two digits of 0-9a-f.
bool isDataSubfolderName(QByteArrayView name);

} // namespace restdock
