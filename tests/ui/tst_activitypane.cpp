// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/recorder.h"
#include "ui/activity/activitymodel.h"
#include "ui/activity/activitypane.h"
#include "ui/activity/logtable.h"
#include "ui/look/language.h"
#include "ui/mainwindow.h"
#include "ui/profiles/profilemodel.h"

#include <QHeaderView>
#include <QLocale>
#include <QScopeGuard>
#include <QScrollBar>
#include <QTest>

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
    return made;
}

std::vector<ui::LogRow> rows(quint64 first, quint64 last)
{
    std::vector<ui::LogRow> made(size_t(last - first + 1));
    for (auto &row : made) {
        row.number = first++;
        row.time = QDateTime::currentMSecsSinceEpoch();
        row.profile = u"a"_s;
        row.user = "laptop";
        row.method = "GET";
        row.target = "/laptop/data/" + QByteArray(64, 'f');
        row.status = 200;
    }
    return made;
}

} // namespace

/// The activity as it is seen in the window: two profiles, "a" and "b", and the requests.
class tst_activitypane : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { open(); }

    void cleanup()
    {
        m_window.reset();
        m_commands.reset();
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
        open();
        m_requests->append(rows(1, 90)); // more than are seen at once
        const auto &table = pane()->table();
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
        m_requests->append(rows(1, 90));
        const auto &table = pane()->table();
        const int path = table.columnWidth(ui::ActivityModel::Path);
        m_window->resize(1600, 700);
        QTRY_COMPARE(table.horizontalHeader()->length(), table.viewport()->width());
        QVERIFY(table.columnWidth(ui::ActivityModel::Path) > path + 300);
    }

    void aSmallWindowKeepsThePathAndTheTipHasTheRest()
    {
        auto some = rows(1, 90);
        for (auto &row : some)
            row.client = "192.168.1.23";
        m_requests->append(some);
        const auto &table = pane()->table();
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
        const auto &table = pane()->table();
        m_requests->append(rows(2, 2));
        const int today = table.columnWidth(ui::ActivityModel::Time);
        m_requests->setPaused(true);
        auto older = rows(1, 1);
        older.front().time -= 10 * 24 * 3'600'000LL;
        m_requests->prependOlder(older);
        const auto text = m_requests->index(0, ui::ActivityModel::Time).data().toString();
        QVERIFY(table.columnWidth(ui::ActivityModel::Time) > today);
        QVERIFY(table.columnWidth(ui::ActivityModel::Time)
                > table.fontMetrics().horizontalAdvance(text));
    }

    void oneProfilesLogDoesNotNameItInEachRow()
    {
        const auto &table = pane()->table();
        QVERIFY(!table.isColumnHidden(ui::ActivityModel::Profile));
        pane()->showProfile(u"b"_s);
        QVERIFY(table.isColumnHidden(ui::ActivityModel::Profile));
        pane()->showProfile({});
        QVERIFY(!table.isColumnHidden(ui::ActivityModel::Profile));
    }

private:
    void open()
    {
        m_window.reset();
        m_profiles = std::make_unique<ui::ProfileModel>();
        m_requests = std::make_unique<ui::ActivityModel>(ui::LogRow::Kind::Request, 100);
        m_events = std::make_unique<ui::ActivityModel>(ui::LogRow::Kind::Event, 100);
        m_commands = std::make_unique<Recorder>();
        m_window = std::make_unique<ui::MainWindow>(
            ui::MainWindow::Models{*m_profiles, *m_requests, *m_events}, *m_commands);
        m_profiles->setProfiles({item(u"1"_s, u"a"_s), item(u"2"_s, u"b"_s)});
        m_window->present();
        m_window->showTab(ui::MainWindow::Tab::Requests);
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    }

    /// The one that is shown.
    ui::ActivityPane *pane() const
    {
        const auto panes = m_window->findChildren<ui::ActivityPane *>();
        const auto shown = std::find_if(panes.begin(), panes.end(),
                                        [](const auto *one) { return one->isVisible(); });
        return shown == panes.end() ? nullptr : *shown;
    }

    std::unique_ptr<ui::ProfileModel> m_profiles;
    std::unique_ptr<ui::ActivityModel> m_requests;
    std::unique_ptr<ui::ActivityModel> m_events;
    std::unique_ptr<Recorder> m_commands;
    std::unique_ptr<ui::MainWindow> m_window;
};

QTEST_MAIN(tst_activitypane)
#include "tst_activitypane.moc"
