// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/server/net/ioloop.h"

#include <array>

namespace restdock::net {

/// The kernel's side of an IoLoop: which descriptors are watched, and a way to wake the waiter.
/// One implementation a platform; all functions but wait() may be called from any thread.
class IoLoop::Poller
{
public:
    static constexpr int maximumEvents = 64;
    using Ready = std::array<IoHandler *, maximumEvents>;

    Poller();
    ~Poller();
    Poller(const Poller &) = delete;
    Poller &operator=(const Poller &) = delete;

    bool add(int fd, Interest interest, IoHandler *handler);
    void arm(int fd, Interest interest, IoHandler *handler);
    void remove(int fd);
    void wake();

    /// Waits up to @p timeoutMs (-1: for ever) and returns how many handlers of @p ready are ready.
    int wait(Ready &ready, int timeoutMs);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace restdock::net
