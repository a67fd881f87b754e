// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/system/wakefulness.h"

#include "app/desktop/desktop.h"

namespace restdock {

namespace {

using namespace std::chrono_literals;

constexpr auto betweenLooks = 1s;

} // namespace

Wakefulness::Wakefulness(Desktop &desktop, QObject *parent) : QObject(parent), m_desktop(desktop)
{
    connect(&m_control, &SleepControl::wokeUp, this, [this] {
        m_desktop.wakeUp();
        Q_EMIT wokeUp();
    });
    connect(&m_timer, &QTimer::timeout, this, &Wakefulness::look);
    connect(&desktop.profiles(), &ui::ProfileModel::trafficChanged, this, &Wakefulness::look);
}

void Wakefulness::setEnabled(bool isEnabled)
{
    m_isEnabled = isEnabled;
    look();
}

bool Wakefulness::isTransferring() const
{
    const auto &profiles = m_desktop.profiles();
    for (int row = 0; row < profiles.count(); ++row) {
        const auto &traffic = profiles.at(row).traffic;
        if (traffic.transfersUnderWay > 0 || traffic.now.received > 0 || traffic.now.sent > 0)
            return true;
    }
    return false;
}

/// The timer runs only while it holds: an idle computer has nothing to look at.
void Wakefulness::look()
{
    if (m_isEnabled && isTransferring()) {
        m_quietSince.start();
        hold(true);
    } else if (m_isHolding && (!m_isEnabled || m_quietSince.elapsed() >= m_patience.count())) {
        hold(false);
    }
}

void Wakefulness::hold(bool holds)
{
    if (std::exchange(m_isHolding, holds) == holds)
        return;
    if (holds) {
        m_control.holdOff(tr("Clients are backing up or restoring."));
        m_timer.start(betweenLooks);
    } else {
        m_control.letGo();
        m_timer.stop();
    }
}

} // namespace restdock
