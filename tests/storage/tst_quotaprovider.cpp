// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/local/localprovider.h"
#include "storage/quota/quotaprovider.h"
#include "tests/storage/conformance.h"
#include "tests/storage/providercalls.h"
#include "tests/support/await.h"
#include "tests/support/busyprovider.h"
#include "tests/support/memoryprovider.h"
#include "tests/support/scratchfolder.h"

#include <QLoggingCategory>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <array>
#include <atomic>
#include <functional>
#include <limits>
#include <memory>
#include <random>
#include <thread>
#include <vector>

using namespace restdock;
using namespace restdock::test;

namespace {

constexpr std::chrono::seconds timeout(20);
const RepositoryPath repository = RepositoryPath::fromSegments({"repo"}).value();

BlobRef blobNamed(const QByteArray &name, const RepositoryPath &where = repository)
{
    return {where, BlobType::Data, nameOf(name)};
}

Result<void> initialise(QuotaProvider &provider)
{
    return await<void>(timeout, [&](auto done) { provider.initialise(std::move(done)); });
}

const QString success = QStringLiteral("success");
const QString noSpace = QStringLiteral("no-space");

/// The two kinds of storage that the tests limit.
class Storage
{
public:
    explicit Storage(const QByteArray &kind)
    {
        if (kind.startsWith("memory"))
            m_provider = std::make_unique<MemoryProvider>();
        else
            m_provider = std::make_unique<LocalProvider>(LocalSettings{m_dir.path()});
        if (kind == "memory, deferred") {
            auto &memory = static_cast<MemoryProvider &>(*m_provider);
            memory.setDeferred(true);
            memory.setWriterRoom(700);
        }
    }
    StorageProvider &provider() { return *m_provider; }

    static void addRows()
    {
        QTest::addColumn<QByteArray>("kind");
        for (const char *kind : {"local", "memory", "memory, deferred"})
            QTest::newRow(kind) << QByteArray(kind);
    }

private:
    QTemporaryDir m_dir{scratchFolderTemplate()};
    std::unique_ptr<StorageProvider> m_provider;
};

/// For the conformance cases: a limit that none of them reaches.
class QuotaFixture final : public ProviderFixture
{
public:
    explicit QuotaFixture(const QByteArray &kind) : m_storage(kind)
    {
        if (!await<void>(timeout, [this](auto done) { m_quota.initialise(std::move(done)); }))
            qFatal("Cannot count an empty storage");
    }
    StorageProvider &provider() override { return m_quota; }

private:
    Storage m_storage;
    QuotaProvider m_quota{m_storage.provider(), qint64(1) << 40};
};

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

class TestQuotaProvider : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsTakenBeforeTheCount();
    void whatIsThereAlreadyCounts_data();
    void whatIsThereAlreadyCounts();
    void initialisingFailsWithTheStorage();

    void uploadsFitUpToTheLimit_data();
    void uploadsFitUpToTheLimit();
    void refusalNamesTheLimit();
    void announcedBytesAreReserved();
    void surplusBytesAreReservedAsTheyCome();
    void unsentBytesGoBackAtTheCommit();
    void refusedUploadGivesItsRoomBackAtOnce();
    void failuresGiveBack_data();
    void failuresGiveBack();

    void removingGivesBackOnce();
    void removingWhatWasNotCountedIsHarmless();
    void aboveTheLimitOnlyUploadsFail();

    void deletingARepositoryCountsAnew_data();
    void deletingARepositoryCountsAnew();
    void disturbedCountIsRepeated();
    void disturbedCountIsMadeUpForBeforeARefusal();
    void failedCountLeavesTheDeletionASuccess();

    void probeTellsTheSmallerSpace();
    void readersAndPropertiesPassThrough();
    void commitMayEndTheWriter_data();
    void commitMayEndTheWriter();
    void writerMayEndBeforeItsCommit();
    void everythingIsCountedWhenItIsReported();

    void racingUploadsStayWithinTheLimit_data();
    void racingUploadsStayWithinTheLimit();
    void uploadsAndRemovalsKeepTheCount_data();
    void uploadsAndRemovalsKeepTheCount();
    void deletedRepositoriesKeepTheCount_data();
    void deletedRepositoriesKeepTheCount();
};

void TestQuotaProvider::nothingIsTakenBeforeTheCount()
{
    MemoryProvider memory;
    memory.overwrite(blobNamed("old"), "content");
    QuotaProvider quota(memory, 100);
    ProviderCalls calls(quota);
    const QString unavailable = QStringLiteral("unavailable");
    QCOMPARE(outcome(calls.save(blobNamed("a"), 1)), unavailable);
    QCOMPARE(outcome(calls.probe()), unavailable);
    QVERIFY(calls.open(blobNamed("old")));
    QVERIFY(initialise(quota));
    QVERIFY(calls.save(blobNamed("a"), 1));
    QVERIFY(calls.probe());
}

void TestQuotaProvider::whatIsThereAlreadyCounts_data()
{
    Storage::addRows();
}

void TestQuotaProvider::whatIsThereAlreadyCounts()
{
    QFETCH(QByteArray, kind);
    Storage storage(kind);
    ProviderCalls inner(storage.provider());
    QVERIFY(inner.save(blobNamed("a"), 1000));
    QVERIFY(inner.save(blobNamed("b", RepositoryPath()), 500));
    QuotaProvider quota(storage.provider(), 2000);
    QVERIFY(initialise(quota));
    QCOMPARE(quota.usedBytes(), 1500);
    QCOMPARE(quota.limitBytes(), 2000);
    ProviderCalls calls(quota);
    QCOMPARE(outcome(calls.save(blobNamed("c"), 501)), noSpace);
    QCOMPARE(outcome(calls.save(blobNamed("c"), 500)), success);
    QCOMPARE(quota.usedBytes(), 2000);

    QVERIFY(inner.remove(blobNamed("a"))); // behind its back
    QCOMPARE(quota.usedBytes(), 2000);
    QVERIFY(initialise(quota));
    QCOMPARE(quota.usedBytes(), 1000);
}

void TestQuotaProvider::initialisingFailsWithTheStorage()
{
    MemoryProvider memory;
    QuotaProvider quota(memory, 100);
    memory.failNext(MemoryProvider::Step::Call, 1, ErrorCode::PermissionDenied);
    QCOMPARE(outcome(initialise(quota)), QStringLiteral("permission-denied"));
    QCOMPARE(outcome(ProviderCalls(quota).probe()), QStringLiteral("unavailable"));
    QVERIFY(initialise(quota));
    QVERIFY(ProviderCalls(quota).probe());
}

void TestQuotaProvider::uploadsFitUpToTheLimit_data()
{
    QTest::addColumn<QByteArray>("kind");
    QTest::addColumn<int>("announced");
    QTest::addColumn<int>("sent");
    QTest::addColumn<bool>("begins");
    QTest::addColumn<bool>("fits");
    for (const char *kind : {"local", "memory", "memory, deferred"}) {
        const auto addRow = [kind](const char *what, int announced, int sent, bool begins,
                                   bool fits) {
            QTest::addRow("%s in %s", what, kind)
                << QByteArray(kind) << announced << sent << begins << fits;
        };
        addRow("the exact rest", 6000, 6000, true, true);
        addRow("one byte more", 6001, 6001, false, false);
        addRow("the exact rest, chunked", -1, 6000, true, true);
        addRow("one byte more, chunked", -1, 6001, true, false);
        addRow("the exact rest, announced as less", 10, 6000, true, true);
        addRow("one byte more, announced as less", 10, 6001, true, false);
        addRow("one byte more, announced as fitting", 6000, 6001, true, false);
        addRow("the exact rest, announced as more", 6001, 6000, false, false);
        addRow("an absurd announcement", std::numeric_limits<int>::max(), 1, false, false);
        addRow("nothing", 0, 0, true, true);
    }
}

void TestQuotaProvider::uploadsFitUpToTheLimit()
{
    QFETCH(QByteArray, kind);
    QFETCH(int, announced);
    QFETCH(int, sent);
    QFETCH(bool, begins);
    QFETCH(bool, fits);
    Storage storage(kind);
    QuotaProvider quota(storage.provider(), 10000);
    ProviderCalls calls(quota);
    QVERIFY(initialise(quota));
    QVERIFY(calls.save(blobNamed("first"), 4000));

    QCOMPARE(outcome(calls.begin(blobNamed("second"), announced)), begins ? success : noSpace);
    QCOMPARE(outcome(calls.save(blobNamed("second"), sent, announced)), fits ? success : noSpace);
    QCOMPARE(quota.usedBytes(), fits ? 4000 + sent : 4000);
    QCOMPARE(calls.measureUse().value(), quota.usedBytes());
    QCOMPARE(outcome(calls.open(blobNamed("second"))),
             fits ? success : QStringLiteral("not-found"));
}

void TestQuotaProvider::refusalNamesTheLimit()
{
    MemoryProvider memory;
    QuotaProvider quota(memory, 1234);
    ProviderCalls calls(quota);
    QVERIFY(initialise(quota));
    const QString wanted = QStringLiteral("The limit of 1234 bytes is reached");
    QCOMPARE(calls.begin(blobNamed("a"), 1235).error().message, wanted);
    QCOMPARE(calls.save(blobNamed("a"), 1235, -1).error().message, wanted);
}

void TestQuotaProvider::announcedBytesAreReserved()
{
    MemoryProvider memory;
    QuotaProvider quota(memory, 100);
    ProviderCalls calls(quota);
    QVERIFY(initialise(quota));
    auto first = calls.begin(blobNamed("a"), 60);
    QVERIFY(first);
    QCOMPARE(quota.usedBytes(), 60);
    QCOMPARE(outcome(calls.begin(blobNamed("b"), 41)), noSpace);
    QCOMPARE(outcome(calls.save(blobNamed("b"), 41, -1)), noSpace);
    QVERIFY(calls.save(blobNamed("b"), 40));
    QVERIFY(calls.write(**first, QByteArray(60, 'a')));
    QCOMPARE(quota.usedBytes(), 100);
    first->reset();
    QCOMPARE(quota.usedBytes(), 40);
}

void TestQuotaProvider::surplusBytesAreReservedAsTheyCome()
{
    MemoryProvider memory;
    QuotaProvider quota(memory, 100);
    ProviderCalls calls(quota);
    QVERIFY(initialise(quota));
    const auto writer = calls.begin(blobNamed("a"), 10);
    QVERIFY(writer);
    for (const int used : {10, 20, 30}) {
        QVERIFY((*writer)->write(QByteArray(10, 'a')));
        QCOMPARE(quota.usedBytes(), used);
    }
    const auto other = calls.begin(blobNamed("b"), 70);
    QVERIFY(other);
    QCOMPARE(outcome((*writer)->write("a")), noSpace);
    QCOMPARE(outcome((*writer)->write("a")), noSpace); // for good
    QCOMPARE(outcome(calls.commit(**writer)), noSpace);
    QCOMPARE(quota.usedBytes(), 70);
}

void TestQuotaProvider::unsentBytesGoBackAtTheCommit()
{
    MemoryProvider memory;
    QuotaProvider quota(memory, 100);
    ProviderCalls calls(quota);
    QVERIFY(initialise(quota));
    QVERIFY(calls.save(blobNamed("a"), 30, 90));
    QCOMPARE(quota.usedBytes(), 30);
}

void TestQuotaProvider::refusedUploadGivesItsRoomBackAtOnce()
{
    QTemporaryDir dir(scratchFolderTemplate());
    LocalProvider local(LocalSettings{dir.path()});
    QuotaProvider quota(local, 100);
    ProviderCalls calls(quota);
    QVERIFY(initialise(quota));
    const auto writer = calls.begin(blobNamed("a"), -1);
    QVERIFY(writer);
    QVERIFY((*writer)->write(QByteArray(100, 'a')));
    QCOMPARE(outcome((*writer)->write("a")), noSpace);
    QCOMPARE(quota.usedBytes(), 0); // though the writer lives
    bool isReady = false;
    (*writer)->whenWritable([&isReady] { isReady = true; });
    QVERIFY(isReady);
    QVERIFY(calls.save(blobNamed("b"), 100));
}

void TestQuotaProvider::failuresGiveBack_data()
{
    QTest::addColumn<bool>("isDeferred");
    QTest::addColumn<QByteArray>("what");
    for (const bool isDeferred : {false, true}) {
        for (const char *what : {"begin", "write", "commit", "early twin", "late twin", "abandon"})
            QTest::addRow("%s %s", what, isDeferred ? "later" : "at once")
                << isDeferred << QByteArray(what);
    }
}

void TestQuotaProvider::failuresGiveBack()
{
    QFETCH(bool, isDeferred);
    QFETCH(QByteArray, what);
    MemoryProvider memory;
    memory.setDeferred(isDeferred);
    QuotaProvider quota(memory, 100);
    ProviderCalls calls(quota);
    QVERIFY(initialise(quota));
    qint64 wanted = 0;

    if (what == "begin") {
        memory.failNext(MemoryProvider::Step::Call, 1, ErrorCode::ReadOnly);
        QCOMPARE(outcome(calls.save(blobNamed("a"), 60)), QStringLiteral("read-only"));
    } else if (what == "write") {
        memory.failNext(MemoryProvider::Step::Write, 1, ErrorCode::Unavailable);
        const auto writer = calls.begin(blobNamed("a"), 60);
        QVERIFY(writer);
        QCOMPARE(outcome((*writer)->write("a")), QStringLiteral("unavailable"));
        QCOMPARE(quota.usedBytes(), 0);
    } else if (what == "commit") {
        memory.failNext(MemoryProvider::Step::Commit, 1, ErrorCode::Unavailable);
        QCOMPARE(outcome(calls.save(blobNamed("a"), 60)), QStringLiteral("unavailable"));
    } else if (what == "early twin") {
        QVERIFY(calls.save(blobNamed("a"), 40));
        QCOMPARE(outcome(calls.save(blobNamed("a"), 40)), QStringLiteral("already-exists"));
        wanted = 40;
    } else if (what == "late twin") {
        const auto slow = calls.begin(blobNamed("a"), 50);
        QVERIFY(slow);
        QVERIFY(calls.write(**slow, QByteArray(50, 'a')));
        QVERIFY(calls.save(blobNamed("a"), 40));
        QCOMPARE(outcome(calls.commit(**slow)), QStringLiteral("already-exists"));
        wanted = 40;
    } else {
        const auto writer = calls.begin(blobNamed("a"), 60);
        QVERIFY(writer);
        QVERIFY(calls.write(**writer, QByteArray(70, 'a')));
        QCOMPARE(quota.usedBytes(), 70);
    }
    QCOMPARE(quota.usedBytes(), wanted);
    QCOMPARE(calls.measureUse().value(), wanted);
    QVERIFY(calls.save(blobNamed("b"), 100 - wanted));
}

void TestQuotaProvider::removingGivesBackOnce()
{
    MemoryProvider memory;
    QuotaProvider quota(memory, 100);
    ProviderCalls calls(quota);
    QVERIFY(initialise(quota));
    QVERIFY(calls.save(blobNamed("a"), 60));
    QVERIFY(calls.save(blobNamed("b"), 40));
    memory.failNext(MemoryProvider::Step::Call, 1, ErrorCode::Unavailable);
    QVERIFY(!calls.remove(blobNamed("a")));
    QCOMPARE(quota.usedBytes(), 100);
    QVERIFY(calls.remove(blobNamed("a")).value() == std::optional<qint64>(60));
    QCOMPARE(quota.usedBytes(), 40);
    QVERIFY(!calls.remove(blobNamed("a")).value().has_value());
    QCOMPARE(quota.usedBytes(), 40);
}

void TestQuotaProvider::removingWhatWasNotCountedIsHarmless()
{
    MemoryProvider memory;
    QuotaProvider quota(memory, 100);
    ProviderCalls calls(quota);
    QVERIFY(initialise(quota));
    memory.overwrite(blobNamed("foreign"), QByteArray(1000, 'a'));
    const auto writer = calls.begin(blobNamed("a"), 30);
    QVERIFY(writer);
    QVERIFY(calls.remove(blobNamed("foreign")));
    QCOMPARE(quota.usedBytes(), 30);
    QCOMPARE(outcome(calls.save(blobNamed("b"), 71)), noSpace);
}

void TestQuotaProvider::aboveTheLimitOnlyUploadsFail()
{
    MemoryProvider memory;
    memory.overwrite(blobNamed("old"), QByteArray(150, 'a'));
    memory.overwrite(blobNamed("older"), QByteArray(50, 'a'));
    QuotaProvider quota(memory, 100);
    ProviderCalls calls(quota);
    QVERIFY(initialise(quota));
    QCOMPARE(quota.usedBytes(), 200);
    QCOMPARE(calls.probe()->availableBytes, 0);
    QCOMPARE(outcome(calls.save(blobNamed("a"), 1)), noSpace);
    QCOMPARE(outcome(calls.save(blobNamed("a"), 1, -1)), noSpace);
    QCOMPARE(calls.list(repository, BlobType::Data)->size(), 2U);
    QVERIFY(calls.open(blobNamed("old")));
    QVERIFY(calls.remove(blobNamed("old")));
    QCOMPARE(quota.usedBytes(), 50);
    QVERIFY(calls.save(blobNamed("a"), 50));
}

void TestQuotaProvider::deletingARepositoryCountsAnew_data()
{
    Storage::addRows();
}

void TestQuotaProvider::deletingARepositoryCountsAnew()
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

void TestQuotaProvider::disturbedCountIsRepeated()
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

void TestQuotaProvider::disturbedCountIsMadeUpForBeforeARefusal()
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

void TestQuotaProvider::failedCountLeavesTheDeletionASuccess()
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
    QCOMPARE(outcome(calls.save(blobNamed("b"), 600)), noSpace);
    busy.onMeasure = nullptr;
    QCOMPARE(outcome(calls.save(blobNamed("b"), 600)), success);
    QCOMPARE(quota.usedBytes(), 600);
}

void TestQuotaProvider::probeTellsTheSmallerSpace()
{
    QTemporaryDir dir(scratchFolderTemplate());
    LocalProvider local(LocalSettings{dir.path()});
    const auto disk = ProviderCalls(local).probe();
    QVERIFY(disk);
    QuotaProvider narrow(local, 1000);
    QVERIFY(initialise(narrow));
    QVERIFY(ProviderCalls(narrow).save(blobNamed("a"), 300));
    QCOMPARE(ProviderCalls(narrow).probe()->totalBytes, 1000);
    QCOMPARE(ProviderCalls(narrow).probe()->availableBytes, 700);

    QuotaProvider wide(local, std::numeric_limits<qint64>::max());
    QVERIFY(initialise(wide));
    QCOMPARE(ProviderCalls(wide).probe()->totalBytes, disk->totalBytes);
    QVERIFY(ProviderCalls(wide).probe()->availableBytes <= disk->totalBytes);

    MemoryProvider memory; // does not tell its space
    QuotaProvider quota(memory, 1000);
    QVERIFY(initialise(quota));
    QCOMPARE(ProviderCalls(quota).probe()->totalBytes, 1000);
    QCOMPARE(ProviderCalls(quota).probe()->availableBytes, 1000);
    memory.failNext(MemoryProvider::Step::Call, 1, ErrorCode::ReadOnly);
    QCOMPARE(outcome(ProviderCalls(quota).probe()), QStringLiteral("read-only"));
}

void TestQuotaProvider::readersAndPropertiesPassThrough()
{
    QTemporaryDir dir(scratchFolderTemplate());
    LocalProvider local(LocalSettings{dir.path()});
    QuotaProvider quota(local, 1000);
    QVERIFY(initialise(quota));
    QCOMPARE(quota.properties().blocking, local.properties().blocking);
    QCOMPARE(quota.properties().quickLookups, local.properties().quickLookups);
    QVERIFY(ProviderCalls(quota).save(blobNamed("a"), 300));
    const auto reader = ProviderCalls(quota).open(blobNamed("a"));
    QVERIFY(reader);
    QCOMPARE((*reader)->size(), 300);
    QVERIFY((*reader)->fileDescriptor() >= 0);
}

void TestQuotaProvider::commitMayEndTheWriter_data()
{
    Storage::addRows();
}

void TestQuotaProvider::commitMayEndTheWriter()
{
    QFETCH(QByteArray, kind);
    Storage storage(kind);
    QuotaProvider quota(storage.provider(), 1000);
    ProviderCalls calls(quota);
    QVERIFY(initialise(quota));
    for (const char *name : {"a", "b", "a"}) {
        auto first = calls.begin(blobNamed(name), -1);
        if (!first) // the second "a"
            continue;
        const auto committed = await<void>(timeout, [&first](Completion<void> done) {
            const auto writer = std::make_shared<std::unique_ptr<BlobWriter>>(std::move(*first));
            (*writer)->commit([writer, done = std::move(done)](Result<void> result) mutable {
                writer->reset();
                done(std::move(result));
            });
        });
        QVERIFY(committed);
    }
    // The end of a writer that failed before.
    auto refused = calls.begin(blobNamed("c"), -1);
    QVERIFY(refused);
    QVERIFY(!(*refused)->write(QByteArray(1001, 'a')));
    QString ending;
    (*refused)->commit([&](const Result<void> &result) {
        ending = outcome(result);
        refused->reset();
    });
    QCOMPARE(ending, noSpace);
    QCOMPARE(quota.usedBytes(), 0);
}

void TestQuotaProvider::writerMayEndBeforeItsCommit()
{
    MemoryProvider memory;
    memory.setDeferred(true);
    QuotaProvider quota(memory, 1000);
    ProviderCalls calls(quota);
    QVERIFY(initialise(quota));
    const auto committed = await<void>(timeout, [&](Completion<void> done) {
        auto writer = calls.begin(blobNamed("a"), 900);
        QVERIFY(writer);
        QVERIFY((*writer)->write(QByteArray(800, 'a')));
        (*writer)->commit(std::move(done));
        writer->reset();
    });
    QCOMPARE(quota.usedBytes(), committed ? 800 : 0);
    QCOMPARE(calls.measureUse().value(), quota.usedBytes());
}

/// After `done` nothing of the operation may be left to do: the provider may be gone by then.
void TestQuotaProvider::everythingIsCountedWhenItIsReported()
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

void TestQuotaProvider::racingUploadsStayWithinTheLimit_data()
{
    Storage::addRows();
}

void TestQuotaProvider::racingUploadsStayWithinTheLimit()
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

void TestQuotaProvider::uploadsAndRemovalsKeepTheCount_data()
{
    Storage::addRows();
}

void TestQuotaProvider::uploadsAndRemovalsKeepTheCount()
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

void TestQuotaProvider::deletedRepositoriesKeepTheCount_data()
{
    Storage::addRows();
}

void TestQuotaProvider::deletedRepositoriesKeepTheCount()
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

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    TestQuotaProvider test;
    int failures = QTest::qExec(&test, argc, argv);
    for (const char *kind : {"local", "memory", "memory, deferred"}) {
        ProviderConformance conformance([kind] { return std::make_unique<QuotaFixture>(kind); });
        failures += QTest::qExec(&conformance, argc, argv);
    }
    return failures;
}

#include "tst_quotaprovider.moc"
