// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#define ST_RDONLY 1

struct statvfs
{
    unsigned long long f_frsize; ///< bytes in a block
    unsigned long long f_blocks;
    unsigned long long f_bavail; ///< free for this user
    unsigned long f_flag;
};

int fstatvfs(int descriptor, struct statvfs *status);
