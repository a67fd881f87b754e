// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>

namespace restdock {

/// What is under way when the process is told to end has so long; and so long has a storage that hangs.
inline constexpr std::chrono::seconds stopGrace{5};
inline constexpr std::chrono::seconds stopLimit{10};

/// Opens descriptors 0, 1 and 2 on /dev/null where the process was started without them: else the
/// first files and sockets would get these numbers, and messages would be written into them. First
/// thing in main(), before there is any thread.
void openStandardDescriptors();

/// What a process that serves needs of the system: signals that are errors instead of sudden ends,
/// and as many open files as it may have. Once, before the first server.
void prepareProcess();

} // namespace restdock
