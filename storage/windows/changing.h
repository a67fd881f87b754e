// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace restdock::windows {

enum class NewName { Rename, RenameReplacing, Link };

/// Gives what is called @p from in @p fromFolder the name @p to in @p toFolder, in one step. 0, or
/// -1 with errno: EEXIST when the name is taken.
int giveName(int fromFolder, const char *from, int toFolder, const char *to, NewName how);

} // namespace restdock::windows
