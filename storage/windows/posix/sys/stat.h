// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include_next <sys/stat.h>
#include <sys/types.h>

#include <ctime>

// The C library's struct stat has no room for a file's number, and looks at names only.
#undef stat
#undef fstat
#undef lstat
#define stat posix_stat
#define fstat posix_fstat
#define lstat posix_lstat

using uid_t = unsigned;

struct posix_stat
{
    unsigned long long st_dev; ///< the volume's number
    unsigned long long st_ino;
    unsigned st_mode;
    unsigned st_nlink;
    uid_t st_uid; ///< see geteuid()
    long long st_size;
    timespec st_mtim;
    timespec st_ctim;
};

#ifndef S_IFLNK
#define S_IFLNK 0xA000
#define S_IFSOCK 0xC000
#endif
#ifndef S_ISLNK
#define S_ISLNK(mode) (((mode)&0xF000) == S_IFLNK)
#endif
#ifndef S_ISSOCK
#define S_ISSOCK(mode) (((mode)&0xF000) == S_IFSOCK)
#endif
#ifndef S_IRWXG
#define S_IRWXG 070
#define S_IRWXO 07
#endif

int posix_stat(const char *path, struct posix_stat *status);
int posix_lstat(const char *path, struct posix_stat *status);
int posix_fstat(int descriptor, struct posix_stat *status);
int fstatat(int folder, const char *path, struct posix_stat *status, int flags);

int mkdirat(int folder, const char *path, int mode);
/// The mode is for POSIX systems: a folder has the access list of the one above it.
int mkdir(const char *path, int mode);
int renameat(int fromFolder, const char *from, int toFolder, const char *to);
