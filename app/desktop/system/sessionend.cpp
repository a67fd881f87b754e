// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/system/sessionend.h"

#include <QEvent>
#include <QGuiApplication>
#include <QSessionManager>

namespace restdock {

SessionEnd::SessionEnd(QGuiApplication &application)
{
    application.installEventFilter(this);
    // Both, since which of them comes depends on what is saved: at a logout, or in between.
    const auto stayAway = [](QSessionManager &session) {
        session.setRestartHint(QSessionManager::RestartNever);
    };
    connect(&application, &QGuiApplication::commitDataRequest, this, stayAway);
    connect(&application, &QGuiApplication::saveStateRequest, this, stayAway);
}

/// One of our own is not spontaneous.
bool SessionEnd::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::Quit || !event->spontaneous())
        return QObject::eventFilter(watched, event);
    event->accept();
    Q_EMIT came();
    return true;
}

} // namespace restdock
