// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/completion.h"

#include <QCoreApplication>
#include <QThread>

#include <chrono>
#include <condition_variable>
#include <memory>
#include <mutex>
#include <optional>

namespace restdock::test {

/// Starts an operation with @p start(Completion<T>) and waits for its end, for tests only.
///
/// In the main thread events are handled meanwhile, so it does for providers that work on the event
/// loop; other threads just wait. Unavailable, with a message of its own, after @p timeout.
template<typename T, typename Start>
Result<T> await(std::chrono::milliseconds timeout, Start start)
{
    struct State
    {
        std::mutex mutex;
        std::condition_variable ended;
        std::optional<Result<T>> result;
    };
    const auto state = std::make_shared<State>();
    start(Completion<T>([state](Result<T> result) {
        const std::lock_guard lock(state->mutex);
        state->result.emplace(std::move(result));
        state->ended.notify_all();
    }));

    const bool isMainThread = QThread::currentThread() == QCoreApplication::instance()->thread();
    const auto hasEnded = [&state] { return state->result.has_value(); };
    // The system clock, because ThreadSanitizer of GCC 12 does not know waiting on the steady one.
    using Clock = std::chrono::system_clock;
    const auto deadline = Clock::now() + timeout;
    std::unique_lock lock(state->mutex);
    while (isMainThread && !hasEnded() && Clock::now() < deadline) {
        lock.unlock();
        QCoreApplication::processEvents();
        lock.lock();
        state->ended.wait_until(lock, Clock::now() + std::chrono::milliseconds(1), hasEnded);
    }
    state->ended.wait_until(lock, deadline, hasEnded);
    if (!state->result)
        return Error{ErrorCode::Unavailable, QStringLiteral("The test waited in vain")};
    return std::move(*state->result);
}

} // namespace restdock::test
