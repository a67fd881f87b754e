// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/drime_fake/link.h"
#include "tests/drime_fake/message.h"

#include <QSslConfiguration>
#include <QTcpServer>

namespace restdock::drimefake {

/// The line to the service. Both ports are behind the same one.
struct Line
{
    Link up;                                ///< client to service
    Link down;                              ///< service to client
    std::chrono::milliseconds handshake{0}; ///< before a new connection is served
    std::chrono::milliseconds idleLimit{0}; ///< connections idle for longer are closed; 0: never
};

/// HTTP/1.1 on a port: streams bodies both ways with bounded memory, and can be told to misbehave
/// by every answer's Delivery. One thread.
class HttpServer : public QTcpServer
{
    Q_OBJECT

public:
    /// @p accepted is called for every connection.
    HttpServer(Service &service, Line &line, std::function<void()> accepted,
               QObject *parent = nullptr);

    /// Serves HTTPS from now on.
    void setTls(const QSslConfiguration &configuration) { m_tls = configuration; }

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    Service &m_service;
    Line &m_line;
    std::function<void()> m_accepted;
    std::optional<QSslConfiguration> m_tls;
};

} // namespace restdock::drimefake
