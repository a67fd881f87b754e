// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/drime_fake/httpserver.h"

#include "tests/drime_fake/httpconnection.h"

#include <QSslSocket>

namespace restdock::drimefake {

HttpServer::HttpServer(Service &service, Line &line, std::function<void()> accepted,
                       QObject *parent)
    : QTcpServer(parent),
      m_service(service),
      m_line(line),
      m_accepted(std::move(accepted))
{
    setListenBacklogSize(256);
}

void HttpServer::incomingConnection(qintptr descriptor)
{
    m_accepted();
    std::unique_ptr<QTcpSocket> socket;
    if (m_tls)
        socket = std::make_unique<QSslSocket>();
    else
        socket = std::make_unique<QTcpSocket>();
    if (!socket->setSocketDescriptor(descriptor))
        return;
    if (m_tls) {
        auto *tls = static_cast<QSslSocket *>(socket.get());
        tls->setSslConfiguration(*m_tls);
        tls->startServerEncryption();
    }
    auto *connection = new HttpConnection(std::move(socket), m_service, m_line, this);
    connection->start();
}

} // namespace restdock::drimefake
