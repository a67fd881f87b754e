// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/quota/spaceaccount.h"
#include "storage/quota/spacereservation.h"

#include <QTest>

#include <algorithm>
#include <atomic>
#include <limits>
#include <thread>
#include <utility>
#include <vector>

using namespace restdock;

namespace {

constexpr qint64 mostBytes = std::numeric_limits<qint64>::max();

void count(SpaceAccount &account, qint64 storedBytes)
{
    QVERIFY(account.finishCount(account.beginCount(), storedBytes));
}

} // namespace

class TestSpaceAccount : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reservesUpToItsLimit_data();
    void reservesUpToItsLimit();
    void reservationGoesBackOnce();
    void keptBytesStay();
    void droppingNeverLeadsBelowZero();
    void droppingLeavesReservationsAlone();
    void countKeepsReservations();
    void countIsRefusedAfterChanges_data();
    void countIsRefusedAfterChanges();
    void ofTwoCountsOneCorrects();
    void unknownRemovalIsOutdatedUntilTheNextCount();
    void racingReservationsGrantTheLimitOnce();
};

void TestSpaceAccount::reservesUpToItsLimit_data()
{
    QTest::addColumn<qint64>("limit");
    QTest::addColumn<qint64>("stored");
    QTest::addColumn<qint64>("wanted");
    QTest::addColumn<bool>("fits");
    QTest::newRow("all of it") << qint64(100) << qint64(0) << qint64(100) << true;
    QTest::newRow("one byte more") << qint64(100) << qint64(0) << qint64(101) << false;
    QTest::newRow("the rest") << qint64(100) << qint64(60) << qint64(40) << true;
    QTest::newRow("more than the rest") << qint64(100) << qint64(60) << qint64(41) << false;
    QTest::newRow("nothing when full") << qint64(100) << qint64(100) << qint64(0) << true;
    QTest::newRow("nothing above the limit") << qint64(100) << qint64(200) << qint64(0) << true;
    QTest::newRow("a byte above the limit") << qint64(100) << qint64(200) << qint64(1) << false;
    QTest::newRow("an absurd length") << qint64(100) << qint64(60) << mostBytes << false;
    QTest::newRow("the greatest limit") << mostBytes << qint64(1) << mostBytes - 1 << true;
    QTest::newRow("above the greatest limit") << mostBytes << qint64(1) << mostBytes << false;
    QTest::newRow("a limit of nothing") << qint64(0) << qint64(0) << qint64(1) << false;
    QTest::newRow("an unknown length") << qint64(0) << qint64(0) << qint64(-1) << true;
}

void TestSpaceAccount::reservesUpToItsLimit()
{
    QFETCH(qint64, limit);
    QFETCH(qint64, stored);
    QFETCH(qint64, wanted);
    QFETCH(bool, fits);
    SpaceAccount account(limit);
    count(account, stored);
    SpaceReservation reservation(account);
    QCOMPARE(reservation.growTo(wanted), fits);
    QCOMPARE(account.usedBytes(), fits ? stored + std::max<qint64>(wanted, 0) : stored);
    QCOMPARE(account.freeBytes(), std::max<qint64>(0, limit - account.usedBytes()));
}

void TestSpaceAccount::reservationGoesBackOnce()
{
    SpaceAccount account(100);
    {
        SpaceReservation first(account);
        QVERIFY(first.growTo(30));
        QVERIFY(first.growTo(20)); // holds more already
        QCOMPARE(first.bytes(), 30);
        QVERIFY(first.growTo(50));
        QCOMPARE(account.usedBytes(), 50);
        QVERIFY(!first.growTo(101));
        QCOMPARE(account.usedBytes(), 50);
        first.shrinkTo(40);
        first.shrinkTo(45);
        QCOMPARE(account.usedBytes(), 40);
        const SpaceReservation second(std::move(first));
        QCOMPARE(second.bytes(), 40);
    }
    QCOMPARE(account.usedBytes(), 0);
}

void TestSpaceAccount::keptBytesStay()
{
    SpaceAccount account(100);
    {
        SpaceReservation reservation(account);
        QVERIFY(reservation.growTo(60));
        reservation.keep();
        QCOMPARE(reservation.bytes(), 0);
    }
    QCOMPARE(account.usedBytes(), 60);
    account.drop(60);
    QCOMPARE(account.usedBytes(), 0);
}

void TestSpaceAccount::droppingNeverLeadsBelowZero()
{
    SpaceAccount account(100);
    count(account, 10);
    account.drop(30);
    QCOMPARE(account.usedBytes(), 0);
    SpaceReservation reservation(account);
    QVERIFY(!reservation.growTo(101));
    QVERIFY(reservation.growTo(100));
}

void TestSpaceAccount::droppingLeavesReservationsAlone()
{
    SpaceAccount account(100);
    SpaceReservation reservation(account);
    QVERIFY(reservation.growTo(50));
    account.drop(30); // a file that was never counted
    QCOMPARE(account.usedBytes(), 50);
}

void TestSpaceAccount::countKeepsReservations()
{
    SpaceAccount account(100);
    QVERIFY(!account.isCounted());
    SpaceReservation reservation(account);
    QVERIFY(reservation.growTo(20));
    const auto begun = account.beginCount();
    QVERIFY(reservation.growTo(25)); // no change: nothing is stored
    QVERIFY(account.finishCount(begun, 50));
    QVERIFY(account.isCounted());
    QCOMPARE(account.usedBytes(), 75);
    count(account, 10);
    QCOMPARE(account.usedBytes(), 35);
}

void TestSpaceAccount::countIsRefusedAfterChanges_data()
{
    QTest::addColumn<bool>("beginsBefore");
    QTest::addColumn<bool>("endsBefore");
    QTest::addColumn<bool>("isRefused");
    QTest::newRow("change that ended before") << true << true << false;
    QTest::newRow("change under way") << true << false << true;
    QTest::newRow("change that began meanwhile") << false << false << true;
}

void TestSpaceAccount::countIsRefusedAfterChanges()
{
    QFETCH(bool, beginsBefore);
    QFETCH(bool, endsBefore);
    QFETCH(bool, isRefused);
    SpaceAccount account(100);
    if (beginsBefore)
        account.beginChange();
    if (endsBefore)
        account.endChange();
    const auto begun = account.beginCount();
    if (!beginsBefore)
        account.beginChange();
    if (!endsBefore)
        account.endChange();
    QCOMPARE(!account.finishCount(begun, 70), isRefused);
    QCOMPARE(account.isCounted(), !isRefused);
    QCOMPARE(account.usedBytes(), isRefused ? 0 : 70);
    count(account, 70);
    QCOMPARE(account.usedBytes(), 70);
}

void TestSpaceAccount::ofTwoCountsOneCorrects()
{
    SpaceAccount account(100);
    const auto first = account.beginCount();
    const auto second = account.beginCount();
    QVERIFY(account.finishCount(first, 40));
    QVERIFY(!account.finishCount(second, 40));
    QCOMPARE(account.usedBytes(), 40);
}

void TestSpaceAccount::unknownRemovalIsOutdatedUntilTheNextCount()
{
    SpaceAccount account(100);
    count(account, 40);
    QVERIFY(!account.isOutdated());
    const auto tooEarly = account.beginCount();
    account.dropUnknown();
    QVERIFY(account.isOutdated());
    QVERIFY(account.finishCount(tooEarly, 40)); // not told of a change, yet remembers
    QVERIFY(account.isOutdated());
    count(account, 10);
    QVERIFY(!account.isOutdated());
    QCOMPARE(account.usedBytes(), 10);
}

void TestSpaceAccount::racingReservationsGrantTheLimitOnce()
{
    constexpr int threadCount = 8;
    constexpr qint64 limit = 400000;
    SpaceAccount account(limit);
    std::atomic<int> waiting = threadCount;
    std::atomic<qint64> granted = 0;
    std::atomic<int> excesses = 0;
    std::vector<std::thread> threads;
    threads.reserve(threadCount);
    for (int i = 0; i < threadCount; ++i) {
        threads.emplace_back([&] {
            --waiting;
            while (waiting > 0)
                std::this_thread::yield();
            qint64 own = 0;
            while (account.reserve(3)) {
                account.giveBack(2);
                ++own;
                if (account.usedBytes() > limit)
                    ++excesses;
            }
            granted += own;
        });
    }
    for (std::thread &thread : threads)
        thread.join();
    QCOMPARE(excesses.load(), 0);
    QCOMPARE(account.usedBytes(), granted.load());
    QVERIFY(account.usedBytes() > limit - 3 * threadCount);
}

QTEST_APPLESS_MAIN(TestSpaceAccount)
#include "tst_spaceaccount.moc"
