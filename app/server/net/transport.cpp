// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/net/transport.h"

#include "app/server/net/socketio.h"

namespace restdock::net {

Transport::~Transport()
{
    closeSocket(m_fd);
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
    discardUnsent(m_fd);
    shutdownNow();
}

bool Transport::waitFor(IoResult::Kind wanted, int timeoutMs) const
{
    pollfd entry{};
    entry.fd = m_fd;
    entry.events = wanted == IoResult::Kind::WaitWrite ? POLLOUT : POLLIN;
    return pollSockets(&entry, 1, timeoutMs) > 0;
}

} // namespace restdock::net
