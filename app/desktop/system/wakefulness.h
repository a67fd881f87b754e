// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/system/sleepcontrol.h"

#include <QElapsedTimer>
#include <QTimer>

#include <chrono>

namespace restdock {

class Desktop;

/// Awake as long as clients transfer something, and a minute longer; and after a sleep the servers
/// look around at once. GUI thread.
class Wakefulness final : public QObject
{
    Q_OBJECT

public:
    static constexpr std::chrono::seconds staysFor{60};

    /// @p desktop outlives it.
    explicit Wakefulness(Desktop &desktop, QObject *parent = nullptr);

    /// Whether a person wants it.
    void setEnabled(bool isEnabled);
    void setPatience(std::chrono::milliseconds staysAwakeFor) { m_patience = staysAwakeFor; }
    bool isHolding() const { return m_isHolding; }

Q_SIGNALS:
    void wokeUp();

private:
    void look();
    bool isTransferring() const;
    void hold(bool holds);

    Desktop &m_desktop;
    SleepControl m_control;
    QTimer m_timer;
    QElapsedTimer m_quietSince;
    std::chrono::milliseconds m_patience = staysFor;
    bool m_isEnabled = true;
    bool m_isHolding = false;
};

} // namespace restdock
