// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/e2e/support/socketforwarder.h"

#include <QLocalSocket>
#include <QTcpServer>
#include <QTcpSocket>

#include <atomic>

namespace restdock::test {

namespace {

constexpr qint64 bufferBytes = 1024 * 1024; // each way

/// Moves what has arrived, as long as the other side takes it: nobody's speed is hidden by a buffer.
void pump(QIODevice &from, QIODevice &to)
{
    if (!from.isReadable() || !to.isWritable())
        return; // one side is gone
    const qint64 room = bufferBytes - to.bytesToWrite();
    if (room > 0 && from.bytesAvailable() > 0)
        to.write(from.read(room));
}

} // namespace

class SocketForwarder::Listener : public QTcpServer
{
public:
    explicit Listener(const QString &socketPath) : m_socketPath(socketPath)
    {
        connect(this, &QTcpServer::newConnection, this, [this] {
            while (QTcpSocket *const client = nextPendingConnection())
                forward(client);
        });
    }

    std::atomic<int> accepted{0};

private:
    void forward(QTcpSocket *client)
    {
        ++accepted;
        auto *const server = new QLocalSocket(client);
        client->setReadBufferSize(bufferBytes);
        client->setSocketOption(QAbstractSocket::LowDelayOption, 1);
        server->setReadBufferSize(bufferBytes);
        connect(client, &QIODevice::readyRead, server, [=] { pump(*client, *server); });
        connect(server, &QIODevice::bytesWritten, client, [=] { pump(*client, *server); });
        connect(server, &QIODevice::readyRead, client, [=] { pump(*server, *client); });
        connect(client, &QIODevice::bytesWritten, server, [=] { pump(*server, *client); });
        connect(server, &QLocalSocket::connected, client, [=] { pump(*client, *server); });
        connect(server, &QLocalSocket::disconnected, client, [=] {
            if (client->isWritable() && server->bytesAvailable() > 0)
                client->write(server->readAll());
            client->disconnectFromHost();
        });
        connect(server, &QLocalSocket::errorOccurred, client,
                [=] { client->disconnectFromHost(); });
        connect(client, &QTcpSocket::disconnected, server, [=] {
            server->abort();
            client->deleteLater();
        });
        server->connectToServer(m_socketPath);
    }

    QString m_socketPath;
};

SocketForwarder::SocketForwarder(const QString &socketPath)
{
    m_listener = new Listener(socketPath);
    m_listener->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_listener, &QObject::deleteLater);
    m_thread.start();
    QMetaObject::invokeMethod(
        m_listener,
        [this] {
            if (m_listener->listen(QHostAddress::LocalHost))
                m_port = m_listener->serverPort();
        },
        Qt::BlockingQueuedConnection);
}

SocketForwarder::~SocketForwarder()
{
    m_thread.quit();
    m_thread.wait();
}

int SocketForwarder::connectionCount() const
{
    return m_listener->accepted;
}

} // namespace restdock::test
