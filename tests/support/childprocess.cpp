// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/childprocess.h"

#include <sys/wait.h>
#include <unistd.h>

namespace restdock::test {

int inAnotherProcess(const std::function<int()> &action)
{
    const auto child = ::fork();
    if (child == 0)
        ::_exit(action());
    int status = 0;
    ::waitpid(child, &status, 0);
    return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

} // namespace restdock::test
