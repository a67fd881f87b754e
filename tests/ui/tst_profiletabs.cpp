// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/windowfixture.h"
#include "ui/look/format.h"
#include "ui/overview/backuplist.h"
#include "ui/overview/overviewpage.h"
#include "ui/profiledialog/profiledialog.h"
#include "ui/users/userlistpage.h"
#include "ui/users/usermodel.h"

#include <QDialog>
#include <QListView>
#include <QProgressBar>
#include <QPushButton>
#include <QTableView>
#include <QTableWidget>
#include <QTreeWidget>

#include <algorithm>

using namespace restdock;
using namespace Qt::StringLiterals;
using namespace restdock::test;

/// What the tabs show of the selected profile, and what they lead to.
class tst_profiletabs : public QObject, private WindowFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init() { open(); }
    void cleanup() { close(); }

    void aStopThatTakesLongCanBeTakenBack()
    {
        m_profiles->setProfiles({item(u"1"_s, u"Home"_s)});
        auto *const cancel = cancelButton();
        QVERIFY(cancel && !cancel->isVisible());
        ui::ServerStatus stopping;
        stopping.phase = ui::ServerPhase::Stopping;
        m_profiles->setStatus(u"1"_s, stopping);
        m_profiles->setTransfers(u"1"_s, 1);
        QVERIFY(!action(u"&Start"_s)->isEnabled());
        QTRY_VERIFY((m_profiles->settle(), action(u"Cancel the &stop"_s)));
        QCOMPARE(fact(u"State"_s), u"stopping: 1 requests are still running…"_s);
        QVERIFY(action(u"Cancel the &stop"_s)->isEnabled());
        action(u"Cancel the &stop"_s)->trigger();
        QVERIFY(cancel->isVisible());
        QCOMPARE(cancel->toolTip(), u"Cancel the stop"_s); // what it does is beside it
        cancel->click();
        QCOMPARE(m_commands->calls, (QStringList{u"start 1"_s, u"start 1"_s}));
        stopping.startsAgain = true;
        m_profiles->setStatus(u"1"_s, stopping);
        QCOMPARE(fact(u"State"_s), u"restarting: 1 requests are still running…"_s);
        QVERIFY(!cancel->isVisible());
        QVERIFY(!action(u"&Start"_s)->isEnabled());
    }

    void aStartThatWaitsForTheKeychainOffersToUnlockIt()
    {
        m_profiles->setProfiles({item(u"1"_s, u"Home"_s)});
        auto *const unlock =
            m_window->findChild<ui::OverviewPage *>()->findChild<QPushButton *>(u"unlock"_s);
        QVERIFY(unlock && !unlock->isVisible());
        ui::ServerStatus starting;
        starting.phase = ui::ServerPhase::Starting;
        starting.step = ui::StartStep::AwaitingUnlock;
        m_profiles->setStatus(u"1"_s, starting);
        QVERIFY(unlock->isVisible());
        QCOMPARE(unlock->text(), u"Unlock &keychain…"_s);
        unlock->click();
        QCOMPARE(m_commands->calls, QStringList(u"start 1"_s));
        starting.step = ui::StartStep::AskingKeychain; // it asks for its password
        m_profiles->setStatus(u"1"_s, starting);
        QVERIFY(!unlock->isVisible());
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
        QVERIFY(fact(u"Now"_s).endsWith(u"errors today 0"));
        ui::ServerStatus running;
        running.phase = ui::ServerPhase::Running;
        past.day = QDate::currentDate();
        m_profiles->setPast(u"1"_s, past);
        m_profiles->setStatus(u"1"_s, running);
        QVERIFY(!fact(u"Requests"_s).contains(u"last run"));
        QVERIFY(fact(u"Now"_s).endsWith(u"errors today 5"));
    }

    void theOverviewIsAsItIsDrawn()
    {
        m_profiles->setProfiles({item(u"1"_s, u"Home"_s)});
        ui::ServerStatus running;
        running.phase = ui::ServerPhase::Running;
        m_profiles->setStatus(u"1"_s, running);
        m_profiles->setSpace(u"1"_s, {2'000'000'000'000, 812'000'000'000});
        QCOMPARE(fact(u"Now"_s), u"in 0, out 0, 0 requests/s, errors today 0"_s);
        ui::Traffic traffic;
        traffic.now = {18'400'000, 0};
        traffic.requestsPerSecond = 12;
        traffic.lastRequest = QDateTime::currentDateTime();
        m_profiles->setTraffic(u"1"_s, traffic, 1);
        m_window->showProfile(u"1"_s);
        const auto plain = [this](const QString &title) {
            return fact(title).replace(QChar(0x00a0), u' ').remove(QChar(0x2060));
        };
        QCOMPARE(plain(u"Now"_s), u"in 18.4 MB/s, out 0, 12 requests/s, errors today 0"_s);
        QCOMPARE(plain(u"Storage"_s), u"812 GB free of 2 TB"_s);
        QCOMPARE(plain(u"Stored in"_s), u"/srv/restic"_s);
        const auto *const page = m_window->findChild<ui::OverviewPage *>();
        const auto says = [page](const QString &text) {
            const auto labels = page->findChildren<QLabel *>();
            return std::any_of(labels.begin(), labels.end(), [&text](const QLabel *label) {
                return label->isVisible() && label->text().startsWith(text);
            });
        };
        QVERIFY(says(u"No client connected. Last request "_s));
        QVERIFY(!says(u"Active clients"_s));
        traffic.clients = {{.user = u"laptop"_s, .address = u"192.168.1.23"_s}};
        m_profiles->setTraffic(u"1"_s, traffic, 2);
        m_window->showProfile(u"1"_s);
        QVERIFY(says(u"Active clients"_s));
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

    void sinceWhenAServerRunsIsSaidOfNothingElse()
    {
        m_profiles->setProfiles({item(u"1"_s, u"Home"_s)});
        ui::ServerStatus running;
        running.phase = ui::ServerPhase::Running;
        running.since = QDateTime::currentDateTime().addDays(-1);
        m_profiles->setStatus(u"1"_s, running);
        const QString since = u"running since "_s + ui::formatMoment(running.since);
        QCOMPARE(fact(u"State"_s), since);
        running.deletingAllowed = {{u"laptop"_s, QDateTime::currentDateTimeUtc().addSecs(600)}};
        m_profiles->setStatus(u"1"_s, running);
        QCOMPARE(fact(u"State"_s), since + u"\ndeleting allowed for 10 min"_s);
    }

    void aMarkOfAProfileHasItsOwnLineInTheList()
    {
        m_profiles->setProfiles({item(u"1"_s, u"Home"_s), item(u"2"_s, u"Office"_s)});
        const auto *const list = m_window->findChild<QListView *>(u"profiles"_s);
        const auto height = [list](int row) {
            return list->visualRect(list->model()->index(row, 0)).height();
        };
        QTRY_VERIFY(height(0) > 0);
        QCOMPARE(height(0), height(1));
        ui::ServerStatus running;
        running.phase = ui::ServerPhase::Running;
        running.deletingAllowed = {{u"laptop"_s, QDateTime::currentDateTimeUtc().addSecs(600)}};
        m_profiles->setStatus(u"1"_s, running);
        QTRY_VERIFY(height(0) > height(1));
        running.deletingAllowed.clear();
        m_profiles->setStatus(u"1"_s, running);
        QTRY_COMPARE(height(0), height(1));
    }

    void factsThatBelongTogetherStandBesideEachOther()
    {
        m_profiles->setProfiles({item(u"1"_s, u"Home"_s)});
        ui::PastTraffic past;
        past.since = QDateTime::currentDateTime().addDays(-3);
        past.until = QDateTime::currentDateTime().addDays(-1);
        m_profiles->setPast(u"1"_s, past);
        m_profiles->setProfiles({item(u"1"_s, u"Home"_s)}); // shows it
        m_window->resize(1080, 700);
        QTRY_COMPARE(factPlace(u"In total"_s).y(), factPlace(u"Requests"_s).y());
        QVERIFY(factPlace(u"In total"_s).x() < factPlace(u"Requests"_s).x());
        m_window->resize(m_window->minimumSize()); // no room for two columns of text
        QTRY_COMPARE(factPlace(u"In total"_s).x(), factPlace(u"Requests"_s).x());
        QVERIFY(factPlace(u"In total"_s).y() < factPlace(u"Requests"_s).y());
    }

    void whatWasNeverAskedForIsNotCounted()
    {
        m_profiles->setProfiles({item(u"1"_s, u"Home"_s)});
        ui::ServerStatus running;
        running.phase = ui::ServerPhase::Running;
        m_profiles->setStatus(u"1"_s, running);
        QVERIFY(isFactShown(u"Requests"_s) && !isFactShown(u"Kinds"_s) && !isFactShown(u"Files"_s));
        ui::Traffic traffic;
        traffic.requests = 3;
        m_profiles->setTraffic(u"1"_s, traffic, 1);
        running.since = QDateTime::currentDateTime(); // is shown at once
        m_profiles->setStatus(u"1"_s, running);
        QVERIFY(isFactShown(u"Kinds"_s) && isFactShown(u"Files"_s));
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

    void theLastBackupsOfAServerThatNeverRanInThisSessionAreOnTheOverview()
    {
        m_profiles->setProfiles({item(u"1"_s, u"Home"_s)});
        const auto yesterday = QDateTime::currentDateTime().addDays(-1);
        m_profiles->setSavedBackups(u"1"_s, {{u"laptop"_s, yesterday}});
        m_profiles->setProfiles({item(u"1"_s, u"Home"_s)}); // shows it
        auto *const list = m_window->findChild<ui::BackupList *>()->findChild<QTreeWidget *>();
        QVERIFY(list->isVisible());
        QCOMPARE(list->topLevelItem(0)->text(0), u"laptop"_s);
        QCOMPARE(list->topLevelItem(0)->text(1), ui::formatMoment(yesterday));
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
        table->setFocus();
        QTest::keyClick(table, Qt::Key_Delete);
        QVERIFY(opened(u"Remove the user"_s));
        button(u"New pass&word…"_s)->click();
        QVERIFY(opened(u"New password for"_s));
        button(u"A&dd…"_s)->click();
        QVERIFY(opened(u"New user of"_s));
        served.profile.access = ProfileAccess::Proxy;
        m_profiles->setProfiles({served});
        QVERIFY(!remove->isVisible());
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
    /// Of the overview.
    QPushButton *cancelButton() const
    {
        const auto buttons =
            m_window->findChild<ui::OverviewPage *>()->findChildren<QPushButton *>();
        const auto found = std::find_if(buttons.begin(), buttons.end(),
                                        [](auto *one) { return one->text() == u"Cancel"_s; });
        return found == buttons.end() ? nullptr : *found;
    }
};

QTEST_MAIN(tst_profiletabs)
#include "tst_profiletabs.moc"
