// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <atomic>
#include <mutex>
#include <thread>

namespace restdock::test {

/// What the kernel says about a process.
struct ServerUsage
{
    qint64 memoryBytes = 0;     ///< resident now
    qint64 peakMemoryBytes = 0; ///< resident, the most since the process began
    int threads = 0;
    int descriptors = 0; ///< files and sockets; no eventfd and the like

    /// All zero if there is no such process.
    static ServerUsage of(qint64 processId);
};

/// Looks at a process all the time, in a thread of its own, and keeps the most it saw.
class UsageWatch
{
public:
    explicit UsageWatch(qint64 processId);
    ~UsageWatch();
    UsageWatch(const UsageWatch &) = delete;
    UsageWatch &operator=(const UsageWatch &) = delete;

    ServerUsage most() const;

private:
    void watch(qint64 processId);

    mutable std::mutex m_lock;
    ServerUsage m_most;
    std::atomic<bool> m_ending{false};
    std::thread m_thread;
};

} // namespace restdock::test
