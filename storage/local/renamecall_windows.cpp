// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/local/renamecall.h"
#include "storage/windows/changing.h"

#include <cerrno>

namespace restdock {

int renameUnlessTaken(int folder, const char *from, const char *to)
{
    using namespace windows;
    return giveName(folder, from, folder, to, NewName::Rename) == 0 ? 0 : errno;
}

} // namespace restdock
