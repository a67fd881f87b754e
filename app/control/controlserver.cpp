// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/control/controlserver.h"

#include "app/control/controlmessages.h"
#include "app/control/peer.h"

#include <QJsonDocument>
#include <QLocalSocket>
#include <QPointer>

namespace restdock {

ControlServer::ControlServer(Handler handler, QObject *parent)
    : QObject(parent),
      m_handler(std::move(handler)),
      m_server(this)
{
    connect(&m_server, &QLocalServer::newConnection, this, &ControlServer::accept);
}

Result<void> ControlServer::listen(const QString &path)
{
    // Made under another name and renamed when it listens: whoever sees it can connect.
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    QLocalServer::removeServer(path);
    if (m_server.listen(path))
        return {};
    return Error{ErrorCode::Unavailable,
                 QStringLiteral("cannot be asked for its status: cannot listen on %1: %2")
                     .arg(path, m_server.errorString())};
}

void ControlServer::accept()
{
    while (auto *const socket = m_server.nextPendingConnection()) {
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        if (!isPeerThisUser(socket->socketDescriptor())) {
            socket->abort();
            continue;
        }
        socket->setReadBufferSize(maximumControlBytes);
        connect(socket, &QLocalSocket::readyRead, this, [this, socket] { read(socket); });
        read(socket);
    }
}

void ControlServer::read(QLocalSocket *socket)
{
    while (socket->canReadLine())
        answer(socket, socket->readLine());
    if (socket->bytesAvailable() >= maximumControlBytes)
        socket->abort(); // a line without an end
}

void ControlServer::answer(QLocalSocket *socket, const QByteArray &line)
{
    const auto request = QJsonDocument::fromJson(line);
    if (!request.isObject()) {
        socket->abort();
        return;
    }
    m_handler(request.object(), [to = QPointer(socket)](const Result<QJsonObject> &result) {
        if (!to)
            return;
        constexpr int unexpected = 1;
        const auto message = result ? *result : controlFailure(result.error().message, unexpected);
        to->write(QJsonDocument(message).toJson(QJsonDocument::Compact) + '\n');
        to->flush();
    });
}

} // namespace restdock
