// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QObject>

namespace restdock {

/// Whether a window of Restdock, or a dialog of it, is what the person works in. GUI thread.
class FrontWatch final : public QObject
{
    Q_OBJECT

public:
    explicit FrontWatch(QObject *parent = nullptr);

    static bool isInFront();
    /// Now, or until a moment ago: a click on a panel takes the keyboard away before it is told.
    bool isOrJustWas() const;

private:
    QElapsedTimer m_left; // when it was the last time
    bool m_wasInFront = false;
};

} // namespace restdock
