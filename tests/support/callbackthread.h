// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <condition_variable>
#include <deque>
#include <future>
#include <mutex>
#include <thread>

namespace restdock::test {

/// Runs functions in a thread of its own, one after the other, as a service's answers come.
/// Destroying it runs what is left first.
class CallbackThread
{
public:
    /// A function that may hold move-only values.
    using Task = std::packaged_task<void()>;

    CallbackThread();
    CallbackThread(const CallbackThread &) = delete;
    CallbackThread &operator=(const CallbackThread &) = delete;
    ~CallbackThread();

    void post(Task task);

private:
    void run();

    std::mutex m_mutex; ///< guards what follows, but for the thread
    std::condition_variable m_changed;
    std::deque<Task> m_tasks;
    bool m_isEnding = false;
    std::thread m_thread;
};

} // namespace restdock::test
