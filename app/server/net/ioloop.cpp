// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/net/ioloop.h"

#include "app/server/net/poller.h"
#include "app/server/net/threadname.h"

#include <algorithm>

namespace restdock::net {

namespace {

constexpr std::chrono::milliseconds tickInterval{1000};

} // namespace

IoLoop::IoLoop(const char *name)
    : m_poller(std::make_unique<Poller>()),
      m_thread([this, name] {
          nameThisThread(name);
          run();
      })
{
}

IoLoop::~IoLoop()
{
    post([this] { m_quit = true; });
    m_thread.join();
}

void IoLoop::post(Task task)
{
    bool wake = false;
    {
        const std::lock_guard guard(m_tasksLock);
        m_tasks.push_back(std::move(task));
        wake = !std::exchange(m_wakePending, true);
    }
    if (wake)
        m_poller->wake();
}

void IoLoop::postAfter(std::chrono::nanoseconds delay, Task task)
{
    const auto when = Clock::now() + delay;
    post([this, when, task = std::move(task)]() mutable {
        m_delayed.emplace(when, std::move(task));
    });
}

bool IoLoop::add(int fd, Interest interest, IoHandler *handler)
{
    handler->m_isHandedOver.store(true, std::memory_order_release);
    return m_poller->add(fd, interest, handler);
}

void IoLoop::arm(int fd, Interest interest, IoHandler *handler)
{
    handler->m_isHandedOver.store(true, std::memory_order_release);
    m_poller->arm(fd, interest, handler);
}

void IoLoop::remove(int fd)
{
    m_poller->remove(fd);
}

void IoLoop::setTick(std::function<bool()> tick)
{
    m_tick = std::move(tick);
}

void IoLoop::startTicking()
{
    m_ticking = true;
}

void IoLoop::run()
{
    Poller::Ready ready{};
    m_nextTick = Clock::now() + tickInterval;
    while (!m_quit) {
        const int count = m_poller->wait(ready, timeoutMs());
        for (int i = 0; i < count; ++i) {
            ready[size_t(i)]->m_isHandedOver.exchange(false, std::memory_order_acquire);
            ready[size_t(i)]->onReady();
        }
        // Tasks run after the events of this turn: a task that drops a handler never leaves a
        // pending event behind that points to it.
        runTasks();
        runDelayed();
        if (m_ticking && Clock::now() >= m_nextTick) {
            m_ticking = m_tick && m_tick();
            m_nextTick = Clock::now() + tickInterval;
        }
    }
}

/// Until the next tick or delayed task; -1: neither is there.
int IoLoop::timeoutMs() const
{
    if (!m_ticking && m_delayed.empty())
        return -1;
    auto next = m_ticking ? m_nextTick : Clock::time_point::max();
    if (!m_delayed.empty())
        next = std::min(next, m_delayed.begin()->first);
    const auto left = std::chrono::ceil<std::chrono::milliseconds>(next - Clock::now());
    return int(std::max<qint64>(left.count(), 0));
}

void IoLoop::runTasks()
{
    std::vector<Task> tasks;
    {
        const std::lock_guard guard(m_tasksLock);
        tasks.swap(m_tasks);
        m_wakePending = false;
    }
    for (auto &task : tasks)
        task();
}

void IoLoop::runDelayed()
{
    while (!m_delayed.empty() && m_delayed.begin()->first <= Clock::now()) {
        const auto task = m_delayed.extract(m_delayed.begin());
        task.mapped()();
    }
}

} // namespace restdock::net
