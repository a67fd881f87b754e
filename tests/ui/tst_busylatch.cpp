// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/traffic/busylatch.h"

#include <QTest>

using namespace restdock::ui;
using namespace std::chrono_literals;

class tst_busylatch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aShortRequestIsNotShown()
    {
        BusyLatch latch;
        QVERIFY(!latch.update(true, at(0ms)));
        QVERIFY(!latch.update(true, at(900ms)));
        QVERIFY(!latch.update(false, at(1000ms)));
        QVERIFY(!latch.update(true, at(1500ms))); // begins anew
        QVERIFY(!latch.update(true, at(2400ms)));
    }

    void workIsShownAfterASecond()
    {
        BusyLatch latch;
        latch.update(true, at(0ms));
        QVERIFY(latch.update(true, at(1000ms)));
    }

    void itStaysForThreeSeconds()
    {
        BusyLatch latch;
        latch.update(true, at(0ms));
        QVERIFY(latch.update(true, at(1000ms)));
        QVERIFY(latch.update(false, at(1100ms)));
        QVERIFY(latch.update(false, at(3900ms)));
        QVERIFY(!latch.update(false, at(4000ms)));
    }

    void itDoesNotFlickerBetweenRequests()
    {
        BusyLatch latch;
        latch.update(true, at(0ms));
        latch.update(true, at(1000ms));
        for (auto time = 1100ms; time < 20s; time += 700ms) {
            QVERIFY(latch.update(false, at(time)));
            QVERIFY(latch.update(true, at(time + 300ms)));
        }
    }

private:
    static BusyLatch::TimePoint at(std::chrono::milliseconds time)
    {
        return BusyLatch::TimePoint(1h + time);
    }
};

QTEST_GUILESS_MAIN(tst_busylatch)
#include "tst_busylatch.moc"
