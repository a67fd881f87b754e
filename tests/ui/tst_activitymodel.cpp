// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/activity/activitymodel.h"
#include "ui/look/format.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QLocale>
#include <QScopeGuard>
#include <QSignalSpy>
#include <QTest>

using namespace restdock::ui;
using namespace Qt::StringLiterals;

namespace {

std::vector<LogRow> rows(quint64 first, quint64 last, const QByteArray &user = "laptop",
                         Severity severity = Severity::Info)
{
    std::vector<LogRow> made;
    for (quint64 number = first; number <= last; ++number) {
        LogRow row;
        row.number = number;
        row.time = qint64(number) * 1000;
        row.severity = severity;
        row.profile = u"Home"_s;
        row.user = user;
        row.method = "POST";
        row.target = "/r/data/" + QByteArray::number(number);
        row.status = 200;
        made.push_back(row);
    }
    return made;
}

QList<quint64> numbers(const ActivityModel &model)
{
    QList<quint64> shown;
    for (int i = 0; i < model.rowCount(); ++i)
        shown << model.row(i).number;
    return shown;
}

ActivityFilter onlyText(const QString &text)
{
    ActivityFilter filter;
    filter.setText(text);
    return filter;
}

} // namespace

/// Every case runs under Qt's model tester, at a capacity that is reached soon.
class tst_activitymodel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_model = std::make_unique<ActivityModel>(LogRow::Kind::Request, 5);
        m_tester = std::make_unique<QAbstractItemModelTester>(
            m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    }

    void cleanup()
    {
        m_tester.reset();
        m_model.reset();
    }

    void aRowThatIsReadAloudSaysHowBadItIs()
    {
        auto row = rows(1, 1, {}, Severity::Error).front();
        QVERIFY(describe(row).contains(u", error, Home"_s));
        row.kind = LogRow::Kind::Event;
        row.text = u"The disk is full."_s;
        row.severity = Severity::Warning;
        QVERIFY(describe(row).endsWith(u", warning, Home: The disk is full."_s));
        row.severity = Severity::Info;
        QVERIFY(describe(row).endsWith(u", Home: The disk is full."_s));
        QVERIFY(!describe(row).contains(u"warning"));
    }

    void showsRowsInTheirOrder()
    {
        m_model->append(rows(1, 3));
        QCOMPARE(numbers(*m_model), (QList<quint64>{1, 2, 3}));
    }

    void keepsTheLatestAtItsCapacity()
    {
        m_model->append(rows(1, 4));
        m_model->append(rows(5, 7));
        QCOMPARE(numbers(*m_model), (QList<quint64>{3, 4, 5, 6, 7}));
    }

    void aBatchLargerThanItsCapacityLeavesTheEndOfIt()
    {
        m_model->append(rows(1, 2));
        m_model->append(rows(3, 20));
        QCOMPARE(numbers(*m_model), (QList<quint64>{16, 17, 18, 19, 20}));
    }

    void announcesABatchAtOnce()
    {
        m_model->append(rows(1, 5));
        QSignalSpy inserted(m_model.get(), &QAbstractItemModel::rowsInserted);
        QSignalSpy removed(m_model.get(), &QAbstractItemModel::rowsRemoved);
        m_model->append(rows(6, 8));
        QCOMPARE(inserted.count(), 1);
        QCOMPARE(removed.count(), 1);
    }

    void leavesOutTheOtherKind()
    {
        auto event = rows(1, 1);
        event.front().kind = LogRow::Kind::Event;
        m_model->append(event);
        QCOMPARE(m_model->rowCount(), 0);
    }

    void filtersWhatIsThereAndWhatComes()
    {
        m_model->append(rows(1, 2, "laptop"));
        m_model->append(rows(3, 4, "desk"));
        m_model->setFilter(onlyText(u"DESK"_s));
        QCOMPARE(numbers(*m_model), (QList<quint64>{3, 4}));
        m_model->append(rows(5, 5, "laptop"));
        m_model->append(rows(6, 6, "desk"));
        QCOMPARE(numbers(*m_model), (QList<quint64>{3, 4, 6}));
        m_model->setFilter({});
        QCOMPARE(numbers(*m_model), (QList<quint64>{2, 3, 4, 5, 6}));
    }

    void filtersByTime()
    {
        m_model->append(rows(1, 5));
        ActivityFilter filter;
        QVERIFY(filter.isEmpty());
        filter.setTimes(2000, 4000);
        QVERIFY(!filter.isEmpty());
        m_model->setFilter(filter);
        QCOMPARE(numbers(*m_model), (QList<quint64>{2, 3, 4}));
        m_model->append(rows(6, 6));
        QCOMPARE(m_model->rowCount(), 3);
    }

    void filtersBySeverityAndProfile()
    {
        m_model->append(rows(1, 2));
        m_model->append(rows(3, 3, "laptop", Severity::Warning));
        m_model->append(rows(4, 4, "laptop", Severity::Error));
        ActivityFilter filter;
        filter.setLeastSeverity(Severity::Warning);
        m_model->setFilter(filter);
        QCOMPARE(numbers(*m_model), (QList<quint64>{3, 4}));
        filter.setProfile(u"Other"_s);
        m_model->setFilter(filter);
        QCOMPARE(m_model->rowCount(), 0);
    }

    void filtersByUser()
    {
        m_model->append(rows(1, 2, "laptop"));
        m_model->append(rows(3, 4, "lap"));
        ActivityFilter filter;
        filter.setUser("lap");
        m_model->setFilter(filter);
        QCOMPARE(numbers(*m_model), (QList<quint64>{3, 4}));
    }

    void itKnowsWhoWasThereButNotWhoGuessed()
    {
        QSignalSpy changed(m_model.get(), &ActivityModel::usersChanged);
        m_model->append(rows(1, 2, "laptop"));
        m_model->append(rows(3, 4, "desk"));
        auto guess = rows(5, 5, "admin");
        guess.front().status = 401;
        m_model->append(guess);
        m_model->append(rows(6, 20, "laptop"));
        QCOMPARE(m_model->users(), (QStringList{u"desk"_s, u"laptop"_s}));
        QCOMPARE(changed.size(), 2);
    }

    void whomEventsAreAboutIsKnownButNotWhoGuessed()
    {
        ActivityModel events(LogRow::Kind::Event, 5);
        const auto tell = [&events](const QByteArray &user, const QByteArray &code = {}) {
            LogRow row;
            row.kind = LogRow::Kind::Event;
            row.number = quint64(events.rowCount()) + 1;
            row.user = user;
            row.code = code;
            events.append({row});
        };
        tell({});
        tell("laptop");
        tell("admin", "AUTH-FAIL");
        tell("laptop", "AUTH-FAIL");
        QCOMPARE(events.users(), QStringList{u"laptop"_s});
        ActivityFilter filter;
        filter.setUser("laptop");
        events.setFilter(filter);
        QCOMPARE(numbers(events), (QList<quint64>{2, 4}));
    }

    void aRowHasItsWholePath()
    {
        m_model->append(rows(7, 7));
        QCOMPARE(m_model->index(0, ActivityModel::Path).data().toString(), u"/r/data/7"_s);
    }

    void timesFollowTheLocale_data()
    {
        QTest::addColumn<QString>("locale");
        QTest::addColumn<QString>("ofRequest");
        QTest::addColumn<QString>("ofEvent");
        QTest::newRow("American") << u"en_US"_s << u"2:05:09.007 PM"_s << u"2:05:09 PM"_s;
        QTest::newRow("German") << u"de_DE"_s << u"14:05:09,007"_s << u"14:05:09"_s;
        QTest::newRow("none") << u"C"_s << u"14:05:09.007"_s << u"14:05:09"_s;
        QTest::newRow("Danish") << u"da_DK"_s << u"14.05.09,007"_s << u"14.05.09"_s;
    }

    void timesFollowTheLocale()
    {
        QFETCH(QString, locale);
        QFETCH(QString, ofRequest);
        QFETCH(QString, ofEvent);
        const auto restore = qScopeGuard([] { QLocale::setDefault(QLocale::c()); });
        QLocale::setDefault(QLocale(locale));
        const QDateTime today(QDate::currentDate(), QTime(14, 5, 9, 7));
        const auto plain = [](QString text) { // some versions of Qt have another blank
            return text.replace(QChar(0x202f), u' ').replace(QChar(0xa0), u' ');
        };
        QCOMPARE(plain(formatLogTime(today, true)), ofRequest);
        QCOMPARE(plain(formatLogTime(today, false)), ofEvent);
        const auto before = plain(formatLogTime(today.addDays(-9), false));
        QVERIFY2(before.endsWith(u' ' + ofEvent), qPrintable(before));
    }

    void aPauseHoldsTheRowsAndCountsTheOthers()
    {
        m_model->append(rows(1, 3));
        m_model->setPaused(true);
        m_model->append(rows(4, 12));
        QCOMPARE(numbers(*m_model), (QList<quint64>{1, 2, 3}));
        QCOMPARE(m_model->waitingRows(), quint64(9));
        m_model->setPaused(false);
        QCOMPARE(numbers(*m_model), (QList<quint64>{8, 9, 10, 11, 12}));
        QCOMPARE(m_model->waitingRows(), quint64(0));
    }

    void olderRowsComeInFrontAndPushTheNewestOut()
    {
        m_model->append(rows(11, 14));
        m_model->setPaused(true);
        QCOMPARE(m_model->firstNumber(), quint64(11));
        m_model->prependOlder(rows(8, 10));
        QCOMPARE(numbers(*m_model), (QList<quint64>{8, 9, 10, 11, 12}));
        m_model->prependOlder(rows(1, 7));
        QCOMPARE(numbers(*m_model), (QList<quint64>{3, 4, 5, 6, 7}));
        m_model->setPaused(false);
        QCOMPARE(numbers(*m_model), (QList<quint64>{11, 12, 13, 14}));
    }

    /// Fifteen seconds of the rate that the window has to stand, as fast as they go.
    void takesFiveThousandRowsASecondEasily()
    {
        ActivityModel model(LogRow::Kind::Request);
        QElapsedTimer timer;
        timer.start();
        constexpr int batches = 150;
        for (int i = 0; i < batches; ++i)
            model.append(rows(quint64(i) * 500 + 1, quint64(i + 1) * 500));
        QCOMPARE(model.rowCount(), int(ActivityModel::defaultCapacity));
        qInfo("%.2f ms a batch of 500", double(timer.nsecsElapsed()) / 1e6 / batches);
    }

private:
    std::unique_ptr<ActivityModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

QTEST_MAIN(tst_activitymodel)
#include "tst_activitymodel.moc"
