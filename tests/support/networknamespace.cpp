// SPDX-License-Identifier: GPL-3.0-or-later
//
// netdevice(7)
#include "tests/support/networknamespace.h"

#include "tests/support/ownnamespace.h"

#include <arpa/inet.h>
#include <net/if.h>
#include <sched.h>
#include <sys/ioctl.h>
#include <sys/socket.h>
#include <unistd.h>

#include <cstring>

namespace restdock::test {

namespace {

constexpr auto loopback = "lo";
constexpr auto secondName = "lo:1"; // of the loopback interface, with an address of its own

bool ask(unsigned long what, const char *interface, ifreq request)
{
    std::strncpy(request.ifr_name, interface, sizeof request.ifr_name - 1);
    const int descriptor = ::socket(AF_INET, SOCK_DGRAM | SOCK_CLOEXEC, 0);
    const bool isDone = descriptor >= 0 && ::ioctl(descriptor, what, &request) == 0;
    if (descriptor >= 0)
        ::close(descriptor);
    return isDone;
}

bool setFlags(const char *interface, int flags)
{
    ifreq request{};
    request.ifr_flags = short(flags);
    return ask(SIOCSIFFLAGS, interface, request);
}

} // namespace

QString enterNetworkNamespace()
{
    const auto problem = enterNamespace(CLONE_NEWNET);
    if (problem.isEmpty() && !setFlags(loopback, IFF_UP))
        return QStringLiteral("The loopback interface cannot be used");
    return problem;
}

TemporaryAddress::TemporaryAddress(const QByteArray &address)
{
    ifreq request{};
    sockaddr_in wanted{};
    wanted.sin_family = AF_INET;
    if (::inet_pton(AF_INET, address.constData(), &wanted.sin_addr) != 1)
        return;
    std::memcpy(&request.ifr_addr, &wanted, sizeof wanted);
    m_isThere = ask(SIOCSIFADDR, secondName, request);
}

TemporaryAddress::~TemporaryAddress()
{
    setFlags(secondName, 0);
}

} // namespace restdock::test
