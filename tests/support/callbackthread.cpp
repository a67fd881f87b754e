// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/callbackthread.h"

#include <utility>

namespace restdock::test {

CallbackThread::CallbackThread()
{
    m_thread = std::thread([this] { run(); });
}

CallbackThread::~CallbackThread()
{
    {
        const std::lock_guard lock(m_mutex);
        m_isEnding = true;
    }
    m_changed.notify_all();
    m_thread.join();
}

void CallbackThread::post(Task task)
{
    {
        const std::lock_guard lock(m_mutex);
        m_tasks.push_back(std::move(task));
    }
    m_changed.notify_all();
}

void CallbackThread::run()
{
    std::unique_lock lock(m_mutex);
    for (;;) {
        m_changed.wait(lock, [this] { return m_isEnding || !m_tasks.empty(); });
        if (m_tasks.empty())
            return;
        Task task = std::move(m_tasks.front());
        m_tasks.pop_front();
        lock.unlock();
        task();
        task = Task(); // what it holds may post again when it is destroyed
        lock.lock();
    }
}

} // namespace restdock::test
