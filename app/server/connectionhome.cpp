// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/connectionhome.h"

namespace restdock {

ConnectionHome::ConnectionHome(ConnectionContext &context)
    : m_context(context),
      m_loop("restdock-io")
{
    m_loop.setTick([this] { return sweep(); });
}

ConnectionHome::~ConnectionHome() = default;

void ConnectionHome::adopt(std::unique_ptr<net::Transport> transport, QByteArray client,
                           ConnectionLimiter::Place place)
{
    auto connection = std::make_shared<Connection>(m_context, *this, std::move(transport),
                                                   std::move(client), std::move(place));
    ++m_count;
    m_loop.post([this, connection = std::move(connection)] {
        m_connections.emplace(connection.get(), connection);
        m_loop.startTicking();
        connection->start();
    });
}

void ConnectionHome::release(Connection *connection)
{
    m_loop.post([this, connection] {
        m_connections.erase(connection);
        if (--m_count == 0 && m_onEmpty)
            m_onEmpty();
    });
}

void ConnectionHome::closeIdle()
{
    m_loop.post([this] {
        for (const auto &[pointer, connection] : m_connections) {
            if (connection->isIdle())
                connection->hangUp();
        }
    });
}

void ConnectionHome::cutOffAll()
{
    m_loop.post([this] {
        for (const auto &[pointer, connection] : m_connections)
            connection->cutOff();
    });
}

/// Cutting off makes a waiting descriptor ready, so the connection ends itself in the usual way,
/// whoever owns it.
bool ConnectionHome::sweep()
{
    const auto now = std::chrono::steady_clock::now();
    for (const auto &[pointer, connection] : m_connections) {
        if (connection->isOverdue(now))
            connection->cutOff();
    }
    return !m_connections.empty();
}

} // namespace restdock
