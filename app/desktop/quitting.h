// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

namespace restdock {

class Desktop;

/// How Restdock ends: now, or as soon as no client is active. It asks nothing; whoever shows windows
/// does. It outlives them: another language does not change what was decided. GUI thread.
class Quitting final : public QObject
{
    Q_OBJECT

public:
    /// @p desktop outlives it.
    explicit Quitting(Desktop &desktop, QObject *parent = nullptr);

    bool isWaiting() const { return m_timer.isActive(); }
    /// A client that is between two of its requests is waited for, too.
    void whenFinished();
    void cancel();
    /// Desktop::hasStopped() follows.
    void now();

Q_SIGNALS:
    void waitingChanged(bool isWaiting);
    void began(); ///< windows and tray shall go

private:
    Desktop &m_desktop;
    QTimer m_timer;
    bool m_hasBegun = false;
};

} // namespace restdock
