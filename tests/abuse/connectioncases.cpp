// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/abuse/abusetest.h"
#include "tests/e2e/support/pseudorandom.h"

#include <QTest>

#include <sys/resource.h>

#include <deque>

namespace restdock::test {

namespace {

using namespace std::chrono_literals;

/// 2,500, or what the limit of descriptors leaves both processes.
int idleConnectionCount()
{
    rlimit limit{};
    ::getrlimit(RLIMIT_NOFILE, &limit);
    constexpr rlim_t wanted = 2500;
    constexpr rlim_t reserve = 200;
    return int(std::min(wanted, limit.rlim_cur - reserve));
}

} // namespace

void AbuseTest::idleConnectionsCostLittle()
{
    Siege siege("idle connections");
    QVERIFY(siege.begin());
    const int count = idleConnectionCount();
    Swarm swarm;
    Abuse silent;
    silent.route.port = siege.port();
    Abuse served = silent; // idle after a request, with whatever the server keeps of that
    served.opening = request("GET", Siege::blobTarget());
    swarm.add(silent, count / 2);
    swarm.add(served, count - count / 2);
    swarm.run(3s);

    QCOMPARE(swarm.openCount(), count);
    QTRY_VERIFY(siege.usage().descriptors >= siege.usageBefore().descriptors + count);
    const qint64 grown = siege.usage().memoryBytes - siege.usageBefore().memoryBytes;
    const qint64 each = grown / count;
    swarm.leave();
    const QByteArray complaints =
        conclude(siege, count, "all held; " + QByteArray::number(each) + " bytes each");
    QCOMPARE(complaints, QByteArray());
#ifndef RESTDOCK_SANITIZED
    QVERIFY2(each < 8 * 1024, QByteArray::number(each).constData());
#endif
}

void AbuseTest::pipelinedRequestsAreAnsweredInOrder()
{
    constexpr int requestCount = 10'000;
    constexpr int connectionCount = 4;
    Siege siege("pipelining flood");
    QVERIFY(siege.begin());
    QByteArrayList targets{"/honest/data/" + QByteArray(64, '0')};
    std::vector<Answer> kinds{{404, 0}};
    for (const int size : {1, 20, 300}) {
        targets.append(siege.store(pseudoRandom(size, 3)));
        kinds.push_back({200, size});
    }
    Abuse flood;
    flood.route.port = siege.port();
    flood.bodies = AnswerReader::Bodies::None;
    flood.reads = false;
    std::vector<Answer> expected;
    for (int i = 0; i < requestCount; ++i) {
        const auto kind = size_t(i * 7 / 3) % kinds.size();
        flood.opening += request("HEAD", targets.at(int(kind)));
        expected.push_back(kinds.at(kind));
    }
    Swarm swarm;
    swarm.add(flood, connectionCount);
    swarm.run(2s);
    swarm.setReading(true);
    const auto isAnswered = [&swarm] {
        for (const auto &fate : swarm.fates()) {
            if (fate.isOpen() && int(fate.answers.size()) < requestCount)
                return false;
        }
        return true;
    };
    swarm.runUntil(20s, isAnswered);

    int inOrder = 0;
    for (const auto &fate : swarm.fates()) {
        auto answers = fate.answers;
        for (auto &answer : answers) // the length of an error's text is none of our business
            answer.contentLength = answer.status == 200 ? answer.contentLength : 0;
        inOrder += answers == expected ? 1 : 0;
    }
    swarm.leave();
    const QByteArray complaints =
        conclude(siege, connectionCount, QByteArray::number(inOrder) + "x 10000 answers in order");
    QCOMPARE(inOrder, connectionCount);
    QCOMPARE(complaints, QByteArray());
}

void AbuseTest::connectionsThatComeAndGoLeaveNothing()
{
    constexpr int count = 5000;
    constexpr size_t openAtOnce = 64;
    Siege siege("connection storm");
    QVERIFY(siege.begin());
    const QByteArray whole = request("HEAD", Siege::blobTarget());
    const QByteArray content = pseudoRandom(30'000, 4);
    const QByteArray upload = request("POST", Siege::uploadTarget(content), content);
    const QByteArrayList beginnings{{}, whole.first(30), whole, upload.first(upload.size() / 2)};
    std::deque<RawSocket> open;
    int made = 0;
    for (int i = 0; i < count; ++i) {
        if (open.size() == openAtOnce) {
            // Every second one breaks in the middle of a head or a body.
            if ((i - int(openAtOnce)) % 2 == 1)
                open.front().reset();
            open.pop_front();
        }
        RawSocket socket({siege.port()});
        if (socket.isOpen() && !beginnings.at(i % 4).isEmpty())
            socket.send(beginnings.at(i % 4));
        made += socket.isOpen() ? 1 : 0;
        open.push_back(std::move(socket));
    }
    open.clear();
    const QByteArray complaints = conclude(siege, made, "half of them reset");
    QCOMPARE(made, count);
    QCOMPARE(complaints, QByteArray());
}

} // namespace restdock::test
