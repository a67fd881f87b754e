// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/net/poller.h"

#include <sys/epoll.h>
#include <sys/eventfd.h>
#include <unistd.h>

namespace restdock::net {

struct IoLoop::Poller::Private
{
    int epoll = -1;
    int wakeEvent = -1;
};

namespace {

epoll_event eventFor(Interest interest, IoHandler *handler)
{
    epoll_event event{};
    event.events = EPOLLONESHOT | (interest == Interest::Read ? EPOLLIN | EPOLLRDHUP : EPOLLOUT);
    event.data.ptr = handler;
    return event;
}

} // namespace

IoLoop::Poller::Poller() : d(std::make_unique<Private>())
{
    d->epoll = epoll_create1(EPOLL_CLOEXEC);
    d->wakeEvent = eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK);
    if (d->epoll < 0 || d->wakeEvent < 0)
        qFatal("No descriptors left for an I/O thread");
    epoll_event event{};
    event.events = EPOLLIN | EPOLLET; // edge-triggered: the counter never needs to be read
    event.data.ptr = nullptr;
    epoll_ctl(d->epoll, EPOLL_CTL_ADD, d->wakeEvent, &event);
}

IoLoop::Poller::~Poller()
{
    ::close(d->wakeEvent);
    ::close(d->epoll);
}

bool IoLoop::Poller::add(int fd, Interest interest, IoHandler *handler)
{
    auto event = eventFor(interest, handler);
    return epoll_ctl(d->epoll, EPOLL_CTL_ADD, fd, &event) == 0;
}

void IoLoop::Poller::arm(int fd, Interest interest, IoHandler *handler)
{
    auto event = eventFor(interest, handler);
    epoll_ctl(d->epoll, EPOLL_CTL_MOD, fd, &event);
}

void IoLoop::Poller::remove(int fd)
{
    epoll_ctl(d->epoll, EPOLL_CTL_DEL, fd, nullptr);
}

void IoLoop::Poller::wake()
{
    const quint64 one = 1;
    [[maybe_unused]] const auto written = ::write(d->wakeEvent, &one, sizeof one);
}

int IoLoop::Poller::wait(Ready &ready, int timeoutMs)
{
    std::array<epoll_event, maximumEvents> events;
    const int count = epoll_wait(d->epoll, events.data(), maximumEvents, timeoutMs);
    int handlers = 0;
    for (int i = 0; i < count; ++i) {
        if (auto *handler = static_cast<IoHandler *>(events[size_t(i)].data.ptr))
            ready[size_t(handlers++)] = handler;
    }
    return handlers;
}

} // namespace restdock::net
