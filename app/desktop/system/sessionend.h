// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QGuiApplication;

namespace restdock {

/// Hears from the system that the session ends (a logout, a shutdown), where that does not come as a
/// signal of Unix: from X11's session manager, or from Windows. Without it Qt would only close the
/// windows, which hides them, and the servers would be cut off with the display.
///
/// It also asks X11's session manager not to start the program again with the next session: whether
/// that is so, and whether it shows a window then, is what the login entry says.
class SessionEnd final : public QObject
{
    Q_OBJECT

public:
    explicit SessionEnd(QGuiApplication &application);

Q_SIGNALS:
    void came();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace restdock
