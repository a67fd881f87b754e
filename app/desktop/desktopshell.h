// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/desktop.h"
#include "app/desktop/desktopoptions.h"
#include "app/desktop/notifier.h"
#include "app/desktop/wakefulness.h"
#include "ui/mainwindow.h"
#include "ui/settings/preferences.h"
#include "ui/settings/settingsdialog.h"
#include "ui/settings/systemaccess.h"
#include "ui/tray/trayicon.h"

#include <QObject>
#include <QPointer>
#include <QSettings>
#include <QTimer>

#include <memory>

namespace restdock {

/// The window and the tray of a Desktop, and what happens between them: who is shown, what closing
/// means, how it ends.
class DesktopShell final : public QObject
{
    Q_OBJECT

public:
    /// All outlive it.
    DesktopShell(Desktop &desktop, ui::Preferences &preferences, ui::SystemAccess &system,
                 QObject *parent = nullptr);
    ~DesktopShell() override;

    /// Shows what @p options ask for. Started by hand that is always the window.
    void begin(const DesktopOptions &options);
    /// What a person sees of it, for the shell that comes after this one in another language.
    struct View
    {
        bool hasTray = false;
        bool isVisible = false;
        bool hasSettings = false;
        QByteArray geometry;
        QString profile;
    };
    View view() const;
    /// Instead of begin(): goes on where another one ended.
    void resume(const View &view);
    /// As begin(), for a second start.
    void handle(const DesktopOptions &options);
    /// Ends without a question (logout, SIGTERM).
    void quitNow();

private:
    void showSettings(ui::SettingsDialog::Page page);
    void showAbout();
    void waitForTray(bool minimized);
    void showTray();
    void setStartsAtLogin(bool starts);
    void obeyPreferences();
    void showStartsAtLogin();
    void showKeychain();
    QSettings windowPlace() const;
    void notify(const QString &id, const QString &title, const QString &text,
                QSystemTrayIcon::MessageIcon icon);
    void tellOfCrash();
    bool hasTray() const { return m_tray && m_tray->isVisible(); }
    void closeWindow();
    void askToQuit();
    void quitWhenFinished();
    void obey(const DesktopOptions &options);

    Desktop &m_desktop;
    ui::Preferences &m_preferences;
    ui::SystemAccess &m_system;
    ui::MainWindow m_window;
    QPointer<ui::SettingsDialog> m_settings;
    std::unique_ptr<ui::TrayIcon> m_tray;
    QTimer m_trayTimer;
    QTimer m_finishTimer;
    QTimer m_keychainTimer;
    Notifier m_notifier;
    Wakefulness m_wakefulness;
    QString m_notifiedProfile;
    bool m_hasToldOfTray = false;
};

} // namespace restdock
