// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/abuse/abusetest.h"
#include "tests/e2e/support/pseudorandom.h"

#include <QTest>

#include <algorithm>

namespace restdock::test {

namespace {

using namespace std::chrono_literals;

constexpr qsizetype largeBytes = 16 * 1024 * 1024;
constexpr auto usualHeadTimeout = 10s; // of a server that is told none

QByteArray uploadHead(const QByteArray &target, qint64 declaredBytes)
{
    return "POST " + target + " HTTP/1.1\r\nHost: h\r\nContent-Length: "
        + QByteArray::number(declaredBytes) + "\r\n\r\n";
}

int storedFates(const Swarm &swarm, int status)
{
    const auto fates = swarm.fates();
    return int(std::count_if(fates.begin(), fates.end(),
                             [status](const Fate &fate) { return fate.status() == status; }));
}

} // namespace

void AbuseTest::slowHeadsAreCutOff()
{
    constexpr int count = 300;
    Siege siege("slow heads", {QStringLiteral("--head-timeout"), QStringLiteral("2")});
    QVERIFY(siege.begin());
    Abuse slow;
    slow.route.port = siege.port();
    slow.opening = "G";
    slow.refrain = "ET / HTTP/1.1\r\nHost: h\r\nX: " + QByteArray(4096, 'x');
    slow.pieceBytes = 1;
    slow.pause = 100ms;
    Swarm swarm;
    swarm.add(slow, count);
    swarm.run(20s);

    const auto fates = swarm.fates();
    const auto late = std::count_if(fates.begin(), fates.end(), [](const Fate &fate) {
        return fate.isOpen() || fate.endedAfter < 1s || fate.endedAfter >= usualHeadTimeout;
    });
    const QByteArray complaints = conclude(siege, count, swarm.summary());
    QCOMPARE(late, 0);
    QCOMPARE(complaints, QByteArray());
}

/// Half of them stall, which ends by the idle time-out. The others keep moving, too slowly: that
/// ends by the minimum rate, after its grace of 30 seconds.
void AbuseTest::slowBodiesAreCutOff()
{
    constexpr int count = 200;
    Siege siege("slow bodies",
                {QStringLiteral("--idle-timeout"), QStringLiteral("3"),
                 QStringLiteral("--min-body-rate"), QStringLiteral("1024")});
    QVERIFY(siege.begin());
    Abuse slow;
    slow.route.port = siege.port();
    slow.opening = uploadHead(Siege::uploadTarget("slow"), largeBytes) + "begin";
    Swarm swarm;
    swarm.add(slow, count / 2);
    slow.refrain = "x";
    slow.pieceBytes = 1;
    slow.pause = 1s;
    swarm.add(slow, count - count / 2);
    swarm.run(90s);

    const int leftOpen = swarm.openCount();
    const int stored = storedFates(swarm, 200);
    const QByteArray complaints = conclude(siege, count, swarm.summary());
    QCOMPARE(leftOpen, 0);
    QCOMPARE(stored, 0);
    QCOMPARE(complaints, QByteArray());
}

void AbuseTest::slowReadersAreCutOff()
{
    constexpr int count = 100;
    Siege siege("slow readers", {QStringLiteral("--idle-timeout"), QStringLiteral("3")});
    QVERIFY(siege.begin());
    const QByteArray target = siege.store(pseudoRandom(largeBytes, 5));
    QVERIFY(!target.isEmpty());
    Abuse slow;
    slow.route.port = siege.port();
    slow.route.receiveBufferBytes = 4096;
    slow.opening = request("GET", target);
    slow.reads = false;
    Swarm swarm;
    swarm.add(slow, count);
    const auto isServed = [&siege] {
        return siege.usage().descriptors >= siege.usageBefore().descriptors + count;
    };
    swarm.runUntil(20s, isServed);
    QVERIFY(isServed());
    // They still hold their ends when the server has let go of its own; the honest client has one.
    const auto isCut = [&siege] {
        return siege.usage().descriptors <= siege.usageBefore().descriptors + 5;
    };
    swarm.runUntil(30s, isCut);
    const bool wasCut = isCut();
    swarm.setReading(true);
    swarm.run(10s);

    const auto fates = swarm.fates();
    const auto whole = std::count_if(fates.begin(), fates.end(), [](const Fate &fate) {
        return fate.receivedBytes >= largeBytes;
    });
    const int leftOpen = swarm.openCount();
    const QByteArray complaints = conclude(siege, count, swarm.summary());
    QVERIFY(wasCut);
    QCOMPARE(whole, 0);
    QCOMPARE(leftOpen, 0);
    QCOMPARE(complaints, QByteArray());
}

} // namespace restdock::test
