// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/local/renamecall.h"

#include <cerrno>
#include <cstdio>

namespace restdock {

int renameUnlessTaken(int folder, const char *from, const char *to)
{
    return ::renameat2(folder, from, folder, to, RENAME_NOREPLACE) == 0 ? 0 : errno;
}

} // namespace restdock
