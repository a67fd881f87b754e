// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/storage/hesitantstorage.h"
#include "tests/storage/limitedstorage.h"

#include <QCoreApplication>
#include <QTest>

#include <limits>
#include <memory>
#include <optional>

using namespace restdock;
using namespace restdock::test;

namespace {

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

} // namespace

/// What fits below a limit, and what a refusal says.
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
    void whatIsStoredAlreadyIsForTheStorageToSay();

    void probeTellsTheSmallerSpace();
    void readersAndPropertiesPassThrough();
    void commitMayEndTheWriter_data();
    void commitMayEndTheWriter();
    void writerMayEndBeforeItsCommit();
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

/// As rest-server answers, which looks whether a file is there before it looks for room.
void TestQuotaProvider::whatIsStoredAlreadyIsForTheStorageToSay()
{
    MemoryProvider memory;
    memory.overwrite(blobNamed("old"), QByteArray(100, 'a'));
    HesitantStorage storage(memory);
    QuotaProvider quota(storage, 100);
    ProviderCalls calls(quota);
    QVERIFY(initialise(quota));
    QCOMPARE(outcome(calls.save(blobNamed("old"), 40)), QStringLiteral("already-exists"));
    QCOMPARE(storage.uploads, 1);
    // Its name is there, but whoever stores it may still have to take it back.
    storage.error = Error{ErrorCode::Unavailable, QStringLiteral("it is just being stored")};
    QCOMPARE(outcome(calls.save(blobNamed("old"), 40)), QStringLiteral("unavailable"));
    QCOMPARE(outcome(calls.save(blobNamed("new"), 40)), noSpace);
    QCOMPARE(storage.uploads, 2); // for what is not there none is begun
    storage.error.reset();
    storage.goes = true;
    QCOMPARE(outcome(calls.save(blobNamed("old"), 40)), noSpace);
    QCOMPARE(calls.measureUse().value(), 0);
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
