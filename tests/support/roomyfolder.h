// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>
#include <QFileInfo>

namespace restdock::test {

/// Where a test makes a home whose profiles must not be warned of a disk that is nearly full, as that of the computer
/// may be after such a build: in memory, where there is such a place. Not the system's folder for temporary files,
/// which profiles refuse.
inline QString roomyFolder()
{
    const QFileInfo memory(QStringLiteral("/dev/shm"));
    return memory.isDir() && memory.isWritable() ? memory.filePath() : QDir::homePath();
}

} // namespace restdock::test
