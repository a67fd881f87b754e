// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/desktopshell.h"

#include "ui/profiles/troubletext.h"

#include <QApplication>
#include <QMessageBox>
#include <QPushButton>

#include <cstdlib>

namespace restdock {

namespace {

using namespace std::chrono_literals;

constexpr auto betweenTrayChecks = 1s;
constexpr auto betweenFinishChecks = 1s;
constexpr auto betweenLateTrayChecks = 15s;
constexpr auto trayPatience = 30; // checks; panels may come up after us at login
constexpr auto quitLimit = 10s;   // for a storage that hangs

} // namespace

DesktopShell::DesktopShell(Desktop &desktop, QObject *parent)
    : QObject(parent),
      m_desktop(desktop),
      m_window({desktop.profiles(), desktop.requests(), desktop.events()}, desktop),
      m_autostart(QCoreApplication::applicationDirPath() + u"/restdock")
{
    connect(&m_window, &ui::MainWindow::closeRequested, this, &DesktopShell::closeWindow);
    connect(&m_window, &ui::MainWindow::quitRequested, this, &DesktopShell::askToQuit);
    connect(&m_window, &ui::MainWindow::startAtLoginRequested, this,
            &DesktopShell::setStartsAtLogin);
    m_window.showStartsAtLogin(m_autostart.state() == Autostart::State::On);
    connect(&desktop.profiles(), &ui::ProfileModel::statusChanged, this, &DesktopShell::notifyOf);
    connect(&m_finishTimer, &QTimer::timeout, this, [this] {
        if (m_desktop.activeClients() == 0)
            quitNow();
    });
    connect(&m_desktop, &Desktop::hasStopped, qApp, [] { QCoreApplication::exit(0); });
}

DesktopShell::~DesktopShell() = default;

void DesktopShell::begin(const DesktopOptions &options)
{
    if (QSystemTrayIcon::isSystemTrayAvailable())
        showTray();
    else
        waitForTray(options.minimized);
    if (!options.minimized)
        m_window.present();
    obey(options);
}

/// It may come with the panel, or with a new one. The window is never hidden without it.
void DesktopShell::waitForTray(bool minimized)
{
    connect(&m_trayTimer, &QTimer::timeout, this, [this, minimized, checks = 0]() mutable {
        if (QSystemTrayIcon::isSystemTrayAvailable()) {
            m_trayTimer.stop();
            showTray();
        } else if (++checks == trayPatience) {
            m_trayTimer.setInterval(betweenLateTrayChecks);
            if (minimized && !m_window.isVisible())
                m_window.showMinimized();
        }
    });
    m_trayTimer.start(betweenTrayChecks);
}

void DesktopShell::handle(const DesktopOptions &options)
{
    if (!options.quit && !options.minimized)
        m_window.present();
    obey(options);
}

void DesktopShell::obey(const DesktopOptions &options)
{
    if (options.quit) {
        quitNow();
        return;
    }
    const auto &profiles = m_desktop.profiles();
    for (int row = 0; row < profiles.count(); ++row) {
        const auto &entry = profiles.at(row);
        if (options.start.contains(entry.profile.name) && !entry.status.isOn())
            m_desktop.startServer(entry.id);
        if (options.stop.contains(entry.profile.name) && entry.status.isOn())
            m_desktop.stopServer(entry.id);
    }
}

void DesktopShell::showTray()
{
    m_tray = std::make_unique<ui::TrayIcon>(m_desktop.profiles(), m_desktop);
    using ui::TrayIcon;
    connect(m_tray.get(), &TrayIcon::windowRequested, &m_window, &ui::MainWindow::present);
    connect(m_tray.get(), &TrayIcon::clicked, this, [this] {
        if (m_window.isVisible() && m_window.isActiveWindow())
            closeWindow();
        else
            m_window.present();
    });
    connect(m_tray.get(), &TrayIcon::profileRequested, &m_window, &ui::MainWindow::showProfile);
    connect(m_tray.get(), &TrayIcon::connectRequested, &m_window, &ui::MainWindow::showConnect);
    connect(m_tray.get(), &TrayIcon::editRequested, &m_window, &ui::MainWindow::editProfile);
    connect(m_tray.get(), &TrayIcon::activityRequested, &m_window, &ui::MainWindow::showActivity);
    connect(m_tray.get(), &TrayIcon::quitRequested, this, &DesktopShell::askToQuit);
    connect(m_tray.get(), &QSystemTrayIcon::messageClicked, this, [this] {
        if (m_desktop.profiles().find(m_notifiedProfile))
            m_window.showProfile(m_notifiedProfile);
        else
            m_window.present();
    });
    m_tray->show();
}

void DesktopShell::setStartsAtLogin(bool starts)
{
    if (const auto set = m_autostart.setEnabled(starts); !set)
        m_window.say(set.error().message);
    m_window.showStartsAtLogin(m_autostart.state() == Autostart::State::On);
}

/// Once for each trouble until it has passed, and not to somebody who looks at the window.
void DesktopShell::notifyOf(const QString &id)
{
    const auto *const entry = m_desktop.profiles().find(id);
    if (!entry || !entry->status.trouble) {
        // Trying again is not yet the end of it.
        if (!entry || entry->status.phase != ui::ServerPhase::Starting)
            m_toldTroubles.remove(id);
        return;
    }
    const auto &trouble = *entry->status.trouble;
    if (m_toldTroubles.contains(id) && m_toldTroubles.value(id) == trouble.code)
        return;
    m_toldTroubles.insert(id, trouble.code);
    if (!hasTray() || m_window.isActiveWindow())
        return;
    m_notifiedProfile = id;
    const auto text = ui::describe(trouble, entry->profile.name);
    m_tray->showMessage(entry->profile.name, text.what + u' ' + text.remedy,
                        QSystemTrayIcon::Warning);
}

/// Into the tray where there is one. Without one the window is the application, and the person says
/// what closing means.
void DesktopShell::closeWindow()
{
    if (hasTray() && QSystemTrayIcon::isSystemTrayAvailable()) {
        m_window.hide();
        if (!std::exchange(m_hasToldOfTray, true)) {
            m_tray->showMessage(QStringLiteral("Restdock"),
                                tr("Restdock keeps running in the tray."),
                                QSystemTrayIcon::Information);
        }
        return;
    }
    auto *const box = new QMessageBox(
        QMessageBox::Question, QStringLiteral("Restdock"),
        tr("Servers run only as long as Restdock does. This desktop has no tray in which it could "
           "go on without its window."),
        QMessageBox::NoButton, &m_window);
    box->setAttribute(Qt::WA_DeleteOnClose);
    auto *const minimize = box->addButton(tr("&Minimise"), QMessageBox::AcceptRole);
    auto *const quit = box->addButton(tr("&Quit"), QMessageBox::DestructiveRole);
    auto *const cancel = box->addButton(tr("&Cancel"), QMessageBox::RejectRole);
    box->setDefaultButton(minimize);
    box->setEscapeButton(cancel);
    connect(minimize, &QAbstractButton::clicked, &m_window, &QWidget::showMinimized);
    connect(quit, &QAbstractButton::clicked, this, &DesktopShell::askToQuit);
    box->open();
}

void DesktopShell::askToQuit()
{
    const int transfers = m_desktop.transfersUnderWay();
    if (transfers == 0) {
        quitNow();
        return;
    }
    m_window.present();
    auto *const box = new QMessageBox(
        QMessageBox::Question, tr("Quit Restdock"),
        tr("Clients are in the middle of %n requests. If you quit now, restic will report an error "
           "or try again later.",
           nullptr, transfers),
        QMessageBox::NoButton, &m_window);
    box->setAttribute(Qt::WA_DeleteOnClose);
    auto *const later = box->addButton(tr("Quit when &finished"), QMessageBox::AcceptRole);
    auto *const now = box->addButton(tr("&Quit now"), QMessageBox::DestructiveRole);
    auto *const keep = box->addButton(tr("&Keep running"), QMessageBox::RejectRole);
    box->setDefaultButton(keep);
    box->setEscapeButton(keep);
    connect(later, &QAbstractButton::clicked, this, &DesktopShell::quitWhenFinished);
    connect(now, &QAbstractButton::clicked, this, &DesktopShell::quitNow);
    connect(keep, &QAbstractButton::clicked, &m_finishTimer, &QTimer::stop);
    box->open();
}

/// Between two packs no request may be under way: a client has to be quiet for a while.
void DesktopShell::quitWhenFinished()
{
    m_window.say(tr("Restdock quits when no client is active any more."));
    m_finishTimer.start(betweenFinishChecks);
}

void DesktopShell::quitNow()
{
    m_finishTimer.stop();
    m_window.hide();
    if (m_tray)
        m_tray->hide();
    QTimer::singleShot(quitLimit, qApp, [] { std::_Exit(1); });
    m_desktop.quit();
}

} // namespace restdock
