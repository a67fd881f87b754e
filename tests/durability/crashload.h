// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/durability/ledger.h"
#include "tests/e2e/support/restdockprocess.h"

#include <atomic>
#include <thread>
#include <vector>

namespace restdock::test {

/// Clients that store, read, list and delete as fast as they can until the server is gone, and write
/// into a ledger what it answered. Each has a thread and a connection of its own.
class CrashLoad
{
public:
    /// @p repository as in a target ("/name/"). The same @p seed sends the same blobs.
    CrashLoad(const Endpoint &endpoint, QByteArray repository, quint64 seed, int clientCount,
              Ledger &ledger, Complaints &complaints);
    /// Waits for the clients: the server must be gone.
    ~CrashLoad();
    CrashLoad(const CrashLoad &) = delete;
    CrashLoad &operator=(const CrashLoad &) = delete;

    /// From now on the end of a connection is no surprise. Call before the kill.
    void expectTheEnd() { m_endIsNear = true; }

private:
    void work(int client);

    const Endpoint m_endpoint;
    const QByteArray m_repository;
    const quint64 m_seed;
    Ledger &m_ledger;
    Complaints &m_complaints;
    std::atomic<bool> m_endIsNear{false};
    std::vector<std::thread> m_clients;
};

} // namespace restdock::test
