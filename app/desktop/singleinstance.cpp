// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/singleinstance.h"

#include "storage/profiles/privatefile.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLocalSocket>
#include <QStandardPaths>

#include <chrono>

namespace restdock {

namespace {

using namespace std::chrono_literals;

constexpr int patienceMs = 5000;
constexpr qint64 maximumMessageBytes = 64 * 1024;

} // namespace

SingleInstance::SingleInstance(QString socketPath, QObject *parent)
    : QObject(parent),
      m_socketPath(std::move(socketPath)),
      m_server(this)
{
    connect(&m_server, &QLocalServer::newConnection, this, &SingleInstance::serve);
}

QString SingleInstance::defaultSocketPath()
{
    return QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation)
        + u"/restdock/desktop.socket";
}

/// Two that start at the same moment take turns by a lock; a socket that nobody answers at is what a
/// crash has left, and only the holder of the lock removes it.
SingleInstance::Role SingleInstance::claim(const QStringList &arguments)
{
    const QString folder = QFileInfo(m_socketPath).path();
    if (!QDir().mkpath(folder)) {
        m_problem = QStringLiteral("cannot make the folder %1").arg(folder);
        return Role::Failed;
    }
    QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    const auto lock = FileLock::acquire(m_socketPath + u".lock", 5s);
    if (!lock) {
        m_problem = lock.error().message;
        return Role::Failed;
    }
    if (handOver(arguments))
        return Role::HandedOver;
    QLocalServer::removeServer(m_socketPath);
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    if (m_server.listen(m_socketPath))
        return Role::First;
    m_problem = QStringLiteral("cannot listen on %1: %2").arg(m_socketPath, m_server.errorString());
    return Role::Failed;
}

bool SingleInstance::handOver(const QStringList &arguments)
{
    QLocalSocket socket;
    socket.connectToServer(m_socketPath);
    if (!socket.waitForConnected(patienceMs))
        return false;
    socket.write(QJsonDocument(QJsonArray::fromStringList(arguments)).toJson(QJsonDocument::Compact)
                 + '\n');
    // The answer says that the arguments have arrived whole.
    return socket.waitForBytesWritten(patienceMs) && socket.waitForReadyRead(patienceMs);
}

void SingleInstance::serve()
{
    while (auto *const socket = m_server.nextPendingConnection()) {
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        const auto read = [this, socket] {
            if (!socket->canReadLine()) {
                if (socket->bytesAvailable() > maximumMessageBytes)
                    socket->abort();
                return;
            }
            const auto message = QJsonDocument::fromJson(socket->readLine(maximumMessageBytes));
            if (!message.isArray()) {
                socket->abort();
                return;
            }
            socket->write("ok");
            socket->disconnectFromServer();
            QStringList arguments;
            for (const auto &argument : message.array())
                arguments << argument.toString();
            Q_EMIT argumentsReceived(arguments);
        };
        connect(socket, &QLocalSocket::readyRead, this, read);
        if (socket->bytesAvailable() > 0)
            read();
    }
}

} // namespace restdock
