// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/speedlimit.h"

#include <QTest>

using namespace restdock;
using namespace std::chrono_literals;

class TestSpeedLimit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void withoutALimitNothingWaits()
    {
        SpeedLimit limit(0);
        limit.charge(1'000'000'000'000);
        QCOMPARE(limit.delay(), 0ns);
        QCOMPARE(limit.portion(12345), qint64(12345));
    }

    void whatWasMovedIsWaitedFor()
    {
        SpeedLimit limit(1000);
        const auto now = SpeedLimit::Clock::now();
        QCOMPARE(limit.delay(now), 0ns);
        limit.charge(500, now);
        QCOMPARE(limit.delay(now), 500ms);
        limit.charge(1000, now);
        QCOMPARE(limit.delay(now), 1500ms);
        QCOMPARE(limit.delay(now + 1s), 500ms);
        QCOMPARE(limit.delay(now + 2s), 0ns);
    }

    void aQuietTimeIsNoCredit()
    {
        SpeedLimit limit(1000);
        const auto now = SpeedLimit::Clock::now();
        limit.charge(1000, now);
        limit.charge(1000, now + 1h);
        QCOMPARE(limit.delay(now + 1h), 1s);
    }

    void aPortionIsASmallPartOfASecond()
    {
        QCOMPARE(SpeedLimit(20'000'000).portion(32 << 20), qint64(1'000'000));
        QCOMPARE(SpeedLimit(20'000'000).portion(64 * 1024), qint64(64 * 1024));
        QCOMPARE(SpeedLimit(100).portion(32 << 20),
                 qint64(4096)); // else there would be no progress
        QCOMPARE(SpeedLimit(std::numeric_limits<qint64>::max()).portion(32 << 20),
                 qint64(32 << 20));
    }

    void theFastestLimitIsNone()
    {
        SpeedLimit limit(std::numeric_limits<qint64>::max());
        limit.charge(1'000'000'000);
        QVERIFY(limit.delay() < 1ms);
    }
};

QTEST_GUILESS_MAIN(TestSpeedLimit)
#include "tst_speedlimit.moc"
