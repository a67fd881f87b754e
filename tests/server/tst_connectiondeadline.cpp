// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/connectiondeadline.h"

#include <QTest>

#include <limits>

using namespace restdock;
using namespace std::chrono_literals;

namespace {

constexpr ConnectionDeadline::Clock::time_point start(1h);

} // namespace

/// How long a client has for a transfer.
class TestConnectionDeadline : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aClientThatSendsNothingHasItsGrace()
    {
        ConnectionDeadline deadline(m_limits);
        deadline.beginTransfer(start);
        deadline.setForTransfer(0, start);
        QVERIFY(!deadline.isOver(start + 30s));
        QVERIFY(deadline.isOver(start + 31s));
    }

    void bytesGiveTimeAtTheMinimumRate()
    {
        ConnectionDeadline deadline(m_limits);
        deadline.beginTransfer(start);
        deadline.setForTransfer(10 * 1024, start);
        QVERIFY(!deadline.isOver(start + 40s));
        QVERIFY(deadline.isOver(start + 41s));
    }

    void earlySpeedIsNoCreditForAStall()
    {
        ConnectionDeadline deadline(m_limits);
        deadline.beginTransfer(start);
        deadline.setForTransfer(1'000'000'000, start + 1s);
        QVERIFY(!deadline.isOver(start + 1s + 2min));
        QVERIFY(deadline.isOver(start + 2s + 2min));
    }

    void manyBytesAtALowRateAreNoReasonToEnd()
    {
        ConnectionLimits limits;
        limits.minimumTransferRate = 1;
        ConnectionDeadline deadline(limits);
        deadline.beginTransfer(start);
        deadline.setForTransfer(10'000'000'000, start + 1min);
        QVERIFY(!deadline.isOver(start + 2min));
        deadline.setForTransfer(std::numeric_limits<qint64>::max(), start + 1min);
        QVERIFY(!deadline.isOver(start + 2min));
    }

    void nothingIsOverWhileAStorageIsWaitedFor()
    {
        ConnectionDeadline deadline(m_limits);
        deadline.beginTransfer(start);
        deadline.setForTransfer(0, start);
        deadline.holdTransfer(start + 1s);
        QVERIFY(!deadline.isOver(start + 24h));
    }

    /// Else a client that did nothing wrong would be cut off as soon as it is waited for again.
    void aStoragesTimeIsNotTheClients()
    {
        ConnectionDeadline deadline(m_limits);
        deadline.beginTransfer(start);
        deadline.setForTransfer(0, start);
        deadline.holdTransfer(start + 1s);
        deadline.holdTransfer(start + 5min); // still the same wait
        deadline.setForTransfer(0, start + 10min);
        QVERIFY(!deadline.isOver(start + 10min + 29s));
        QVERIFY(deadline.isOver(start + 10min + 30s));
    }

    void eachTransferBeginsAnew()
    {
        ConnectionDeadline deadline(m_limits);
        deadline.beginTransfer(start);
        deadline.holdTransfer(start);
        deadline.beginTransfer(start + 1h);
        deadline.setForTransfer(0, start + 1h);
        QVERIFY(!deadline.isOver(start + 1h + 30s));
        QVERIFY(deadline.isOver(start + 1h + 31s));
    }

private:
    const ConnectionLimits m_limits{}; // 30 s, then 1024 bytes a second; 2 minutes for a stall
};

QTEST_GUILESS_MAIN(TestConnectionDeadline)
#include "tst_connectiondeadline.moc"
