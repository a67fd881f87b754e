// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace restdock::net {

/// What debuggers and top call this thread; 15 bytes at most.
void nameThisThread(const char *name);

} // namespace restdock::net
