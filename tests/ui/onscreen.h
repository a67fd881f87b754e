// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QString>
#include <QTest>
#include <QWidget>

namespace restdock::test {

/// The widget of a kind that somebody sees in @p parent; null: there is none.
template<typename Kind>
Kind *seenIn(const QWidget &parent)
{
    const auto all = parent.findChildren<Kind *>();
    for (auto *one : all) {
        if (one->isVisible())
            return one;
    }
    return nullptr;
}

/// Presses the button with this text. Where nobody sees one the test fails: what was to come of it, or was not to, would
/// say nothing.
inline void press(const QWidget &parent, const QString &text)
{
    const auto buttons = parent.findChildren<QAbstractButton *>();
    for (auto *button : buttons) {
        if (button->text() == text && button->isVisible())
            return button->click();
    }
    QFAIL(qPrintable(QStringLiteral("no button “%1”").arg(text)));
}

} // namespace restdock::test
