// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <memory>
#include <mutex>

namespace restdock {

/// A change that can be taken back while it only waits: in a queue, or for a person to unlock a
/// keychain. Of takeBack() and begin() the first one wins, and the other one is told so.
///
/// Any thread, but for begun.
class PendingChange final
{
public:
    using Handle = std::shared_ptr<PendingChange>;

    PendingChange() = default;
    PendingChange(const PendingChange &) = delete;
    PendingChange &operator=(const PendingChange &) = delete;

    /// Nothing will be changed. False: too late.
    bool takeBack();
    /// Whoever makes the change is about to write. False: it was taken back.
    [[nodiscard]] bool begin();
    bool isTakenBack() const;

    /// What takeBack() calls, once, in its thread; at once if it was taken back before. An empty one
    /// ends that.
    void whenTakenBack(std::function<void()> wake);

    /// What is told when it has begun, in the thread that gets the change's end. To be set before the
    /// change is handed over.
    std::function<void()> begun = {};

private:
    enum class State { Waiting, TakenBack, Begun };

    mutable std::mutex m_lock;
    State m_state = State::Waiting;
    std::function<void()> m_wake;
};

} // namespace restdock
