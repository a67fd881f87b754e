// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/autostart.h"
#include "app/desktop/desktop.h"
#include "app/desktop/desktopoptions.h"
#include "ui/mainwindow.h"
#include "ui/tray/trayicon.h"

#include <QHash>
#include <QObject>
#include <QTimer>

#include <memory>

namespace restdock {

/// The window and the tray of a Desktop, and what happens between them: who is shown, what closing
/// means, how it ends.
class DesktopShell final : public QObject
{
    Q_OBJECT

public:
    explicit DesktopShell(Desktop &desktop, QObject *parent = nullptr);
    ~DesktopShell() override;

    /// Shows what @p options ask for. Started by hand that is always the window.
    void begin(const DesktopOptions &options);
    /// The same for a second start.
    void handle(const DesktopOptions &options);
    /// Ends without a question (logout, SIGTERM).
    void quitNow();

private:
    void waitForTray(bool minimized);
    void showTray();
    void setStartsAtLogin(bool starts);
    void notifyOf(const QString &id);
    bool hasTray() const { return m_tray && m_tray->isVisible(); }
    void closeWindow();
    void askToQuit();
    void quitWhenFinished();
    void obey(const DesktopOptions &options);

    Desktop &m_desktop;
    ui::MainWindow m_window;
    std::unique_ptr<ui::TrayIcon> m_tray;
    QTimer m_trayTimer;
    QTimer m_finishTimer;
    const Autostart m_autostart;
    QHash<QString, ui::Trouble::Code> m_toldTroubles; // of each profile, until it has passed
    QString m_notifiedProfile;
    bool m_hasToldOfTray = false;
};

} // namespace restdock
