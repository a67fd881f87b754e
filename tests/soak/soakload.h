// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/e2e/support/restdockprocess.h"

#include <QByteArrayList>

#include <atomic>
#include <mutex>
#include <thread>
#include <vector>

namespace restdock::test {

/// Clients that do all that clients do, good and bad, each with a thread of its own: they come and
/// go, store, read, list, delete, break off, send wrong content and nonsense. What they store they
/// delete again, so the storage keeps its size.
class SoakLoad
{
public:
    /// @p login: the field that logs in. The repository "/soak/" is there.
    SoakLoad(const Endpoint &endpoint, bool isTls, QByteArray login, int clientCount);
    ~SoakLoad();
    SoakLoad(const SoakLoad &) = delete;
    SoakLoad &operator=(const SoakLoad &) = delete;

    /// Makes the clients close their connections and wait; returns when they all do.
    void pause();
    void resume() { m_isPaused = false; }

    qint64 requestCount() const { return m_requestCount; }
    /// What was not answered as it should be: the first few.
    QByteArrayList complaints() const;

private:
    void work(int number);
    void restWhilePaused();

    const Endpoint m_endpoint;
    const bool m_isTls;
    const QByteArray m_login;
    std::atomic<bool> m_isEnding{false};
    std::atomic<bool> m_isPaused{false};
    std::atomic<int> m_restingCount{0};
    std::atomic<qint64> m_requestCount{0};
    mutable std::mutex m_mutex;
    QByteArrayList m_complaints;
    std::vector<std::thread> m_clients;
};

} // namespace restdock::test
