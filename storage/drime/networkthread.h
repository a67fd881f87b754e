// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/drime/movefunction.h"

#include <QObject>
#include <QThread>

#include <chrono>
#include <mutex>
#include <vector>

namespace restdock::drime {

/// The one thread on which everything that talks to the service lives: QNetworkAccessManager needs
/// an event loop, and the server's threads have none. No other thread touches what lives here.
class NetworkThread final
{
public:
    NetworkThread();
    /// Runs what was posted, then ends the thread. Not from the thread itself.
    ~NetworkThread();
    NetworkThread(const NetworkThread &) = delete;
    NetworkThread &operator=(const NetworkThread &) = delete;

    /// Runs @p task in the thread, in the order of posting. Any thread.
    void post(Task task);
    /// The same, and waits for its end. Not from the thread itself.
    void run(Task task);

private:
    class Receiver;

    QThread m_thread;
    std::unique_ptr<Receiver> m_receiver;
};

/// Runs @p task in @p context's thread (which calls this) after @p delay, unless @p context is
/// destroyed before.
void runLater(QObject *context, std::chrono::milliseconds delay, Task task);

} // namespace restdock::drime
