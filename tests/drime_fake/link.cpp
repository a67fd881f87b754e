// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/drime_fake/link.h"

#include <algorithm>

namespace restdock::drimefake {

namespace {

constexpr qint64 quantumBytes = 16 * 1024;
constexpr int tickMs = 4;
// What a late timer may catch up: a busy machine must not make the line slower than it says.
constexpr double burstSeconds = 0.05;

} // namespace

Link::Link(QObject *parent) : QObject(parent)
{
    m_timer.setTimerType(Qt::PreciseTimer);
    m_timer.setInterval(tickMs);
    connect(&m_timer, &QTimer::timeout, this, &Link::serve);
    m_clock.start();
}

void Link::setBytesPerSecond(qint64 rate)
{
    m_rate = std::max<qint64>(rate, 0);
    m_allowance = 0;
    m_clock.restart();
    if (m_rate == 0)
        serve();
}

qint64 Link::take(qint64 wanted, QObject *context, std::function<void()> whenFree)
{
    if (m_rate == 0)
        return wanted;
    refill();
    const bool isTurn = std::exchange(m_isTurn, false);
    // Whole quanta only: handing out what little there is at any moment would keep the CPU busy.
    const auto granted = std::min(wanted, quantumBytes);
    if (m_allowance >= double(granted) && (isTurn || m_waiters.empty())) {
        m_allowance -= double(granted);
        return granted;
    }
    m_waiters.push_back({context, std::move(whenFree)});
    if (!m_timer.isActive())
        m_timer.start();
    return 0;
}

void Link::refill()
{
    const double seconds = double(m_clock.nsecsElapsed()) / 1e9;
    m_clock.restart();
    const double most = std::max(double(m_rate) * burstSeconds, double(quantumBytes));
    m_allowance = std::min(most, m_allowance + seconds * double(m_rate));
}

void Link::serve()
{
    while (!m_waiters.empty()) {
        refill();
        if (m_rate != 0 && m_allowance < double(quantumBytes))
            return;
        const Waiter waiter = std::move(m_waiters.front());
        m_waiters.pop_front();
        if (!waiter.context)
            continue;
        m_isTurn = true;
        waiter.whenFree();
        m_isTurn = false;
    }
    m_timer.stop();
}

} // namespace restdock::drimefake
