// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace restdock {

/// True when the open file or folder lies on a file system of this machine, which answers look-ups
/// at once; false for network file systems and FUSE, which may hang, and when it cannot be told.
bool isOnLocalFileSystem(int descriptor);

/// Allocates room for a new file, whose size stays 0, where that makes writing it faster. Failing
/// does not matter: write() tells.
void preallocate(int file, qint64 expectedBytes);

} // namespace restdock
