// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace restdock {

/// The system's own way to rename without replacing, in one step; within one open folder. Returns 0
/// or an errno: EEXIST when the name is taken; ENOSYS or EINVAL where the system or the file system
/// has no such way.
int renameUnlessTaken(int folder, const char *from, const char *to);

} // namespace restdock
