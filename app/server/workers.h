// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QThreadPool>

#include <atomic>
#include <functional>

namespace restdock {

/// The threads that may wait for a disk: transfers, fsync, directory listings, password hashes.
class Workers
{
public:
    explicit Workers(int threadCount);
    ~Workers(); ///< as finish()

    /// Runs @p task on a worker thread. Any thread.
    void start(std::function<void()> task);
    /// Runs @p task here if this is a worker thread already, else like start().
    void runHere(std::function<void()> task);
    /// Waits for what was started; nothing may be started afterwards.
    void finish();
    /// True when tasks wait for a free thread: long ones should make room.
    bool isBusy() const;

private:
    QThreadPool m_pool;
    std::atomic<int> m_waiting{0};
};

} // namespace restdock
