// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/desktopshell.h"

#include "app/desktop/shellquestions.h"
#include "app/desktop/system/activation.h"
#include "app/desktop/system/startupnotice.h"
#include "storage/profiles/profilecheck.h"
#include "ui/about/aboutdialog.h"
#include "ui/look/errortext.h"

#include <QApplication>

#include <utility>

namespace restdock {

namespace {

using namespace std::chrono_literals;

constexpr auto quietAfterSleep = 30s;
const auto geometryKey = QStringLiteral("geometry");
const auto divisionKey = QStringLiteral("division");
const auto noTrayReadKey = QStringLiteral("noTrayRead");
const auto trayToldKey = QStringLiteral("trayTold");

} // namespace

DesktopShell::DesktopShell(const Parts &parts, QObject *parent)
    : QObject(parent),
      m_desktop(parts.desktop),
      m_preferences(parts.preferences),
      m_system(parts.system),
      m_quitting(parts.quitting),
      m_notifier(parts.notifier),
      m_notices(parts.notices),
      m_window({parts.desktop.profiles(), parts.desktop.requests(), parts.desktop.events()},
               parts.desktop),
      m_tray(parts.desktop, parts.trayHost, this),
      m_keychain(parts.system, [this] { return m_window.isVisible(); }),
      m_wakefulness(parts.desktop),
      m_announcer(parts.notifier, parts.notices, parts.preferences)
{
    connectWindow();
    connectNotices();
    connect(&m_preferences, &ui::Preferences::changed, this, &DesktopShell::obeyPreferences);
    connect(&m_tray, &TrayPresence::came, this, &DesktopShell::fillTray);
    connect(&m_tray, &TrayPresence::went, this, &DesktopShell::loseTray);
    connect(&m_tray, &TrayPresence::missed, this, [this] {
        m_window.showNoTray(!windowPlace().value(noTrayReadKey).toBool());
        if (m_startedMinimized && !m_window.isVisible())
            m_window.showMinimized();
    });
    connect(&m_keychain, &KeychainWatch::seen, &m_window, &ui::MainWindow::showKeychain);
    connect(&m_desktop, &Desktop::damageChanged, this, [this](const ui::ProfileDamage &damage) {
        m_window.showDamage(damage);
        if (auto *const icon = m_tray.icon())
            icon->setDamage(damage);
    });
    connect(&m_quitting, &Quitting::waitingChanged, this, [this](bool isWaiting) {
        m_window.showQuitting(isWaiting);
        if (auto *const icon = m_tray.icon())
            icon->setQuitting(isWaiting);
    });
    connect(&m_quitting, &Quitting::began, this, &DesktopShell::leave);
    connect(&m_wakefulness, &Wakefulness::wokeUp, this,
            [this] { m_notifier.keepQuietFor(quietAfterSleep); });
    m_window.showDamage(m_desktop.damage());
    m_window.showQuitting(m_quitting.isWaiting());
    obeyPreferences();
    showStartsAtLogin();
}

DesktopShell::~DesktopShell() = default;

void DesktopShell::connectWindow()
{
    connect(&m_window, &ui::MainWindow::closeRequested, this, &DesktopShell::closeWindow);
    connect(&m_window, &ui::MainWindow::quitRequested, this, &DesktopShell::quit);
    connect(&m_window, &ui::MainWindow::quitCancelled, &m_quitting, &Quitting::cancel);
    connect(&m_window, &ui::MainWindow::startAtLoginRequested, this,
            &DesktopShell::setStartsAtLogin);
    connect(&m_window, &ui::MainWindow::settingsRequested, this,
            [this] { showSettings(ui::SettingsDialog::Page::General); });
    connect(&m_window, &ui::MainWindow::aboutRequested, this, &DesktopShell::showAbout);
    connect(&m_window, &ui::MainWindow::noTrayRead, this,
            [this] { windowPlace().setValue(noTrayReadKey, true); });
}

void DesktopShell::connectNotices()
{
    connect(&m_notices, &DesktopNotices::opened, this,
            [this](DesktopNotice::Place place, const QString &profile) {
                show(place, profile);
                endActivation(place != DesktopNotice::Place::Settings);
            });
    connect(&m_notices, &DesktopNotices::activationGiven, this, &DesktopShell::beginActivation);
    connect(&m_notices, &DesktopNotices::refused, this, [this](const DesktopNotice &notice) {
        if (auto *const icon = m_tray.icon())
            icon->showNotice(notice.title, notice.text, notice.isLasting,
                             [this, notice] { show(notice.place, notice.profile); });
    });
}

void DesktopShell::obeyPreferences()
{
    if (auto *const icon = m_tray.icon())
        icon->setIconStyle(m_preferences.trayIcon());
    m_wakefulness.setEnabled(m_preferences.keepsAwake());
    m_desktop.setLogKeeping(m_preferences.logKeeping());
}

/// Size and place of the window, from one start to the next; and what need not be said again.
QSettings DesktopShell::windowPlace() const
{
    return QSettings(m_desktop.stateFolder() + u"/window.ini", QSettings::IniFormat);
}

QStringList DesktopShell::begin(const DesktopOptions &options)
{
    m_startedMinimized = options.minimized && m_preferences.startsMinimized();
    m_window.restoreGeometry(windowPlace().value(geometryKey).toByteArray());
    m_window.setDivision(windowPlace().value(divisionKey).toByteArray());
    m_tray.begin(m_startedMinimized ? TrayPresence::Patience::Long : TrayPresence::Patience::Short);
    if (!m_startedMinimized)
        m_window.present();
    if (options.minimized) // a login, whether it shows the window or not
        m_notifier.keepQuietFor(quietAfterSleep);
    m_keychain.begin();
    auto unknown = obey(options);
    if (m_desktop.hasCrashed())
        tellOfCrash(m_window);
    return unknown;
}

QStringList DesktopShell::handle(const DesktopOptions &options, const QString &activation)
{
    beginActivation(activation);
    if (options.showsWindow())
        m_window.present();
    endActivation(options.showsWindow());
    return obey(options);
}

void DesktopShell::beginActivation(const QString &token)
{
    m_activation = token;
    useActivation(token);
}

/// Of whatever was shown, or not.
void DesktopShell::endActivation(bool isForWindow)
{
    if (isForWindow)
        takeFront(m_window, m_activation);
    endStart(std::exchange(m_activation, {}));
}

QStringList DesktopShell::obey(const DesktopOptions &options)
{
    if (options.quit) {
        m_quitting.now();
        return {};
    }
    const auto &profiles = m_desktop.profiles();
    const auto find = [&profiles](const QString &name) -> const ui::ProfileEntry * {
        for (int row = 0; row < profiles.count(); ++row) {
            if (isSameProfileName(profiles.at(row).profile.name, name))
                return &profiles.at(row);
        }
        return nullptr;
    };
    QStringList unknown;
    QStringList starting;
    for (const auto &name : options.start) {
        const auto *const entry = find(name);
        if (!entry)
            unknown << name;
        else if (!entry->status.isOn())
            starting << entry->id;
    }
    m_desktop.startServers(starting);
    for (const auto &name : options.stop) {
        const auto *const entry = find(name);
        if (!entry)
            unknown << name;
        else if (entry->status.isOn())
            m_desktop.stopServer(entry->id);
    }
    return unknown;
}

void DesktopShell::fillTray()
{
    using ui::TrayIcon;
    auto *const icon = m_tray.icon();
    icon->setIconStyle(m_preferences.trayIcon());
    icon->setDamage(m_desktop.damage());
    icon->setQuitting(m_quitting.isWaiting());
    connect(icon, &TrayIcon::windowRequested, this, &DesktopShell::presentFresh);
    connect(icon, &TrayIcon::clicked, this, &DesktopShell::toggleWindow);
    connect(icon, &TrayIcon::troubleRequested, &m_window, &ui::MainWindow::showTrouble);
    connect(icon, &TrayIcon::startRequested, &m_window, &ui::MainWindow::startServer);
    connect(icon, &TrayIcon::stopRequested, &m_window, &ui::MainWindow::stopServer);
    connect(icon, &TrayIcon::stopAllRequested, &m_window, &ui::MainWindow::stopAllServers);
    connect(icon, &TrayIcon::connectRequested, &m_window, &ui::MainWindow::showConnect);
    connect(icon, &TrayIcon::editRequested, &m_window, &ui::MainWindow::editProfile);
    connect(icon, &TrayIcon::storageRequested, &m_window, &ui::MainWindow::openStorage);
    connect(icon, &TrayIcon::activityRequested, &m_window, &ui::MainWindow::showActivity);
    connect(icon, &TrayIcon::settingsRequested, this,
            [this] { showSettings(ui::SettingsDialog::Page::General); });
    connect(icon, &TrayIcon::quitRequested, this, &DesktopShell::quit);
    connect(icon, &TrayIcon::quitCancelled, &m_quitting, &Quitting::cancel);
    m_window.showNoTray(false);
}

/// The window is never hidden without an icon.
void DesktopShell::loseTray()
{
    m_window.showNoTray(!windowPlace().value(noTrayReadKey).toBool());
    if (!m_window.isVisible())
        m_window.showMinimized();
}

/// Whatever closing the window means: what shows it hides it.
void DesktopShell::toggleWindow()
{
    const bool isSeen = m_window.isVisible() && !m_window.isMinimized() && m_front.isOrJustWas();
    if (isSeen && !QApplication::activeModalWidget() && m_tray.isThere())
        hideWindow();
    else
        presentFresh();
}

/// A window that was away begins with the overview.
void DesktopShell::presentFresh()
{
    if (!m_window.isVisible())
        m_window.showTab(ui::MainWindow::Tab::Overview);
    m_window.present();
}

void DesktopShell::setStartsAtLogin(bool starts)
{
    m_system.setStartsAtLogin(starts, [self = QPointer(this)](const Result<void> &set) {
        if (!self)
            return;
        if (!set)
            self->m_window.say(ui::errorText(set.error()));
        self->showStartsAtLogin();
    });
}

void DesktopShell::showStartsAtLogin()
{
    m_window.showStartsAtLogin(m_system.loginEntry().state == ui::LoginEntry::State::On);
}

void DesktopShell::showSettings(ui::SettingsDialog::Page page)
{
    m_window.present();
    // Nothing else can be used before it is answered.
    if (auto *const inTheWay = QApplication::activeModalWidget()) {
        inTheWay->raise();
        inTheWay->activateWindow();
        return;
    }
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
    return {m_window.isVisible(), m_settings != nullptr, m_window.saveGeometry(),
            m_window.selectedProfile(), m_window.division()};
}

void DesktopShell::resume(const View &view)
{
    m_window.restoreGeometry(view.geometry);
    m_window.setDivision(view.division);
    m_tray.begin(TrayPresence::Patience::Short);
    if (view.isVisible)
        m_window.showProfile(view.profile);
    if (view.hasSettings)
        showSettings(ui::SettingsDialog::Page::Appearance);
    m_keychain.begin();
}

void DesktopShell::show(DesktopNotice::Place place, const QString &profile)
{
    using Place = DesktopNotice::Place;
    using Tab = ui::MainWindow::Tab;
    if (place == Place::Settings) {
        showSettings(ui::SettingsDialog::Page::General);
        return;
    }
    if (!m_desktop.profiles().find(profile)) {
        m_window.present();
        return;
    }
    if (place == Place::Trouble) {
        m_window.showTrouble(profile);
        return;
    }
    m_window.showProfile(profile);
    switch (place) {
    case Place::Repositories: m_window.showTab(Tab::Repositories); break;
    case Place::Events: m_window.showTab(Tab::Events); break;
    default: m_window.showTab(Tab::Overview); break;
    }
}

/// Into the tray where there is one. Without one the window is the application, and the person says
/// once what closing means.
void DesktopShell::closeWindow()
{
    switch (m_preferences.onClose()) {
    case ui::OnClose::Hide: break;
    case ui::OnClose::Minimize: m_window.showMinimized(); return;
    case ui::OnClose::Quit: quit(); return;
    }
    if (m_tray.isThere()) {
        hideWindow();
        return;
    }
    askAboutClosing(
        m_window,
        [this] {
            m_preferences.setOnClose(ui::OnClose::Minimize);
            m_window.showMinimized();
        },
        [this] {
            m_preferences.setOnClose(ui::OnClose::Quit);
            quit();
        });
}

/// Where it went is told once ever: who knows it need not hear it again.
void DesktopShell::hideWindow()
{
    m_window.hide();
    auto place = windowPlace();
    if (!place.value(trayToldKey).toBool() && m_announcer.tellOfTray())
        place.setValue(trayToldKey, true);
}

void DesktopShell::quit()
{
    askToQuit(m_window, m_desktop, m_quitting);
}

void DesktopShell::leave()
{
    windowPlace().setValue(geometryKey, m_window.saveGeometry());
    windowPlace().setValue(divisionKey, m_window.division());
    m_window.hide();
    if (auto *const icon = m_tray.icon())
        icon->hide();
}

} // namespace restdock
