// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/recorder.h"
#include "ui/activity/activitymodel.h"
#include "ui/activity/activitypane.h"
#include "ui/activity/logtable.h"
#include "ui/look/format.h"
#include "ui/mainwindow.h"
#include "ui/notraynotice.h"
#include "ui/overview/backuplist.h"
#include "ui/overview/overviewpage.h"
#include "ui/profiledialog/profiledialog.h"
#include "ui/profiledialog/rulespage.h"
#include "ui/profiles/damagenotice.h"
#include "ui/profiles/deletingdialog.h"
#include "ui/profiles/profilemodel.h"
#include "ui/settings/systemaccess.h"
#include "ui/statusline.h"
#include "ui/users/userlistpage.h"
#include "ui/users/usermodel.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDesktopServices>
#include <QDialog>
#include <QDir>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QStatusBar>
#include <QTabWidget>
#include <QTableView>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QTreeWidget>
#include <QUrl>

using namespace restdock;
using namespace Qt::StringLiterals;
using restdock::test::Recorder;

namespace {

ui::ProfileModel::Item item(const QString &id, const QString &name)
{
    ui::ProfileModel::Item made{id, {}};
    made.profile.name = name;
    made.profile.backend.type = u"local"_s;
    made.profile.backend.values.insert(u"path"_s, u"/srv/restic"_s);
    made.profile.users.append({.name = u"laptop"_s});
    return made;
}

std::vector<ui::LogRow> rows(quint64 first, quint64 last)
{
    std::vector<ui::LogRow> made(size_t(last - first + 1));
    for (auto &row : made) {
        row.number = first++;
        row.time = qint64(row.number);
        row.method = "GET";
    }
    return made;
}

/// Takes what would go to the file manager or to the browser.
class OpenedAddresses final : public QObject
{
    Q_OBJECT

public:
    OpenedAddresses()
    {
        for (const auto &scheme : {u"file"_s, u"https"_s})
            QDesktopServices::setUrlHandler(scheme, this, "open");
    }
    ~OpenedAddresses() override
    {
        for (const auto &scheme : {u"file"_s, u"https"_s})
            QDesktopServices::unsetUrlHandler(scheme);
    }

    QList<QUrl> addresses;

public Q_SLOTS:
    void open(const QUrl &address) { addresses.append(address); }
};

} // namespace

class tst_mainwindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_profiles = std::make_unique<ui::ProfileModel>();
        m_requests = std::make_unique<ui::ActivityModel>(ui::LogRow::Kind::Request, 100);
        m_events = std::make_unique<ui::ActivityModel>(ui::LogRow::Kind::Event, 100);
        m_commands = std::make_unique<Recorder>();
        m_window = std::make_unique<ui::MainWindow>(
            ui::MainWindow::Models{*m_profiles, *m_requests, *m_events}, *m_commands);
        m_window->present();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    }

    void cleanup()
    {
        m_window.reset();
        m_commands.reset();
    }

    void withoutProfilesItAsksWhereBackupsShallBe()
    {
        auto *const inFolder = button(u"In a &folder on this computer"_s);
        QVERIFY(inFolder && inFolder->isVisible());
        inFolder->click();
        auto *const create = button(u"Create and &start"_s);
        QVERIFY(create && create->isVisible());
        field(u"&Folder"_s)->setText(QDir::homePath() + u"/Backups/nas");
        field(u"&User name"_s)->setText(u"no good"_s);
        QTRY_VERIFY(!create->isEnabled());
        field(u"&User name"_s)->setText(u"laptop"_s);
        QTRY_VERIFY(create->isEnabled());
        create->click();
        QVERIFY(m_commands->saved);
        QCOMPARE(m_commands->saved->listen.toString(), u"127.0.0.1:8123"_s);
        QCOMPARE(m_commands->saved->users.first().name, u"laptop"_s);
        QVERIFY(m_commands->saved->users.first().passwordHash.size() >= 28);
        QCOMPARE(m_commands->calls, QStringList{u"start new"_s});
    }

    void aServerForTheNetworkGetsACertificate()
    {
        button(u"In a &folder on this computer"_s)->click();
        field(u"&Folder"_s)->setText(QDir::homePath() + u"/Backups/nas");
        button(u"Computers on my &network"_s)->click();
        auto *const certificate = button(u"Create a c&ertificate"_s);
        QTRY_VERIFY(certificate->isVisible() && certificate->isChecked());
        QTRY_VERIFY(button(u"Create and &start"_s)->isEnabled());
        button(u"Create and &start"_s)->click();
        QVERIFY(m_commands->saved);
        QCOMPARE(m_commands->saved->certificate, CertificateSource::Made);
        QCOMPARE(m_commands->saved->tlsCert, m_commands->files.certificate);
        QCOMPARE(m_commands->saved->listen.toString(), u":8123"_s);
    }

    void clientsAreToldOfTheCertificate()
    {
        auto encrypted = item(u"1"_s, u"Home NAS"_s);
        encrypted.profile.certificate = CertificateSource::Made;
        m_profiles->setProfiles({encrypted});
        m_window->showConnect(u"1"_s);
        QVERIFY(button(u"Save the certificate…"_s)->isVisible());
        const auto cards = m_window->findChildren<QPlainTextEdit *>();
        QVERIFY(std::any_of(cards.begin(), cards.end(), [](const auto *card) {
            return card->toPlainText().contains(
                u"export RESTIC_CACERT=\"$HOME/restdock-home-nas.pem\"");
        }));
    }

    void profilesThatCannotBeReadAreNoFirstRun()
    {
        using Extent = ui::ProfileDamage::Extent;
        m_window->showDamage({Extent::All, 0, u"/home/anna/profiles.toml"_s, u"line 3"_s});
        QVERIFY(!button(u"In a &folder on this computer"_s)->isVisible());
        button(u"Tr&y again"_s)->click();
        const OpenedAddresses opened;
        button(u"Open the fil&e"_s)->click();
        QCOMPARE(opened.addresses, QList<QUrl>{QUrl(u"file:///home/anna/profiles.toml"_s)});
        m_profiles->setProfiles({item(u"1"_s, u"Home NAS"_s)});
        m_window->showDamage({Extent::Some, 1, u"/home/anna/profiles.toml"_s, u"line 3"_s});
        QVERIFY(m_window->findChild<QListView *>(u"profiles"_s)->isVisible());
        button(u"&Restore last good copy"_s)->click();
        QCOMPARE(m_commands->calls, (QStringList{u"reload"_s, u"restore"_s}));
        m_window->showDamage({});
        QVERIFY(!button(u"Tr&y again"_s)->isVisible());
    }

    void profilesOfALaterVersionCanBeLookedAtOnly()
    {
        using Extent = ui::ProfileDamage::Extent;
        m_profiles->setProfiles({item(u"1"_s, u"Home NAS"_s)});
        QVERIFY(action(u"&Start"_s)->isEnabled());
        m_window->showDamage({Extent::IsNewer, 0, u"/home/anna/profiles.toml"_s, u"format 9"_s});
        QVERIFY(m_window->findChild<QListView *>(u"profiles"_s)->isVisible());
        QVERIFY(!button(u"&Restore last good copy"_s)->isVisible());
        for (const auto &text : {u"&New…"_s, u"&Import…"_s, u"&Start"_s, u"&Edit…"_s, u"Re&name…"_s,
                                 u"&Remove…"_s, u"Start &all"_s})
            QVERIFY2(!action(text)->isEnabled(), qPrintable(text));
        m_window->showDamage({});
        QVERIFY(action(u"&Start"_s)->isEnabled());
    }

    void clientsThatDoNotComeAreHelped()
    {
        m_profiles->setProfiles({item(u"1"_s, u"Home NAS"_s)});
        ui::ServerStatus running;
        running.phase = ui::ServerPhase::Running;
        running.urls = {u"http://192.168.1.9:8000/"_s};
        m_profiles->setStatus(u"1"_s, running);
        m_window->showConnect(u"1"_s);
        button(u"&Test from this computer"_s)->click();
        QCOMPARE(m_commands->calls, QStringList{u"reach http://192.168.1.9:8000/"_s});
        const auto labels = m_window->findChildren<QLabel *>();
        QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
            return label->text().startsWith(u"The server answers at http://192.168.1.9:8000/.");
        }));
        button(u"Show the &log"_s)->click();
        QVERIFY(shownPane());
    }

    void whatFollowsTheFirstBackupIsDone()
    {
        m_profiles->setProfiles({item(u"1"_s, u"Home NAS"_s)});
        m_window->showConnect(u"1"_s);
        QSignalSpy startAtLogin(m_window.get(), &ui::MainWindow::startAtLoginRequested);
        button(u"&Start Restdock at login"_s)->click();
        QCOMPARE(startAtLogin.size(), 1);
        button(u"&Warn me if no backup arrives for 3 days"_s)->click();
        QVERIFY(m_commands->saved);
        QCOMPARE(m_commands->saved->lateBackups.days, 3);
    }

    void startsAndStopsWhatIsSelected()
    {
        m_profiles->setProfiles({item(u"1"_s, u"a"_s), item(u"2"_s, u"b"_s)});
        auto *const list = m_window->findChild<QListView *>(u"profiles"_s);
        QVERIFY(list->isVisible());
        list->setCurrentIndex(m_profiles->index(1));
        QTest::keyClick(m_window.get(), Qt::Key_Return, Qt::ControlModifier);
        ui::ServerStatus running;
        running.phase = ui::ServerPhase::Running;
        m_profiles->setStatus(u"2"_s, running);
        QTest::keyClick(m_window.get(), Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(m_commands->calls, (QStringList{u"start 2"_s, u"stop 2"_s}));
    }

    void aStartSaysWhatItAwaitsAndCanBeGivenUp()
    {
        m_profiles->setProfiles({item(u"1"_s, u"Home"_s)});
        ui::ServerStatus starting;
        starting.phase = ui::ServerPhase::Starting;
        starting.step = ui::StartStep::AskingKeychain;
        m_profiles->setStatus(u"1"_s, starting);
        QCOMPARE(fact(u"State"_s), u"starting: asking the keychain…"_s);
        QVERIFY(action(u"&Stop"_s));
        QTRY_VERIFY((m_profiles->settle(), action(u"Cancel the &start"_s)));
        starting.step = ui::StartStep::OpeningStorage;
        m_profiles->setStatus(u"1"_s, starting);
        QCOMPARE(fact(u"State"_s), u"starting: opening the storage…"_s);
        action(u"Cancel the &start"_s)->trigger();
        QCOMPARE(m_commands->calls, QStringList{u"stop 1"_s});
    }

    void aStoppedServersLastRunIsShown()
    {
        m_profiles->setProfiles({item(u"1"_s, u"Home"_s)});
        ui::PastTraffic past;
        past.since = QDateTime::currentDateTime().addDays(-3);
        past.until = QDateTime::currentDateTime().addDays(-1);
        past.lastRun = {5'000'000, 2'000'000, 1234, 5};
        past.day = past.until.date();
        past.ofDay = past.lastRun;
        m_profiles->setPast(u"1"_s, past);
        m_profiles->setProfiles({item(u"1"_s, u"Home"_s)}); // shows it
        QVERIFY2(fact(u"In total"_s).contains(u"last run until yesterday"),
                 qPrintable(fact(u"In total"_s)));
        QCOMPARE(fact(u"Requests"_s), u"1,234 in the last run, 5 of them failed"_s);
        QVERIFY(fact(u"Results"_s).endsWith(u"(today 0)"));
        ui::ServerStatus running;
        running.phase = ui::ServerPhase::Running;
        past.day = QDate::currentDate();
        m_profiles->setPast(u"1"_s, past);
        m_profiles->setStatus(u"1"_s, running);
        QVERIFY(!fact(u"Requests"_s).contains(u"last run"));
        QVERIFY(fact(u"Results"_s).endsWith(u"(today 5)"));
    }

    void aStoppedServerShowsItsSettingsInsteadOfZeros()
    {
        auto home = item(u"1"_s, u"Home"_s);
        home.profile.listen.host.clear();
        home.profile.appendOnly = true;
        m_profiles->setProfiles({home});
        QVERIFY2(fact(u"Settings"_s).contains(u"for computers on the network"),
                 qPrintable(fact(u"Settings"_s)));
        QVERIFY(fact(u"Settings"_s).contains(u"add-only"));
        QVERIFY(!fact(u"Address"_s).contains(u"://:"));
        QVERIFY(!isFactShown(u"Now"_s) && !isFactShown(u"In total"_s));
        ui::ServerStatus running;
        running.phase = ui::ServerPhase::Running;
        m_profiles->setStatus(u"1"_s, running);
        QVERIFY(isFactShown(u"Now"_s) && !isFactShown(u"Settings"_s));
    }

    void theLastBackupOfEachRepositoryIsOnTheOverview()
    {
        m_profiles->setProfiles({item(u"1"_s, u"Home"_s)});
        ui::ServerStatus running;
        running.phase = ui::ServerPhase::Running;
        m_profiles->setStatus(u"1"_s, running);
        auto *const list = m_window->findChild<ui::BackupList *>()->findChild<QTreeWidget *>();
        QVERIFY(!list->isVisible());
        ui::Traffic traffic;
        const auto now = QDateTime::currentDateTime();
        traffic.backups = {{u"laptop"_s, now}, {u"phone"_s, now.addDays(-9)}};
        m_profiles->setTraffic(u"1"_s, traffic, 1);
        running.since = now; // is shown at once
        m_profiles->setStatus(u"1"_s, running);
        QVERIFY(list->isVisible());
        QCOMPARE(list->topLevelItem(0)->text(0), u"laptop"_s);
        QCOMPARE(list->topLevelItem(0)->text(1), ui::formatMoment(now));
        QCOMPARE(list->topLevelItem(1)->text(0), u"phone"_s);
    }

    void theRoomThatIsLeftIsABar()
    {
        m_profiles->setProfiles({item(u"1"_s, u"Home"_s)});
        auto *const bar = m_window->findChild<ui::OverviewPage *>()->findChild<QProgressBar *>();
        QVERIFY(!bar->isVisible());
        m_profiles->setSpace(u"1"_s, {2'000'000'000'000, 500'000'000'000});
        m_profiles->setProfiles({item(u"1"_s, u"Home"_s)}); // shows it
        QVERIFY(bar->isVisible());
        QCOMPARE(bar->value() * 4, bar->maximum() * 3);
    }

    void aDesktopWithoutATrayIsExplainedOnce()
    {
        auto *const notice = m_window->findChild<ui::NoTrayNotice *>();
        QVERIFY(!notice->isVisible());
        m_window->showNoTray(true);
        QVERIFY(notice->isVisible());
        m_window->showNoTray(false); // one has come
        QVERIFY(!notice->isVisible());
        m_window->showNoTray(true);
        const QSignalSpy read(m_window.get(), &ui::MainWindow::noTrayRead);
        auto *const close = notice->findChild<QAbstractButton *>();
        close->setFocus();
        QTest::keyClick(close, Qt::Key_Space);
        QCOMPARE(read.size(), 1);
        QVERIFY(!notice->isVisible());
    }

    void theSelectionSurvivesAChangeOfTheProfiles()
    {
        m_profiles->setProfiles({item(u"1"_s, u"a"_s), item(u"2"_s, u"b"_s)});
        auto *const list = m_window->findChild<QListView *>(u"profiles"_s);
        list->setCurrentIndex(m_profiles->index(1));
        m_profiles->setProfiles({item(u"1"_s, u"a"_s), item(u"2"_s, u"b"_s), item(u"0"_s, u"0"_s)});
        QCOMPARE(list->currentIndex().data(ui::ProfileModel::IdRole).toString(), u"2"_s);
    }

    void theLogFollowsItsEndAndHoldsStillElsewhere()
    {
        m_profiles->setProfiles({item(u"1"_s, u"a"_s)});
        m_window->showTab(ui::MainWindow::Tab::Requests);
        const auto *const pane = shownPane();
        QVERIFY(pane);
        auto *const bar = pane->table().verticalScrollBar();
        m_requests->append(rows(1, 90));
        QTRY_VERIFY(bar->maximum() > 0);
        QTRY_COMPARE(bar->value(), bar->maximum());
        m_requests->append(rows(91, 100));
        QTRY_COMPARE(bar->value(), bar->maximum());
        bar->setValue(50);
        const auto seen = m_requests->row(50).number;
        m_requests->append(rows(101, 110)); // ten leave at the front
        QTRY_COMPARE(m_requests->row(bar->value()).number, seen);
    }

    void theKeyboardReachesEverything_data()
    {
        QTest::addColumn<QString>("keys");
        for (const auto *keys : {"Ctrl+N", "Alt+Return", "F2", "Del", "Ctrl+Return",
                                 "Ctrl+Shift+Return", "Ctrl+Shift+C", "Ctrl+F", "Ctrl+1", "Ctrl+2",
                                 "Ctrl+3", "Ctrl+4", "Ctrl+,", "F1", "Ctrl+W", "Ctrl+Q", "F6"})
            QTest::newRow(keys) << QString::fromLatin1(keys);
    }

    void theKeyboardReachesEverything()
    {
        QFETCH(QString, keys);
        m_profiles->setProfiles({item(u"1"_s, u"a"_s)});
        int found = 0;
        const auto menus = m_window->menuBar()->actions();
        for (const auto *menu : menus) {
            const auto actions = menu->menu()->actions();
            for (const auto *action : actions)
                found += action->shortcuts().contains(QKeySequence(keys)) ? 1 : 0;
        }
        QCOMPARE(found, 1);
    }

    void oneShortcutStartsAllOrStopsAll()
    {
        m_profiles->setProfiles({item(u"1"_s, u"a"_s), item(u"2"_s, u"b"_s)});
        ui::ServerStatus running;
        running.phase = ui::ServerPhase::Running;
        m_profiles->setStatus(u"1"_s, running);
        const auto press = [this] {
            QTest::keyClick(m_window.get(), Qt::Key_Return,
                            Qt::ControlModifier | Qt::ShiftModifier);
        };
        press();
        m_profiles->setStatus(u"2"_s, running);
        press();
        QCOMPARE(m_commands->calls, (QStringList{u"start all"_s, u"stop all"_s}));
    }

    void f6GoesRound()
    {
        m_profiles->setProfiles({item(u"1"_s, u"a"_s)});
        m_window->activateWindow();
        auto *const list = m_window->findChild<QListView *>(u"profiles"_s);
        auto *const tabs = m_window->findChild<QTabWidget *>();
        list->setFocus();
        const auto next = [this] { QTest::keyClick(m_window.get(), Qt::Key_F6); };
        next();
        QVERIFY(tabs->tabBar()->hasFocus());
        next();
        QVERIFY(list->hasFocus());
        ui::ServerStatus failed;
        failed.phase = ui::ServerPhase::Failed;
        failed.trouble = ui::Trouble{ui::Trouble::Code::PortUsed, u"127.0.0.1:8000"_s, {}};
        m_profiles->setStatus(u"1"_s, failed);
        next();
        next();
        QVERIFY(m_window->focusWidget()->inherits("QPushButton")); // of the bar
        next();
        QVERIFY(list->hasFocus());
    }

    void aNameIsChangedWithF2()
    {
        m_profiles->setProfiles({item(u"1"_s, u"a"_s), item(u"2"_s, u"taken"_s)});
        QTest::keyClick(m_window.get(), Qt::Key_F2);
        auto *const dialog = m_window->findChild<QDialog *>();
        QVERIFY(dialog);
        auto *const name = dialog->findChild<QLineEdit *>();
        QCOMPARE(name->text(), u"a"_s);
        auto *const rename = button(u"&Rename"_s);
        for (const auto &wrong : {u""_s, u" blank"_s, u"TAKEN"_s}) {
            name->setText(wrong);
            QVERIFY2(!rename->isEnabled(), qPrintable(wrong));
        }
        name->setText(u"Better"_s);
        rename->click();
        QVERIFY(m_commands->saved);
        QCOMPARE(m_commands->saved->name, u"Better"_s);
    }

    void helpListsTheShortcuts()
    {
        m_profiles->setProfiles({item(u"1"_s, u"a"_s)});
        QTest::keyClick(m_window.get(), Qt::Key_F1);
        auto *const help = m_window->findChild<QDialog *>();
        QVERIFY(help);
        auto *const list = help->findChild<QTreeWidget *>();
        QVERIFY(list->topLevelItemCount() >= 16);
        QVERIFY(!list->findItems(u"F6"_s, Qt::MatchExactly).isEmpty());
    }

    void everythingThatCanHaveTheFocusHasAName()
    {
        m_profiles->setProfiles({item(u"1"_s, u"a"_s)});
        for (int i = 0; i < ui::MainWindow::tabCount; ++i) {
            m_window->showTab(ui::MainWindow::Tab(i));
            const auto widgets = m_window->findChildren<QWidget *>();
            for (const auto *widget : widgets) {
                if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus
                    || widget->focusProxy() || widget->inherits("QTabWidget"))
                    continue;
                QAccessibleInterface *const face =
                    QAccessible::queryAccessibleInterface(const_cast<QWidget *>(widget));
                QVERIFY2(face
                             && (!face->text(QAccessible::Name).isEmpty()
                                 || widget->inherits("QTabBar")),
                         qPrintable(QString(QLatin1String(widget->metaObject()->className())
                                            + u" in tab " + QString::number(i))));
            }
        }
    }

    void theStorageOpensWhereItIs()
    {
        auto drime = item(u"2"_s, u"Drime"_s);
        drime.profile.backend = {u"drime"_s, {}, {}};
        m_profiles->setProfiles({item(u"1"_s, u"Home NAS"_s), drime});
        const OpenedAddresses opened;
        m_window->showProfile(u"1"_s);
        QVERIFY(!action(u"&Open in Drime"_s));
        action(u"Open &folder"_s)->trigger();
        QCOMPARE(opened.addresses, QList<QUrl>{QUrl(u"file:///srv/restic"_s)});
        m_window->showProfile(u"2"_s);
        QVERIFY(!action(u"Open &folder"_s));
        action(u"&Open in Drime"_s)->trigger();
        QCOMPARE(opened.addresses.last(), QUrl(u"https://app.drime.cloud/"_s));
    }

    void aPluginsStorageCannotBeOpened()
    {
        auto vault = item(u"1"_s, u"Vault"_s);
        vault.profile.backend = {u"vault"_s, {}, {}};
        m_profiles->setProfiles({vault});
        m_window->showProfile(u"1"_s);
        QVERIFY(!action(u"Open &folder"_s)->isEnabled());
    }

    void usersAreListedAndEditedInTheDialog()
    {
        auto served = item(u"1"_s, u"Home NAS"_s);
        served.profile.users.append({.name = u"phone"_s});
        m_profiles->setProfiles({served});
        m_commands->stored = served.profile;
        auto *const page = m_window->findChild<ui::UserListPage *>();
        m_window->showTab(ui::MainWindow::Tab::Users);
        auto *const table = page->findChild<QTableView *>();
        QVERIFY(table->isVisible());
        QCOMPARE(table->model()->rowCount(), 2);
        ui::ServerStatus running;
        running.phase = ui::ServerPhase::Running;
        m_profiles->setStatus(u"1"_s, running);
        ui::Traffic traffic;
        traffic.clients = {{.user = u"phone"_s, .address = u"192.168.1.40"_s}};
        m_profiles->setTraffic(u"1"_s, traffic, 1);
        QCOMPARE(table->model()->index(1, ui::UserModel::LastSeen).data().toString(), u"now"_s);

        table->setCurrentIndex(table->model()->index(1, 0));
        button(u"Edit &users…"_s)->click();
        auto *const dialog = m_window->findChild<ui::ProfileDialog *>();
        QVERIFY(dialog && dialog->isVisible());
        auto *const users = dialog->findChild<QTableWidget *>();
        QVERIFY(users->isVisible()); // its page of users
        QCOMPARE(users->currentItem()->text(), u"phone"_s);
    }

    void usersAreAddedRenewedAndRemoved()
    {
        auto served = item(u"1"_s, u"Home NAS"_s);
        m_profiles->setProfiles({served});
        m_commands->stored = served.profile;
        m_window->showTab(ui::MainWindow::Tab::Users);
        auto *const remove = button(u"&Remove…"_s);
        QVERIFY(remove->isVisible() && !remove->isEnabled()); // nobody is selected
        auto *const table = m_window->findChild<ui::UserListPage *>()->findChild<QTableView *>();
        table->setCurrentIndex(table->model()->index(0, 0));
        const auto opened = [this](const QString &title) {
            const auto dialogs = m_window->findChildren<QDialog *>();
            return std::any_of(dialogs.begin(), dialogs.end(), [&title](const QDialog *dialog) {
                return dialog->windowTitle().startsWith(title);
            });
        };
        remove->click();
        QVERIFY(opened(u"Remove the user"_s));
        button(u"New pass&word…"_s)->click();
        QVERIFY(opened(u"New password for"_s));
        button(u"A&dd…"_s)->click();
        QVERIFY(opened(u"New user of"_s));
        served.profile.access = ProfileAccess::Proxy;
        m_profiles->setProfiles({served});
        QVERIFY(!remove->isVisible());
    }

    void whatCanBeDoneIsOfferedBesideTheEvent()
    {
        auto home = item(u"1"_s, u"Home NAS"_s);
        home.profile.users.append({.name = u"phone"_s, .rights = UserRights::AddOnly});
        m_profiles->setProfiles({item(u"0"_s, u"Other"_s), home});
        m_commands->stored = home.profile;
        const auto tell = [this](const QString &text, const QByteArray &code = {}) {
            ui::LogRow row;
            row.number = quint64(m_events->rowCount()) + 1;
            row.kind = ui::LogRow::Kind::Event;
            row.profile = u"Home NAS"_s;
            row.text = text;
            row.code = code;
            m_events->append({row});
        };
        tell(u"Server started"_s);
        tell(u"Wrong login from ::1 as “phone” (wrong password). (AUTH-FAIL)"_s, "AUTH-FAIL");
        tell(u"phone tried to delete data in “phone”; refused. (DEL-DENIED)"_s, "DEL-DENIED");
        tell(u"An upload of phone to “phone” was refused: a limit is reached. (LIMIT)"_s, "LIMIT");
        m_window->showTab(ui::MainWindow::Tab::Events);
        auto &table = shownPane()->table();
        const auto choose = [&](int row) {
            m_window->showTab(ui::MainWindow::Tab::Events);
            table.setCurrentIndex(m_events->index(row, 0));
        };
        choose(0);
        for (const auto &text :
             {u"Renew a password…"_s, u"Allow deleting…"_s, u"Change the limit…"_s})
            QVERIFY(!button(text) || !button(text)->isVisible());

        choose(1);
        button(u"Renew a password…"_s)->click();
        QCOMPARE(m_window->selectedProfile(), u"1"_s);
        QVERIFY(m_window->findChild<ui::UserListPage *>()->isVisible());

        choose(2);
        button(u"Allow deleting…"_s)->click();
        QVERIFY(!m_window->findChild<ui::DeletingDialog *>()); // nothing runs that refuses it
        ui::ServerStatus running;
        running.phase = ui::ServerPhase::Running;
        m_profiles->setStatus(u"1"_s, running);
        button(u"Allow deleting…"_s)->click();
        QVERIFY(m_window->findChild<ui::DeletingDialog *>());

        choose(3);
        button(u"Change the limit…"_s)->click();
        const auto *const dialog = m_window->findChild<ui::ProfileDialog *>();
        QVERIFY(dialog && dialog->findChild<ui::RulesPage *>()->isVisible());
    }

    void theLastLineTellsOfTheKeychain()
    {
        m_profiles->setProfiles({item(u"1"_s, u"Home NAS"_s)});
        const auto line = [this] { return m_window->findChild<ui::StatusLine *>()->text(); };
        QCOMPARE(line(), u"0 running"_s);
        ui::KeychainReport keychain{u"GNOME Keyring"_s, SecretStore::State::Locked, {}, {}};
        m_window->showKeychain(keychain);
        QCOMPARE(line(), u"0 running · Keychain: locked (GNOME Keyring)"_s);
        ui::ServerStatus running;
        running.phase = ui::ServerPhase::Running;
        m_profiles->setStatus(u"1"_s, running);
        keychain.state = SecretStore::State::Ready;
        m_window->showKeychain(keychain);
        QCOMPARE(line(), u"1 running · Keychain: unlocked (GNOME Keyring)"_s);
        m_window->showKeychain({});
        QCOMPARE(line(), u"1 running · No keychain"_s);
    }

    void theLastLineNamesWhatNeedsThePersonAndLeadsToIt()
    {
        m_profiles->setProfiles({item(u"1"_s, u"Attic"_s), item(u"2"_s, u"Home NAS"_s)});
        auto *const line = m_window->findChild<ui::StatusLine *>();
        const auto reason = [line]() -> QToolButton * {
            const auto buttons = line->findChildren<QToolButton *>();
            for (auto *one : buttons) {
                if (one->isVisible())
                    return one;
            }
            return nullptr;
        };
        QVERIFY(!reason());
        ui::ServerStatus late;
        late.phase = ui::ServerPhase::Running;
        late.warnings = {{.code = ui::Trouble::Code::BackupLate}};
        m_profiles->setStatus(u"1"_s, late);
        QVERIFY(reason() && reason()->text().startsWith(u"Attic: "_s));
        ui::ServerStatus failed;
        failed.phase = ui::ServerPhase::Failed;
        failed.trouble = ui::Trouble{.code = ui::Trouble::Code::PortUsed};
        m_profiles->setStatus(u"2"_s, failed);
        QVERIFY2(reason()->accessibleName().startsWith(u"Home NAS: "_s),
                 qPrintable(reason()->accessibleName()));
        QVERIFY(reason()->accessibleName().contains(u'1')); // and one more
        m_window->showProfile(u"1"_s);
        reason()->click();
        QCOMPARE(m_window->selectedProfile(), u"2"_s);
    }

    void quittingWhenFinishedIsSeenAndCanBeTakenBack()
    {
        m_profiles->setProfiles({item(u"1"_s, u"Attic"_s)});
        QVERIFY(!button(u"Cancel quitting"_s)->isVisible());
        m_window->showQuitting(true);
        m_window->say(u"for a moment"_s);
        QSignalSpy cancelled(m_window.get(), &ui::MainWindow::quitCancelled);
        m_window->statusBar()->clearMessage();
        QVERIFY(button(u"Cancel quitting"_s)->isVisible());
        button(u"Cancel quitting"_s)->click();
        QCOMPARE(cancelled.size(), 1);
    }

    void aFileOfUsersThatCannotBeReadIsNoEmptyList()
    {
        auto served = item(u"1"_s, u"Home NAS"_s);
        served.profile.access = ProfileAccess::Htpasswd;
        served.profile.htpasswdFile = u"/srv/away"_s;
        m_profiles->setProfiles({served});
        m_window->showTab(ui::MainWindow::Tab::Users);
        const auto *const page = m_window->findChild<ui::UserListPage *>();
        QVERIFY(page->findChild<QLabel *>()->text().contains(u"not known: there is no such file"));
    }

    void theRequestsOfOneUserCanBeShown()
    {
        m_profiles->setProfiles({item(u"1"_s, u"a"_s)});
        m_window->showTab(ui::MainWindow::Tab::Requests);
        auto some = rows(1, 4);
        some[1].user = "laptop";
        some[2].user = "phone";
        m_requests->append(some);
        auto *const users = filterByUser();
        QVERIFY(users && users->isVisible());
        users->setCurrentIndex(users->findText(u"phone"_s));
        QCOMPARE(m_requests->rowCount(), 1);
        QCOMPARE(m_requests->row(0).user, QByteArray("phone"));
        auto more = rows(5, 5); // another user is no reason to show all again
        more.front().user = "desk";
        m_requests->append(more);
        QCOMPARE(users->currentText(), u"phone"_s);
        QCOMPARE(m_requests->rowCount(), 1);
    }

    void theEventsOfOneUserCanBeShown()
    {
        m_profiles->setProfiles({item(u"1"_s, u"a"_s)});
        m_window->showTab(ui::MainWindow::Tab::Events);
        auto some = rows(1, 3);
        for (auto &row : some)
            row.kind = ui::LogRow::Kind::Event;
        some[1].user = "laptop";
        some[2].user = "phone";
        m_events->append(some);
        auto *const users = filterByUser();
        QVERIFY(users && users->isVisible());
        users->setCurrentIndex(users->findText(u"laptop"_s));
        QCOMPARE(m_events->rowCount(), 1);
        QCOMPARE(m_events->row(0).user, QByteArray("laptop"));
        users->setCurrentIndex(0);
        QCOMPARE(m_events->rowCount(), 3);
    }

    void theFolderOfTheLogOpens()
    {
        m_profiles->setProfiles({item(u"1"_s, u"a"_s)});
        m_window->showTab(ui::MainWindow::Tab::Events);
        const OpenedAddresses opened;
        for (auto *const one : shownPane()->findChildren<QToolButton *>()) {
            if (one->text() == u"Open log folder")
                one->click();
        }
        QCOMPARE(opened.addresses, QList<QUrl>{QUrl::fromLocalFile(m_commands->logFolder())});
    }

    void rowsAreSavedInTheBackgroundAndAFailureIsSaidInPlace()
    {
        m_profiles->setProfiles({item(u"1"_s, u"a"_s)});
        m_window->showTab(ui::MainWindow::Tab::Requests);
        m_requests->append(rows(1, 4));
        const auto save = [this](const QString &path) {
            for (auto *const one : shownPane()->findChildren<QToolButton *>()) {
                if (one->text() == u"Save a&s…")
                    one->click();
            }
            auto *const dialog = m_window->findChild<QFileDialog *>();
            Q_EMIT dialog->fileSelected(path);
            delete dialog;
        };
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"log.tsv"_s);
        save(file);
        QTRY_VERIFY(QFile::exists(file));
        const auto says = [this](const QString &text) {
            const auto labels = shownPane()->findChildren<QLabel *>();
            return std::any_of(labels.begin(), labels.end(), [&text](const QLabel *label) {
                return label->isVisible() && label->text().contains(text);
            });
        };
        save(folder.filePath(u"no folder/log.tsv"_s));
        QTRY_VERIFY(says(u"could not be written"_s));
        QVERIFY(!QApplication::activeModalWidget());
    }

    void whoTheUsersOfAFileAreIsReadFromIt()
    {
        auto served = item(u"1"_s, u"Home NAS"_s);
        served.profile.users.clear();
        served.profile.access = ProfileAccess::Htpasswd;
        served.profile.htpasswdFile = m_commands->htpasswdFile;
        m_profiles->setProfiles({served});
        auto *const page = m_window->findChild<ui::UserListPage *>();
        m_window->showTab(ui::MainWindow::Tab::Users);
        QCOMPARE(page->findChild<QTableView *>()->model()->rowCount(), 2);
        served.profile.access = ProfileAccess::None;
        m_profiles->setProfiles({served});
        QVERIFY(!page->findChild<QTableView *>()->isVisible());
        QVERIFY(page->findChild<QLabel *>()->text().startsWith(u"Everybody"_s));
    }

private:
    const ui::ActivityPane *shownPane() const
    {
        const auto panes = m_window->findChildren<ui::ActivityPane *>();
        const auto shown = std::find_if(panes.begin(), panes.end(),
                                        [](const auto *one) { return one->isVisible(); });
        return shown == panes.end() ? nullptr : *shown;
    }

    QComboBox *filterByUser() const
    {
        for (auto *const box : shownPane()->findChildren<QComboBox *>()) {
            if (box->accessibleName() == u"Filter by user")
                return box;
        }
        return nullptr;
    }

    QAction *action(const QString &text) const
    {
        const auto actions = m_window->findChildren<QAction *>();
        for (auto *one : actions) {
            if (one->text() == text)
                return one;
        }
        return nullptr;
    }

    QAbstractButton *button(const QString &text) const
    {
        const auto all = m_window->findChildren<QAbstractButton *>();
        for (auto *one : all) {
            if (one->text() == text)
                return one;
        }
        return nullptr;
    }

    /// Of the overview.
    QString fact(const QString &title) const
    {
        const auto labels = m_window->findChild<ui::OverviewPage *>()->findChildren<QLabel *>();
        for (const auto *one : labels) {
            if (one->accessibleName() == title)
                return one->text();
        }
        return {};
    }

    bool isFactShown(const QString &title) const
    {
        const auto labels = m_window->findChild<ui::OverviewPage *>()->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [&title](const QLabel *label) {
            return label->accessibleName() == title && label->isVisible();
        });
    }

    QLineEdit *field(const QString &label) const
    {
        const auto labels = m_window->findChildren<QLabel *>();
        for (const auto *one : labels) {
            if (one->text() == label)
                return qobject_cast<QLineEdit *>(one->buddy());
        }
        return nullptr;
    }

    std::unique_ptr<ui::ProfileModel> m_profiles;
    std::unique_ptr<ui::ActivityModel> m_requests;
    std::unique_ptr<ui::ActivityModel> m_events;
    std::unique_ptr<Recorder> m_commands;
    std::unique_ptr<ui::MainWindow> m_window;
};

QTEST_MAIN(tst_mainwindow)
#include "tst_mainwindow.moc"
