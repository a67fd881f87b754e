// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/windowfixture.h"
#include "ui/activity/logtable.h"
#include "ui/look/language.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QHeaderView>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QScopeGuard>
#include <QScrollBar>
#include <QStyle>
#include <QStyleOptionComboBox>
#include <QTemporaryDir>
#include <QToolButton>

using namespace restdock;
using namespace Qt::StringLiterals;
using namespace restdock::test;

namespace {

/// Requests of today, as a server tells them.
std::vector<ui::LogRow> requests(quint64 first, quint64 last)
{
    auto made = rows(first, last);
    for (auto &row : made) {
        row.time = QDateTime::currentMSecsSinceEpoch();
        row.profile = u"a"_s;
        row.user = "laptop";
        row.target = "/laptop/data/" + QByteArray(64, 'f');
        row.status = 200;
    }
    return made;
}

} // namespace

/// The activity as it is seen in the window: two profiles, "a" and "b", and the requests.
class tst_activitypane : public QObject, private WindowFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        open();
        m_profiles->setProfiles({item(u"1"_s, u"a"_s), item(u"2"_s, u"b"_s)});
        m_window->showTab(ui::MainWindow::Tab::Requests);
    }

    void cleanup() { close(); }

    void theLogFollowsItsEndAndHoldsStillElsewhere()
    {
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

    void theFiltersAreProfileLevelUserAndText()
    {
        QStringList names;
        const auto *const pane = static_cast<const QWidget *>(shownPane());
        for (const auto *one = pane->nextInFocusChain(); one != pane;
             one = one->nextInFocusChain()) {
            if (one->isVisible() && one->accessibleName().startsWith(u"Filter by "_s))
                names << one->accessibleName();
        }
        QCOMPARE(names,
                 (QStringList{u"Filter by profile"_s, u"Filter by level"_s, u"Filter by user"_s,
                              u"Filter by text"_s}));
    }

    void escEmptiesTheFilter()
    {
        m_requests->append(requests(1, 3));
        auto *const filter = shownPane()->findChild<QLineEdit *>();
        filter->setFocus();
        QTest::keyClicks(filter, u"nothing has this"_s);
        QCOMPARE(m_requests->rowCount(), 0);
        QTest::keyClick(filter, Qt::Key_Escape);
        QCOMPARE(filter->text(), QString());
        QCOMPARE(m_requests->rowCount(), 3);
        QVERIFY(filter->hasFocus());
        QTest::keyClick(filter, Qt::Key_Return);
        QVERIFY(shownPane()->table().hasFocus());
    }

    void rowsAreCopiedByKeyAsByTheButton()
    {
        m_requests->append(requests(1, 3));
        auto &table = shownPane()->table();
        table.selectRow(1);
        table.setFocus();
        QTest::keyClick(&table, Qt::Key_C, Qt::ControlModifier);
        const auto copied = QGuiApplication::clipboard()->text();
        QCOMPARE(copied.count(u'\n'), 2); // the row, and what its columns are
        QGuiApplication::clipboard()->clear();
        const auto buttons = shownPane()->findChildren<QToolButton *>();
        for (auto *one : buttons) {
            if (one->text() == u"Cop&y"_s)
                one->click();
        }
        QCOMPARE(QGuiApplication::clipboard()->text().count(u'\n'), 2);
    }

    void theMenuOfARowHasWhatTheButtonsDo()
    {
        m_requests->append(requests(1, 3));
        auto &table = shownPane()->table();
        table.selectRow(1);
        Q_EMIT table.customContextMenuRequested(QPoint(5, 5));
        const auto *const menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        QVERIFY(menu);
        QStringList texts;
        const auto actions = menu->actions();
        for (const auto *action : actions)
            texts << action->text();
        QCOMPARE(texts,
                 (QStringList{u"Cop&y"_s, u"Save a&s…"_s, u"Open log folder"_s, u"Loa&d older"_s}));
    }

    void theRequestsOfOneUserCanBeShown()
    {
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

    void olderRowsAreThoseOfTheFilter()
    {
        m_requests->append(requests(50, 60));
        const auto older = [this] {
            const auto buttons = shownPane()->findChildren<QPushButton *>();
            return *std::find_if(buttons.begin(), buttons.end(), [](const QPushButton *one) {
                return one->text() == u"Loa&d older";
            });
        };
        m_commands->holdsOlderRows = true;
        older()->click();
        auto *const filter = shownPane()->findChild<QLineEdit *>();
        filter->setText(u"elsewhere"_s); // while they are read
        m_commands->olderRows(requests(40, 49));
        QCOMPARE(m_requests->rowCount(), 0);
        // Of another filter there may be some where there were none of this one.
        m_commands->holdsOlderRows = false;
        older()->click();
        QVERIFY(!older()->isEnabled());
        filter->clear();
        QVERIFY(older()->isEnabled());
        m_commands->holdsOlderRows = true;
        older()->click();
        m_commands->olderRows(requests(40, 49));
        QCOMPARE(m_requests->rowCount(), 21);
    }

    void theFolderOfTheLogOpens()
    {
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

    void requestsFitIntoTheWindowAtItsFirstSize_data()
    {
        QTest::addColumn<QString>("language");
        for (const auto *language : {"en", "de", "fr", "es"})
            QTest::newRow(language) << QString::fromLatin1(language);
    }

    void requestsFitIntoTheWindowAtItsFirstSize()
    {
        QFETCH(QString, language);
        const auto restore = qScopeGuard([before = QLocale()] {
            ui::useLanguage(u"en"_s);
            QLocale::setDefault(before);
        });
        ui::useLanguage(language);
        QLocale::setDefault(QLocale(language));
        cleanup();
        init();                              // in that language
        m_requests->append(requests(1, 90)); // more than are seen at once
        const auto &table = shownPane()->table();
        const auto *const columns = table.horizontalHeader();
        QTRY_COMPARE(columns->length(), table.viewport()->width());
        QCOMPARE(table.horizontalScrollBar()->maximum(), 0);
        const int path = table.columnWidth(ui::ActivityModel::Path);
        QVERIFY2(path > 120, qPrintable(QString::number(path)));
        for (int column = 0; column < columns->count(); ++column)
            QVERIFY(table.columnWidth(column) >= columns->sectionSizeHint(column));
        const auto tip = m_requests->index(0, ui::ActivityModel::Path).data(Qt::ToolTipRole);
        QVERIFY(tip.toString().contains(QString::fromUtf8(m_requests->row(0).target)));
    }

    void thePathHasTheRoomThatIsLeft()
    {
        m_requests->append(requests(1, 90));
        const auto &table = shownPane()->table();
        const int path = table.columnWidth(ui::ActivityModel::Path);
        m_window->resize(1600, 700);
        QTRY_COMPARE(table.horizontalHeader()->length(), table.viewport()->width());
        QVERIFY(table.columnWidth(ui::ActivityModel::Path) > path + 300);
    }

    void aSmallWindowKeepsThePathAndTheTipHasTheRest()
    {
        auto some = requests(1, 90);
        for (auto &row : some)
            row.client = "192.168.1.23";
        m_requests->append(some);
        const auto &table = shownPane()->table();
        const auto first = m_window->size();
        m_window->resize(m_window->minimumSize());
        QTRY_VERIFY(table.viewport()->width() < 600);
        QTRY_COMPARE(table.horizontalScrollBar()->maximum(), 0);
        QVERIFY(table.columnWidth(ui::ActivityModel::Path) >= 60);
        for (const auto column : {ui::ActivityModel::Time, ui::ActivityModel::User,
                                  ui::ActivityModel::Method, ui::ActivityModel::Status})
            QVERIFY(!table.isColumnHidden(column));
        QVERIFY(table.isColumnHidden(ui::ActivityModel::Client));
        const auto tip = m_requests->index(0, ui::ActivityModel::User).data(Qt::ToolTipRole);
        QVERIFY2(tip.toString().contains(u"a, laptop, 192.168.1.23: GET /laptop/data/"_s),
                 qPrintable(tip.toString()));
        m_window->resize(first);
        QTRY_VERIFY(!table.isColumnHidden(ui::ActivityModel::Client));
        QCOMPARE(table.horizontalHeader()->hiddenSectionCount(), 0);
    }

    void timesOfEarlierDaysAreWhole()
    {
        const auto &table = shownPane()->table();
        m_requests->append(requests(2, 2));
        const int today = table.columnWidth(ui::ActivityModel::Time);
        m_requests->setPaused(true);
        auto older = requests(1, 1);
        older.front().time -= 10 * 24 * 3'600'000LL;
        m_requests->prependOlder(older);
        const auto text = m_requests->index(0, ui::ActivityModel::Time).data().toString();
        QVERIFY(table.columnWidth(ui::ActivityModel::Time) > today);
        QVERIFY(table.columnWidth(ui::ActivityModel::Time)
                > table.fontMetrics().horizontalAdvance(text));
    }

    void oneProfilesLogDoesNotNameItInEachRow()
    {
        const auto &table = shownPane()->table();
        QVERIFY(!table.isColumnHidden(ui::ActivityModel::Profile));
        shownPane()->showProfile(u"b"_s);
        QVERIFY(table.isColumnHidden(ui::ActivityModel::Profile));
        shownPane()->showProfile({});
        QVERIFY(!table.isColumnHidden(ui::ActivityModel::Profile));
    }

    void whatAFilterIsSetToCanBeReadInTheSmallestWindow()
    {
        m_window->resize(720, 480);
        QTRY_COMPARE(m_window->width(), 720);
        const auto *const pane = shownPane();
        constexpr int letters = 10; // not four
        const auto boxes = pane->findChildren<QComboBox *>();
        QVERIFY(!boxes.isEmpty());
        for (const auto *box : boxes) {
            QStyleOptionComboBox option;
            option.initFrom(box);
            const auto text = box->style()->subControlRect(QStyle::CC_ComboBox, &option,
                                                           QStyle::SC_ComboBoxEditField, box);
            QVERIFY(text.width() >= letters * box->fontMetrics().averageCharWidth());
            QVERIFY(pane->rect().contains(box->geometry()));
        }
    }

private:
    QComboBox *filterByUser() const
    {
        for (auto *const box : shownPane()->findChildren<QComboBox *>()) {
            if (box->accessibleName() == u"Filter by user")
                return box;
        }
        return nullptr;
    }
};

QTEST_MAIN(tst_activitypane)
#include "tst_activitypane.moc"
