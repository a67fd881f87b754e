// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainactions.h"

#include "ui/look/symbolicicon.h"
#include "ui/profiles/profilemodel.h"

#include <QAction>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QToolBar>
#include <QWidget>

namespace restdock::ui {

namespace {

QAction *add(QMenu *menu, const QString &text, const QKeySequence &shortcut = {},
             const QString &icon = {})
{
    auto *const action = menu->addAction(text);
    action->setShortcut(shortcut);
    if (!icon.isEmpty())
        action->setIcon(symbolicIcon(icon));
    return action;
}

/// The keypad's Enter, too.
QList<QKeySequence> withReturn(Qt::Modifiers modifiers)
{
    return {QKeySequence(modifiers | Qt::Key_Return), QKeySequence(modifiers | Qt::Key_Enter)};
}

} // namespace

MainActions::MainActions(QMainWindow &window)
{
    buildFileMenu(window);
    buildProfileMenu(window);
    buildViewMenu(window);
    buildHelpMenu(window);
    buildToolBar(window);
}

void MainActions::buildFileMenu(QMainWindow &window)
{
    auto *const menu = window.menuBar()->addMenu(tr("&File"));
    m_menus << menu;
    newProfile = add(menu, tr("&New…"), QKeySequence::New, QStringLiteral("add"));
    importProfiles =
        add(menu, tr("&Import…"), QKeySequence(Qt::CTRL | Qt::Key_I), QStringLiteral("import"));
    exportProfiles =
        add(menu, tr("&Export…"), QKeySequence(Qt::CTRL | Qt::Key_E), QStringLiteral("export"));
    menu->addSeparator();
    settings = add(menu, tr("&Settings…"), QKeySequence(Qt::CTRL | Qt::Key_Comma),
                   QStringLiteral("settings"));
    startAtLogin = add(menu, tr("Start at &login"));
    startAtLogin->setCheckable(true);
    menu->addSeparator();
    closeWindow = add(menu, tr("&Close window"), QKeySequence(Qt::CTRL | Qt::Key_W));
    quit = add(menu, tr("&Quit"), QKeySequence(Qt::CTRL | Qt::Key_Q));
    window.addActions(menu->actions()); // the menu bar is not always there
}

void MainActions::buildProfileMenu(QMainWindow &window)
{
    auto *const menu = window.menuBar()->addMenu(tr("&Profile"));
    m_menus << menu;
    toggle = add(menu, tr("&Start"), {}, QStringLiteral("play"));
    toggle->setShortcuts(withReturn(Qt::CTRL));
    connectClient = add(menu, tr("&Connect a client…"),
                        QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C), QStringLiteral("connect"));
    edit = add(menu, tr("&Edit…"), QKeySequence(Qt::ALT | Qt::Key_Return), QStringLiteral("edit"));
    rename = add(menu, tr("Re&name…"), QKeySequence(Qt::Key_F2));
    duplicate = add(menu, tr("&Duplicate"), {}, QStringLiteral("duplicate"));
    openStorage = add(menu, tr("Open &folder"), {}, QStringLiteral("folder"));
    exportProfile = add(menu, tr("E&xport…"), {}, QStringLiteral("export"));
    remove = add(menu, tr("&Remove…"), QKeySequence::Delete, QStringLiteral("remove"));
    remove->setShortcutContext(Qt::WidgetShortcut); // Del belongs to the field that has the focus
    allowDeleting = add(menu, tr("Allow de&leting for…"));
    menu->addSeparator();
    startAll = add(menu, tr("Start &all"));
    stopAll = add(menu, tr("Sto&p all"));
}

void MainActions::buildViewMenu(QMainWindow &window)
{
    m_view = window.menuBar()->addMenu(tr("&View"));
    m_menus << m_view;
    m_afterTabs = m_view->addSeparator();
    filter = add(m_view, tr("&Filter the activity"), QKeySequence::Find);
    nextArea = add(m_view, tr("Ne&xt area"), QKeySequence(Qt::Key_F6));
}

void MainActions::buildHelpMenu(QMainWindow &window)
{
    auto *const menu = window.menuBar()->addMenu(tr("&Help"));
    m_menus << menu;
    help = add(menu, tr("&Manual"), QKeySequence::HelpContents);
    window.addAction(help); // the menu bar is not always there
    menu->addSeparator();
    about = add(menu, tr("&About Restdock"), {}, QStringLiteral("info"));
}

void MainActions::buildToolBar(QMainWindow &window)
{
    toolBar = window.addToolBar(tr("Toolbar"));
    toolBar->setMovable(false);
    toolBar->setIconSize({16, 16});
    toolBar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    toolBar->setContextMenuPolicy(Qt::PreventContextMenu);
    toolBar->addAction(newProfile);
    start = toolBar->addAction(symbolicIcon(QStringLiteral("play")), {});
    stop = toolBar->addAction(symbolicIcon(QStringLiteral("stop")), {});
    toolBar->addAction(connectClient);
    auto *const gap = new QWidget;
    gap->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    toolBar->addWidget(gap);
    settings->setIconText(tr("Settings"));
    toolBar->addAction(settings);
}

QAction *MainActions::addTab(const QString &title) const
{
    const auto number = m_view->actions().indexOf(m_afterTabs);
    auto *const action = new QAction(title, m_view);
    action->setShortcut(QKeySequence(Qt::CTRL | Qt::Key(int(Qt::Key_1) + int(number))));
    m_view->insertAction(m_afterTabs, action);
    return action;
}

QList<QAction *> MainActions::ofProfile() const
{
    return {toggle,      connectClient, edit,   rename,       duplicate,
            openStorage, exportProfile, remove, allowDeleting};
}

void MainActions::showProfile(const ProfileEntry *entry) const
{
    const bool isOn = entry && entry->status.isOn();
    const bool isStopping = entry && entry->status.phase == ServerPhase::Stopping;
    const bool takesLong = entry && entry->takesLong;
    const bool isLocked = entry && entry->status.phase == ServerPhase::Locked;
    const auto startText = takesLong && isStopping ? tr("Cancel the &stop")
        : isLocked                                 ? tr("&Start after unlock…")
                                                   : tr("&Start");
    const auto stopText = takesLong && isOn ? tr("Cancel the &start") : tr("&Stop");
    toggle->setText(isOn ? stopText : startText);
    toggle->setIcon((isOn ? stop : start)->icon());
    start->setText(QString(startText).remove(u'&')); // of the menu are the mnemonics
    start->setEnabled(entry && !isOn && (!isStopping || takesLong));
    stop->setText(QString(stopText).remove(u'&'));
    stop->setEnabled(isOn);
    toggle->setEnabled(start->isEnabled() || stop->isEnabled());
    for (auto *action : {connectClient, edit, rename, duplicate, exportProfile, remove})
        action->setEnabled(entry);
    const bool isAllowed = entry && entry->deletingMinutes > 0;
    allowDeleting->setText(isAllowed ? tr("End de&leting now") : tr("Allow de&leting for…"));
    allowDeleting->setEnabled(entry && entry->status.isUp() && forbidsDeleting(entry->profile));
    const bool isDrime = entry && entry->profile.backend.type == u"drime";
    openStorage->setText(isDrime ? tr("&Open in Drime") : tr("Open &folder"));
    openStorage->setIcon(
        symbolicIcon(isDrime ? QStringLiteral("cloud") : QStringLiteral("folder")));
    openStorage->setEnabled(entry && !storageAddress(entry->profile).isEmpty());
}

void MainActions::showProfiles(bool areThere) const
{
    const auto pages = m_view->actions();
    for (auto *action : pages)
        action->setEnabled(areThere);
    exportProfiles->setEnabled(areThere);
}

void MainActions::showServers(bool anyOn, bool anyOff) const
{
    startAll->setEnabled(anyOff);
    stopAll->setEnabled(anyOn);
    const auto all = withReturn(Qt::CTRL | Qt::SHIFT);
    startAll->setShortcuts(anyOff ? all : QList<QKeySequence>());
    stopAll->setShortcuts(anyOff ? QList<QKeySequence>() : all);
}

QList<QAction *> MainActions::withShortcuts() const
{
    QList<QAction *> found;
    for (const auto *menu : m_menus) {
        const auto actions = menu->actions();
        for (auto *action : actions) {
            if (!action->shortcut().isEmpty())
                found << action;
        }
    }
    return found;
}

} // namespace restdock::ui
