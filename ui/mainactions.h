// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QKeySequence>
#include <QList>

class QAction;
class QMainWindow;
class QMenu;
class QToolBar;

namespace restdock::ui {

struct ProfileEntry;

/// What can be done in the window: its menus, its tool bar, and their shortcuts. What the actions do
/// is the window's, which connects to them.
class MainActions
{
    Q_DECLARE_TR_FUNCTIONS(restdock::ui::MainWindow)

public:
    /// Fills the menu bar of @p window, which owns everything.
    explicit MainActions(QMainWindow &window);

    /// An action in the View menu, for the next tab: Ctrl+1, Ctrl+2, …
    QAction *addTab(const QString &title) const;
    /// For the menu of a profile in the list.
    QList<QAction *> ofProfile() const;
    /// Enables what can be done with the selected profile; null: none is.
    void showProfile(const ProfileEntry *entry) const;
    /// Enables what is about profiles at all: their pages, and an export.
    void showProfiles(bool areThere) const;
    /// Whether a server can be stopped, and one started. One shortcut does what is left to do.
    void showServers(bool anyOn, bool anyOff) const;
    /// Those that the keyboard reaches at once, menu by menu.
    QList<QAction *> withShortcuts() const;

    QAction *newProfile = nullptr;
    QAction *settings = nullptr;
    QAction *importProfiles = nullptr;
    QAction *exportProfiles = nullptr;
    QAction *startAtLogin = nullptr;
    QAction *closeWindow = nullptr;
    QAction *quit = nullptr;

    QAction *toggle = nullptr; ///< starts or stops the selected profile
    QAction *start = nullptr;  ///< in the tool bar, which has both
    QAction *stop = nullptr;
    QAction *connectClient = nullptr;
    QAction *edit = nullptr;
    QAction *rename = nullptr;
    QAction *duplicate = nullptr;
    QAction *openStorage = nullptr;   ///< shows its folder, or Drime in the browser
    QAction *exportProfile = nullptr; ///< the selected one
    QAction *remove = nullptr;
    QAction *allowDeleting = nullptr; ///< or ends that
    QAction *startAll = nullptr;
    QAction *stopAll = nullptr;

    QAction *filter = nullptr;
    QAction *nextArea = nullptr; ///< list, tabs, error bar

    QAction *help = nullptr;
    QAction *about = nullptr;

    QToolBar *toolBar = nullptr;

private:
    void buildFileMenu(QMainWindow &window);
    void buildProfileMenu(QMainWindow &window);
    void buildViewMenu(QMainWindow &window);
    void buildHelpMenu(QMainWindow &window);
    void buildToolBar(QMainWindow &window);

    QList<QMenu *> m_menus;
    QMenu *m_view = nullptr;
    QAction *m_afterTabs = nullptr;
};

} // namespace restdock::ui
