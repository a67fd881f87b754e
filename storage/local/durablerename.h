// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace restdock {

/// Gives the file @p from in the open @p folder the name @p to, unless that name is taken.
///
/// Exactly one of several concurrent callers succeeds, on this machine and, on shared file systems
/// that can do it, on others. Returns 0 or an errno; EEXIST when the name is taken, and then both
/// files are left alone. The caller syncs file and folder.
int renameWithoutReplacing(int folder, const char *from, const char *to);

/// The same for file systems without renameat2(), NFS among them: a hard link, then removal of the
/// old name. In between the file has both names.
int renameByLink(int folder, const char *from, const char *to);

/// The same for file systems without hard links too: looks whether the name is free, then renames.
/// Safe within this process; two servers on one such folder could replace each other's file, which
/// has the same content wherever the name is the content's hash.
int renameAfterLooking(int folder, const char *from, const char *to);

} // namespace restdock
