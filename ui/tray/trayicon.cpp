// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tray/trayicon.h"

#include "ui/commands.h"
#include "ui/connect/connectdetails.h"
#include "ui/look/format.h"
#include "ui/look/symbolicicon.h"
#include "ui/profiles/attention.h"
#include "ui/profiles/profilemodel.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>

#include <algorithm>

namespace restdock::ui {

namespace {

constexpr int mostInMenu = 8;

/// "&" in a name is no mnemonic.
QString menuText(const QString &text)
{
    return QString(text).replace(u'&', QStringLiteral("&&"));
}

} // namespace

TrayIcon::TrayIcon(const ProfileModel &profiles, Commands &commands, QObject *parent)
    : QSystemTrayIcon(parent),
      m_profiles(profiles),
      m_commands(commands)
{
    buildMenu();
    setContextMenu(&m_menu);
    connect(&m_profiles, &ProfileModel::profilesChanged, this, [this] {
        followProfiles();
        refresh();
    });
    for (const auto signal : {&ProfileModel::statusChanged, &ProfileModel::trafficChanged}) {
        connect(&m_profiles, signal, this, [this](const QString &id) {
            refreshProfile(id);
            refresh();
        });
    }
    connect(this, &QSystemTrayIcon::activated, this, [this](ActivationReason reason) {
        if (reason == Trigger)
            Q_EMIT clicked();
    });
    connect(this, &QSystemTrayIcon::messageClicked, this, [this] {
        if (m_openNotice)
            m_openNotice();
    });
    m_menu.installEventFilter(this);
    followProfiles();
    refresh();
}

TrayIcon::~TrayIcon() = default;

/// The menu hears of a change of the theme.
bool TrayIcon::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange) {
        m_shownLook.reset();
        refresh();
    }
    return QSystemTrayIcon::eventFilter(watched, event);
}

void TrayIcon::buildMenu()
{
    m_trouble = m_menu.addAction(symbolicIcon(QStringLiteral("warning")), QString(), this,
                                 [this] { Q_EMIT troubleRequested(m_troubledProfile); });
    m_menu.addAction(tr("&Open Restdock"), this, &TrayIcon::windowRequested);
    m_menu.addSeparator();
    m_more = m_menu.addMenu(tr("&More…"));
    m_menu.addSeparator();
    m_startAll = m_menu.addAction(tr("&Start all"), this, [this] { m_commands.startAll(); });
    m_stopAll = m_menu.addAction(tr("S&top all"), this, &TrayIcon::stopAllRequested);
    m_belowDeleting = m_menu.addSeparator();
    m_menu.addAction(tr("&Activity…"), this, &TrayIcon::activityRequested);
    m_menu.addAction(tr("S&ettings…"), this, &TrayIcon::settingsRequested);
    m_menu.addSeparator();
    m_cancelQuit = m_menu.addAction(tr("&Cancel quitting"), this, &TrayIcon::quitCancelled);
    m_cancelQuit->setVisible(false);
    m_quit = m_menu.addAction(tr("&Quit"), this, &TrayIcon::quitRequested);
    connect(&m_menu, &QMenu::aboutToShow, this, [this] { setOpen(true); });
    connect(&m_menu, &QMenu::aboutToHide, this, [this] { setOpen(false); });
}

/// What came, went or moved while it was open is put in order then. Not every panel tells when it
/// closes a menu: so also before the next time.
void TrayIcon::setOpen(bool isOpen)
{
    m_isOpen = false;
    followProfiles();
    m_isOpen = isOpen;
}

TrayIcon::ProfileMenu TrayIcon::makeProfileMenu(const QString &id)
{
    auto *const menu = new QMenu(&m_menu);
    ProfileMenu made;
    made.menu = menu;
    made.toggle = menu->addAction(QString(), this, [this, id] { toggle(id); });
    menu->addAction(tr("&Connect a client…"), this, [this, id] { Q_EMIT connectRequested(id); });
    made.copyAddress = menu->addAction(tr("Copy &address"), this, [this, id] {
        const auto *const entry = m_profiles.find(id);
        if (entry && !entry->status.urls.isEmpty())
            QGuiApplication::clipboard()->setText(u"rest:" + entry->status.urls.first());
    });
    menu->addAction(tr("Copy restic co&mmands"), this, [this, id] {
        if (const auto *const entry = m_profiles.find(id))
            QGuiApplication::clipboard()->setText(
                initCommands(connectDetails(*entry), nativeShell()));
    });
    made.openStorage = menu->addAction({}, this, [this, id] { Q_EMIT storageRequested(id); });
    made.edit = menu->addAction(tr("&Edit…"), this, [this, id] { Q_EMIT editRequested(id); });
    made.endDeleting = new QAction(menu);
    connect(made.endDeleting, &QAction::triggered, this,
            [this, id] { m_commands.endDeleting(id); });
    return made;
}

void TrayIcon::toggle(const QString &id)
{
    const auto *const entry = m_profiles.find(id);
    if (!entry)
        return;
    if (entry->status.isOn())
        Q_EMIT stopRequested(id);
    else
        Q_EMIT startRequested(id);
}

/// Only what came or went is changed, and in a closed menu; in an open one, what went cannot be
/// used any more.
void TrayIcon::followProfiles()
{
    const auto known = m_profileMenus.keys();
    for (const auto &id : known) {
        if (m_profiles.find(id))
            continue;
        const auto gone = m_profileMenus.value(id);
        gone.menu->setEnabled(false);
        gone.endDeleting->setVisible(false);
        if (!m_isOpen) {
            drop(gone);
            m_profileMenus.remove(id);
            m_arranged.removeAll(id);
        }
    }
    for (int row = 0; row < m_profiles.count(); ++row) {
        const auto &id = m_profiles.at(row).id;
        if (!m_profileMenus.contains(id) && !m_isOpen) {
            const auto made = makeProfileMenu(id);
            m_menu.insertAction(m_belowDeleting, made.endDeleting);
            m_profileMenus.insert(id, made);
        }
        refreshProfile(id);
    }
    if (!m_isOpen)
        arrangeProfiles();
}

void TrayIcon::drop(const ProfileMenu &known)
{
    m_menu.removeAction(known.menu->menuAction());
    m_more->removeAction(known.menu->menuAction());
    m_menu.removeAction(known.endDeleting);
    known.menu->deleteLater();
}

/// Those that need attention come first, and the first ones into the menu itself.
QStringList TrayIcon::ordered() const
{
    QStringList ids;
    for (int row = 0; row < m_profiles.count(); ++row)
        ids << m_profiles.at(row).id;
    if (ids.size() > mostInMenu) {
        std::stable_partition(ids.begin(), ids.end(), [this](const QString &id) {
            return m_profiles.find(id)->look() >= Look::Waiting;
        });
    }
    return ids;
}

void TrayIcon::arrangeProfiles()
{
    const auto ids = ordered();
    m_more->menuAction()->setVisible(ids.size() > mostInMenu);
    if (m_arranged == ids)
        return;
    m_arranged = ids;
    for (int i = 0; i < ids.size(); ++i) {
        auto *const action = m_profileMenus.value(ids[i]).menu->menuAction();
        m_menu.removeAction(action);
        m_more->removeAction(action);
        if (i < mostInMenu)
            m_menu.insertAction(m_more->menuAction(), action);
        else
            m_more->addAction(action);
    }
}

void TrayIcon::refreshProfile(const QString &id)
{
    const auto *const entry = m_profiles.find(id);
    const auto known = m_profileMenus.constFind(id);
    if (!entry || known == m_profileMenus.constEnd())
        return;
    const auto &now = entry->traffic.now;
    known->menu->setTitle(
        menuText(entry->look() == Look::Busy
                     //: an entry of the tray's menu: a profile, and a rate such as "18.4 MB/s"
                     ? tr("%1   %2").arg(entry->profile.name, formatRate(now.received + now.sent))
                     //: an entry of the tray's menu: a profile and its state
                     : tr("%1 – %2").arg(entry->profile.name, stateText(*entry))));
    known->menu->setIcon(symbolicIcon(lookIconName(entry->look())));
    known->menu->setEnabled(true);
    const bool isDrime = entry->profile.backend.type == u"drime";
    known->openStorage->setText(isDrime ? tr("&Open in Drime") : tr("Open &folder"));
    known->openStorage->setEnabled(!storageAddress(entry->profile).isEmpty());
    const bool isStopping = entry->status.phase == ServerPhase::Stopping;
    known->toggle->setEnabled(isStopping ? entry->takesLong
                                         : entry->status.isOn() || !isReadOnly());
    known->edit->setEnabled(!isReadOnly());
    known->toggle->setText(entry->takesLong && isStopping ? tr("Cancel the &stop")
                               : entry->takesLong         ? tr("Cancel the &start")
                               : entry->status.isOn()     ? tr("&Stop")
                                                          : tr("&Start"));
    known->copyAddress->setEnabled(!entry->status.urls.isEmpty());
}

/// Which profile is meant is said where there are several.
void TrayIcon::refreshDeleting()
{
    int allowing = 0;
    for (int row = 0; row < m_profiles.count(); ++row)
        allowing += m_profiles.at(row).deletingMinutes > 0 ? 1 : 0;
    for (int row = 0; row < m_profiles.count(); ++row) {
        const auto &entry = m_profiles.at(row);
        const auto known = m_profileMenus.constFind(entry.id);
        if (known == m_profileMenus.constEnd())
            continue;
        const int minutes = entry.deletingMinutes;
        known->endDeleting->setVisible(minutes > 0);
        known->endDeleting->setText(
            allowing == 1
                ? tr("Deleting allowed for %n min: end now", nullptr, minutes)
                //: an entry of the tray's menu; %1 is a profile
                : menuText(tr("%1: deleting allowed for %n min: end now", nullptr, minutes)
                               .arg(entry.profile.name)));
    }
}

void TrayIcon::refreshTrouble()
{
    const auto reasons = attentions(m_profiles, m_damage);
    m_trouble->setVisible(!reasons.isEmpty());
    if (reasons.isEmpty())
        return;
    m_troubledProfile = reasons.first().id;
    //: an entry of the tray's menu that leads to what needs the person: "Drime: token refused"
    m_trouble->setText(menuText(tr("%1…").arg(reasons.first().text)));
}

void TrayIcon::setIconStyle(TrayIconStyle style)
{
    m_iconStyle = style;
    m_shownLook.reset();
    refresh();
}

void TrayIcon::setDamage(const ProfileDamage &damage)
{
    m_damage = damage;
    followProfiles();
    refresh();
}

/// Of a later version, whose rules may be stricter than what this one knows of them.
bool TrayIcon::isReadOnly() const
{
    return m_damage.extent == ProfileDamage::Extent::IsNewer;
}

void TrayIcon::setQuitting(bool isQuitting)
{
    m_cancelQuit->setVisible(isQuitting);
    m_quit->setText(isQuitting ? tr("&Quit now…") : tr("&Quit"));
}

void TrayIcon::showNotice(const QString &title, const QString &text, bool isWarning,
                          std::function<void()> open)
{
    m_openNotice = std::move(open);
    showMessage(title, text, isWarning ? Warning : Information);
}

void TrayIcon::refresh()
{
    const auto look = trayLook(m_profiles, m_damage);
    if (m_shownLook != look) {
        m_shownLook = look;
        setIcon(trayLookIcon(look, m_iconStyle));
    }
    const auto tip = trayToolTip(m_profiles, m_damage);
    if (toolTip() != tip)
        setToolTip(tip);
    refreshTrouble();
    refreshDeleting();
    bool anyOn = false;
    bool anyOff = false;
    for (int row = 0; row < m_profiles.count(); ++row) {
        const auto &status = m_profiles.at(row).status;
        anyOn |= status.isWanted();
        anyOff |= !status.isOn();
    }
    m_startAll->setEnabled(anyOff && !isReadOnly());
    m_stopAll->setEnabled(anyOn);
}

} // namespace restdock::ui
