// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/activity.h"

#include <QTest>

using namespace restdock;

namespace {

Activity row(int status, qint64 received = 0, qint64 sent = 0)
{
    Activity activity;
    activity.status = status;
    activity.bytesReceived = received;
    activity.bytesSent = sent;
    return activity;
}

} // namespace

class TestActivityFeed : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isEmptyAtFirst()
    {
        const ActivityFeed feed;
        QVERIFY(feed.after(0).empty());
        QCOMPARE(feed.totals().requests, quint64(0));
    }

    void numbersRowsFromOneInOrder()
    {
        ActivityFeed feed(8);
        feed.record(row(200));
        feed.record(row(404));
        const auto rows = feed.after(0);
        QCOMPARE(rows.size(), size_t(2));
        QCOMPARE(rows[0].number, quint64(1));
        QCOMPARE(rows[1].number, quint64(2));
        QCOMPARE(rows[1].status, 404);
    }

    void keepsTheLatestRowsWhenTheRingIsFull()
    {
        ActivityFeed feed(3);
        for (int i = 1; i <= 7; ++i)
            feed.record(row(200 + i));
        const auto rows = feed.after(0);
        QCOMPARE(rows.size(), size_t(3));
        for (size_t i = 0; i < 3; ++i) {
            QCOMPARE(rows[i].number, quint64(5 + i));
            QCOMPARE(rows[i].status, int(205 + i));
        }
    }

    void deliversOnlyWhatCameAfterANumber()
    {
        ActivityFeed feed(3);
        for (int i = 0; i < 5; ++i)
            feed.record(row(200));
        QCOMPARE(feed.after(4).size(), size_t(1));
        QVERIFY(feed.after(5).empty());
        QVERIFY(feed.after(99).empty());
    }

    void sumsStatusClassesAndBytes()
    {
        ActivityFeed feed(1);
        feed.record(row(200, 10, 1));
        feed.record(row(206, 0, 5));
        feed.record(row(507, 3, 0));
        feed.record(row(0));
        const auto totals = feed.totals();
        QCOMPARE(totals.requests, quint64(4));
        QCOMPARE(totals.byStatusClass[2], quint64(2));
        QCOMPARE(totals.byStatusClass[5], quint64(1));
        QCOMPARE(totals.byStatusClass[0], quint64(1));
        QCOMPARE(totals.bytesReceived, qint64(13));
        QCOMPARE(totals.bytesSent, qint64(6));
    }
};

QTEST_GUILESS_MAIN(TestActivityFeed)
#include "tst_activityfeed.moc"
