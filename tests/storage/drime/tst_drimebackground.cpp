// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/storage/drime/drimestorage.h"
#include "tests/support/await.h"

#include <QTest>

#include <atomic>

using namespace restdock;
using namespace restdock::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto patience = 60s;

} // namespace

/// A client and a counting in the background that have one key, on the fake of the service.
class TestDrimeBackground : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_fake.start()); }

    void init() { QVERIFY(m_fake.reset()); }

    void cleanup() { QCOMPARE(m_fake.complaints(), QString()); }

    void countingLeavesTheRateToClients()
    {
        constexpr int limit = 60;
        QVERIFY(m_fake.setSwitches({{u"rateLimit"_s, 0}}));
        makePacks(limit + 30); // more folders than requests in a window
        QVERIFY(m_fake.setSwitches({{u"rateLimit"_s, limit}, {u"rateWindowMs"_s, 60'000}}));
        std::atomic<bool> isCounted = false;
        std::atomic<bool> isCancelled = false;
        DrimeSettings settings;
        settings.tuning = briskTuning();
        settings.rank = drime::Rank::Background;
        const auto limits = std::make_shared<drime::RateLimits>();
        DrimeStorage background(m_fake, settings, limits);
        settings.rank = drime::Rank::Client;
        DrimeStorage client(m_fake, settings, limits);
        QVERIFY(m_fake.clearCalls());
        BlobCounting counting;
        counting.goOn = [&isCancelled](qint64) { return !isCancelled; };
        background.provider().tallyBlobs(
            repository(), BlobType::Data, counting,
            [&isCounted](const Result<BlobTally> &) { isCounted = true; });
        QTRY_VERIFY_WITH_TIMEOUT(m_fake.calls(u"list"_s) >= limit / 3, 30'000);
        // It is in the middle of it. A client need not wait for a turn, and is not in line behind it.
        for (int i = 0; i < limit / 4; ++i) {
            const auto account = await<DrimeAccount>(
                patience, [&client](auto done) { client.provider().signIn(std::move(done)); });
            QCOMPARE(outcomeOf(account), u"success"_s);
        }
        QVERIFY(!isCounted);
        const auto lists = m_fake.calls(u"list"_s);
        QVERIFY2(lists <= limit * 2 / 3, QByteArray::number(lists).constData());
        isCancelled = true;
        background.provider().hurry();
        background.stop();
    }

    /// Its key may be used by others, for as long as the process lives.
    void whatEndsUnansweredTakesNothingFromTheRate()
    {
        const auto limits = std::make_shared<drime::RateLimits>();
        const auto limit = limits->ofKey(DrimeFake::token().toUtf8());
        DrimeSettings settings;
        settings.tuning = briskTuning();
        DrimeStorage storage(m_fake, settings, limits);
        QVERIFY(m_fake.clearCalls());
        QVERIFY(m_fake.setFaults({fault(u"list"_s, u"hang"_s)}));
        storage.provider().findRepositories([](const Result<QList<RepositoryPath>> &) {});
        QTRY_VERIFY(m_fake.calls(u"list"_s) > 0);
        storage.stop();
        QVERIFY(m_fake.clearFaults());
        drime::RateLimit unused;
        QCOMPARE(turnsAfterAnAnswer(*limit), turnsAfterAnAnswer(unused));
    }

private:
    /// How many there are at once when the service has said how many it allows.
    static int turnsAfterAnAnswer(drime::RateLimit &limit)
    {
        using namespace std::chrono_literals;
        const auto now = drime::Clock::now();
        int turns = limit.take(now) == 0ms ? 0 : -1;
        limit.answered(1000, 999, now);
        while (turns >= 0 && turns < 1000 && limit.take(now) == 0ms)
            ++turns;
        return turns;
    }

    /// Each in a folder of its own.
    void makePacks(int count)
    {
        DrimeStorage maker(m_fake);
        QCOMPARE(outcomeOf(maker.createRepository(repository())), u"success"_s);
        for (int i = 0; i < count; ++i) {
            const QByteArray hex = QByteArray::number(i, 16).rightJustified(2, '0');
            const auto name = BlobName::fromHex(QByteArray(hex + QByteArray(62, 'a')));
            QCOMPARE(outcomeOf(maker.save(blobNamed(*name), "a pack")), u"success"_s);
        }
    }

    static RepositoryPath repository() { return blobNamed({}).repository; }

    DrimeFake m_fake;
};

QTEST_GUILESS_MAIN(TestDrimeBackground)
#include "tst_drimebackground.moc"
