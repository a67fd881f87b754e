// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/net/transport.h"

#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

namespace restdock::net {

Transport::~Transport()
{
    ::close(m_fd);
}

void Transport::finishSending()
{
    ::shutdown(m_fd, SHUT_WR);
}

void Transport::shutdownNow() const
{
    ::shutdown(m_fd, SHUT_RDWR);
}

void Transport::abortNow() const
{
    const linger discardAtOnce{1, 0};
    ::setsockopt(m_fd, SOL_SOCKET, SO_LINGER, &discardAtOnce, sizeof discardAtOnce);
    shutdownNow();
}

bool Transport::waitFor(IoResult::Kind wanted, int timeoutMs) const
{
    pollfd entry{m_fd, short(wanted == IoResult::Kind::WaitWrite ? POLLOUT : POLLIN), 0};
    return ::poll(&entry, 1, timeoutMs) > 0;
}

} // namespace restdock::net
