// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/tray/trayiconart.h"

#include <QHash>
#include <QMenu>
#include <QSystemTrayIcon>

#include <optional>

namespace restdock::ui {

class Commands;
class ProfileModel;

/// Restdock in the panel: an icon that shows the state of all servers, and a menu that steers them.
///
/// The menu is changed in place, never built anew while it may be open. Nothing depends on clicks:
/// some trays only offer the menu.
class TrayIcon final : public QSystemTrayIcon
{
    Q_OBJECT

public:
    TrayIcon(const ProfileModel &profiles, Commands &commands, QObject *parent = nullptr);
    ~TrayIcon() override;

    void setIconStyle(TrayIconStyle style);

Q_SIGNALS:
    void windowRequested();
    void clicked(); ///< where the tray reports it: shows or hides the window
    void troubleRequested(const QString &id);
    void connectRequested(const QString &id);
    void editRequested(const QString &id);
    void storageRequested(const QString &id); ///< in the file manager, or in the browser
    void activityRequested();
    void settingsRequested();
    void quitRequested();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct ProfileMenu
    {
        QMenu *menu;
        QAction *toggle;
        QAction *openStorage;
    };

    void buildMenu();
    void rebuildProfiles();
    void arrangeProfiles();
    ProfileMenu makeProfileMenu(const QString &id);
    void refresh();
    void refreshProfile(const QString &id);
    void refreshTrouble();
    void refreshDeleting();
    void endDeleting();

    const ProfileModel &m_profiles;
    Commands &m_commands;
    QMenu m_menu;
    QAction *m_trouble = nullptr;
    QString m_troubledProfile;
    QAction *m_startAll = nullptr;
    QAction *m_stopAll = nullptr;
    QAction *m_endDeleting = nullptr;
    QMenu *m_more = nullptr; ///< profiles for which the menu has no room
    QHash<QString, ProfileMenu> m_profileMenus;
    QStringList m_arranged; ///< their ids, in the order in which they are shown
    TrayIconStyle m_iconStyle = TrayIconStyle::Automatic;
    std::optional<TrayLook> m_shownLook;
};

} // namespace restdock::ui
