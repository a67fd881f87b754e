// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/server/connection.h"
#include "app/server/connectionlimiter.h"
#include "app/server/net/ioloop.h"

#include <unordered_map>

namespace restdock {

/// One I/O thread with the connections that live on it: owns them, ends the overdue ones.
class ConnectionHome
{
public:
    explicit ConnectionHome(ConnectionContext &context);
    /// Every connection must be gone: see whenEmpty().
    ~ConnectionHome();

    net::IoLoop &loop() { return m_loop; }

    /// Takes over a connected, non-blocking descriptor and its place among all. Any thread.
    void adopt(std::unique_ptr<net::Transport> transport, QByteArray client,
               ConnectionLimiter::Place place);

    /// Lets go of a closed connection. Any thread.
    void release(Connection *connection);

    /// Ends the connections that wait for a request; those in an exchange finish it. Any thread.
    void closeIdle();
    /// Breaks all connections. Any thread.
    void cutOffAll();

    /// Connections open now. Any thread.
    int connectionCount() const { return m_count; }

    /// Called in the loop's thread each time the last connection has gone. Set before the first.
    void setOnEmpty(std::function<void()> onEmpty) { m_onEmpty = std::move(onEmpty); }

private:
    bool sweep();

    ConnectionContext &m_context;
    std::unordered_map<Connection *, std::shared_ptr<Connection>> m_connections; // loop's thread
    std::atomic<int> m_count{0};
    std::function<void()> m_onEmpty;
    net::IoLoop m_loop; // last: its thread ends before the rest goes
};

} // namespace restdock
