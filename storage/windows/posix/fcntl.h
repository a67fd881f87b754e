// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include_next <fcntl.h>
#include <sys/types.h>

// Flags that the C library does not have; it takes no notice of them.
#define O_CLOEXEC O_NOINHERIT
#define O_DIRECTORY 0x01000000
#define O_NOFOLLOW 0x02000000
#define O_NOCTTY 0
#define O_NONBLOCK 0

#define AT_FDCWD (-100)
#define AT_SYMLINK_NOFOLLOW 0x100
#define AT_REMOVEDIR 0x200
#define AT_EACCESS 0x400
#define AT_NO_AUTOMOUNT 0x800

/// Opens a file or a folder @p path (UTF-8, "/" between the names) below the open folder @p folder.
/// A link is not followed where it is the last name and @p flags have O_NOFOLLOW. Others may read,
/// write, rename and remove what is open, as on POSIX systems.
int openat(int folder, const char *path, int flags, int mode = 0);
