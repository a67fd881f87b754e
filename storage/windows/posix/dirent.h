// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The C library's reads folders by name only, and does not tell what an entry is.

#define DT_UNKNOWN 0
#define DT_DIR 4
#define DT_REG 8
#define DT_LNK 10

struct dirent
{
    unsigned char d_type;
    char d_name[1024]; ///< UTF-8: at most 255 units of UTF-16
};

struct DIR;

/// Takes the open folder over, but for an error.
DIR *fdopendir(int descriptor);
int closedir(DIR *stream);
int dirfd(DIR *stream);
dirent *readdir(DIR *stream);
