// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/storage/drime/drimestorage.h"
#include "tests/support/await.h"
#include "tests/support/randomcontent.h"

#include <QJsonObject>
#include <QTest>

#include <atomic>
#include <thread>
#include <vector>

using namespace restdock;
using namespace restdock::test;
using namespace Qt::StringLiterals;

/// How many files are under way at once, on the fake of the service.
class TestDrimeTransfers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_fake.start()); }

    void init() { QVERIFY(m_fake.reset()); }

    void cleanup()
    {
        m_storage.reset();
        QVERIFY(m_fake.clearFaults());
        QCOMPARE(m_fake.complaints(), QString());
    }

    void noMoreThanAllowedAreUnderWay_data()
    {
        QTest::addColumn<int>("allowed");
        QTest::newRow("as few as can be") << 2;
        QTest::newRow("a few") << 5;
        QTest::newRow("more than Qt opens by itself") << 8;
    }

    void noMoreThanAllowedAreUnderWay()
    {
        QFETCH(const int, allowed);
        begin(allowed);
        QVERIFY(m_fake.setFaults({fault(u"uploads"_s, u"delay"_s, {{u"ms"_s, 300}})}));
        saveSome(3 * allowed);
        QCOMPARE(m_fake.calls()["kinds"_L1]["uploads"_L1]["mostAtOnce"_L1].toInt(), allowed);
    }

    /// Two transfers, both of them downloads that nobody reads: what the readers wait for may be the
    /// very upload that finds no room.
    void pausedReadersLeaveRoomForAnUpload()
    {
        begin(2);
        const auto first = randomContent(3'000'000, 1);
        const auto second = randomContent(3'000'000, 2);
        for (const auto &content : {first, second})
            QCOMPARE(outcomeOf(m_storage->save(blobOf(content), content)), u"success"_s);
        auto paused = m_storage->open(blobOf(first));
        QCOMPARE(outcomeOf(paused), u"success"_s);
        QCOMPARE(outcomeOf(await<void>(patience,
                                       [&](auto done) {
                                           (*paused)->setRange(0, first.size());
                                           (*paused)->prepare(std::move(done));
                                       })),
                 u"success"_s);
        const auto waiting = m_storage->open(blobOf(second));
        QCOMPARE(outcomeOf(waiting), u"success"_s);
        (*waiting)->setRange(0, second.size());
        (*waiting)->prepare([](const Result<void> &) {});
        const auto third = randomContent(1000, 3);
        QCOMPARE(outcomeOf(m_storage->save(blobOf(third), third)), u"success"_s);
        *paused = {}; // the other one's turn
        const auto read = m_storage->read(**waiting);
        QCOMPARE(outcomeOf(read), u"success"_s);
        QVERIFY(*read == second);
    }

    /// Which is fetched whole, and let go of where it fails.
    void aSmallFileThatCannotBeFetchedIsAnError()
    {
        begin(2);
        const auto content = randomContent(1000);
        const auto blob = blobOf(content, BlobType::Index);
        QCOMPARE(outcomeOf(m_storage->save(blob, content)), u"success"_s);
        m_storage->restart(); // else it is in memory
        QVERIFY(m_fake.setFaults({fault(u"download"_s, u"status"_s, {{u"status"_s, 403}})}));
        QVERIFY(!m_storage->load(blob));
        QVERIFY(m_fake.clearFaults());
        const auto loaded = m_storage->load(blob);
        QCOMPARE(outcomeOf(loaded), u"success"_s);
        QCOMPARE(*loaded, content);
    }

    void lessThanTwoAreRefused()
    {
        DrimeSettings settings;
        settings.key = "1|x";
        QVERIFY(DrimeProvider::check(settings));
        settings.parallelTransfers = 1;
        QCOMPARE(outcomeOf(DrimeProvider::check(settings)), u"invalid-argument"_s);
    }

private:
    static constexpr std::chrono::seconds patience{60};

    void begin(int allowed)
    {
        DrimeSettings settings;
        settings.tuning = briskTuning();
        settings.parallelTransfers = allowed;
        m_storage = std::make_unique<DrimeStorage>(m_fake, settings);
        QCOMPARE(outcomeOf(m_storage->createRepository(blobNamed({}).repository)), u"success"_s);
        QVERIFY(m_fake.clearCalls());
    }

    void saveSome(int count)
    {
        std::vector<std::thread> threads;
        std::atomic<int> stored = 0;
        std::atomic<int> ended = 0;
        for (int i = 0; i < count; ++i) {
            threads.emplace_back([&, i] {
                const auto content = randomContent(100 + i, quint32(i));
                if (m_storage->save(blobOf(content, BlobType::Index), content))
                    ++stored;
                ++ended;
            });
        }
        const bool haveEnded = QTest::qWaitFor([&] { return ended == count; }, 120'000);
        for (auto &thread : threads)
            thread.join();
        QVERIFY(haveEnded);
        QCOMPARE(stored.load(), count);
    }

    DrimeFake m_fake;
    std::unique_ptr<DrimeStorage> m_storage;
};

QTEST_GUILESS_MAIN(TestDrimeTransfers)
#include "tst_drimetransfers.moc"
