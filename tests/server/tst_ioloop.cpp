// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/net/ioloop.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <sys/socket.h>
#include <unistd.h>

#include <array>
#include <chrono>
#include <semaphore>

using namespace restdock::net;
using namespace std::chrono_literals;

namespace {

/// A connected pair of sockets; the first end is watched.
struct Pair
{
    Pair() { ::socketpair(AF_UNIX, SOCK_STREAM | SOCK_NONBLOCK, 0, ends.data()); }
    ~Pair()
    {
        for (const int fd : ends)
            ::close(fd);
    }
    void send() const { QCOMPARE(::write(ends[1], "x", 1), ssize_t(1)); }

    std::array<int, 2> ends{};
};

class Counter final : public IoHandler
{
public:
    void onReady() override { events.release(); }
    std::counting_semaphore<> events{0};
};

/// How often the thread of that name has gone to sleep so far; -1 if there is none.
qint64 sleeps(const QByteArray &threadName)
{
    for (const auto &task : QDir(QStringLiteral("/proc/self/task")).entryList(QDir::Dirs)) {
        QFile file(QStringLiteral("/proc/self/task/%1/status").arg(task));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const auto status = file.readAll();
        const QByteArray nameLine = "Name:\t" + threadName + '\n';
        if (!status.startsWith(nameLine))
            continue;
        const QByteArray key = "\nvoluntary_ctxt_switches:";
        return status.mid(status.indexOf(key) + key.size())
            .trimmed()
            .split('\n')
            .first()
            .toLongLong();
    }
    return -1;
}

} // namespace

class TestIoLoop : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void runsPostedTasksInOrderInItsThread()
    {
        IoLoop loop("test");
        std::vector<int> order;
        std::binary_semaphore done(0);
        bool inLoop = false;
        for (int i = 0; i < 100; ++i)
            loop.post([&order, i] { order.push_back(i); });
        loop.post([&] {
            inLoop = loop.isCurrent();
            done.release();
        });
        QVERIFY(done.try_acquire_for(5000ms));
        QVERIFY(inLoop);
        QCOMPARE(order.size(), size_t(100));
        QVERIFY(std::is_sorted(order.begin(), order.end()));
    }

    void runsDelayedTasksInTheOrderOfTheirTimes()
    {
        std::vector<int> order;
        std::binary_semaphore done(0);
        IoLoop loop("test");
        const auto begin = IoLoop::Clock::now();
        loop.postAfter(60ms, [&] {
            order.push_back(2);
            done.release();
        });
        loop.postAfter(20ms, [&order] { order.push_back(1); });
        loop.post([&order] { order.push_back(0); });
        QVERIFY(done.try_acquire_for(5000ms));
        QVERIFY(IoLoop::Clock::now() - begin >= 60ms);
        QCOMPARE(order, (std::vector<int>{0, 1, 2}));
    }

    void forgetsDelayedTasksWhenItEnds()
    {
        const auto held = std::make_shared<int>();
        {
            IoLoop loop("test");
            loop.postAfter(std::chrono::hours(1), [held] {});
        }
        QCOMPARE(held.use_count(), 1);
    }

    void runsWhatWasPostedBeforeItEnds()
    {
        bool ran = false;
        {
            IoLoop loop("test");
            loop.post([&ran] { ran = true; });
        }
        QVERIFY(ran);
    }

    void reportsAReadyDescriptorOnceUntilItIsArmedAgain()
    {
        Pair pair;
        Counter counter;
        IoLoop loop("test");
        QVERIFY(loop.add(pair.ends[0], Interest::Read, &counter));
        QVERIFY(!counter.events.try_acquire_for(50ms));
        pair.send();
        QVERIFY(counter.events.try_acquire_for(5000ms));
        pair.send();
        QVERIFY(!counter.events.try_acquire_for(50ms));
        loop.arm(pair.ends[0], Interest::Read, &counter);
        QVERIFY(counter.events.try_acquire_for(5000ms));
        loop.remove(pair.ends[0]);
    }

    void reportsTheEndOfAConnection()
    {
        Pair pair;
        Counter counter;
        IoLoop loop("test");
        QVERIFY(loop.add(pair.ends[0], Interest::Read, &counter));
        ::shutdown(pair.ends[0], SHUT_RDWR);
        QVERIFY(counter.events.try_acquire_for(5000ms));
        loop.remove(pair.ends[0]);
    }

    void ticksOnlyAsLongAsItIsAskedTo()
    {
        std::counting_semaphore<> ticks(0);
        IoLoop loop("quiet");
        loop.post([&] {
            loop.setTick([&ticks, left = 2]() mutable {
                ticks.release();
                return --left > 0;
            });
            loop.startTicking();
        });
        QVERIFY(ticks.try_acquire_for(10s));
        QVERIFY(ticks.try_acquire_for(10s));
        QTest::qWait(100);
        const auto before = sleeps("quiet");
        QVERIFY(before > 0);
        QTest::qWait(2500); // what is measured is that nothing happens in this time
        QCOMPARE(sleeps("quiet"), before);
        QVERIFY(!ticks.try_acquire());
    }
};

QTEST_GUILESS_MAIN(TestIoLoop)
#include "tst_ioloop.moc"
