// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/system/frontwatch.h"

#include <QApplication>
#include <QWidget>
#include <QWindow>

#include <utility>

namespace restdock {

namespace {

constexpr qint64 clickMs = 400; // from the loss of the keyboard to the click's report

} // namespace

FrontWatch::FrontWatch(QObject *parent) : QObject(parent)
{
    connect(qApp, &QGuiApplication::focusWindowChanged, this, [this] {
        const bool isFront = isInFront();
        if (std::exchange(m_wasInFront, isFront) && !isFront)
            m_left.start();
    });
}

bool FrontWatch::isInFront()
{
    const auto *const active = QApplication::activeWindow();
    return active && active->isVisible();
}

bool FrontWatch::isOrJustWas() const
{
    return isInFront() || (m_left.isValid() && !m_left.hasExpired(clickMs));
}

} // namespace restdock
