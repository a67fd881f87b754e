// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/mainactions.h"
#include "ui/profiles/profiletasks.h"
#include "ui/profiletabs.h"

#include <QMainWindow>

class QScrollArea;
class QStackedWidget;

namespace restdock::ui {

class ActivityModel;
class Commands;
class ConnectWindow;
class DamageNotice;
class DamagePage;
class DividedView;
class FirstRunPage;
class NoTrayNotice;
class ProfileList;
class ProfileModel;
class StatusLine;
class TroubleBar;
class UserTasks;
enum class EventRemedy;
struct KeychainReport;
struct ProfileDamage;

/// The window: all profiles on one side, everything about the selected one on the other.
class MainWindow final : public QMainWindow
{
    Q_OBJECT

public:
    struct Models
    {
        ProfileModel &profiles;
        ActivityModel &requests;
        ActivityModel &events;
    };

    using Tab = ProfileTabs::Tab;
    static constexpr int tabCount = ProfileTabs::tabCount;

    MainWindow(const Models &models, Commands &commands, QWidget *parent = nullptr);

    /// Brings it in front, on the current desktop.
    void present();
    void showProfile(const QString &id);
    /// The commands for its clients, in their window.
    void showConnect(const QString &id);
    void showTab(Tab tab) { m_tabs->showTab(tab); }
    void showActivity();
    /// The profile, with the log of the minutes around its trouble if it has one. No @p id: what
    /// keeps the saved profiles from being read.
    void showTrouble(const QString &id);
    /// Copies what a report of a problem needs.
    void copyDetails();
    void editProfile(const QString &id) { m_tasks->edit(id); }
    void openStorage(const QString &id) { m_tasks->openStorage(id); }
    void startServer(const QString &id) { m_tasks->start(id); }
    void stopServer(const QString &id) { m_tasks->stop(id); }
    void stopAllServers() { m_tasks->stopAll(); }
    QString selectedProfile() const { return m_selected; } ///< its id
    void showStartsAtLogin(bool starts) const;
    /// Of the saved profiles; in their place if none is there.
    void showDamage(const ProfileDamage &damage);
    /// Says what a desktop without a tray means, until somebody has read it.
    void showNoTray(bool isMissing);
    void showKeychain(const KeychainReport &keychain);
    /// Whether Restdock ends as soon as no client is active.
    void showQuitting(bool isQuitting);
    void say(const QString &message); ///< for a moment, below everything
    /// How a person has divided it between the list and the rest, for setDivision(). Empty: it is as it comes,
    /// in proportion to the font.
    QByteArray division() const;
    void setDivision(const QByteArray &division);

Q_SIGNALS:
    void quitRequested();
    void quitCancelled(); ///< see showQuitting()
    void settingsRequested();
    void aboutRequested();
    void noTrayRead(); ///< and need not be said again
    void startAtLoginRequested(bool starts);
    /// Asked to close by the window manager or Ctrl+W: whoever knows of a tray decides.
    void closeRequested();

protected:
    void closeEvent(QCloseEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void connectActions();
    ConnectWindow &connectWindow();
    void rememberLogin(const QString &id, const QString &user, const QString &password);
    void connectUsers();
    void connectEvents();
    void remedy(const QString &profile, EventRemedy what, const QString &user);
    void connectTrouble();
    void connectDamage();
    void showCurrent();
    void showDetails();
    void refreshActions();
    void focusNextArea();

    Models m_models;
    Commands &m_commands;
    ProfileTasks *m_tasks;
    UserTasks *m_userTasks;
    QStackedWidget *m_pages;
    FirstRunPage *m_firstRun;
    DamagePage *m_damagePage;
    DamageNotice *m_damage;
    NoTrayNotice *m_noTray;
    DividedView *m_divided = nullptr;
    ProfileList *m_list;
    QScrollArea *m_details = nullptr;
    TroubleBar *m_trouble;
    ProfileTabs *m_tabs;
    StatusLine *m_status;
    ConnectWindow *m_connect = nullptr; // made when it is needed
    const MainActions m_actions;
    bool m_isDamaged = false;  // nothing of what is saved is read
    bool m_isReadOnly = false; // it is a later version's
    QString m_selected;        // survives a reset of the model
};

} // namespace restdock::ui
