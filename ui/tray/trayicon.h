// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/profiles/profiledamage.h"
#include "ui/tray/trayiconart.h"

#include <QHash>
#include <QMenu>
#include <QSystemTrayIcon>

#include <functional>
#include <optional>

namespace restdock::ui {

class Commands;
class ProfileModel;

/// Restdock in the panel: an icon that shows the state of all servers, and a menu that steers them.
///
/// The menu is changed in place, never built anew; while it is open nothing in it moves. Nothing
/// depends on clicks: some trays only offer the menu. What may need a question is only asked for.
class TrayIcon final : public QSystemTrayIcon
{
    Q_OBJECT

public:
    TrayIcon(const ProfileModel &profiles, Commands &commands, QObject *parent = nullptr);
    ~TrayIcon() override;

    void setIconStyle(TrayIconStyle style);
    void setDamage(const ProfileDamage &damage); ///< of the saved profiles
    /// Whether Restdock ends as soon as no client is active: that can be taken back here.
    void setQuitting(bool isQuitting);
    /// Tells something in the panel's way, where the desktop has no better one. @p open is called
    /// if it is clicked, until there is another.
    void showNotice(const QString &title, const QString &text, bool isWarning,
                    std::function<void()> open);

Q_SIGNALS:
    void windowRequested();
    void clicked(); ///< where the tray reports it: shows or hides the window
    void troubleRequested(const QString &id); ///< empty: of the saved profiles
    void startRequested(const QString &id);
    void stopRequested(const QString &id);
    void stopAllRequested();
    void connectRequested(const QString &id);
    void editRequested(const QString &id);
    void storageRequested(const QString &id); ///< in the file manager, or in the browser
    void activityRequested();
    void settingsRequested();
    void quitRequested();
    void quitCancelled();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct ProfileMenu
    {
        QMenu *menu = nullptr;
        QAction *toggle = nullptr;
        QAction *copyAddress = nullptr;
        QAction *openStorage = nullptr;
        QAction *edit = nullptr;
        QAction *endDeleting = nullptr; ///< in the main menu
    };

    void buildMenu();
    void setOpen(bool isOpen);
    void followProfiles();
    void arrangeProfiles();
    QStringList ordered() const;
    ProfileMenu makeProfileMenu(const QString &id);
    void drop(const ProfileMenu &known);
    bool isReadOnly() const;
    void toggle(const QString &id);
    void refresh();
    void refreshProfile(const QString &id);
    void refreshTrouble();
    void refreshDeleting();

    const ProfileModel &m_profiles;
    Commands &m_commands;
    ProfileDamage m_damage;
    QMenu m_menu;
    bool m_isOpen = false;
    QAction *m_trouble = nullptr;
    QString m_troubledProfile;
    QAction *m_startAll = nullptr;
    QAction *m_stopAll = nullptr;
    QAction *m_belowDeleting = nullptr;
    QAction *m_cancelQuit = nullptr;
    QAction *m_quit = nullptr;
    QMenu *m_more = nullptr; ///< profiles for which the menu has no room
    QHash<QString, ProfileMenu> m_profileMenus;
    QStringList m_arranged; ///< their ids, in the order in which they are shown
    TrayIconStyle m_iconStyle = TrayIconStyle::Automatic;
    std::optional<TrayLook> m_shownLook;
    std::function<void()> m_openNotice;
};

} // namespace restdock::ui
