// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/traypresence.h"

#include "app/desktop/desktop.h"

namespace restdock {

namespace {

using namespace std::chrono_literals;

constexpr auto betweenLooks = 1s;
constexpr auto betweenLateLooks = 15s;
constexpr auto panelRestart = 2s; // one that crashes is there again soon
constexpr int longPatience = 30;  // looks
constexpr int shortPatience = 5;

} // namespace

TrayPresence::TrayPresence(Desktop &desktop, const TrayHost &host, QObject *parent)
    : QObject(parent),
      m_desktop(desktop),
      m_host(host)
{
    m_absence.setSingleShot(true);
    connect(&m_absence, &QTimer::timeout, this, &TrayPresence::went);
    connect(&m_timer, &QTimer::timeout, this, &TrayPresence::look);
    connect(&m_host, &TrayHost::changed, this, [this] {
        if (m_timer.isActive()) // it has begun
            look();
    });
}

TrayPresence::~TrayPresence() = default;

void TrayPresence::begin(Patience patience)
{
    m_patience = patience;
    m_timer.start(betweenLooks);
    look();
}

bool TrayPresence::isThere()
{
    look();
    return m_icon != nullptr;
}

/// Often at first; later, for a tray that comes or goes without a word.
void TrayPresence::look()
{
    const bool isThere = m_host.kind() != ui::TrayKind::None;
    if (isThere && !m_icon) {
        m_timer.setInterval(betweenLateLooks);
        m_absence.stop();
        m_icon = std::make_unique<ui::TrayIcon>(m_desktop.profiles(), m_desktop, nullptr);
        Q_EMIT came();
        m_icon->show();
    } else if (!isThere && m_icon) {
        m_icon->hide();
        m_icon.release()->deleteLater(); // a click on it may have led here
        m_absence.start(panelRestart);
    } else if (!isThere && m_looks < longPatience) {
        ++m_looks;
        if (m_looks == (m_patience == Patience::Long ? longPatience : shortPatience))
            Q_EMIT missed();
        if (m_looks == longPatience)
            m_timer.setInterval(betweenLateLooks);
    }
}

} // namespace restdock
