// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/server/connectionhome.h"
#include "app/server/net/listener.h"
#include "app/server/resthandler.h"
#include "app/server/workers.h"

#include <QObject>

#include <memory>
#include <vector>

namespace restdock {

struct ServerSettings
{
    net::ListenAddress listen;
    RestOptions rest;
    ConnectionLimits limits;
    int ioThreads = 0;     ///< 0: two, or one on a machine with one processor
    int workerThreads = 0; ///< 0: sixteen; they mostly wait for the disk
};

/// A running listener with its threads: serves one storage at one address.
///
/// Thread: the one it was made in, with an event loop; its connections run on threads of its own.
/// start() once; stop() once; destroy it only before start() or after stopped().
class Server final : public QObject
{
    Q_OBJECT

public:
    /// @p provider must outlive the server.
    Server(StorageProvider &provider, const ServerSettings &settings, QObject *parent = nullptr);
    ~Server() override;

    /// Listens and serves, or says why it cannot. Returns the address in effect.
    Result<QString> start();

    /// Takes nothing new, lets requests under way finish for up to @p grace, then breaks the
    /// connections that are left. stopped() follows.
    void stop(std::chrono::milliseconds grace);

    const ActivityFeed &activity() const { return m_activity; }
    int connectionCount() const;

Q_SIGNALS:
    void stopped();

private:
    void accept(int fd, QByteArray client);
    void stopListening();
    void checkStopped();

    const ServerSettings m_settings;
    ActivityFeed m_activity;
    Workers m_workers;
    RestHandler m_handler;
    ConnectionContext m_context;
    std::unique_ptr<net::Listener> m_listener;
    std::vector<std::unique_ptr<ConnectionHome>> m_homes;
    size_t m_nextHome = 0; // accepting thread
    bool m_stopped = false;
};

} // namespace restdock
