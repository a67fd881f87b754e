// SPDX-License-Identifier: GPL-3.0-or-later
// The portable poller, for systems without epoll (macOS, BSD, Windows). Its cost grows with the number of
// connections. Built and tested on Linux with -DRESTDOCK_PORTABLE=ON.
#include "app/server/net/poller.h"
#include "app/server/net/socketio.h"

#include <array>
#include <mutex>
#include <unordered_map>

namespace restdock::net {

namespace {

short eventsFor(Interest interest)
{
    return interest == Interest::Read ? POLLIN : POLLOUT;
}

pollfd watching(int fd, short events)
{
    pollfd entry{};
    entry.fd = fd;
    entry.events = events;
    return entry;
}

} // namespace

struct IoLoop::Poller::Private
{
    struct Watch
    {
        short events = 0; // 0: disarmed
        IoHandler *handler = nullptr;
    };

    std::mutex lock;
    std::unordered_map<int, Watch> watches;
    std::array<int, 2> wakeEnds{-1, -1}; // who waits has the first one
};

IoLoop::Poller::Poller() : d(std::make_unique<Private>())
{
    if (!openSocketPair(d->wakeEnds))
        qFatal("No descriptors left for an I/O thread");
}

IoLoop::Poller::~Poller()
{
    for (const int fd : d->wakeEnds)
        closeSocket(fd);
}

bool IoLoop::Poller::add(int fd, Interest interest, IoHandler *handler)
{
    arm(fd, interest, handler);
    return true;
}

void IoLoop::Poller::arm(int fd, Interest interest, IoHandler *handler)
{
    {
        const std::lock_guard guard(d->lock);
        d->watches[fd] = {eventsFor(interest), handler};
    }
    wake(); // the waiter has to build its list anew
}

void IoLoop::Poller::remove(int fd)
{
    const std::lock_guard guard(d->lock);
    d->watches.erase(fd);
}

void IoLoop::Poller::wake()
{
    [[maybe_unused]] const auto sent = sendBytes(d->wakeEnds[1], QByteArrayView("", 1));
}

int IoLoop::Poller::wait(Ready &ready, int timeoutMs)
{
    std::vector<pollfd> list{watching(d->wakeEnds[0], POLLIN)};
    {
        const std::lock_guard guard(d->lock);
        for (const auto &[fd, watch] : d->watches) {
            if (watch.events != 0)
                list.push_back(watching(fd, watch.events));
        }
    }
    if (pollSockets(list.data(), list.size(), timeoutMs) <= 0)
        return 0;
    std::array<char, 64> drained;
    while (receiveBytes(d->wakeEnds[0], drained.data(), drained.size()) > 0) {}

    const std::lock_guard guard(d->lock);
    int handlers = 0;
    for (size_t i = 1; i < list.size() && handlers < maximumEvents; ++i) {
        if (list[i].revents == 0)
            continue;
        const auto found = d->watches.find(int(list[i].fd));
        if (found == d->watches.end() || found->second.events == 0)
            continue;
        found->second.events = 0;
        ready[size_t(handlers++)] = found->second.handler;
    }
    return handlers;
}

} // namespace restdock::net
