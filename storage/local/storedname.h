// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace restdock {

class DiskSync;

/// Asks for a lock of @p kind (LOCK_EX or LOCK_SH) on an open file, and does not wait. Returns 0,
/// EWOULDBLOCK when somebody else has one, or another errno where there are no locks.
int tryLock(int file, int kind);

/// Whether @p name in the open @p folder is the open @p file. If not, errno tells why; ESTALE: it is
/// another one.
bool isNameOf(int file, int folder, const char *name);

/// Whether a blob is stored under @p name in the open @p folder, so that its sender may be told: EEXIST
/// says that it is and stays so, ENOENT that the name is free. Else returns another errno.
///
/// Who stored it a moment ago, here or on another machine, may not have made the name durable yet, or
/// may fail to, and take it back: for that LocalWriter is waited for, which holds a lock on the file
/// until it is through. EAGAIN if that takes too long. Blocks.
int secureName(int folder, const char *name, DiskSync &diskSync);

} // namespace restdock
