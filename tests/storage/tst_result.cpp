// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/result.h"

#include <QTest>

#include <memory>

using namespace restdock;

class TestResult : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void holdsAValue();
    void holdsAnError();
    void movesMoveOnlyValues();
    void holdsNothingOnSuccessWithoutAValue();
    void assignmentReplacesValueAndError();
};

void TestResult::holdsAValue()
{
    Result<QString> result(QStringLiteral("a"));
    QVERIFY(result.has_value());
    QVERIFY(result);
    QCOMPARE(*result, QStringLiteral("a"));
    QCOMPARE(result->size(), 1);
    result.value() += QStringLiteral("b");
    QCOMPARE(std::as_const(result).value(), QStringLiteral("ab"));
}

void TestResult::holdsAnError()
{
    const Result<int> result(Error{ErrorCode::NoSpace, QStringLiteral("full")});
    QVERIFY(!result);
    QCOMPARE(int(result.error().code), int(ErrorCode::NoSpace));
    QCOMPARE(result.error().message, QStringLiteral("full"));
}

void TestResult::movesMoveOnlyValues()
{
    Result<std::unique_ptr<int>> result(std::make_unique<int>(7));
    const std::unique_ptr<int> value = std::move(result).value();
    QCOMPARE(*value, 7);
}

void TestResult::holdsNothingOnSuccessWithoutAValue()
{
    const Result<void> success;
    QVERIFY(success);
    const Result<void> failure(Error{ErrorCode::Internal, QStringLiteral("x")});
    QVERIFY(!failure.has_value());
    QCOMPARE(failure.error().message, QStringLiteral("x"));
}

void TestResult::assignmentReplacesValueAndError()
{
    Result<QString> result(QStringLiteral("a"));
    result = Error{ErrorCode::Corrupt, QStringLiteral("b")};
    QVERIFY(!result);
    QCOMPARE(std::move(result).error().message, QStringLiteral("b"));
    result = QStringLiteral("c");
    QCOMPARE(*result, QStringLiteral("c"));
}

QTEST_GUILESS_MAIN(TestResult)
#include "tst_result.moc"
