// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <fcntl.h>
#include <io.h>
#include <sys/types.h>
#include_next <unistd.h>

// For faccessat().
#ifndef W_OK
#define W_OK 2
#define R_OK 4
#endif
#undef X_OK // the C library takes it for an error
#define X_OK 0

using uid_t = unsigned;

/// There is one user here: whoever runs this. What others may do is for the folders' access lists.
inline uid_t geteuid()
{
    return 0;
}

int fsync(int descriptor);
ssize_t pread(int descriptor, void *buffer, size_t byteCount, long long offset);
ssize_t pwrite(int descriptor, const void *buffer, size_t byteCount, long long offset);

int unlinkat(int folder, const char *path, int flags);
int linkat(int fromFolder, const char *from, int toFolder, const char *to, int flags);
int faccessat(int folder, const char *path, int mode, int flags);
