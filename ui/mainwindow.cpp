// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow.h"

#include "ui/about/helpdialog.h"
#include "ui/activity/activitymodel.h"
#include "ui/activity/activitypane.h"
#include "ui/commands.h"
#include "ui/connect/connectoffers.h"
#include "ui/connect/connectpage.h"
#include "ui/connect/connectwindow.h"
#include "ui/dividedview.h"
#include "ui/firstrun/firstrunpage.h"
#include "ui/look/announcement.h"
#include "ui/look/direction.h"
#include "ui/look/errortext.h"
#include "ui/look/scrolling.h"
#include "ui/notraynotice.h"
#include "ui/overview/overviewpage.h"
#include "ui/profiles/damagenotice.h"
#include "ui/profiles/damagepage.h"
#include "ui/profiles/profilelist.h"
#include "ui/profiles/profilemodel.h"
#include "ui/profiles/troublebar.h"
#include "ui/profiles/waitnotice.h"
#include "ui/profiletabs.h"
#include "ui/repositories/repositoriespage.h"
#include "ui/statusline.h"
#include "ui/users/userlistpage.h"
#include "ui/users/usertasks.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QBoxLayout>
#include <QClipboard>
#include <QCloseEvent>
#include <QDesktopServices>
#include <QHideEvent>
#include <QLabel>
#include <QListView>
#include <QMenuBar>
#include <QPointer>
#include <QScrollArea>
#include <QStackedWidget>
#include <QStatusBar>
#include <QTabBar>
#include <QToolBar>
#include <QUrl>

namespace restdock::ui {

namespace {

QWidget *firstVisibleButton(const QWidget &area)
{
    const auto buttons = area.findChildren<QAbstractButton *>();
    const auto first = std::find_if(buttons.begin(), buttons.end(), [](const QAbstractButton *one) {
        return one->isVisible() && one->isEnabled();
    });
    return first == buttons.end() ? nullptr : *first;
}

} // namespace

MainWindow::MainWindow(const Models &models, Commands &commands, QWidget *parent)
    : QMainWindow(parent),
      m_models(models),
      m_commands(commands),
      m_tasks(new ProfileTasks(models.profiles, commands, *this)),
      m_userTasks(new UserTasks(models.profiles, commands, *this)),
      m_pages(new QStackedWidget),
      m_firstRun(new FirstRunPage(commands)),
      m_damagePage(new DamagePage),
      m_damage(new DamageNotice),
      m_noTray(new NoTrayNotice),
      m_list(new ProfileList(models.profiles)),
      m_trouble(new TroubleBar(models.profiles)),
      m_tabs(new ProfileTabs(models.profiles, models.requests, models.events, commands)),
      m_status(new StatusLine(models.profiles)),
      m_actions(*this)
{
    setWindowTitle(QStringLiteral("Restdock"));
    setMinimumSize(720, 480);
    resize(1080, 700);
    auto *const central = new QWidget;
    auto *const rows = new QVBoxLayout(central);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->addWidget(m_noTray);
    rows->addWidget(m_damage);
    rows->addWidget(m_pages, 1);
    m_noTray->hide();
    m_damage->hide();
    setCentralWidget(central);
    m_list->setActions({m_actions.startAll, m_actions.stopAll}, m_actions.ofProfile());
    connectActions();
    auto *const details = new QWidget;
    auto *const column = new QVBoxLayout(details);
    auto margins = column->contentsMargins();
    margins.setBottom(2); // the status line below has its own
    column->setContentsMargins(margins);
    column->addWidget(m_trouble);
    column->addWidget(m_tabs, 1);
    m_details = scrolling(details); // a trouble has many lines in a large font
    m_divided = new DividedView(m_list, m_details, width());
    m_pages->addWidget(scrolling(m_firstRun));
    m_pages->addWidget(m_divided);
    m_pages->addWidget(m_damagePage);
    m_status->setContentsMargins(mirrored({6, 0, 0, 0})); // below the list's text
    statusBar()->addWidget(m_status, 1);
    //: Restdock's version
    statusBar()->addPermanentWidget(
        new QLabel(tr("v%1").arg(QCoreApplication::applicationVersion())));

    connect(m_list, &ProfileList::selected, this, [this](const QString &id) {
        m_selected = id;
        showDetails();
    });
    // Whoever asks for the reason of a sign gets it, although it was put off.
    connect(m_list, &ProfileList::clicked, m_trouble, &TroubleBar::recall);
    connect(m_list, &ProfileList::editRequested, m_actions.edit, &QAction::trigger);
    connect(m_tasks, &ProfileTasks::dialogOpens, this, &MainWindow::present);
    connect(m_tasks, &ProfileTasks::said, this, &MainWindow::say);
    connect(m_tasks, &ProfileTasks::loginMade, this, &MainWindow::rememberLogin);
    connect(m_tasks, &ProfileTasks::saved, this, [this](const QString &id, bool isNew) {
        if (isNew)
            showConnect(id);
        else
            showDetails();
    });
    connect(m_firstRun, &FirstRunPage::created, this,
            [this](const QString &id, const QString &user, const QString &password) {
                rememberLogin(id, user, password);
                showConnect(id);
            });
    connect(m_firstRun, &FirstRunPage::importRequested, m_tasks, &ProfileTasks::importProfiles);
    connect(m_firstRun, &FirstRunPage::drimeRequested, this,
            [this] { m_tasks->make(QStringLiteral("drime")); });
    connect(&m_tabs->overviewPage(), &OverviewPage::restartRequested, this,
            [this] { m_tasks->restart(m_selected); });
    connectTrouble();
    connect(&m_models.profiles, &ProfileModel::profilesChanged, this, &MainWindow::showCurrent);
    connect(&m_models.profiles, &ProfileModel::statusChanged, this, &MainWindow::showDetails);
    connect(&m_tabs->repositoriesPage(), &RepositoriesPage::connectRequested, this,
            [this] { showConnect(m_selected); });
    connectUsers();
    connectEvents();
    connectDamage();
    connect(m_noTray, &NoTrayNotice::closed, this, &MainWindow::noTrayRead);
    connect(m_status, &StatusLine::attentionRequested, this, &MainWindow::showTrouble);
    connect(m_status, &StatusLine::quitCancelled, this, &MainWindow::quitCancelled);
    showCurrent();
}

void MainWindow::connectTrouble()
{
    connect(m_trouble, &TroubleBar::retryRequested, this, [this] { m_tasks->start(m_selected); });
    connect(m_trouble, &TroubleBar::actionRequested, this, [this](const TroubleAction &action) {
        if (action.kind == TroubleAction::Kind::ShowHelp)
            m_actions.help->trigger();
        else
            m_tasks->mend(m_selected, action);
    });
    connect(m_trouble, &TroubleBar::portWanted, this, [this](const QString &id) {
        m_commands.findPort(id, [self = QPointer(this), id](const Result<quint16> &port) {
            if (self && port)
                self->m_trouble->offerPort(id, *port);
        });
    });
    connect(m_trouble, &TroubleBar::portRequested, this,
            [this](quint16 port) { m_tasks->offerPort(m_selected, port); });
    connect(m_trouble, &TroubleBar::logRequested, this, [this] { showTrouble(m_selected); });
    connect(m_trouble, &TroubleBar::detailsRequested, this, &MainWindow::copyDetails);
}

void MainWindow::connectDamage()
{
    connect(m_damage, &DamageNotice::retryRequested, this, [this] { m_commands.reloadProfiles(); });
    connect(m_damage, &DamageNotice::openRequested, this,
            [](const QString &file) { QDesktopServices::openUrl(QUrl::fromLocalFile(file)); });
    connect(m_damage, &DamageNotice::restoreRequested, this, [this] {
        const auto pending = std::make_shared<PendingChange>();
        auto *const notice = new WaitNotice(
            tr("Restoring profiles. If the keychain is locked, it asks for its password."), this,
            pending);
        auto restored = [this](const Result<void> &result) {
            if (!result)
                say(errorText(result.error()));
        };
        m_commands.restoreProfiles(awaited<void>(notice, std::move(restored)), pending);
    });
}

void MainWindow::showDamage(const ProfileDamage &damage)
{
    m_isDamaged = damage.isOfAll();
    m_isReadOnly = damage.extent == ProfileDamage::Extent::IsNewer;
    m_damage->setDamage(damage);
    m_damagePage->setDamage(damage);
    m_damage->setVisible(damage.extent != ProfileDamage::Extent::None);
    m_status->setDamage(damage);
    showCurrent();
}

void MainWindow::showNoTray(bool isMissing)
{
    m_noTray->setVisible(isMissing);
}

void MainWindow::connectUsers()
{
    auto &page = m_tabs->usersPage();
    connect(&page, &UserListPage::addRequested, this, [this] { m_userTasks->add(m_selected); });
    connect(&page, &UserListPage::renewRequested, this,
            [this](const QString &user) { m_userTasks->renewPassword(m_selected, user); });
    connect(&page, &UserListPage::removeRequested, this,
            [this](const QString &user) { m_userTasks->remove(m_selected, user); });
    connect(&page, &UserListPage::editRequested, this,
            [this](const QString &user) { m_tasks->editUser(m_selected, user); });
    connect(m_userTasks, &UserTasks::said, this, &MainWindow::say);
    connect(m_userTasks, &UserTasks::loginMade, this, &MainWindow::rememberLogin);
}

void MainWindow::connectEvents()
{
    connect(&m_tabs->eventsPane(), &ActivityPane::remedyRequested, this,
            [this](const QString &profile, EventRemedy what, const QString &user) {
                for (int row = 0; row < m_models.profiles.count(); ++row) {
                    if (m_models.profiles.at(row).profile.name == profile)
                        return remedy(m_models.profiles.at(row).id, what, user);
                }
                say(tr("There is no profile “%1” any more.").arg(profile));
            });
}

/// Somebody who guesses may have named a user that there is not.
void MainWindow::remedy(const QString &profile, EventRemedy what, const QString &user)
{
    m_selected = profile;
    showCurrent();
    const auto *const known = m_models.profiles.find(profile)->profile.user(user);
    switch (what) {
    case EventRemedy::None: break;
    case EventRemedy::RenewPassword:
        m_tabs->showTab(Tab::Users);
        if (known)
            m_userTasks->renewPassword(profile, user);
        break;
    case EventRemedy::ChangeLimit:
        if (known && known->maximumBytes > 0)
            m_tasks->editUser(profile, user);
        else
            m_tasks->edit(profile, ProfilePart::Rules);
        break;
    case EventRemedy::AllowDeleting:
        if (m_actions.allowDeleting->isEnabled()
            && m_models.profiles.find(profile)->deletingMinutes == 0)
            m_tasks->toggleDeleting(profile);
        else
            say(tr("Deleting can be allowed while the server runs and refuses it."));
        break;
    }
}

ConnectWindow &MainWindow::connectWindow()
{
    if (m_connect)
        return *m_connect;
    m_connect = new ConnectWindow(m_models.profiles, m_commands, this);
    auto &page = m_connect->page();
    connect(&page, &ConnectPage::certificateWanted, this,
            [this] { m_tasks->saveCertificate(m_connect->profile()); });
    connect(&page, &ConnectPage::logRequested, this, &MainWindow::showActivity);
    connect(&page, &ConnectPage::passwordRequested, this, [this](const QString &user) {
        m_userTasks->renewPassword(m_connect->profile(), user);
    });
    auto &offers = page.offers();
    offers.showStartsAtLogin(m_actions.startAtLogin->isChecked());
    connect(&offers, &ConnectOffers::startAtLoginRequested, this,
            &MainWindow::startAtLoginRequested);
    connect(&offers, &ConnectOffers::lateDaysRequested, this,
            [this](int days) { m_tasks->warnAfter(m_connect->profile(), days); });
    return *m_connect;
}

void MainWindow::rememberLogin(const QString &id, const QString &user, const QString &password)
{
    connectWindow().page().rememberLogin(id, user, password);
}

void MainWindow::connectActions()
{
    const auto on = [this](QAction *action, auto reaction) {
        connect(action, &QAction::triggered, this, reaction);
    };
    on(m_actions.newProfile, [this] { m_tasks->make(QStringLiteral("local")); });
    on(m_actions.settings, &MainWindow::settingsRequested);
    on(m_actions.importProfiles, [this] { m_tasks->importProfiles(); });
    on(m_actions.exportProfiles, [this] { m_tasks->exportProfiles({}); });
    on(m_actions.exportProfile, [this] { m_tasks->exportProfiles({m_selected}); });
    on(m_actions.startAtLogin, &MainWindow::startAtLoginRequested);
    on(m_actions.closeWindow, [this] { close(); });
    on(m_actions.quit, &MainWindow::quitRequested);
    on(m_actions.toggle, [this] { m_tasks->toggle(m_selected); });
    connect(&m_tabs->overviewPage(), &OverviewPage::cancelRequested, m_actions.toggle,
            &QAction::trigger);
    connect(&m_tabs->overviewPage(), &OverviewPage::unlockRequested, this,
            [this] { m_tasks->start(m_selected); });
    on(m_actions.connectClient, [this] { showConnect(m_selected); });
    on(m_actions.edit, [this] { editProfile(m_selected); });
    on(m_actions.rename, [this] { m_tasks->rename(m_selected); });
    on(m_actions.duplicate, [this] { m_tasks->duplicate(m_selected); });
    on(m_actions.openStorage, [this] { m_tasks->openStorage(m_selected); });
    on(m_actions.remove, [this] { m_tasks->remove(m_selected); });
    on(m_actions.allowDeleting, [this] { m_tasks->toggleDeleting(m_selected); });
    on(m_actions.startAll, [this] { m_commands.startAll(); });
    on(m_actions.stopAll, [this] { m_tasks->stopAll(); });
    on(m_actions.filter, [this] { m_tabs->focusFilter(); });
    on(m_actions.nextArea, &MainWindow::focusNextArea);
    on(m_actions.help, [this] { showHelp(this, m_actions.withShortcuts()); });
    on(m_actions.about, &MainWindow::aboutRequested);
    for (int i = 0; i < m_tabs->count(); ++i)
        on(m_actions.addTab(m_tabs->tabText(i)), [this, i] { m_tabs->setCurrentIndex(i); });
    on(m_actions.start, [this] { m_tasks->start(m_selected); });
    on(m_actions.stop, [this] { m_tasks->stop(m_selected); });
}

/// The page that fits: the first run's as long as there is nothing, or when one is added.
void MainWindow::showCurrent()
{
    QStringList names;
    for (int row = 0; row < m_models.profiles.count(); ++row)
        names << m_models.profiles.at(row).profile.name;
    m_tabs->setProfileNames(names);
    const bool isEmpty = names.isEmpty();
    const bool begins = !isEmpty && m_pages->currentIndex() != 1;
    if (isEmpty && m_isDamaged) // what is saved must not look as if it were gone
        m_pages->setCurrentWidget(m_damagePage);
    else
        m_pages->setCurrentIndex(isEmpty ? 0 : 1);
    const bool isFirstRun = m_pages->currentIndex() == 0; // which needs none of this
    menuBar()->setVisible(!isFirstRun);
    statusBar()->setVisible(!isFirstRun);
    m_actions.toolBar->setVisible(!isEmpty);
    if (!isEmpty) {
        const int row = std::max(m_models.profiles.rowOf(m_selected), 0);
        m_list->select(row);
        m_selected = m_models.profiles.at(row).id;
    }
    if (begins) // what had the focus is gone, and Qt gives it to whatever comes next
        m_list->view().setFocus(Qt::OtherFocusReason);
    showDetails();
}

void MainWindow::showDetails()
{
    m_tabs->setProfile(m_selected);
    m_trouble->setProfile(m_selected);
    refreshActions();
}

void MainWindow::refreshActions()
{
    const auto *const entry = m_models.profiles.find(m_selected);
    m_actions.showProfile(m_isReadOnly ? nullptr : entry);
    m_actions.showProfiles(m_models.profiles.count() > 0);
    for (auto *action : {m_actions.newProfile, m_actions.importProfiles})
        action->setEnabled(!m_isDamaged); // what cannot be read cannot be added to
    bool anyOn = false;
    bool anyOff = false;
    for (int row = 0; row < m_models.profiles.count(); ++row) {
        const auto &status = m_models.profiles.at(row).status;
        anyOn |= status.isWanted();
        anyOff |= !status.isOn();
    }
    m_actions.showServers(anyOn, anyOff && !m_isReadOnly);
}

void MainWindow::showKeychain(const KeychainReport &keychain)
{
    m_status->setKeychain(keychain);
}

void MainWindow::showStartsAtLogin(bool starts) const
{
    m_actions.startAtLogin->setChecked(starts);
    if (m_connect)
        m_connect->page().offers().showStartsAtLogin(starts);
}

void MainWindow::showQuitting(bool isQuitting)
{
    m_status->setQuitting(isQuitting);
}

void MainWindow::say(const QString &message)
{
    constexpr int readingTime = 15'000;
    statusBar()->showMessage(inOwnDirection(message), readingTime);
    announce(*statusBar(), message);
}

QByteArray MainWindow::division() const
{
    return m_divided->division();
}

void MainWindow::setDivision(const QByteArray &division)
{
    m_divided->setDivision(division);
}

/// Around: the list, the tabs with what they show, the bar above them if there is one.
void MainWindow::focusNextArea()
{
    QList<QWidget *> areas{&m_list->view(), m_tabs};
    if (m_trouble->isVisible())
        areas << m_trouble;
    const auto isIn = [](const QWidget *area) {
        const auto *const focused = QApplication::focusWidget();
        return focused && (focused == area || area->isAncestorOf(focused));
    };
    const auto here = std::find_if(areas.begin(), areas.end(), isIn);
    const auto next = here == areas.end() || here + 1 == areas.end() ? areas.begin() : here + 1;
    auto *target = *next;
    if (target == m_tabs)
        target = m_tabs->tabBar();
    else if (target == m_trouble)
        target = firstVisibleButton(*m_trouble);
    if (!target)
        return;
    target->setFocus(Qt::ShortcutFocusReason);
    if (m_details->isAncestorOf(target))
        m_details->ensureWidgetVisible(target);
}

void MainWindow::present()
{
    setWindowState(windowState() & ~Qt::WindowMinimized);
    show();
    raise();
    activateWindow();
}

void MainWindow::showProfile(const QString &id)
{
    m_selected = id;
    showCurrent();
    present();
}

void MainWindow::showConnect(const QString &id)
{
    showProfile(id);
    connectWindow().showFor(id);
}

void MainWindow::showActivity()
{
    m_tabs->eventsPane().showAllTimes();
    m_tabs->showTab(Tab::Events);
    present();
}

void MainWindow::showTrouble(const QString &id)
{
    const auto *const entry = m_models.profiles.find(id);
    if (entry)
        showProfile(id);
    else
        present();
    m_trouble->recall();
    if (!entry || !entry->troubledSince.isValid())
        return;
    m_tabs->eventsPane().showAround(entry->profile.name, entry->troubledSince);
    m_tabs->showTab(Tab::Events);
}

void MainWindow::copyDetails()
{
    m_commands.makeReport([self = QPointer(this)](const Result<QString> &report) {
        if (report)
            QGuiApplication::clipboard()->setText(*report);
        if (self) {
            self->say(report ? tr("Copied: versions, states and the latest events. They contain no "
                                  "names, addresses or secrets.")
                             : errorText(report.error()));
        }
    });
}

/// Into the tray it takes the commands along, with the password that may be among them.
void MainWindow::hideEvent(QHideEvent *event)
{
    QMainWindow::hideEvent(event);
    if (m_connect && !event->spontaneous())
        m_connect->hide();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    event->ignore();
    Q_EMIT closeRequested();
}

} // namespace restdock::ui
