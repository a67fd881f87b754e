// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/serverrunner.h"

#include <QThread>

namespace restdock {

/// A ServerRunner and the thread it lives in, for the GUI thread to hold.
class ServerThread final
{
public:
    ServerThread(StorageSurroundings &surroundings, ActivityHub &hub)
        : m_runner(new ServerRunner(surroundings, hub))
    {
        m_thread.setObjectName(QStringLiteral("server"));
        m_runner->moveToThread(&m_thread);
        QObject::connect(&m_thread, &QThread::finished, m_runner, &QObject::deleteLater);
        m_thread.start();
    }
    /// The server has stopped, or was never started.
    ~ServerThread()
    {
        m_thread.quit();
        m_thread.wait();
    }
    ServerThread(const ServerThread &) = delete;
    ServerThread &operator=(const ServerThread &) = delete;

    ServerRunner &runner() { return *m_runner; } ///< to connect to

    void start(const Profile &profile)
    {
        QMetaObject::invokeMethod(m_runner,
                                  [runner = m_runner, profile] { runner->start(profile); });
    }
    void updateUsers(const Profile &profile)
    {
        QMetaObject::invokeMethod(m_runner,
                                  [runner = m_runner, profile] { runner->updateUsers(profile); });
    }
    void stop(std::chrono::milliseconds grace)
    {
        QMetaObject::invokeMethod(m_runner, [runner = m_runner, grace] { runner->stop(grace); });
    }

private:
    ServerRunner *m_runner; // deleted in its thread
    QThread m_thread;
};

} // namespace restdock
