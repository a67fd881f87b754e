// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/sessionend.h"

#include <QEvent>
#include <QGuiApplication>

namespace restdock {

SessionEnd::SessionEnd(QGuiApplication &application)
{
    application.installEventFilter(this);
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
