// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/workers.h"

#include <QTest>

#include <algorithm>
#include <latch>
#include <memory>
#include <set>
#include <thread>
#include <vector>

using namespace restdock;
using namespace std::chrono_literals;

namespace {

/// Runs @p task and waits for it.
void runAndWait(Workers &workers, const std::function<void()> &task)
{
    std::latch done(1);
    workers.start([&] {
        task();
        done.count_down();
    });
    done.wait();
}

/// Keeps @p count threads of @p workers occupied at once until @p release is open.
void occupy(Workers &workers, int count, std::latch &release)
{
    std::latch occupied(count);
    for (int i = 0; i < count; ++i) {
        workers.start([&] {
            occupied.count_down();
            release.wait();
        });
    }
    occupied.wait();
}

} // namespace

class TestWorkers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyTaskRunsOnce();
    void tasksOfOneThreadRunInOrder();
    void noMoreThreadsThanAllowed();
    void runHereStaysOnAWorkerThread();
    void runHereElsewhereGoesToAWorkerThread();
    void afterThisRunsNextOnTheSameThread();
    void isBusyWhileTasksWait();
    void finishWaitsForWhatTasksStart();
    void finishTwiceIsHarmless();
    void taskIsGoneBeforeItsThreadWaits();
    void idleThreadsEndButOne();
    void threadThatWorkedLastWorksNext();
};

void TestWorkers::everyTaskRunsOnce()
{
    constexpr int starters = 4;
    constexpr int tasksEach = 2000;
    std::vector<std::atomic<int>> runs(starters * tasksEach);
    Workers workers(8);
    {
        std::vector<std::jthread> threads;
        for (int starter = 0; starter < starters; ++starter) {
            threads.emplace_back([&, starter] {
                for (int i = 0; i < tasksEach; ++i)
                    workers.start([&runs, at = size_t(starter * tasksEach + i)] { ++runs[at]; });
            });
        }
    }
    workers.finish();
    QVERIFY(std::all_of(runs.begin(), runs.end(), [](const auto &count) { return count == 1; }));
}

void TestWorkers::tasksOfOneThreadRunInOrder()
{
    std::vector<int> order;
    std::vector<int> expected;
    Workers workers(1);
    for (int i = 0; i < 1000; ++i) {
        expected.push_back(i);
        workers.start([&order, i] { order.push_back(i); });
    }
    workers.finish();
    QCOMPARE(order, expected);
}

void TestWorkers::noMoreThreadsThanAllowed()
{
    std::mutex mutex;
    std::set<std::thread::id> threads;
    Workers workers(3);
    QCOMPARE(workers.threadCount(), 1);
    for (int i = 0; i < 500; ++i) {
        workers.start([&] {
            const std::lock_guard lock(mutex);
            threads.insert(std::this_thread::get_id());
        });
    }
    workers.finish();
    QVERIFY(threads.size() <= 3);
    QVERIFY(!threads.contains(std::this_thread::get_id()));
}

void TestWorkers::runHereStaysOnAWorkerThread()
{
    Workers workers(2);
    Workers others(2);
    std::thread::id outer;
    std::thread::id inner;
    std::thread::id other;
    std::latch done(1);
    runAndWait(workers, [&] {
        outer = std::this_thread::get_id();
        workers.runHere([&] { inner = std::this_thread::get_id(); });
        others.runHere([&] {
            other = std::this_thread::get_id();
            done.count_down();
        });
    });
    done.wait();
    QVERIFY(inner == outer);
    QVERIFY(other != outer);
}

void TestWorkers::runHereElsewhereGoesToAWorkerThread()
{
    Workers workers(1);
    std::thread::id thread = std::this_thread::get_id();
    workers.runHere([&thread] { thread = std::this_thread::get_id(); });
    workers.finish();
    QVERIFY(thread != std::this_thread::get_id());
}

/// Before what waits already, and when the task before it is gone.
void TestWorkers::afterThisRunsNextOnTheSameThread()
{
    Workers workers(1);
    std::vector<QByteArray> order;
    std::thread::id first;
    std::thread::id second;
    const auto held = std::make_shared<int>();
    runAndWait(workers, [&] {
        workers.start([&] { order.emplace_back("waiting"); });
        workers.start([&, copy = held] {
            first = std::this_thread::get_id();
            order.emplace_back("task");
            const bool taken = workers.tryAfterThis([&] {
                second = std::this_thread::get_id();
                order.emplace_back(held.use_count() == 1 ? "after it" : "still held");
            });
            if (taken && workers.tryAfterThis([&] { order.emplace_back("second"); }))
                order.emplace_back("kept a second");
        });
        workers.start([&] { order.emplace_back("last"); });
    });
    workers.finish();
    QCOMPARE(order, (std::vector<QByteArray>{"waiting", "task", "after it", "last"}));
    QVERIFY(first == second);
}

void TestWorkers::isBusyWhileTasksWait()
{
    Workers workers(2);
    std::latch release(1);
    QVERIFY(!workers.isBusy());
    occupy(workers, 2, release);
    QVERIFY(!workers.isBusy());
    workers.start([] {});
    QVERIFY(workers.isBusy());
    release.count_down();
    workers.finish();
    QVERIFY(!workers.isBusy());
}

void TestWorkers::finishWaitsForWhatTasksStart()
{
    Workers workers(2);
    std::atomic<int> depth = 0;
    const std::function<void()> descend = [&] {
        std::this_thread::sleep_for(1ms);
        if (++depth < 20)
            workers.start(descend);
    };
    workers.start(descend);
    workers.finish();
    QCOMPARE(depth.load(), 20);
}

void TestWorkers::finishTwiceIsHarmless()
{
    Workers workers(2);
    workers.start([] {});
    workers.finish();
    workers.finish();
    QCOMPARE(workers.threadCount(), 0);
}

void TestWorkers::taskIsGoneBeforeItsThreadWaits()
{
    Workers workers(1);
    auto held = std::make_shared<int>(1);
    const std::weak_ptr<int> watched = held;
    workers.start([held] {});
    held.reset();
    QTRY_VERIFY(watched.expired());
}

void TestWorkers::idleThreadsEndButOne()
{
    Workers workers(4, 20ms);
    for (int round = 0; round < 3; ++round) {
        std::latch release(1);
        occupy(workers, 4, release);
        QCOMPARE(workers.threadCount(), 4);
        release.count_down();
        QTRY_COMPARE(workers.threadCount(), 1);
    }
    bool ran = false;
    runAndWait(workers, [&ran] { ran = true; });
    QVERIFY(ran);
}

void TestWorkers::threadThatWorkedLastWorksNext()
{
    std::latch release(1);
    Workers workers(4, 1h);
    occupy(workers, 4, release);
    release.count_down();
    // From here on one task at a time; after the first it is always the same thread.
    std::set<std::thread::id> threads;
    for (int i = 0; i < 50; ++i) {
        QTest::qWait(2); // for the thread to wait again
        runAndWait(workers, [&threads] { threads.insert(std::this_thread::get_id()); });
    }
    // A thread that the system kept from waiting in time does not spoil it.
    QVERIFY2(threads.size() <= 3, qPrintable(QString::number(threads.size())));
}

QTEST_GUILESS_MAIN(TestWorkers)
#include "tst_workers.moc"
