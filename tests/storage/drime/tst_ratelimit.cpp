// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/drime/ratelimit.h"

#include <QTest>

#include <deque>

using namespace restdock::drime;
using namespace std::chrono_literals;

namespace {

/// A service that counts requests in fixed windows, the first one beginning with a request, as
/// Laravel does; and what a client that asks as fast as it may gets from it.
class FixedWindows
{
public:
    FixedWindows(int limit, milliseconds window, bool tells = true)
        : m_limit(limit),
          m_window(window),
          m_tells(tells)
    {
    }

    /// Uses up a part of the first window, as another client of the same key does.
    void useBefore(Clock::time_point now, int count)
    {
        m_began = now;
        m_used = count;
    }

    /// True if the request is let in; tells the limiter what the answer says.
    bool request(RateLimit &limit, Clock::time_point now)
    {
        if (now - m_began >= m_window) {
            m_began = now;
            m_used = 0;
        }
        const bool isIn = ++m_used <= m_limit;
        if (m_tells)
            limit.answered(m_limit, std::max(m_limit - m_used, 0), now);
        else
            limit.answered({}, {}, now);
        return isIn;
    }

private:
    const int m_limit;
    const milliseconds m_window;
    const bool m_tells;
    Clock::time_point m_began{};
    int m_used = 0;
};

struct Outcome
{
    int sent = 0;
    int refused = 0;
};

/// Asks without a pause for @p duration; each answer takes @p latency, with so many at once as fit.
Outcome run(RateLimit &limit, FixedWindows &service, Clock::time_point &now, milliseconds duration,
            milliseconds latency)
{
    constexpr std::size_t atOnce = 6;
    Outcome outcome;
    std::deque<Clock::time_point> underWay; // when their answers come
    const auto end = now + duration;
    const auto answerNext = [&] {
        now = std::max(now, underWay.front());
        underWay.pop_front();
        if (!service.request(limit, now))
            ++outcome.refused;
    };
    while (now < end) {
        if (!underWay.empty() && underWay.front() <= now) {
            answerNext();
            continue;
        }
        if (underWay.size() == atOnce) {
            answerNext();
            continue;
        }
        const auto wait = limit.take(now);
        if (wait == 0ms) {
            ++outcome.sent;
            underWay.push_back(now + latency);
            now += 1ms; // it takes a moment
        } else if (!underWay.empty() && underWay.front() < now + wait) {
            answerNext();
        } else {
            now += wait;
        }
    }
    while (!underWay.empty())
        answerNext();
    return outcome;
}

constexpr Clock::time_point start{1000h};

} // namespace

class TestRateLimit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void neverTooFastAndNeverMuchTooSlow_data();
    void neverTooFastAndNeverMuchTooSlow();
    void afterAPauseNothingGoesBeforeItsEnd();
    void withoutHeadersTheDocumentedRateHolds();
    void whatWasNotAnsweredGoesBack();
    void oneKeyHasOneLimit();
    void theBackgroundLeavesHalfOfAWindow();
    void theBackgroundGoesOnWithTheNextWindow();
    void aClientThatWaitsGoesFirst();
};

void TestRateLimit::neverTooFastAndNeverMuchTooSlow_data()
{
    QTest::addColumn<int>("limit");
    QTest::addColumn<int>("windowMs");
    QTest::addColumn<int>("usedBefore");
    QTest::newRow("2000 a minute") << 2000 << 60'000 << 0;
    QTest::newRow("2000 a minute, another client was there") << 2000 << 60'000 << 1500;
    QTest::newRow("100 in 10 s") << 100 << 10'000 << 0;
    QTest::newRow("60 in 3 s") << 60 << 3'000 << 0;
    QTest::newRow("60 a minute") << 60 << 60'000 << 0;
}

void TestRateLimit::neverTooFastAndNeverMuchTooSlow()
{
    QFETCH(int, limit);
    QFETCH(int, windowMs);
    QFETCH(int, usedBefore);
    const milliseconds window(windowMs);
    FixedWindows service(limit, window);
    if (usedBefore > 0)
        service.useBefore(start, usedBefore);
    RateLimit rate;
    auto now = start;
    const int windows = 10;
    // The first window teaches: requests that are under way when the limit becomes known may be
    // too many where that is far below the documented one.
    run(rate, service, now, window, 20ms);
    const auto outcome = run(rate, service, now, window * windows, 20ms);
    QCOMPARE(outcome.refused, 0);
    const int allowed = limit * windows;
    QVERIFY2(outcome.sent >= allowed * 7 / 10, QByteArray::number(outcome.sent).constData());
}

void TestRateLimit::afterAPauseNothingGoesBeforeItsEnd()
{
    RateLimit rate;
    rate.pauseUntil(start + 30s);
    rate.pauseUntil(start + 10s); // the longest counts
    QCOMPARE(rate.take(start), milliseconds(30s));
    QCOMPARE(rate.take(start + 29s), milliseconds(1s));
    QCOMPARE(rate.take(start + 30s), milliseconds(0));
}

void TestRateLimit::withoutHeadersTheDocumentedRateHolds()
{
    FixedWindows service(2000, 60s, false);
    RateLimit rate;
    auto now = start;
    const auto outcome = run(rate, service, now, 5min, 1ms);
    QCOMPARE(outcome.refused, 0);
    QVERIFY(outcome.sent > 5000);
}

void TestRateLimit::whatWasNotAnsweredGoesBack()
{
    RateLimit rate;
    auto now = start;
    QCOMPARE(rate.take(now), 0ms);
    rate.answered(10, 9, now);
    // Nine are left. Taking and losing one again and again does not count it as under way for ever.
    for (int i = 0; i < 5; ++i) {
        now += 6s;
        QCOMPARE(rate.take(now), 0ms);
        rate.unanswered();
    }
    now += 60s;
    int taken = 0;
    while (rate.take(now) == 0ms && taken < 100)
        ++taken;
    QVERIFY2(taken >= 8 && taken <= 10, QByteArray::number(taken).constData());
}

void TestRateLimit::oneKeyHasOneLimit()
{
    RateLimits limits;
    const auto first = limits.ofKey("1|a");
    QVERIFY(first == limits.ofKey("1|a"));
    QVERIFY(first != limits.ofKey("1|b"));
    first->pauseUntil(start + 10s);
    QVERIFY(limits.ofKey("1|a")->take(start) > 0ms);
    QCOMPARE(limits.ofKey("1|b")->take(start), 0ms);
}

void TestRateLimit::theBackgroundLeavesHalfOfAWindow()
{
    RateLimit rate;
    int taken = 0;
    while (rate.take(start, Rank::Background) == 0ms && taken < 5000)
        ++taken;
    QCOMPARE(taken, 1000);
    const auto wait = rate.take(start, Rank::Background);
    QVERIFY(wait > 0ms && wait <= 5s);
    for (int i = 0; i < 600; ++i) // without a pause, up to the last fifth of the window
        QCOMPARE(rate.take(start), 0ms);
    QVERIFY(rate.take(start) > 0ms);
}

void TestRateLimit::theBackgroundGoesOnWithTheNextWindow()
{
    RateLimit rate;
    while (rate.take(start, Rank::Background) == 0ms)
        rate.answered({}, {}, start);
    QCOMPARE(rate.take(start + 60s, Rank::Background), 0ms);
    // And finds out that windows are shorter than it was thought.
    FixedWindows service(100, 10s);
    RateLimit other;
    auto now = start;
    int sent = 0;
    while (now < start + 5min) {
        const auto wait = other.take(now, Rank::Background);
        if (wait > 0ms) {
            now += wait;
            continue;
        }
        ++sent;
        now += 20ms;
        QVERIFY(service.request(other, now));
    }
    QVERIFY2(sent >= 600, QByteArray::number(sent).constData()); // half of it would be 1500
}

void TestRateLimit::aClientThatWaitsGoesFirst()
{
    RateLimit rate;
    auto now = start;
    QCOMPARE(rate.take(now), 0ms);
    rate.answered(100, 10, now); // others have used the rest
    const auto wait = rate.take(now);
    QVERIFY(wait > 0ms);
    rate.addWaiting(1);
    now += wait;
    QVERIFY(rate.take(now, Rank::Background) > 0ms); // although there is a turn
    QCOMPARE(rate.take(now), 0ms);
    now += 60s; // a whole window
    QVERIFY(rate.take(now, Rank::Background) > 0ms);
    rate.addWaiting(-1);
    QCOMPARE(rate.take(now, Rank::Background), 0ms);
}

QTEST_APPLESS_MAIN(TestRateLimit)
#include "tst_ratelimit.moc"
