// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/systemaccess.h"

#include <QObject>
#include <QTimer>

#include <functional>

namespace restdock {

/// Looks at the keychain again and again while somebody can see what it says: who unlocks it does so
/// elsewhere. It never asks for that. GUI thread.
class KeychainWatch final : public QObject
{
    Q_OBJECT

public:
    /// @p system outlives it. @p isSeen: whether it is worth looking now.
    KeychainWatch(ui::SystemAccess &system, std::function<bool()> isSeen,
                  QObject *parent = nullptr);

    void begin() { look(); }

Q_SIGNALS:
    void seen(const restdock::ui::KeychainReport &keychain);

private:
    void look();

    ui::SystemAccess &m_system;
    const std::function<bool()> m_isSeen;
    QTimer m_timer;
};

} // namespace restdock
