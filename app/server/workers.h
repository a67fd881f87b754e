// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <chrono>
#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <thread>
#include <vector>

namespace restdock {

/// The threads that may wait for a disk: transfers, fsync, directory listings, password hashes.
///
/// There is always one; more begin when they are needed, and end when they had nothing to do for a
/// while, each with one wake-up. Of those that are free the one that worked last works next: its
/// memory is warm, and the others get to their end. QThreadPool takes the one that waited longest,
/// which keeps them all alive, and hides its locks from ThreadSanitizer.
class Workers
{
public:
    /// @p keepIdle: how long a thread waits for work before it ends.
    explicit Workers(int mostThreads,
                     std::chrono::milliseconds keepIdle = std::chrono::seconds(30));
    Workers(const Workers &) = delete;
    Workers &operator=(const Workers &) = delete;
    ~Workers(); ///< as finish()

    /// Runs @p task on a worker thread. Any thread.
    void start(std::function<void()> task);
    /// Runs @p task here if this is a worker thread already, else like start().
    void runHere(std::function<void()> task);
    /// Runs @p task on this thread, which must be a worker's, right after what it runs now. False,
    /// and nothing is kept, if there is such a task already.
    [[nodiscard]] bool tryAfterThis(std::function<void()> task) const;
    bool isCurrent() const; ///< this thread is a worker's
    /// Waits for what was started and for what that starts; nothing may be started afterwards. Not
    /// from a worker thread.
    void finish();
    /// True when tasks wait for a free thread: long ones should make room. Any thread.
    bool isBusy() const { return m_waitingCount > 0; }
    /// Threads there are now. Any thread.
    int threadCount() const;

private:
    using Task = std::function<void()>;
    struct Idler;

    void addThread();
    void run();
    Task nextTask();
    bool awaitWork(std::unique_lock<std::mutex> &lock);
    void wake(Idler &idler);
    void retire(std::unique_lock<std::mutex> &lock);

    const size_t m_mostThreads;
    const std::chrono::milliseconds m_keepIdle;
    std::atomic<size_t> m_waitingCount{0}; ///< of m_waiting

    mutable std::mutex m_mutex; ///< guards what follows
    std::deque<Task> m_waiting;
    std::vector<Idler *> m_idlers; ///< the last one began to wait last
    std::vector<std::thread> m_threads;
    std::thread m_retired; ///< the one that ended last; it joins the one before it
    std::condition_variable m_allIdle;
    bool m_isFinishing = false;
};

} // namespace restdock
