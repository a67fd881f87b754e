// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/process.h"

#include <fcntl.h>
#include <sys/resource.h>
#include <unistd.h>

#include <csignal>

namespace restdock {

namespace {

/// Each client takes a descriptor, each upload and download another one.
void raiseDescriptorLimit()
{
    rlimit limit{};
    if (::getrlimit(RLIMIT_NOFILE, &limit) != 0)
        return;
    limit.rlim_cur = limit.rlim_max;
    ::setrlimit(RLIMIT_NOFILE, &limit);
}

} // namespace

void openStandardDescriptors()
{
    // The lowest free number is taken; the first one above is not needed.
    int descriptor = ::open("/dev/null", O_RDWR);
    while (descriptor >= STDIN_FILENO && descriptor <= STDERR_FILENO)
        descriptor = ::open("/dev/null", O_RDWR);
    if (descriptor > STDERR_FILENO)
        ::close(descriptor);
}

void prepareProcess()
{
    std::signal(SIGPIPE, SIG_IGN); // sendfile() knows no MSG_NOSIGNAL
    std::signal(SIGXFSZ, SIG_IGN); // a file size limit is an error like a full disk
    raiseDescriptorLimit();
}

} // namespace restdock
