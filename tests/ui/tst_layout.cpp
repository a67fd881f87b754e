// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/profiles/secretstore.h"
#include "tests/ui/layoutchecks.h"
#include "tests/ui/layoutfixture.h"
#include "tests/ui/samples.h"
#include "ui/connect/commandedit.h"
#include "ui/connect/connecthelp.h"
#include "ui/connect/connectoffers.h"
#include "ui/connect/connectwindow.h"
#include "ui/firstrun/choicebutton.h"
#include "ui/mainwindow.h"
#include "ui/overview/backuplist.h"
#include "ui/overview/factgrid.h"
#include "ui/overview/overviewpage.h"
#include "ui/profiledialog/usertable.h"
#include "ui/profiles/profiledamage.h"
#include "ui/profiles/profilelist.h"
#include "ui/profiles/troublebar.h"
#include "ui/profiletabs.h"
#include "ui/settings/systemaccess.h"
#include "ui/users/userlistpage.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QDateTime>
#include <QDialog>
#include <QEvent>
#include <QFontInfo>
#include <QHeaderView>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTabBar>
#include <QTableView>
#include <QTest>
#include <QToolButton>
#include <QTreeWidget>

#include <algorithm>
#include <utility>

using namespace restdock;
using namespace Qt::StringLiterals;
using namespace restdock::test;

/// The main window: nothing is cut off, also in a language with long words, from right to left, with a large font, in
/// the smallest window.
class tst_layout : public test::LayoutFixture
{
    Q_OBJECT

private Q_SLOTS:
    void theFirstRun()
    {
        const Window window;
        check(window.window, u"the question"_s);
        const auto buttons = window.window.findChildren<QAbstractButton *>();
        for (auto *button : buttons) {
            if (button->isVisible() && qobject_cast<ui::ChoiceButton *>(button)) {
                button->click();
                break;
            }
        }
        check(window.window, u"the form"_s);
    }

    void theMainWindow()
    {
        Window window;
        window.profiles.setProfiles({{u"1"_s, someProfile()}});
        window.window.showKeychain({u"GNOME Keyring"_s, SecretStore::State::Ready, {}, {}});
        ui::ServerStatus status;
        status.phase = ui::ServerPhase::Failed;
        status.trouble = ui::Trouble{ui::Trouble::Code::PortUsed, u"127.0.0.1:8000"_s, {}};
        window.profiles.setStatus(u"1"_s, status);
        window.window.findChild<ui::TroubleBar *>()->offerPort(u"1"_s, 8123);
        checkTabs(window.window);
    }

    void besideATroubleThereIsOneScrollBar()
    {
        Window window;
        window.window.resize(720, 480);
        window.profiles.setProfiles({{u"1"_s, someProfile()}});
        ui::ServerStatus status;
        status.phase = ui::ServerPhase::Failed;
        status.trouble = ui::Trouble{ui::Trouble::Code::FolderMissing, u"/srv"_s, {}};
        window.profiles.setStatus(u"1"_s, status);
        QTest::qWait(30); // layouts begin
        QStringList found;
        QTRY_VERIFY2((found = scrollBarsWithinOthersIn(window.window)).isEmpty(),
                     qPrintable(found.join(u'\n')));
    }

    void nothingThatCanBeRead()
    {
        using Extent = ui::ProfileDamage::Extent;
        for (const auto extent : {Extent::All, Extent::IsNewer}) {
            Window window;
            window.window.showDamage({extent, 0, u"/home/anna/profiles.toml"_s, u"line 3"_s});
            check(window.window, u"damage %1"_s.arg(int(extent)));
        }
    }

    void helpForClientsAndTheOffersAfterABackup()
    {
        Window window;
        window.profiles.setProfiles({{u"1"_s, someProfile()}});
        window.profiles.setStatus(u"1"_s, test::runningStatus());
        window.window.showConnect(u"1"_s);
        auto *const commands = window.window.findChild<ui::ConnectWindow *>();
        commands->findChild<ui::ConnectOffers *>()->show();
        check(*commands, u"offers"_s);
        auto *const help = commands->findChild<ui::ConnectHelp *>();
        help->show();
        help->findChildren<QPushButton *>().at(1)->click(); // the firewall
        check(*commands, u"help"_s);
    }

    void theMainWindowOfABusyServer()
    {
        Window window;
        window.profiles.setProfiles(test::someProfiles());
        window.profiles.setStatus(u"1"_s, test::runningStatus());
        window.profiles.setTraffic(u"1"_s, test::busyTraffic(7),
                                   ui::ThroughputHistory::currentSecond());
        window.profiles.setSpace(u"1"_s, {2'000'000'000'000, 812'000'000'000});
        window.window.showProfile(u"1"_s);
        checkTabs(window.window);
    }

    void theLatestBackupsAreSeenWithoutScrolling()
    {
        QFETCH_GLOBAL(double, fontScale);
        if (fontScale > 1)
            QSKIP("a table may scroll in itself");
        Window window;
        showBusyProfile(window);
        const auto *const list =
            window.window.findChild<ui::BackupList *>()->findChild<QTreeWidget *>();
        QCOMPARE(list->topLevelItemCount(), 3);
        QTRY_COMPARE(list->verticalScrollBar()->maximum(), 0);
        const auto last = list->visualItemRect(list->topLevelItem(2));
        QTRY_COMPARE(list->viewport()->height() - 1, last.bottom()); // and no room is left
    }

    void aButtonThatBelongsToAFactLeavesItsTextTheLine()
    {
        ui::FactGrid grid;
        auto *const button = new QPushButton(u"Unlock keychain…"_s);
        auto &fact = grid.add(u"State"_s, {button});
        const auto text = u"starting: waiting for the keychain to be unlocked…"_s;
        fact.setText(text);
        grid.arrange();
        grid.resize(fact.value->fontMetrics().horizontalAdvance(text) * 4 / 3, 200);
        grid.show();
        QTRY_VERIFY(button->y() >= fact.value->geometry().bottom());
        QTRY_VERIFY(fact.value->height() < 2 * fact.value->fontMetrics().lineSpacing());
        fact.setText(u"running"_s);
        QTRY_VERIFY(button->y() < fact.value->geometry().bottom()); // there is room beside it
    }

    void aButtonStandsBehindItsTextAndMovesNoLine()
    {
        ui::FactGrid grid;
        const int side = grid.fontMetrics().height() + 12;
        auto *const button = new QToolButton;
        button->setFixedSize(side, side);
        QList<const ui::FactGrid::Fact *> facts{&grid.add(u"State"_s),
                                                &grid.add(u"Address"_s, {button})};
        for (const auto &title : {u"In total"_s, u"Requests"_s, u"Stored in"_s})
            facts << &grid.add(title);
        for (const auto *const fact : std::as_const(facts))
            fact->setText(u"1"_s);
        const auto &address = *facts.at(1);
        address.setText(u"http://192.168.1.9:8000/"_s);
        grid.arrange();
        grid.resize(200 * grid.fontMetrics().averageCharWidth(),
                    1); // two in a line, and no more high
        grid.show();
        const auto place = [&grid](const QWidget *widget) {
            return QRect(widget->mapTo(&grid, QPoint()), widget->size());
        };
        const auto top = [&](int index) { return place(facts.at(index)->name).y(); };
        QTRY_COMPARE(top(1), top(0));
        QTRY_COMPARE(top(4) - top(2), top(2) - top(0));
        const auto text = place(address.value);
        const int gap = QGuiApplication::isRightToLeft() ? text.left() - place(button).right()
                                                         : place(button).left() - text.right();
        QVERIFY2(gap > 0 && gap < 12, qPrintable(QString::number(gap)));
        const int length = address.value->fontMetrics().horizontalAdvance(address.value->text());
        QVERIFY2(text.width() < length + 12, qPrintable(QString::number(text.width())));
        QCOMPARE(place(button).center().y(), place(address.name).center().y());
    }

    void whatGetsTheFocusIsBroughtIntoView()
    {
        QFont large = m_font;
        large.setPointSizeF(large.pointSizeF() * 3);
        QApplication::setFont(large);
        Window window;
        window.window.resize(720, 480);
        window.profiles.setProfiles({{u"1"_s, someProfile()}});
        ui::ServerStatus status;
        status.phase = ui::ServerPhase::Failed;
        status.trouble = ui::Trouble{ui::Trouble::Code::FolderMissing, u"/media/usb"_s, {}};
        window.profiles.setStatus(u"1"_s, status);
        window.window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window.window));
        const auto *const tabs = window.window.findChild<ui::ProfileTabs *>()->tabBar();
        QTRY_VERIFY(tabs->visibleRegion().isEmpty()); // below the trouble
        for (int i = 0; i < 3 && !tabs->hasFocus(); ++i)
            QTest::keyClick(&window.window, Qt::Key_F6);
        QVERIFY(tabs->hasFocus());
        QTRY_VERIFY(!tabs->visibleRegion().isEmpty());
    }

    void theOverviewIsSeenAsAWholeAlsoAfterItWasLarger()
    {
        QFETCH_GLOBAL(double, fontScale);
        QFETCH_GLOBAL(QString, language);
        if (fontScale > 1 || language == u"pseudo")
            QSKIP("it may scroll downwards");
        Window window;
        showBusyProfile(window);
        const auto isWhole = [&window] {
            const auto areas = window.window.findChildren<QScrollArea *>();
            return std::all_of(areas.begin(), areas.end(), [](const QScrollArea *area) {
                return !area->isVisible() || area->verticalScrollBar()->maximum() == 0;
            });
        };
        for (const auto &size : {QSize(1080, 700), QSize(1400, 1100), QSize(1080, 700)}) {
            window.window.resize(size);
            QTest::qWait(30); // layouts begin
            QTRY_VERIFY(isWhole());
        }
    }

    void everyColumnOfTheRepositoriesIsSeenAtFirst()
    {
        QFETCH_GLOBAL(double, fontScale);
        if (fontScale > 1)
            QSKIP("a table may scroll in itself");
        Window window;
        window.window.resize(1080, 700);
        const auto *const table = showRepositories(window);
        QVERIFY(table);
        QTRY_COMPARE(table->viewport()->width(), table->horizontalHeader()->length());
        QCOMPARE(table->horizontalScrollBar()->maximum(), 0);
        check(window.window, u"repositories"_s);
    }

    void aTableThatGetsNarrowHidesNoColumnForTheSakeOfAnother()
    {
        ui::UserTable inDialog({});
        inDialog.showUsers({{.name = u"laptop"_s}, {.name = u"office-pc"_s}}, {});
        inDialog.show();
        Window window;
        window.profiles.setProfiles(test::someProfiles());
        window.window.showProfile(u"1"_s);
        window.window.showTab(ui::MainWindow::Tab::Users);
        const auto tables =
            window.window.findChild<ui::UserListPage *>()->findChildren<QTableView *>();
        QCOMPARE(tables.size(), 1);
        Window other;
        const auto *const repositories = showRepositories(other);
        const QList<std::pair<QWidget *, const QTableView *>> all{{&inDialog, &inDialog},
                                                                  {&window.window, tables.first()},
                                                                  {&other.window, repositories}};
        for (const auto &[resized, table] : all) {
            const auto *const columns = table->horizontalHeader();
            for (const int width : {1600, 1000, 720, 400}) {
                resized->resize(width, 480);
                QTest::qWait(30); // layouts begin
                int needed = 0;
                const QAbstractItemView *const view = table;
                for (int i = 0; i < columns->count(); ++i)
                    needed += std::max(columns->sectionSizeHint(i), view->sizeHintForColumn(i));
                QTRY_COMPARE(columns->length(), std::max(needed, table->viewport()->width()));
            }
        }
    }

    void theClientsTableHasRoomForEveryRate()
    {
        Window window;
        window.window.resize(1080, 700);
        showBusyProfile(window);
        const QTreeWidget *clients = nullptr;
        for (const auto *each : window.window.findChildren<QTreeWidget *>()) {
            if (each->accessibleName() == ui::OverviewPage::tr("Active clients"))
                clients = each;
        }
        QVERIFY(clients);
        QTRY_VERIFY(clients->isVisible() && clients->topLevelItemCount() == 2);
        const QAbstractItemView *const view = clients;
        for (int column = 0; column < clients->columnCount(); ++column)
            QTRY_VERIFY(clients->columnWidth(column) >= view->sizeHintForColumn(column));
        QTRY_VERIFY(clients->header()->length() >= clients->viewport()->width());
    }

    void theListOfProfilesIsAsWideAsItsFontNeeds()
    {
        Window window;
        window.window.resize(1080, 700);
        window.profiles.setProfiles(test::someProfiles());
        const auto *const list = window.window.findChild<ui::ProfileList *>();
        constexpr int letters = 34;
        QTRY_VERIFY2(list->width() >= letters * list->fontMetrics().averageCharWidth(),
                     qPrintable(QString::number(list->width())));
    }

    void commandsAreAsLargeAsWhatStandsAroundThem()
    {
        QWidget window;
        ui::CommandEdit commands(3, &window);
        const auto isAsLarge = [&] {
            return QFontInfo(commands.font()).pointSizeF() >= QFontInfo(window.font()).pointSizeF();
        };
        QVERIFY(isAsLarge());
        QVERIFY(QFontInfo(commands.font()).fixedPitch());
        QFont larger = window.font();
        larger.setPointSizeF(larger.pointSizeF() * 2);
        window.setFont(larger);
        QVERIFY(isAsLarge());
        const int line = commands.fontMetrics().lineSpacing();
        QVERIFY(commands.sizeHint().height() >= 3 * line);
        const ui::CommandEdit one(1, &window);
        QVERIFY(one.sizeHint().expandedTo(one.minimumSizeHint()).height() < 2 * line);
    }

    void theButtonsOfTheBar()
    {
        using Code = ui::Trouble::Code;
        Window window;
        window.profiles.setProfiles({{u"1"_s, someProfile()}});
        window.window.showTab(ui::MainWindow::Tab::Users);
        for (const auto code :
             {Code::PortUsed, Code::AddressGone, Code::NoAnswer, Code::FolderMissing,
              Code::CertificateBad, Code::KeychainMissing, Code::KeychainLocked}) {
            ui::ServerStatus status;
            status.phase = ui::ServerPhase::Failed;
            status.trouble = ui::Trouble{code, u"192.168.1.20"_s, {}};
            window.profiles.setStatus(u"1"_s, status);
            check(window.window, u"trouble %1"_s.arg(int(code)));
        }
    }

private:
    static void showBusyProfile(WholeWindow &window)
    {
        window.profiles.setProfiles(test::someProfiles());
        window.profiles.setStatus(u"1"_s, test::runningStatus());
        window.profiles.setTraffic(u"1"_s, test::busyTraffic(7),
                                   ui::ThroughputHistory::currentSecond());
        window.window.showProfile(u"1"_s);
    }

    static const QTableView *showRepositories(Window &window)
    {
        window.profiles.setProfiles(test::someProfiles());
        window.window.showProfile(u"1"_s);
        window.window.showTab(ui::MainWindow::Tab::Repositories);
        window.commands.counting(test::someRepositories());
        const QTableView *table = nullptr;
        for (const auto *each : window.window.findChildren<QTableView *>()) {
            if (each->isVisible())
                table = each;
        }
        return table;
    }

    static void checkTabs(ui::MainWindow &window)
    {
        for (int i = 0; i < ui::MainWindow::tabCount; ++i) {
            window.showTab(ui::MainWindow::Tab(i));
            check(window, u"tab %1"_s.arg(i));
            if (QTest::currentTestFailed())
                return;
        }
    }
};

QTEST_MAIN(tst_layout)
#include "tst_layout.moc"
