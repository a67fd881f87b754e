// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/completion.h"

#include <QList>
#include <QTest>

#include <memory>

using namespace restdock;

class TestCompletion : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reportsTheResultOnce();
    void aDroppedOneReportsCancelled();
    void anOverwrittenOneReportsCancelled();
    void aMovedOneReportsOnce();
    void anEmptyOneDoesNothing();
    void mayHoldMoveOnlyValues();
    void mayBeCalledFromItsOwnCallable();
};

namespace {

/// Collects what a completion reports: values, and -1 for Cancelled.
Completion<int> collector(QList<int> &reports)
{
    return [&reports](const Result<int> &result) {
        if (result)
            reports << *result;
        else
            reports << (result.error().code == ErrorCode::Cancelled ? -1 : -2);
    };
}

} // namespace

void TestCompletion::reportsTheResultOnce()
{
    QList<int> reports;
    {
        auto done = collector(reports);
        QVERIFY(done);
        done(1);
        QVERIFY(!done);
        done(2);
    }
    QCOMPARE(reports, QList<int>{1});
}

void TestCompletion::aDroppedOneReportsCancelled()
{
    QList<int> reports;
    {
        auto done = collector(reports);
        QVERIFY(reports.isEmpty());
    }
    QCOMPARE(reports, QList<int>{-1});
}

void TestCompletion::anOverwrittenOneReportsCancelled()
{
    QList<int> first;
    QList<int> second;
    {
        auto done = collector(first);
        done = collector(second);
        QCOMPARE(first, QList<int>{-1});
        QVERIFY(second.isEmpty());
        done(5);
    }
    QCOMPARE(first, QList<int>{-1});
    QCOMPARE(second, QList<int>{5});
}

void TestCompletion::aMovedOneReportsOnce()
{
    QList<int> reports;
    {
        auto first = collector(reports);
        auto task = [done = std::move(first)]() mutable { done(3); };
        QVERIFY(!first); // NOLINT(bugprone-use-after-move): that it is empty is the point
        auto moved = std::move(task);
        moved();
    }
    QCOMPARE(reports, QList<int>{3});
}

void TestCompletion::anEmptyOneDoesNothing()
{
    Completion<void> done;
    QVERIFY(!done);
    done({});
}

void TestCompletion::mayHoldMoveOnlyValues()
{
    auto number = std::make_unique<int>(4);
    int sum = 0;
    Completion<std::unique_ptr<int>> done(
        [number = std::move(number), &sum](Result<std::unique_ptr<int>> result) {
            sum = *number + **result;
        });
    done(std::make_unique<int>(5));
    QCOMPARE(sum, 9);
}

void TestCompletion::mayBeCalledFromItsOwnCallable()
{
    int calls = 0;
    Completion<void> *self = nullptr;
    Completion<void> done([&](const Result<void> &) {
        ++calls;
        (*self)({});
    });
    self = &done;
    done({});
    QCOMPARE(calls, 1);
}

QTEST_GUILESS_MAIN(TestCompletion)
#include "tst_completion.moc"
