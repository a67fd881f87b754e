// SPDX-License-Identifier: GPL-3.0-or-later
#include "progress.h"

#include <unistd.h>

#include <cstdio>

namespace restdock::bench {

void showProgress(const std::string &what)
{
    const bool terminal = isatty(STDERR_FILENO) == 1;
    std::fprintf(stderr, terminal ? "\r\033[K%s" : "%s\n", what.c_str());
    std::fflush(stderr);
}

void endProgress()
{
    if (isatty(STDERR_FILENO) == 1)
        std::fprintf(stderr, "\r\033[K");
}

} // namespace restdock::bench
