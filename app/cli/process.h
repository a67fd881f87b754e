// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace restdock {

/// What a process that serves needs of the system: signals that are errors instead of sudden ends,
/// and as many open files as it may have. Once, before the first server.
void prepareProcess();

} // namespace restdock
