// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/announcer.h"
#include "app/desktop/desktop.h"
#include "app/desktop/desktopoptions.h"
#include "app/desktop/notifier.h"
#include "app/desktop/quitting.h"
#include "app/desktop/system/frontwatch.h"
#include "app/desktop/system/keychainwatch.h"
#include "app/desktop/system/notices.h"
#include "app/desktop/system/wakefulness.h"
#include "app/desktop/traypresence.h"
#include "ui/mainwindow.h"
#include "ui/settings/preferences.h"
#include "ui/settings/settingsdialog.h"
#include "ui/settings/systemaccess.h"

#include <QObject>
#include <QPointer>
#include <QSettings>

namespace restdock {

/// The window and the tray of a Desktop, and what happens between them: who is shown, what closing
/// means, where a notice leads.
class DesktopShell final : public QObject
{
    Q_OBJECT

public:
    /// What goes on when another shell, in another language, takes the place of this one.
    struct Parts
    {
        Desktop &desktop;
        ui::Preferences &preferences;
        ui::SystemAccess &system;
        Quitting &quitting;
        Notifier &notifier;
        DesktopNotices &notices;
        const TrayHost &trayHost;
    };

    /// All parts outlive it.
    explicit DesktopShell(const Parts &parts, QObject *parent = nullptr);
    ~DesktopShell() override;

    /// Shows what @p options ask for. Started by hand that is always the window. The answer is of
    /// the profiles that it was to start or to stop those that there are none of.
    QStringList begin(const DesktopOptions &options);
    /// What a person sees of it, for the shell that comes after this one in another language.
    struct View
    {
        bool isVisible = false;
        bool hasSettings = false;
        QByteArray geometry;
        QString profile;
        QByteArray division; ///< of the window
    };
    View view() const;
    /// Instead of begin(): goes on where another one ended.
    void resume(const View &view);
    /// As begin(), for a second start. @p activation: see ownActivation().
    QStringList handle(const DesktopOptions &options, const QString &activation = {});

private:
    void connectWindow();
    void connectNotices();
    void beginActivation(const QString &token);
    void endActivation(bool isForWindow);
    void showSettings(ui::SettingsDialog::Page page);
    void showAbout();
    void fillTray();
    void loseTray();
    void toggleWindow();
    void presentFresh();
    void setStartsAtLogin(bool starts);
    void obeyPreferences();
    void showStartsAtLogin();
    QSettings windowPlace() const;
    void show(DesktopNotice::Place place, const QString &profile);
    void closeWindow();
    void hideWindow();
    void quit();
    void leave();
    QStringList obey(const DesktopOptions &options);

    Desktop &m_desktop;
    ui::Preferences &m_preferences;
    ui::SystemAccess &m_system;
    Quitting &m_quitting;
    Notifier &m_notifier;
    DesktopNotices &m_notices;
    ui::MainWindow m_window;
    QPointer<ui::SettingsDialog> m_settings;
    TrayPresence m_tray;
    FrontWatch m_front;
    KeychainWatch m_keychain;
    Wakefulness m_wakefulness;
    Announcer m_announcer;
    QString m_activation; // for what is shown next
    bool m_startedMinimized = false;
};

} // namespace restdock
