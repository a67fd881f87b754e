// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tray/trayicon.h"

#include "ui/commands.h"
#include "ui/connect/connectdetails.h"
#include "ui/look/symbolicicon.h"
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
        rebuildProfiles();
        refresh();
    });
    connect(&m_profiles, &ProfileModel::statusChanged, this, [this](const QString &id) {
        refreshProfile(id);
        refresh();
    });
    connect(&m_profiles, &ProfileModel::trafficChanged, this, [this](const QString &id) {
        refreshProfile(id);
        refresh();
    });
    connect(this, &QSystemTrayIcon::activated, this, [this](ActivationReason reason) {
        if (reason == Trigger)
            Q_EMIT clicked();
    });
    m_menu.installEventFilter(this);
    rebuildProfiles();
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
    connect(&m_menu, &QMenu::aboutToShow, this, &TrayIcon::arrangeProfiles);
    m_startAll = m_menu.addAction(tr("&Start all"), this, [this] { m_commands.startAll(); });
    m_stopAll = m_menu.addAction(tr("S&top all"), this, [this] { m_commands.stopAll(); });
    m_endDeleting = m_menu.addAction(QString(), this, &TrayIcon::endDeleting);
    m_menu.addSeparator();
    m_menu.addAction(tr("&Activity…"), this, &TrayIcon::activityRequested);
    m_menu.addAction(tr("S&ettings…"), this, &TrayIcon::settingsRequested);
    m_menu.addSeparator();
    m_menu.addAction(tr("&Quit"), this, &TrayIcon::quitRequested);
}

TrayIcon::ProfileMenu TrayIcon::makeProfileMenu(const QString &id)
{
    auto *const menu = new QMenu(&m_menu);
    ProfileMenu made{menu, nullptr, nullptr};
    made.toggle = menu->addAction(QString(), this, [this, id] {
        const auto *const entry = m_profiles.find(id);
        if (!entry)
            return;
        if (entry->status.isOn())
            m_commands.stopServer(id);
        else
            m_commands.startServer(id);
    });
    menu->addAction(tr("&Connect a client…"), this, [this, id] { Q_EMIT connectRequested(id); });
    menu->addAction(tr("Copy &address"), this, [this, id] {
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
    menu->addAction(tr("&Edit…"), this, [this, id] { Q_EMIT editRequested(id); });
    return made;
}

void TrayIcon::rebuildProfiles()
{
    for (const auto &known : std::as_const(m_profileMenus)) {
        m_menu.removeAction(known.menu->menuAction());
        m_more->removeAction(known.menu->menuAction());
        known.menu->deleteLater();
    }
    m_profileMenus.clear();
    m_arranged.clear();
    for (int row = 0; row < m_profiles.count(); ++row) {
        const auto &id = m_profiles.at(row).id;
        m_profileMenus.insert(id, makeProfileMenu(id));
        refreshProfile(id);
    }
    arrangeProfiles();
}

/// Those that need attention come first, and the first ones into the menu itself. Only when it opens: nothing
/// moves under the pointer.
void TrayIcon::arrangeProfiles()
{
    QStringList ids;
    for (int row = 0; row < m_profiles.count(); ++row)
        ids << m_profiles.at(row).id;
    if (ids.size() > mostInMenu) {
        std::stable_partition(ids.begin(), ids.end(), [this](const QString &id) {
            return m_profiles.find(id)->look() >= Look::Waiting;
        });
    }
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
    //: an entry of the tray's menu: a profile and its state
    known->menu->setTitle(menuText(tr("%1 – %2").arg(entry->profile.name, stateText(*entry))));
    known->menu->setIcon(symbolicIcon(lookIconName(entry->look())));
    const bool isDrime = entry->profile.backend.type == u"drime";
    known->openStorage->setText(isDrime ? tr("&Open in Drime") : tr("Open &folder"));
    known->openStorage->setEnabled(!storageAddress(entry->profile).isEmpty());
    known->toggle->setText(entry->status.isOn() ? tr("&Stop") : tr("&Start"));
}

void TrayIcon::refreshTrouble()
{
    m_trouble->setVisible(false);
    for (int row = 0; row < m_profiles.count(); ++row) {
        const auto &entry = m_profiles.at(row);
        if (!entry.status.trouble)
            continue;
        m_troubledProfile = entry.id;
        m_trouble->setText(menuText(tr("%1: %2…").arg(entry.profile.name, stateText(entry))));
        m_trouble->setVisible(true);
        return;
    }
}

void TrayIcon::refreshDeleting()
{
    int minutes = 0;
    for (int row = 0; row < m_profiles.count(); ++row)
        minutes = std::max(minutes, m_profiles.at(row).deletingMinutes);
    m_endDeleting->setVisible(minutes > 0);
    m_endDeleting->setText(tr("&Deleting allowed for %n min: end now", nullptr, minutes));
}

void TrayIcon::endDeleting()
{
    for (int row = 0; row < m_profiles.count(); ++row) {
        const auto &entry = m_profiles.at(row);
        if (entry.deletingMinutes > 0)
            m_commands.endDeleting(entry.id);
    }
}

void TrayIcon::setIconStyle(TrayIconStyle style)
{
    m_iconStyle = style;
    m_shownLook.reset();
    refresh();
}

void TrayIcon::refresh()
{
    const auto look = trayLook(m_profiles);
    if (m_shownLook != look) {
        m_shownLook = look;
        setIcon(trayLookIcon(look, m_iconStyle));
    }
    const auto tip = trayToolTip(m_profiles);
    if (toolTip() != tip)
        setToolTip(tip);
    refreshTrouble();
    refreshDeleting();
    bool anyOn = false;
    bool anyOff = false;
    for (int row = 0; row < m_profiles.count(); ++row) {
        const bool isOn = m_profiles.at(row).status.isOn();
        anyOn |= isOn;
        anyOff |= !isOn;
    }
    m_startAll->setEnabled(anyOff);
    m_stopAll->setEnabled(anyOn);
}

} // namespace restdock::ui
