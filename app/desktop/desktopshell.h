// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/desktop.h"
#include "app/desktop/desktopoptions.h"
#include "ui/mainwindow.h"
#include "ui/tray/trayicon.h"

#include <QObject>

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
    void showTray();
    bool hasTray() const { return m_tray && m_tray->isVisible(); }
    void closeWindow();
    void askToQuit();
    void obey(const DesktopOptions &options);

    Desktop &m_desktop;
    ui::MainWindow m_window;
    std::unique_ptr<ui::TrayIcon> m_tray;
    QTimer m_trayTimer;
    bool m_hasToldOfTray = false;
};

} // namespace restdock
