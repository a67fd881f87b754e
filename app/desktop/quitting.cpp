// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/quitting.h"

#include "app/desktop/desktop.h"
#include "ui/profiles/activeclients.h"

#include <utility>

namespace restdock {

namespace {

using namespace std::chrono_literals;

constexpr auto betweenFinishChecks = 1s;

} // namespace

Quitting::Quitting(Desktop &desktop, QObject *parent) : QObject(parent), m_desktop(desktop)
{
    connect(&m_timer, &QTimer::timeout, this, [this] {
        if (ui::activeClients(m_desktop.profiles()).isEmpty())
            now();
    });
}

void Quitting::whenFinished()
{
    if (isWaiting())
        return;
    m_timer.start(betweenFinishChecks);
    Q_EMIT waitingChanged(true);
}

void Quitting::cancel()
{
    if (!isWaiting())
        return;
    m_timer.stop();
    Q_EMIT waitingChanged(false);
}

void Quitting::now()
{
    m_timer.stop();
    if (std::exchange(m_hasBegun, true))
        return;
    Q_EMIT began();
    m_desktop.quit();
}

} // namespace restdock
