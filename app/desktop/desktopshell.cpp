// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/desktopshell.h"

#include "ui/about/aboutdialog.h"
#include "ui/look/errortext.h"

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
constexpr int trayPatience = 30;     // checks; panels may come up after us at login
constexpr int shortTrayPatience = 5; // of a person who has just started it
constexpr auto quitLimit = 10s;      // for a storage that hangs
constexpr auto quietAfterSleep = 30s;
const auto geometryKey = QStringLiteral("geometry");
const auto noTrayReadKey = QStringLiteral("noTrayRead");
constexpr auto betweenKeychainChecks = 5s;

ui::Notice noticeOf(Notifier::Kind kind)
{
    using Kind = Notifier::Kind;
    switch (kind) {
    case Kind::ServerStopped: break;
    case Kind::StorageTrouble: return ui::Notice::StorageTrouble;
    case Kind::DiskLow: return ui::Notice::DiskLow;
    case Kind::LateBackup: return ui::Notice::LateBackup;
    case Kind::CertificateExpires: return ui::Notice::CertificateExpires;
    case Kind::WrongPasswords: return ui::Notice::WrongPasswords;
    case Kind::DeletingAllowed: return ui::Notice::DeletingAllowed;
    case Kind::BackupReceived: return ui::Notice::BackupReceived;
    case Kind::ServerStarted: return ui::Notice::ServerStarted;
    }
    return ui::Notice::ServerStopped;
}

/// What is wrong stays in the desktop's list of notices; what is only told need not.
QSystemTrayIcon::MessageIcon iconOf(Notifier::Kind kind)
{
    using Kind = Notifier::Kind;
    switch (kind) {
    case Kind::DeletingAllowed:
    case Kind::BackupReceived:
    case Kind::ServerStarted: return QSystemTrayIcon::Information;
    default: return QSystemTrayIcon::Warning;
    }
}

} // namespace

DesktopShell::DesktopShell(Desktop &desktop, ui::Preferences &preferences, ui::SystemAccess &system,
                           QObject *parent)
    : QObject(parent),
      m_desktop(desktop),
      m_preferences(preferences),
      m_system(system),
      m_window({desktop.profiles(), desktop.requests(), desktop.events()}, desktop),
      m_notifier(desktop),
      m_wakefulness(desktop)
{
    connect(&m_window, &ui::MainWindow::closeRequested, this, &DesktopShell::closeWindow);
    connect(&m_window, &ui::MainWindow::quitRequested, this, &DesktopShell::askToQuit);
    connect(&m_window, &ui::MainWindow::startAtLoginRequested, this,
            &DesktopShell::setStartsAtLogin);
    connect(&m_window, &ui::MainWindow::settingsRequested, this,
            [this] { showSettings(ui::SettingsDialog::Page::General); });
    connect(&m_window, &ui::MainWindow::aboutRequested, this, &DesktopShell::showAbout);
    connect(&m_window, &ui::MainWindow::noTrayRead, this,
            [this] { windowPlace().setValue(noTrayReadKey, true); });
    connect(&m_preferences, &ui::Preferences::changed, this, &DesktopShell::obeyPreferences);
    m_keychainTimer.setSingleShot(true);
    connect(&m_keychainTimer, &QTimer::timeout, this, &DesktopShell::showKeychain);
    obeyPreferences();
    showStartsAtLogin();
    connect(
        &m_notifier, &Notifier::noticed, this,
        [this](Notifier::Kind kind, const QString &id, const QString &title, const QString &text) {
            if (m_preferences.mayNotify(noticeOf(kind)))
                notify(id, title, text, iconOf(kind));
        });
    connect(&m_desktop, &Desktop::damageChanged, this, [this](const ui::ProfileDamage &damage) {
        m_window.showDamage(damage);
        if (damage.extent != ui::ProfileDamage::Extent::None)
            notify({}, ui::damageTitle(damage), ui::damageText(damage), QSystemTrayIcon::Warning);
    });
    connect(&m_wakefulness, &Wakefulness::wokeUp, this,
            [this] { m_notifier.keepQuietFor(quietAfterSleep); });
    connect(&m_finishTimer, &QTimer::timeout, this, [this] {
        if (m_desktop.activeClients() == 0)
            quitNow();
    });
    connect(&m_desktop, &Desktop::hasStopped, qApp, [] { QCoreApplication::exit(0); });
}

DesktopShell::~DesktopShell() = default;

void DesktopShell::obeyPreferences()
{
    if (m_tray)
        m_tray->setIconStyle(m_preferences.trayIcon());
    m_wakefulness.setEnabled(m_preferences.keepsAwake());
    m_desktop.setLogKeeping(m_preferences.logKeeping());
}

/// Size and place of the window, from one start to the next.
QSettings DesktopShell::windowPlace() const
{
    return QSettings(m_desktop.stateFolder() + u"/window.ini", QSettings::IniFormat);
}

void DesktopShell::begin(const DesktopOptions &options)
{
    const bool minimized = options.minimized && m_preferences.startsMinimized();
    m_window.restoreGeometry(windowPlace().value(geometryKey).toByteArray());
    if (QSystemTrayIcon::isSystemTrayAvailable())
        showTray();
    else
        waitForTray(minimized);
    if (!minimized)
        m_window.present();
    else
        m_notifier.keepQuietFor(quietAfterSleep); // a login
    showKeychain();
    obey(options);
    if (m_desktop.hasCrashed())
        tellOfCrash();
}

/// It may come with the panel, or with a new one. The window is never hidden without it.
void DesktopShell::waitForTray(bool minimized)
{
    connect(&m_trayTimer, &QTimer::timeout, this, [this, minimized, checks = 0]() mutable {
        if (QSystemTrayIcon::isSystemTrayAvailable()) {
            m_trayTimer.stop();
            showTray();
            return;
        }
        ++checks;
        if (checks == (minimized ? trayPatience : shortTrayPatience))
            m_window.showNoTray(!windowPlace().value(noTrayReadKey).toBool());
        if (checks == trayPatience) {
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
    m_tray->setIconStyle(m_preferences.trayIcon());
    using ui::TrayIcon;
    connect(m_tray.get(), &TrayIcon::windowRequested, &m_window, &ui::MainWindow::present);
    connect(m_tray.get(), &TrayIcon::clicked, this, [this] {
        if (m_window.isVisible() && m_window.isActiveWindow())
            closeWindow();
        else
            m_window.present();
    });
    connect(m_tray.get(), &TrayIcon::troubleRequested, &m_window, &ui::MainWindow::showTrouble);
    connect(m_tray.get(), &TrayIcon::connectRequested, &m_window, &ui::MainWindow::showConnect);
    connect(m_tray.get(), &TrayIcon::editRequested, &m_window, &ui::MainWindow::editProfile);
    connect(m_tray.get(), &TrayIcon::storageRequested, &m_window, &ui::MainWindow::openStorage);
    connect(m_tray.get(), &TrayIcon::activityRequested, &m_window, &ui::MainWindow::showActivity);
    connect(m_tray.get(), &TrayIcon::settingsRequested, this,
            [this] { showSettings(ui::SettingsDialog::Page::General); });
    connect(m_tray.get(), &TrayIcon::quitRequested, this, &DesktopShell::askToQuit);
    connect(m_tray.get(), &QSystemTrayIcon::messageClicked, this, [this] {
        if (m_desktop.profiles().find(m_notifiedProfile))
            m_window.showTrouble(m_notifiedProfile);
        else
            m_window.present();
    });
    m_tray->show();
    m_window.showNoTray(false);
}

void DesktopShell::setStartsAtLogin(bool starts)
{
    if (const auto set = m_system.setStartsAtLogin(starts); !set)
        m_window.say(ui::errorText(set.error()));
    showStartsAtLogin();
}

void DesktopShell::showStartsAtLogin()
{
    m_window.showStartsAtLogin(m_system.loginEntry().state == ui::LoginEntry::State::On);
}

/// Again and again while somebody can see it: who unlocks it does so elsewhere.
void DesktopShell::showKeychain()
{
    if (!m_window.isVisible()) {
        m_keychainTimer.start(betweenKeychainChecks);
        return;
    }
    m_system.lookAtKeychain([self = QPointer(this)](const Result<ui::KeychainReport> &keychain) {
        if (!self)
            return;
        if (keychain)
            self->m_window.showKeychain(*keychain);
        self->m_keychainTimer.start(betweenKeychainChecks);
    });
}

void DesktopShell::showSettings(ui::SettingsDialog::Page page)
{
    m_window.present();
    if (!m_settings) {
        m_settings = new ui::SettingsDialog(
            {m_preferences, m_system, m_desktop.profiles(), m_desktop, m_window.selectedProfile()},
            &m_window);
        m_settings->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_settings, &QDialog::finished, this, &DesktopShell::showStartsAtLogin);
    }
    m_settings->showPage(page);
    m_settings->show();
    m_settings->raise();
    m_settings->activateWindow();
}

void DesktopShell::showAbout()
{
    auto *const dialog = new ui::AboutDialog(m_system, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

DesktopShell::View DesktopShell::view() const
{
    return {m_tray != nullptr, m_window.isVisible(), m_settings != nullptr, m_window.saveGeometry(),
            m_window.selectedProfile()};
}

void DesktopShell::resume(const View &view)
{
    m_window.restoreGeometry(view.geometry);
    if (view.hasTray)
        showTray();
    else
        waitForTray(false);
    if (view.isVisible)
        m_window.showProfile(view.profile);
    if (view.hasSettings)
        showSettings(ui::SettingsDialog::Page::Appearance);
    showKeychain();
}

/// Not to somebody who looks at the window.
void DesktopShell::notify(const QString &id, const QString &title, const QString &text,
                          QSystemTrayIcon::MessageIcon icon)
{
    if (!hasTray() || m_window.isActiveWindow())
        return;
    m_notifiedProfile = id;
    m_tray->showMessage(title, text, icon);
}

/// Once, at the start after it.
void DesktopShell::tellOfCrash()
{
    m_window.present();
    auto *const box = new QMessageBox(
        QMessageBox::Warning, tr("Restdock ended unexpectedly"),
        tr("The last time Restdock ended by itself. The servers that ran are started again."),
        QMessageBox::NoButton, &m_window);
    box->setInformativeText(
        tr("The details are for a report of the problem. Names, addresses and secrets are not in "
           "them."));
    box->setAttribute(Qt::WA_DeleteOnClose);
    auto *const copy = box->addButton(tr("&Copy details"), QMessageBox::ActionRole);
    auto *const close = box->addButton(tr("C&lose"), QMessageBox::RejectRole);
    box->setDefaultButton(close);
    box->setEscapeButton(close);
    connect(copy, &QAbstractButton::clicked, &m_window, &ui::MainWindow::copyDetails);
    box->open();
}

/// Into the tray where there is one. Without one the window is the application, and the person says
/// what closing means.
void DesktopShell::closeWindow()
{
    switch (m_preferences.onClose()) {
    case ui::OnClose::Hide: break;
    case ui::OnClose::Minimize: m_window.showMinimized(); return;
    case ui::OnClose::Quit: askToQuit(); return;
    }
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
    windowPlace().setValue(geometryKey, m_window.saveGeometry());
    m_window.hide();
    if (m_tray)
        m_tray->hide();
    QTimer::singleShot(quitLimit, qApp, [] { std::_Exit(1); });
    m_desktop.quit();
}

} // namespace restdock
