// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/traffic/throughputhistory.h"

#include <QTest>

using namespace restdock::ui;
using namespace std::chrono_literals;

class tst_throughputhistory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isEmptyAtFirst()
    {
        const ThroughputHistory history;
        QVERIFY(history.last(2min, 7).samples.empty());
        QCOMPARE(history.peak(24h, 7), Throughput());
    }

    void deliversTheLatestSecondsOldestFirst()
    {
        ThroughputHistory history;
        for (int second = 0; second < 1000; ++second)
            history.add(second, {double(second), double(-second)});
        const auto series = history.last(2min, 999);
        QCOMPARE(series.step, 1s);
        QCOMPARE(series.samples.size(), size_t(120));
        QCOMPARE(series.samples.front(), (Throughput{880, -880}));
        QCOMPARE(series.samples.back(), (Throughput{999, -999}));
    }

    void secondsThatWereLeftOutWereQuiet()
    {
        ThroughputHistory history;
        history.add(10, {5, 0});
        history.add(14, {7, 0});
        history.add(14, {99, 0}); // not after the last one
        history.add(3, {99, 0});
        const auto samples = history.last(2min, 14).samples;
        QCOMPARE(samples.size(), size_t(5));
        QCOMPARE(samples.front().received, 5.0);
        QCOMPARE(samples[1].received, 0.0);
        QCOMPARE(samples.back().received, 7.0);
    }

    void longSpansAreMeans()
    {
        ThroughputHistory history;
        for (int second = 0; second < 3600; ++second)
            history.add(second, {second % 10 == 0 ? 100.0 : 0.0, 0});
        const auto series = history.last(1h, 3599);
        QCOMPARE(series.step, 10s);
        QCOMPARE(series.samples.size(), size_t(360));
        for (const auto &sample : series.samples)
            QCOMPARE(sample.received, 10.0);
        QCOMPARE(history.peak(2min, 3599).received, 100.0);
    }

    void whatWasMovesAwayFromNow()
    {
        ThroughputHistory history;
        for (int second = 0; second < 60; ++second)
            history.add(second, {100, 0});
        // The next second's traffic is told of a moment after it.
        QCOMPARE(history.last(2min, 61).samples.back().received, 100.0);
        auto samples = history.last(2min, 91).samples;
        QCOMPARE(samples.size(), size_t(90));
        QCOMPARE(samples.back().received, 0.0);
        QCOMPARE(samples[59].received, 100.0);
        QCOMPARE(samples[60].received, 0.0);
        QCOMPARE(history.peak(2min, 91).received, 100.0);
        QCOMPARE(history.peak(2min, 300).received, 0.0);
        QCOMPARE(history.last(1h, 91).samples.back().received, 0.0);
        // Looking changes nothing.
        history.add(60, {7, 0});
        samples = history.last(2min, 60).samples;
        QCOMPARE(samples.size(), size_t(61));
        QCOMPARE(samples.back().received, 7.0);
    }

    void aNightOfSleepIsQuiet()
    {
        ThroughputHistory history;
        history.add(0, {100, 100});
        history.add(1'000'000'000, {1, 1});
        const auto samples = history.last(24h, 1'000'000'000).samples;
        QVERIFY(samples.size() <= 1440);
        QVERIFY(std::all_of(samples.begin(), samples.end(),
                            [](const Throughput &sample) { return sample.received <= 1; }));
    }
};

QTEST_GUILESS_MAIN(tst_throughputhistory)
#include "tst_throughputhistory.moc"
