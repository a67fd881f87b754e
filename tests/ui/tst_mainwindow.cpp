// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/windowfixture.h"
#include "ui/activity/eventwording.h"
#include "ui/activity/logtable.h"
#include "ui/notraynotice.h"
#include "ui/profiledialog/profiledialog.h"
#include "ui/profiledialog/rulespage.h"
#include "ui/profiledialog/userspage.h"
#include "ui/profiledialog/usertable.h"
#include "ui/profiles/deletingdialog.h"
#include "ui/profiles/profilelist.h"
#include "ui/settings/systemaccess.h"
#include "ui/statusline.h"
#include "ui/users/userlistpage.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QMenuBar>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QSplitter>
#include <QStatusBar>
#include <QTabWidget>
#include <QTest>
#include <QToolButton>
#include <QTreeWidget>
#include <QUrl>

using namespace restdock;
using namespace restdock::test;
using namespace Qt::StringLiterals;

/// The window of somebody whose servers are there: keys, menus, events and the last line.
class tst_mainwindow : public QObject, private WindowFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init() { open(); }
    void cleanup() { close(); }

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

    void theWindowStaysDividedAsItWas()
    {
        m_profiles->setProfiles({item(u"1"_s, u"Home NAS"_s)});
        m_window->resize(1080, 700);
        QVERIFY(m_window->division().isEmpty()); // so that it follows the font
        auto *const list = m_window->findChild<ui::ProfileList *>();
        auto *const handle = m_window->findChild<QSplitter *>()->handle(1);
        const int before = list->width();
        const auto middle = handle->rect().center();
        QTest::mousePress(handle, Qt::LeftButton, {}, middle);
        QTest::mouseMove(handle, middle + QPoint(70, 0));
        QTest::mouseRelease(handle, Qt::LeftButton, {}, middle + QPoint(70, 0));
        QTRY_VERIFY(list->width() > before + 40);
        const auto division = m_window->division();
        QVERIFY(!division.isEmpty());
        const int after = list->width();
        ui::MainWindow next({*m_profiles, *m_requests, *m_events}, *m_commands);
        next.resize(1080, 700);
        next.setDivision(division);
        next.show();
        QTRY_COMPARE(next.findChild<ui::ProfileList *>()->width(), after);
        QCOMPARE(next.division().isEmpty(), false);
    }

    void theSelectionSurvivesAChangeOfTheProfiles()
    {
        m_profiles->setProfiles({item(u"1"_s, u"a"_s), item(u"2"_s, u"b"_s)});
        auto *const list = m_window->findChild<QListView *>(u"profiles"_s);
        list->setCurrentIndex(m_profiles->index(1));
        m_profiles->setProfiles({item(u"1"_s, u"a"_s), item(u"2"_s, u"b"_s), item(u"0"_s, u"0"_s)});
        QCOMPARE(list->currentIndex().data(ui::ProfileModel::IdRole).toString(), u"2"_s);
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

    void enterInTheListEditsTheProfile()
    {
        m_profiles->setProfiles({item(u"1"_s, u"a"_s)});
        auto *const list = m_window->findChild<QListView *>(u"profiles"_s);
        list->setFocus();
        QTest::keyClick(list, Qt::Key_Return);
        QVERIFY(m_window->findChild<ui::ProfileDialog *>());
    }

    void helpListsTheShortcuts_data()
    {
        QTest::addColumn<bool>("isFirstRun");
        QTest::newRow("as usual") << false;
        QTest::newRow("before the first profile") << true;
    }

    void helpListsTheShortcuts()
    {
        QFETCH(bool, isFirstRun);
        if (!isFirstRun)
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
        for (const auto &text : {u"New password…"_s, u"Allow deleting for…"_s, u"Change limit…"_s})
            QVERIFY(!button(text) || !button(text)->isVisible());

        choose(1);
        button(u"New password…"_s)->click();
        QCOMPARE(m_window->selectedProfile(), u"1"_s);
        QVERIFY(m_window->findChild<ui::UserListPage *>()->isVisible());

        choose(2);
        button(u"Allow deleting for…"_s)->click();
        QVERIFY(!m_window->findChild<ui::DeletingDialog *>()); // nothing runs that refuses it
        ui::ServerStatus running;
        running.phase = ui::ServerPhase::Running;
        m_profiles->setStatus(u"1"_s, running);
        button(u"Allow deleting for…"_s)->click();
        QVERIFY(m_window->findChild<ui::DeletingDialog *>());

        choose(3);
        button(u"Change limit…"_s)->click();
        const auto *const dialog = m_window->findChild<ui::ProfileDialog *>();
        QVERIFY(dialog && dialog->findChild<ui::RulesPage *>()->isVisible());
    }

    void theWrongLoginsOfOneUserAreShownAlone()
    {
        m_profiles->setProfiles({item(u"1"_s, u"Home NAS"_s), item(u"2"_s, u"Other"_s)});
        const auto tell = [this](const QString &profile, const QByteArray &user,
                                 const QByteArray &code) {
            ui::LogRow row;
            row.number = quint64(m_events->rowCount()) + 1;
            row.kind = ui::LogRow::Kind::Event;
            row.profile = profile;
            row.user = user;
            row.code = code;
            row.text = ui::withCode(u"It happened."_s, code);
            m_events->append({row});
        };
        tell(u"Home NAS"_s, "phone", "AUTH-FAIL");
        tell(u"Home NAS"_s, "laptop", "AUTH-FAIL");
        tell(u"Home NAS"_s, "phone", "DEL-DENIED");
        tell(u"Other"_s, "phone", "AUTH-FAIL");
        m_window->showTab(ui::MainWindow::Tab::Events);
        auto &table = shownPane()->table();
        table.setCurrentIndex(m_events->index(2, 0));
        const auto buttons = shownPane()->findChildren<QPushButton *>();
        const auto found = std::find_if(buttons.begin(), buttons.end(),
                                        [](auto *one) { return one->text() == u"Show"_s; });
        QVERIFY(found != buttons.end());
        auto *const show = *found;
        QVERIFY(!show->isVisible());
        table.setCurrentIndex(m_events->index(0, 0));
        QVERIFY(show->isVisible() && button(u"New password…"_s)->isVisible());
        show->click();
        QCOMPARE(m_events->rowCount(), 1);
        QCOMPARE(m_events->row(0).number, quint64(1));
    }

    void whatIsOfferedLeadsToTheUserOfTheEvent()
    {
        auto home = item(u"1"_s, u"Home NAS"_s);
        home.profile.users.append({.name = u"laptop"_s});
        home.profile.users.append({.name = u"phone"_s, .maximumBytes = 10});
        m_profiles->setProfiles({home});
        m_commands->stored = home.profile;
        ui::LogRow row;
        row.kind = ui::LogRow::Kind::Event;
        row.profile = u"Home NAS"_s;
        row.user = "phone";
        for (const auto *const code : {"AUTH-FAIL", "LIMIT"}) {
            ++row.number;
            row.code = code;
            m_events->append({row});
        }
        const auto choose = [this](int event) {
            m_window->showTab(ui::MainWindow::Tab::Events);
            shownPane()->table().setCurrentIndex(m_events->index(event, 0));
        };
        choose(0);
        button(u"New password…"_s)->click();
        auto *const question = m_window->findChild<QMessageBox *>();
        QVERIFY(question && question->text().contains(u"“phone”"));
        question->close();
        choose(1);
        button(u"Change limit…"_s)->click();
        const auto *const dialog = m_window->findChild<ui::ProfileDialog *>();
        QVERIFY(dialog && dialog->findChild<ui::UsersPage *>()->isVisible());
        const auto *const users = dialog->findChild<ui::UserTable *>();
        QCOMPARE(users->item(users->currentRow(), 0)->text(), u"phone"_s);
    }

    void theLastLineTellsOfTheKeychain()
    {
        m_profiles->setProfiles({item(u"1"_s, u"Home NAS"_s)});
        const auto line = [this] { return m_window->findChild<ui::StatusLine *>()->text(); };
        QCOMPARE(line(), u"0 running"_s);
        ui::KeychainReport keychain{u"GNOME Keyring"_s, SecretStore::State::Locked, {}, {}};
        m_window->showKeychain(keychain);
        QCOMPARE(line(), u"0 running · keychain: locked (GNOME Keyring)"_s);
        ui::ServerStatus running;
        running.phase = ui::ServerPhase::Running;
        m_profiles->setStatus(u"1"_s, running);
        keychain.state = SecretStore::State::Ready;
        m_window->showKeychain(keychain);
        QCOMPARE(line(), u"1 running · keychain: unlocked (GNOME Keyring)"_s);
        m_window->showKeychain({});
        QCOMPARE(line(), u"1 running · no keychain"_s);
    }

    void theLastLineCountsWhatNeedsThePersonAndLeadsToTheWorst()
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
        QVERIFY(reason() && reason()->toolTip().startsWith(u"Attic: "_s));
        QCOMPARE(line->text(), u"1 running · 1 need attention"_s); // the plural is a translation's
        ui::ServerStatus failed;
        failed.phase = ui::ServerPhase::Failed;
        failed.trouble = ui::Trouble{.code = ui::Trouble::Code::PortUsed};
        m_profiles->setStatus(u"2"_s, failed);
        QVERIFY2(reason()->toolTip().startsWith(u"Home NAS: "_s), qPrintable(reason()->toolTip()));
        m_window->showKeychain({u"GNOME Keyring"_s, SecretStore::State::Ready, {}, {}});
        QCOMPARE(line->text(),
                 u"1 running · 2 need attention · keychain: unlocked (GNOME Keyring)"_s);
        m_window->showProfile(u"1"_s);
        reason()->click();
        QCOMPARE(m_window->selectedProfile(), u"2"_s);
    }

    /// A button in a line of words takes no more room than they do.
    void whatNeedsThePersonHasOneRoomOnBothSides()
    {
        m_profiles->setProfiles({item(u"1"_s, u"Attic"_s)});
        ui::ServerStatus late;
        late.phase = ui::ServerPhase::Running;
        late.warnings = {{.code = ui::Trouble::Code::BackupLate}};
        m_profiles->setStatus(u"1"_s, late);
        m_window->showKeychain({u"GNOME Keyring"_s, SecretStore::State::Ready, {}, {}});
        const auto *const line = m_window->findChild<ui::StatusLine *>();
        auto *const button = line->findChild<QToolButton *>();
        QVERIFY(button->isVisible());
        const auto labels = line->findChildren<QLabel *>();
        const auto find = [&labels](const QString &beginning) {
            const auto found = std::find_if(labels.begin(), labels.end(), [&](const auto *one) {
                return one->isVisible() && one->text().startsWith(beginning);
            });
            return found == labels.end() ? nullptr : *found;
        };
        const auto *const before = find(u"1 running"_s);
        const auto *const after = find(u"· keychain"_s);
        QVERIFY(before && before->text().endsWith(u" ·"_s) && after);
        QTRY_COMPARE(button->x() - before->geometry().right(),
                     after->x() - button->geometry().right());
        // Of what is in the button nobody but the style knows the place: what it shows is looked at.
        const auto shown = button->grab().toImage();
        const auto isInk = [&shown](int x) {
            for (int y = 0; y < shown.height(); ++y) {
                if (shown.pixelColor(x, y) != shown.pixelColor(0, 0))
                    return true;
            }
            return false;
        };
        int left = 0;
        while (left < shown.width() && !isInk(left))
            ++left;
        int right = 0;
        while (right < shown.width() && !isInk(shown.width() - 1 - right))
            ++right;
        QVERIFY(left < shown.width());
        QVERIFY2(std::abs(left - right) <= 4, qPrintable(u"%1, %2"_s.arg(left).arg(right)));
    }

    void whatTheLastLineHasNoRoomForIsInItsToolTip()
    {
        m_profiles->setProfiles({item(u"1"_s, u"Attic"_s)});
        const auto name = u"The keychain of the whole family, on a stick"_s;
        m_window->showKeychain({name, SecretStore::State::Ready, {}, {}});
        const auto *const line = m_window->findChild<ui::StatusLine *>();
        const auto *const keychain = [line] {
            const auto labels = line->findChildren<QLabel *>();
            const auto found = std::find_if(labels.begin(), labels.end(), [](const auto *one) {
                return one->text().contains(u"keychain"_s);
            });
            return found == labels.end() ? nullptr : *found;
        }();
        QVERIFY(keychain);
        QTRY_VERIFY(keychain->text().contains(name));
        m_window->resize(720, 480);
        m_window->showQuitting(true);
        QTRY_VERIFY(keychain->text().endsWith(u'…'));
        QVERIFY(keychain->toolTip().contains(name));
        QTRY_VERIFY(line->rect().contains(keychain->geometry()));
        m_window->showQuitting(false);
        m_window->resize(1080, 700);
        QTRY_VERIFY(keychain->text().contains(name));
        QVERIFY(keychain->toolTip().isEmpty());
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
};

QTEST_MAIN(tst_mainwindow)
#include "tst_mainwindow.moc"
