// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/workers.h"

#include "app/server/net/threadname.h"

#include <QtGlobal>

#include <algorithm>
#include <system_error>
#include <utility>

namespace restdock {

namespace {

thread_local const Workers *workersOfThisThread = nullptr;
thread_local std::function<void()> afterThisTask;

} // namespace

/// A thread that has nothing to do. On that thread's stack; only with m_mutex held.
struct Workers::Idler
{
    std::condition_variable wakeUp;
    bool isWoken = false;
};

/// The first thread now: a system that refuses more of them later can slow us down, not stop us.
Workers::Workers(int mostThreads, std::chrono::milliseconds keepIdle)
    : m_mostThreads(size_t(std::max(mostThreads, 1))),
      m_keepIdle(keepIdle)
{
    const std::lock_guard lock(m_mutex);
    m_threads.emplace_back([this] { run(); });
}

Workers::~Workers()
{
    finish();
}

void Workers::finish()
{
    std::vector<std::thread> ending;
    {
        std::unique_lock lock(m_mutex);
        m_allIdle.wait(lock,
                       [this] { return m_waiting.empty() && m_idlers.size() == m_threads.size(); });
        m_isFinishing = true;
        while (!m_idlers.empty())
            wake(*m_idlers.back());
        ending = std::exchange(m_threads, {});
        if (m_retired.joinable())
            ending.push_back(std::move(m_retired));
    }
    for (auto &thread : ending)
        thread.join();
}

void Workers::start(std::function<void()> task)
{
    const std::lock_guard lock(m_mutex);
    m_waiting.push_back(std::move(task));
    m_waitingCount = m_waiting.size();
    if (!m_idlers.empty())
        wake(*m_idlers.back());
    else if (m_threads.size() < m_mostThreads)
        addThread();
}

void Workers::runHere(std::function<void()> task)
{
    if (isCurrent())
        task();
    else
        start(std::move(task));
}

bool Workers::tryAfterThis(std::function<void()> task) const
{
    Q_ASSERT(isCurrent());
    if (afterThisTask)
        return false;
    afterThisTask = std::move(task);
    return true;
}

bool Workers::isCurrent() const
{
    return workersOfThisThread == this;
}

int Workers::threadCount() const
{
    const std::lock_guard lock(m_mutex);
    return int(m_threads.size());
}

void Workers::addThread()
{
    try {
        m_threads.emplace_back([this] { run(); });
    } catch (const std::system_error &) {
        // No more threads for us now: the task waits for those that are there.
    }
}

void Workers::run()
{
    net::nameThisThread("restdock-work");
    workersOfThisThread = this;
    while (Task task = nextTask()) {
        do {
            task();
            task = std::exchange(afterThisTask, {});
        } while (task);
    }
}

/// Empty when the thread shall end.
Workers::Task Workers::nextTask()
{
    std::unique_lock lock(m_mutex);
    while (m_waiting.empty()) {
        if (!awaitWork(lock))
            return {};
    }
    Task task = std::move(m_waiting.front());
    m_waiting.pop_front();
    m_waitingCount = m_waiting.size();
    return task;
}

/// False when there is nothing to wait for any more.
bool Workers::awaitWork(std::unique_lock<std::mutex> &lock)
{
    Idler self;
    m_idlers.push_back(&self);
    if (m_idlers.size() == m_threads.size())
        m_allIdle.notify_all();
    const auto isWoken = [&self] { return self.isWoken; };
    // The last thread never ends, so it needs no time-out that would wake an idle server.
    if (m_threads.size() > 1 && !self.wakeUp.wait_for(lock, m_keepIdle, isWoken)
        && m_threads.size() > 1) {
        std::erase(m_idlers, &self);
        retire(lock);
        return false;
    }
    self.wakeUp.wait(lock, isWoken);
    return !m_isFinishing;
}

void Workers::wake(Idler &idler)
{
    std::erase(m_idlers, &idler);
    idler.isWoken = true;
    idler.wakeUp.notify_one(); // with the lock held: afterwards the idler may be gone
}

/// Takes this thread out of the list; the next one to end, or finish(), joins it.
void Workers::retire(std::unique_lock<std::mutex> &lock)
{
    const auto self = std::find_if(m_threads.begin(), m_threads.end(), [](const auto &thread) {
        return thread.get_id() == std::this_thread::get_id();
    });
    std::thread before = std::exchange(m_retired, std::move(*self));
    m_threads.erase(self);
    lock.unlock();
    if (before.joinable())
        before.join();
}

} // namespace restdock
