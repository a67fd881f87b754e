// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/access/loginguard.h"

#include <QTest>

using namespace restdock;
using namespace std::chrono_literals;

namespace {

const LoginGuard::TimePoint start{100h};
const QByteArray source = "4abcd";

void failTimes(LoginGuard &guard, int count, LoginGuard::TimePoint at)
{
    for (int i = 0; i < count; ++i)
        guard.failed(source, at);
}

} // namespace

class TestLoginGuard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsFailures()
    {
        LoginGuard guard;
        QCOMPARE(guard.failures(source, start), size_t(0));
        failTimes(guard, 7, start);
        QCOMPARE(guard.failures(source, start + LoginGuard::window), size_t(7));
        QCOMPARE(guard.failures(source, start + LoginGuard::window + 1ms), size_t(0));
        QCOMPARE(guard.failures("another", start), size_t(0));
        guard.failed(source, start + LoginGuard::window + 1ms);
        QCOMPARE(guard.failures(source, start + LoginGuard::window + 1ms), size_t(1));
    }

    void toleratesFourFailures()
    {
        LoginGuard guard;
        failTimes(guard, 4, start);
        QVERIFY(!guard.delay(source, start).isOn());
    }

    void doublesTheDelayUpToAMinute_data()
    {
        QTest::addColumn<int>("failures");
        QTest::addColumn<int>("seconds");
        const int seconds[] = {1, 2, 4, 8, 16, 32, 60, 60};
        for (int i = 0; i < 8; ++i)
            QTest::addRow("failure %d", i + 5) << i + 5 << seconds[i];
        QTest::newRow("failure 1000") << 1000 << 60;
    }

    void doublesTheDelayUpToAMinute()
    {
        QFETCH(int, failures);
        QFETCH(int, seconds);
        LoginGuard guard;
        failTimes(guard, failures, start);
        const auto end = start + std::chrono::seconds(seconds);
        QVERIFY(guard.delay(source, start).remaining == std::chrono::seconds(seconds));
        QVERIFY(guard.delay(source, end - 1ms).remaining == 1ms);
        QVERIFY(!guard.delay(source, end).isOn());
    }

    void tellsWhichQuestionIsTheFirstOfADelay()
    {
        LoginGuard guard;
        failTimes(guard, 5, start);
        QVERIFY(guard.delay(source, start).isFirst);
        QVERIFY(!guard.delay(source, start).isFirst);
        QVERIFY(!guard.delay(source, start + 1s).isFirst); // it is over
        failTimes(guard, 1, start + 1s);
        QVERIFY(guard.delay(source, start + 2s).isFirst);
        QVERIFY(!guard.delay(source, start + 2s).isFirst);
    }

    void countsOnlyTheLastTenMinutes()
    {
        LoginGuard guard;
        for (int i = 0; i < 20; ++i) // every 3 minutes: never five within ten
            guard.failed(source, start + i * 3min);
        QVERIFY(!guard.delay(source, start + 57min).isOn());
        failTimes(guard, 1, start + 57min);
        QVERIFY(guard.delay(source, start + 57min).isOn());
    }

    void forgetsAfterTenQuietMinutes()
    {
        LoginGuard guard;
        failTimes(guard, 20, start);
        guard.failed(source, start + 10min + 1ms);
        QVERIFY(!guard.delay(source, start + 10min + 1ms).isOn());
    }

    void remembersTheLevelWithinTenMinutes()
    {
        LoginGuard guard;
        failTimes(guard, 7, start);
        guard.failed(source, start + 9min);
        QVERIFY(guard.delay(source, start + 9min).remaining == 8s);
    }

    void slowsDownNobodyElse()
    {
        LoginGuard guard;
        failTimes(guard, 20, start);
        QVERIFY(!guard.delay("4abce", start).isOn());
    }

    void remembersTheMostRecentSources()
    {
        LoginGuard guard;
        failTimes(guard, 5, start);
        const auto fillWithOthers = [&guard](size_t count) {
            for (size_t i = 0; i < count; ++i)
                guard.failed('6' + QByteArray::number(quint64(i)), start);
        };
        fillWithOthers(LoginGuard::capacity - 1);
        QVERIFY(guard.delay(source, start).isOn());
        fillWithOthers(LoginGuard::capacity);
        QVERIFY(!guard.delay(source, start).isOn());
    }
};

QTEST_GUILESS_MAIN(TestLoginGuard)
#include "tst_loginguard.moc"
