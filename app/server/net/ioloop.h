// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <atomic>
#include <chrono>
#include <functional>
#include <map>
#include <memory>
#include <mutex>
#include <thread>
#include <vector>

namespace restdock::net {

/// Something whose descriptor an IoLoop watches.
class IoHandler
{
public:
    IoHandler() = default;
    IoHandler(const IoHandler &) = delete;
    IoHandler &operator=(const IoHandler &) = delete;
    virtual ~IoHandler() = default;

    /// The descriptor became ready (or failed). Runs in the loop's thread; the descriptor is
    /// disarmed until somebody arms it again.
    virtual void onReady() = 0;

private:
    friend class IoLoop;

    /// Carries what the owner wrote before it armed the descriptor to the loop's thread. The kernel
    /// does that too, but neither the language nor ThreadSanitizer knows it.
    std::atomic<bool> m_isHandedOver{false};
};

enum class Interest { Read, Write };

/// One I/O thread: waits for descriptors and runs posted tasks.
///
/// Why not Qt's event loop: its dispatchers hand the kernel every watched descriptor on each turn,
/// so a thousand idle clients slow down each request, and a QSocketNotifier costs an event delivery
/// per wake-up. The set of descriptors here lives in the kernel (epoll; poll() elsewhere).
///
/// Every registration is one-shot: an event disarms its descriptor, and whoever owns the handler
/// then, on whatever thread, arms it again as its last act. So a handler has one owner at any time
/// and needs no lock. An idle loop does not wake up.
class IoLoop
{
public:
    using Task = std::function<void()>;
    using Clock = std::chrono::steady_clock;

    /// Starts the thread. @p name (15 bytes at most) shows in debuggers.
    explicit IoLoop(const char *name);
    /// Ends the thread after the tasks posted so far. Not from the loop's own thread.
    ~IoLoop();

    /// Runs @p task in the loop's thread, in the order of posting. Any thread.
    void post(Task task);
    /// Runs @p task in the loop's thread after @p delay; never if the loop ends before. Any thread.
    void postAfter(std::chrono::nanoseconds delay, Task task);

    /// Watches @p fd, armed for @p interest. Any thread; false with errno on failure. The handler
    /// must live until the descriptor is closed and the loop has had its turn.
    bool add(int fd, Interest interest, IoHandler *handler);
    /// Arms @p fd again. Any thread; the caller must not touch the handler's state afterwards.
    void arm(int fd, Interest interest, IoHandler *handler);
    /// Stops watching @p fd. Call before it is closed. Any thread.
    void remove(int fd);

    /// Calls @p tick about once a second in the loop's thread, as long as it returns true; post a
    /// task that calls startTicking() to begin again. Set before the first descriptor is added.
    void setTick(std::function<bool()> tick);
    void startTicking(); ///< loop's thread only

    bool isCurrent() const { return std::this_thread::get_id() == m_thread.get_id(); }

private:
    class Poller; // epoll or poll(): ioloop_epoll.cpp, ioloop_poll.cpp

    void run();
    int timeoutMs() const;
    void runTasks();
    void runDelayed();

    std::unique_ptr<Poller> m_poller;
    std::mutex m_tasksLock;
    std::vector<Task> m_tasks;
    bool m_wakePending = false;
    std::multimap<Clock::time_point, Task> m_delayed; // loop's thread
    std::function<bool()> m_tick;
    bool m_ticking = false;
    Clock::time_point m_nextTick;
    std::atomic<bool> m_quit{false};
    std::thread m_thread;
};

} // namespace restdock::net
