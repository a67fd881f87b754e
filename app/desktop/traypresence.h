// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/system/trayhost.h"
#include "ui/tray/trayicon.h"

#include <QObject>
#include <QTimer>

#include <memory>

namespace restdock {

class Desktop;

/// The icon, for as long as the desktop has a tray: it may come with the panel, some time after the
/// login, and go with it. GUI thread.
class TrayPresence final : public QObject
{
    Q_OBJECT

public:
    /// How long a desktop that has just come up may take, and one that a person works in.
    enum class Patience { Long, Short };

    /// Both outlive it.
    TrayPresence(Desktop &desktop, const TrayHost &host, QObject *parent = nullptr);
    ~TrayPresence() override;

    /// Looks for a tray, now and from now on.
    void begin(Patience patience);
    ui::TrayIcon *icon() const { return m_icon.get(); } ///< none: there is no tray
    /// Looks again: whether there is one to hide in.
    bool isThere();

Q_SIGNALS:
    void came();
    void went();   ///< and has not come back at once
    void missed(); ///< did not come in time

private:
    void look();

    Desktop &m_desktop;
    const TrayHost &m_host;
    QTimer m_timer;
    QTimer m_absence;
    Patience m_patience = Patience::Short;
    int m_looks = 0;
    std::unique_ptr<ui::TrayIcon> m_icon;
};

} // namespace restdock
