// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/server.h"

#include <QThread>
#include <QTimer>

#include <future>

namespace restdock {

namespace {

int ioThreadCount(int wanted)
{
    return wanted > 0 ? wanted : std::clamp(QThread::idealThreadCount(), 1, 2);
}

int workerThreadCount(int wanted)
{
    return wanted > 0 ? wanted : 16;
}

} // namespace

Server::Server(StorageProvider &provider, const ServerSettings &settings, QObject *parent)
    : QObject(parent),
      m_settings(settings),
      m_workers(workerThreadCount(settings.workerThreads)),
      m_handler(provider, m_workers, settings.rest),
      m_context{m_handler, m_workers, m_activity, settings.limits}
{
}

/// The order matters: the workers end while the homes still take what they post.
Server::~Server()
{
    m_workers.finish();
    if (m_listener && !m_stopped)
        stopListening();
    m_homes.clear();
}

Result<QString> Server::start()
{
    auto listener = net::Listener::open(m_settings.listen);
    if (!listener)
        return std::move(listener).error();
    m_listener = std::move(*listener);
    for (int i = 0; i < ioThreadCount(m_settings.ioThreads); ++i) {
        m_homes.push_back(std::make_unique<ConnectionHome>(m_context));
        m_homes.back()->setOnEmpty([this] {
            if (m_context.stopping)
                QMetaObject::invokeMethod(this, &Server::checkStopped, Qt::QueuedConnection);
        });
    }
    m_listener->start(m_homes.front()->loop(),
                      [this](int fd, QByteArray client) { accept(fd, std::move(client)); });
    return m_listener->boundAddress();
}

/// The accepting thread: clients take turns between the I/O threads.
void Server::accept(int fd, QByteArray client)
{
    m_homes[m_nextHome]->adopt(net::makePlainTransport(fd), std::move(client));
    m_nextHome = (m_nextHome + 1) % m_homes.size();
}

void Server::stop(std::chrono::milliseconds grace)
{
    stopListening();
    m_context.stopping = true;
    for (const auto &home : m_homes)
        home->closeIdle();
    QTimer::singleShot(grace, this, [this] {
        for (const auto &home : m_homes)
            home->cutOffAll();
    });
    checkStopped();
}

/// Waits for the accepting thread to let go of the listener: nothing is accepted after this.
void Server::stopListening()
{
    std::promise<void> done;
    m_homes.front()->loop().post([this, &done] {
        m_listener->stop();
        done.set_value();
    });
    done.get_future().wait();
}

void Server::checkStopped()
{
    if (m_stopped || connectionCount() > 0)
        return;
    m_stopped = true;
    Q_EMIT stopped();
}

int Server::connectionCount() const
{
    int count = 0;
    for (const auto &home : m_homes)
        count += home->connectionCount();
    return count;
}

} // namespace restdock
