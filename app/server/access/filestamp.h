// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <chrono>

namespace restdock {

/// What tells one state of a file from another without reading it.
struct FileStamp
{
    bool exists = false;
    quint64 device = 0;
    quint64 inode = 0;
    qint64 bytes = 0;
    std::chrono::nanoseconds modified{0}; ///< since 1970
    std::chrono::nanoseconds changed{0};  ///< since 1970; an mtime can be set back, this cannot

    /// Of the file that @p path leads to. One stat(): may wait for a network file system.
    static FileStamp of(const QString &path);

    /// False while the file is so young that another write may leave the same stamp: file systems
    /// count in steps, some of two seconds.
    bool isSettled(std::chrono::nanoseconds now) const;

    bool operator==(const FileStamp &) const = default;
};

} // namespace restdock
