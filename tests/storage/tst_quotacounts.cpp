// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/storage/limitedstorage.h"
#include "tests/support/busyprovider.h"

#include <QLoggingCategory>
#include <QRegularExpression>
#include <QTest>

#include <array>
#include <atomic>
#include <functional>
#include <random>
#include <thread>
#include <vector>

using namespace restdock;
using namespace restdock::test;

namespace {

/// Runs @p work(number) in @p threadCount threads, and @p observe meanwhile in this one.
void runThreads(int threadCount, const std::function<void(int)> &work,
                const std::function<void()> &observe)
{
    std::atomic<int> running = threadCount;
    std::vector<std::thread> threads;
    threads.reserve(std::size_t(threadCount));
    for (int i = 0; i < threadCount; ++i) {
        threads.emplace_back([&work, &running, i] {
            work(i);
            --running;
        });
    }
    do {
        observe();
    } while (running > 0);
    for (std::thread &thread : threads)
        thread.join();
}

} // namespace

/// The count of what a limited storage holds stays right: while repositories are deleted, while others write, and
/// when calls race.
class TestQuotaCounts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void deletingARepositoryCountsAnew_data();
    void deletingARepositoryCountsAnew();
    void disturbedCountIsRepeated();
    void disturbedCountIsMadeUpForBeforeARefusal();
    void failedCountLeavesTheDeletionASuccess();

    void everythingIsCountedWhenItIsReported();

    void racingUploadsStayWithinTheLimit_data();
    void racingUploadsStayWithinTheLimit();
    void uploadsAndRemovalsKeepTheCount_data();
    void uploadsAndRemovalsKeepTheCount();
    void deletedRepositoriesKeepTheCount_data();
    void deletedRepositoriesKeepTheCount();
};

void TestQuotaCounts::deletingARepositoryCountsAnew_data()
{
    Storage::addRows();
}

void TestQuotaCounts::deletingARepositoryCountsAnew()
{
    QFETCH(QByteArray, kind);
    Storage storage(kind);
    QuotaProvider quota(storage.provider(), 1000);
    ProviderCalls calls(quota);
    QVERIFY(initialise(quota));
    const RepositoryPath other = RepositoryPath::fromSegments({"other"}).value();
    QVERIFY(calls.save(blobNamed("a"), 500));
    QVERIFY(calls.save(blobNamed("a", other), 100));
    const auto writer = calls.begin(blobNamed("b", other), 300);
    QVERIFY(writer);
    QVERIFY(calls.write(**writer, QByteArray(200, 'a')));
    QVERIFY(calls.deleteRepository(repository));
    QCOMPARE(quota.usedBytes(), 400); // what is under way keeps its room
    QVERIFY(calls.write(**writer, QByteArray(100, 'a')));
    QVERIFY(calls.commit(**writer));
    QCOMPARE(quota.usedBytes(), 400);
    QCOMPARE(calls.measureUse().value(), 400);
}

void TestQuotaCounts::disturbedCountIsRepeated()
{
    BusyProvider busy;
    QuotaProvider quota(busy, 1000);
    ProviderCalls calls(quota);
    QVERIFY(initialise(quota));
    QVERIFY(calls.save(blobNamed("a"), 500));
    int measurements = 0;
    busy.onMeasure = [&] {
        if (++measurements == 1)
            QVERIFY(calls.save(blobNamed("b", RepositoryPath()), 70));
    };
    QVERIFY(calls.deleteRepository(repository));
    QCOMPARE(measurements, 2);
    QCOMPARE(quota.usedBytes(), 70);
}

void TestQuotaCounts::disturbedCountIsMadeUpForBeforeARefusal()
{
    BusyProvider busy;
    QuotaProvider quota(busy, 1000);
    ProviderCalls calls(quota);
    QVERIFY(initialise(quota));
    QVERIFY(calls.save(blobNamed("a"), 500));
    int measurements = 0;
    busy.onMeasure = [&] {
        QVERIFY(calls.save(blobNamed(QByteArray::number(++measurements), RepositoryPath()), 10));
    };
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("deleted repository")));
    QVERIFY(calls.deleteRepository(repository));
    QCOMPARE(quota.usedBytes(), 500 + 10 * measurements); // too much, never too little
    measurements = 0;
    QString meanwhile;
    busy.onMeasure = [&] {
        if (++measurements == 1)
            meanwhile = outcome(calls.begin(blobNamed("c"), 900));
    };
    QVERIFY(calls.save(blobNamed("b"), 400)); // fits without another count
    QCOMPARE(measurements, 0);
    QVERIFY(calls.remove(blobNamed("b")));
    QCOMPARE(outcome(calls.save(blobNamed("b"), 900)), success);
    QCOMPARE(measurements, 1);
    QCOMPARE(meanwhile, QStringLiteral("unavailable"));
    QCOMPARE(quota.usedBytes(), calls.measureUse().value());
    measurements = 0;
    QCOMPARE(outcome(calls.save(blobNamed("d"), 900)), noSpace);
    QCOMPARE(measurements, 0);
}

void TestQuotaCounts::failedCountLeavesTheDeletionASuccess()
{
    BusyProvider busy;
    QuotaProvider quota(busy, 1000);
    ProviderCalls calls(quota);
    QVERIFY(initialise(quota));
    QVERIFY(calls.save(blobNamed("a"), 500));
    busy.onMeasure = [&] {
        busy.memory().failNext(MemoryProvider::Step::Call, 1, ErrorCode::PermissionDenied);
    };
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("deleted repository")));
    QVERIFY(calls.deleteRepository(repository));
    QCOMPARE(quota.usedBytes(), 500);
    // There may be room: "no space" would end a backup for good.
    QCOMPARE(outcome(calls.save(blobNamed("b"), 600)), QStringLiteral("unavailable"));
    busy.onMeasure = nullptr;
    QCOMPARE(outcome(calls.save(blobNamed("b"), 600)), success);
    QCOMPARE(quota.usedBytes(), 600);
}

/// After `done` nothing of the operation may be left to do: the provider may be gone by then.
void TestQuotaCounts::everythingIsCountedWhenItIsReported()
{
    MemoryProvider memory;
    QuotaProvider quota(memory, 1000);
    ProviderCalls calls(quota);
    QVERIFY(initialise(quota));
    QStringList endings;
    // A count succeeds only while nothing is under way.
    const auto note = [&](bool isSuccess) {
        const qint64 used = quota.usedBytes();
        const QString counted = outcome(initialise(quota));
        endings << QStringLiteral("%1 %2 %3").arg(isSuccess).arg(used).arg(counted);
    };
    for (int i = 0; i < 2; ++i) {
        auto writer = calls.begin(blobNamed("a"), 900);
        QVERIFY(writer);
        QVERIFY((*writer)->write(QByteArray(800, 'a')));
        if (i == 0)
            memory.failNext(MemoryProvider::Step::Commit, 1, ErrorCode::Unavailable);
        (*writer)->commit([&](const Result<void> &result) { note(bool(result)); });
    }
    quota.createBlob(blobNamed("a"), 100, [&](const auto &result) { note(bool(result)); });
    quota.removeBlob(blobNamed("a"), [&](const auto &result) { note(bool(result)); });
    quota.deleteRepository(repository, [&](const auto &result) { note(bool(result)); });
    QCOMPARE(endings,
             QStringList({QStringLiteral("0 0 success"), QStringLiteral("1 800 success"),
                          QStringLiteral("0 800 success"), QStringLiteral("1 0 success"),
                          QStringLiteral("1 0 success")}));
}

void TestQuotaCounts::racingUploadsStayWithinTheLimit_data()
{
    Storage::addRows();
}

void TestQuotaCounts::racingUploadsStayWithinTheLimit()
{
    constexpr int threadCount = 8;
    constexpr int uploadCount = 40;
    constexpr qint64 limit = 300000; // about half of what they send
    QFETCH(QByteArray, kind);
    Storage storage(kind);
    QuotaProvider quota(storage.provider(), limit);
    ProviderCalls calls(quota);
    QVERIFY(initialise(quota));

    std::atomic<int> stored = 0;
    std::atomic<int> refused = 0;
    std::atomic<int> others = 0;
    std::atomic<qint64> storedBytes = 0;
    const auto upload = [&](int thread) {
        std::minstd_rand random(static_cast<unsigned>(thread) + 1);
        for (int i = 0; i < uploadCount; ++i) {
            const auto byteCount = qint64(random() % 4000);
            const std::array<qint64, 4> announcements{byteCount, -1, byteCount / 3, byteCount * 2};
            const BlobRef blob = blobNamed(QByteArray::number(thread * uploadCount + i));
            const qint64 announced = announcements[random() % announcements.size()];
            const auto saved = calls.save(blob, byteCount, announced);
            if (saved) {
                ++stored;
                storedBytes += byteCount;
            } else if (saved.error().code == ErrorCode::NoSpace) {
                ++refused;
            } else {
                ++others;
            }
        }
    };
    int excesses = 0;
    runThreads(threadCount, upload, [&] {
        if (quota.usedBytes() > limit || calls.measureUse().value() > limit)
            ++excesses;
    });
    QCOMPARE(excesses, 0);
    QCOMPARE(others.load(), 0);
    QVERIFY(stored > 0);
    QVERIFY(refused > 0);
    QCOMPARE(quota.usedBytes(), storedBytes.load());
    QCOMPARE(calls.measureUse().value(), quota.usedBytes());
    // What is left is all there is.
    QVERIFY(calls.save(blobNamed("last"), limit - quota.usedBytes()));
    QCOMPARE(outcome(calls.save(blobNamed("too late"), 1)), noSpace);
}

void TestQuotaCounts::uploadsAndRemovalsKeepTheCount_data()
{
    Storage::addRows();
}

void TestQuotaCounts::uploadsAndRemovalsKeepTheCount()
{
    constexpr int threadCount = 8;
    constexpr int stepCount = 150;
    constexpr qint64 limit = 20000;
    constexpr unsigned nameCount = 12; // few: they meet each other
    QFETCH(QByteArray, kind);
    Storage storage(kind);
    QuotaProvider quota(storage.provider(), limit);
    ProviderCalls calls(quota);
    QVERIFY(initialise(quota));

    std::atomic<int> stored = 0;
    std::atomic<int> removed = 0;
    std::atomic<int> failures = 0;
    const auto work = [&](int thread) {
        std::minstd_rand random(static_cast<unsigned>(thread) + 1);
        for (int i = 0; i < stepCount; ++i) {
            // A name stands for its content, and so for a size.
            const auto number = qint64(random() % nameCount);
            const BlobRef blob = blobNamed(QByteArray::number(number));
            const qint64 byteCount = number * 400 + 1;
            switch (random() % 4) {
            case 0: {
                const auto gone = calls.remove(blob);
                if (!gone)
                    ++failures;
                else if (*gone)
                    ++removed;
                break;
            }
            case 1: { // given up half-way
                const auto writer = calls.begin(blob, byteCount);
                if (writer)
                    (void)(*writer)->write(QByteArray(byteCount / 2, 'a'));
                break;
            }
            default:
                const auto saved = calls.save(blob, byteCount, random() % 2 ? byteCount : -1);
                if (saved)
                    ++stored;
                else if (saved.error().code != ErrorCode::NoSpace
                         && saved.error().code != ErrorCode::AlreadyExists)
                    ++failures;
            }
        }
    };
    int excesses = 0;
    runThreads(threadCount, work, [&] {
        if (quota.usedBytes() > limit)
            ++excesses;
        // A folder's files are not looked at all at once: its sum may mix what was with what is.
        if (kind != "local" && calls.measureUse().value() > limit)
            ++excesses;
    });
    QCOMPARE(excesses, 0);
    QCOMPARE(failures.load(), 0);
    QVERIFY(stored > 0);
    QVERIFY(removed > 0);
    QCOMPARE(quota.usedBytes(), calls.measureUse().value());
}

void TestQuotaCounts::deletedRepositoriesKeepTheCount_data()
{
    Storage::addRows();
}

void TestQuotaCounts::deletedRepositoriesKeepTheCount()
{
    constexpr int threadCount = 4;
    constexpr int roundCount = 15;
    constexpr qint64 limit = 20000;
    QFETCH(QByteArray, kind);
    Storage storage(kind);
    QuotaProvider quota(storage.provider(), limit);
    ProviderCalls calls(quota);
    QVERIFY(initialise(quota));
    QLoggingCategory::setFilterRules(QStringLiteral("restdock.storage.quota.warning=false"));

    std::atomic<int> failures = 0;
    const auto work = [&](int thread) {
        const RepositoryPath own =
            RepositoryPath::fromSegments({"own" + QByteArray::number(thread)}).value();
        for (int i = 0; i < roundCount; ++i) {
            for (int j = 0; j < 5; ++j) {
                const auto saved = calls.save(blobNamed(QByteArray::number(j), own), 900);
                // Unavailable: another thread's upload has the files counted.
                if (!saved && saved.error().code != ErrorCode::NoSpace
                    && saved.error().code != ErrorCode::Unavailable)
                    ++failures;
            }
            if (i + 1 < roundCount && !calls.deleteRepository(own))
                ++failures;
        }
    };
    int excesses = 0;
    runThreads(threadCount, work, [&] {
        if (quota.usedBytes() > limit)
            ++excesses;
    });
    QLoggingCategory::setFilterRules({});
    QCOMPARE(excesses, 0);
    QCOMPARE(failures.load(), 0);
    const qint64 use = calls.measureUse().value();
    QVERIFY(use <= limit);
    QVERIFY(quota.usedBytes() >= use);
    QVERIFY(calls.deleteRepository(RepositoryPath::fromSegments({"absent"}).value()));
    QCOMPARE(quota.usedBytes(), use);
}

QTEST_GUILESS_MAIN(TestQuotaCounts)
#include "tst_quotacounts.moc"
