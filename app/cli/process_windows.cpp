// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/process.h"

#include <cstdio>

namespace restdock {

/// Files here never get the number of a standard stream that is not there.
void openStandardDescriptors() {}

/// Sockets are no descriptors here; files are, and 2048 are as many as the C library can have.
void prepareProcess()
{
    constexpr int mostFiles = 2048;
    ::_setmaxstdio(mostFiles);
}

} // namespace restdock
