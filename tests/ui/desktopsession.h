// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/privatekeyring.h"
#include "tests/support/roomyhome.h"

#include <QImage>
#include <QProcess>

#include <functional>
#include <memory>
#include <vector>

namespace restdock::test {

/// A desktop of its own: an X server, a window manager, a panel with a tray, a keyring, and a home.
/// Nothing of the session that the test runs in.
class DesktopSession
{
public:
    DesktopSession();
    ~DesktopSession();
    DesktopSession(const DesktopSession &) = delete;
    DesktopSession &operator=(const DesktopSession &) = delete;

    /// Starts all of it; what is missing or did not start is the answer, or nothing.
    [[nodiscard]] QString start();

    QProcessEnvironment environment() const { return m_environment; }
    QString path(const QString &name) const { return m_home.filePath(name); }

    /// Types at the window of that name, once it is there.
    [[nodiscard]] bool type(const QString &windowName, const QStringList &keys);
    /// Types at whatever has the keyboard now (a menu).
    void type(const QStringList &keys);
    bool isVisible(const QString &windowName);
    bool isMinimized(const QString &windowName);
    QSize sizeOf(const QString &windowName);
    /// When it was used last, in the X server's time, as it tells the window manager; 0: it does not.
    quint32 useOf(quint64 window);
    [[nodiscard]] bool resize(const QString &windowName, QSize size);
    QString clipboard();

    /// Opens the menu of the one icon in the tray.
    void openTrayMenu();
    void clickTrayIcon();
    void endPanel(); ///< and the tray with it
    QImage trayPicture();
    /// Of everything, as far as the test came.
    void photograph(const QString &file);

private:
    bool startXServer();
    bool run(const QString &program, const QStringList &arguments);
    QByteArray output(const QString &program, const QStringList &arguments);
    QByteArray windowOf(const QString &windowName);
    QPoint trayIcon();

    RoomyHome m_home; // a warning would be in the tray's menu, too
    PrivateKeyring m_keyring;
    QProcess m_xServer;
    std::vector<std::unique_ptr<QProcess>> m_programs;
    QProcessEnvironment m_environment;
};

} // namespace restdock::test
