// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/server/net/ioloop.h"
#include "storage/listenaddress.h"

#include <functional>
#include <memory>

namespace restdock::net {

/// A listening socket on an I/O loop: accepts whatever waits and hands the descriptors on.
class Listener final : public IoHandler
{
public:
    /// Gets each accepted, non-blocking descriptor, in the loop's thread; takes it over. @p peer is
    /// the client's numeric address without the port ("192.168.1.9", "fd00::9"); "@" for a Unix
    /// socket, as rest-server logs it.
    using Accepted = std::function<void(int fd, QByteArray peer)>;

    /// Binds and listens, or says why not: AlreadyExists (somebody listens there), Unavailable
    /// (address gone), PermissionDenied, InvalidArgument (unknown host). A Unix socket that nobody serves any more
    /// is replaced. Blocks while a host name is looked up.
    static Result<std::unique_ptr<Listener>> open(const ListenAddress &address);

    /// Uses a socket that listens already, as systemd passes it. Takes it over; its file, if it is a
    /// Unix socket, stays at the end.
    static std::unique_ptr<Listener> adopt(int fd);

    ~Listener() override; ///< closes; removes the Unix socket that open() made

    /// The address in effect: with the real port for port 0, and as rest-server prints it
    /// ("127.0.0.1:8000", "[::]:8000", "/run/restdock.sock").
    QString boundAddress() const { return m_boundAddress; }

    /// A connection to itself that has begun, by loopback where it listens at all addresses; -1 with
    /// errno. Not blocking. After stop() never.
    int connectToSelf() const;

    /// Begins to accept on @p loop. Once.
    void start(IoLoop &loop, Accepted accepted);

    /// Accepts nothing more. Loop's thread.
    void stop();

    void onReady() override;

private:
    Listener(int fd, QString boundAddress, QString socketPath);

    bool refuseOne();
    void goOnLater();

    int m_fd;
    int m_reserve; // an open descriptor, given up to be able to refuse clients when none is left; or -1
    QString m_boundAddress;
    QString m_socketPath; // to be removed at the end; empty for TCP
    IoLoop *m_loop = nullptr;
    Accepted m_accepted;
    std::shared_ptr<bool> m_isOpen; // from start() to stop(); in the loop's thread
};

} // namespace restdock::net
