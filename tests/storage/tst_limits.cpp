// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/quota/folderlimits.h"
#include "storage/quota/spacekeeper.h"
#include "tests/storage/providercalls.h"
#include "tests/support/memoryprovider.h"

#include <QTest>

using namespace restdock;
using namespace restdock::test;

namespace {

const QString success = QStringLiteral("success");
const QString noSpace = QStringLiteral("no-space");

RepositoryPath at(const QList<QByteArray> &segments)
{
    return RepositoryPath::fromSegments(segments).value();
}

BlobRef blobNamed(char digit, const RepositoryPath &where, BlobType type = BlobType::Data)
{
    return {where, type, *BlobName::fromHex(QByteArray(64, digit))};
}

Result<void> initialise(FolderLimits &limits)
{
    return await<void>(std::chrono::seconds(20),
                       [&limits](auto done) { limits.initialise(std::move(done)); });
}

/// Says how much room there is, and keeps files in memory.
class SmallDisk final : public ForwardingProvider
{
public:
    explicit SmallDisk(StorageProvider &inner) : ForwardingProvider(inner) {}
    void probe(Completion<StorageSpace> done) override { done(StorageSpace{1000, available}); }

    qint64 available = 1000;
};

} // namespace

/// Limits of users' folders, and space that is kept free.
class tst_limits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFolderStaysWithinItsLimit();
    void whatWasThereCounts();
    void limitsChangeWithoutANewStart();
    void aNewLimitCountsWhatIsThere();
    void impossibleNamesAreLeftOut();
    void uploadsStopWhereSpaceIsToBeKept();
    void locksAndIndexesAreAlwaysTaken();
    void aStorageThatDoesNotTellItsSpaceIsUsed();
};

void tst_limits::aFolderStaysWithinItsLimit()
{
    MemoryProvider memory;
    FolderLimits limits(memory, {{"anna", 100}, {"bob", 50}});
    QVERIFY(initialise(limits));
    ProviderCalls calls(limits);
    QCOMPARE(outcome(calls.save(blobNamed('1', at({"anna"})), 60)), success);
    QCOMPARE(outcome(calls.save(blobNamed('2', at({"anna", "laptop"})), 41)), noSpace);
    QCOMPARE(outcome(calls.save(blobNamed('2', at({"anna", "laptop"})), 40)), success);
    QCOMPARE(limits.usedBytes("anna"), 100);
    QCOMPARE(outcome(calls.save(blobNamed('3', at({"bob"})), 50)), success);
    QCOMPARE(outcome(calls.save(blobNamed('4', at({"bob"})), 1)), noSpace);
    QCOMPARE(outcome(calls.save(blobNamed('5', at({"carol"})), 5000)), success);
    QCOMPARE(outcome(calls.save(blobNamed('5', at({})), 5000)), success);
    QCOMPARE(outcome(calls.open(blobNamed('1', at({"anna"})))), success);
    // What goes makes room.
    QVERIFY(calls.remove(blobNamed('1', at({"anna"}))));
    QCOMPARE(outcome(calls.save(blobNamed('6', at({"anna"})), 60)), success);
    QVERIFY(calls.deleteRepository(at({"bob"})));
    QCOMPARE(outcome(calls.save(blobNamed('7', at({"bob"})), 50)), success);
}

void tst_limits::whatWasThereCounts()
{
    MemoryProvider memory;
    QCOMPARE(outcome(ProviderCalls(memory).save(blobNamed('1', at({"anna", "old"})), 90)), success);
    QCOMPARE(outcome(ProviderCalls(memory).save(blobNamed('1', at({"annabel"})), 90)), success);
    FolderLimits limits(memory, {{"anna", 100}});
    QVERIFY(initialise(limits));
    QCOMPARE(limits.usedBytes("anna"), 90);
    QCOMPARE(outcome(ProviderCalls(limits).save(blobNamed('2', at({"anna"})), 11)), noSpace);
}

void tst_limits::limitsChangeWithoutANewStart()
{
    MemoryProvider memory;
    FolderLimits limits(memory, {{"anna", 100}});
    QVERIFY(initialise(limits));
    ProviderCalls calls(limits);
    QCOMPARE(outcome(calls.save(blobNamed('1', at({"anna"})), 90)), success);
    QCOMPARE(outcome(calls.save(blobNamed('2', at({"anna"})), 20)), noSpace);
    limits.setLimits({{"anna", 110}});
    QCOMPARE(outcome(calls.save(blobNamed('2', at({"anna"})), 20)), success);
    limits.setLimits({}); // and what is stored meanwhile is counted all the same
    QCOMPARE(outcome(calls.save(blobNamed('3', at({"anna"})), 5000)), success);
    limits.setLimits({{"anna", 5200}});
    QCOMPARE(outcome(calls.save(blobNamed('4', at({"anna"})), 91)), noSpace);
    QCOMPARE(outcome(calls.save(blobNamed('4', at({"anna"})), 90)), success);
}

void tst_limits::aNewLimitCountsWhatIsThere()
{
    MemoryProvider memory;
    FolderLimits limits(memory, {});
    ProviderCalls calls(limits);
    QCOMPARE(outcome(calls.save(blobNamed('1', at({"anna"})), 90)), success);
    limits.setLimits({{"anna", 100}});
    limits.setLimits({}); // never used
    QCOMPARE(outcome(calls.save(blobNamed('2', at({"anna"})), 5)), success);
    limits.setLimits({{"anna", 100}});
    QCOMPARE(outcome(calls.save(blobNamed('3', at({"anna"})), 6)), noSpace);
    QCOMPARE(outcome(calls.save(blobNamed('3', at({"anna"})), 5)), success);
    QCOMPARE(limits.usedBytes("anna"), 100);
}

void tst_limits::impossibleNamesAreLeftOut()
{
    MemoryProvider memory;
    FolderLimits limits(memory, {{"data", 1}, {"..", 1}, {"", 1}});
    QVERIFY(initialise(limits));
    QCOMPARE(outcome(ProviderCalls(limits).save(blobNamed('1', at({})), 90)), success);
}

void tst_limits::uploadsStopWhereSpaceIsToBeKept()
{
    MemoryProvider memory;
    SmallDisk disk(memory);
    SpaceKeeper keeper(disk, 400);
    ProviderCalls calls(keeper);
    QCOMPARE(outcome(calls.save(blobNamed('1', at({})), 600)), success);
    QCOMPARE(outcome(calls.save(blobNamed('2', at({})), 601)), noSpace);
    disk.available = 400;
    QCOMPARE(outcome(calls.begin(blobNamed('3', at({})), -1)), success);
    QCOMPARE(outcome(calls.save(blobNamed('3', at({})), 1)), noSpace);
    disk.available = 399;
    QCOMPARE(outcome(calls.begin(blobNamed('3', at({})), -1)), noSpace);
    QCOMPARE(outcome(calls.begin(blobNamed('3', at({})), std::numeric_limits<qint64>::max())),
             noSpace);
    QCOMPARE(outcome(calls.save(blobNamed('1', at({})), 600)), QStringLiteral("already-exists"));
    QCOMPARE(outcome(calls.open(blobNamed('1', at({})))), success);
    QCOMPARE(outcome(calls.list(at({}), BlobType::Data)), success);
    QVERIFY(calls.remove(blobNamed('1', at({}))));
}

void tst_limits::locksAndIndexesAreAlwaysTaken()
{
    MemoryProvider memory;
    SmallDisk disk(memory);
    disk.available = 10;
    SpaceKeeper keeper(disk, 400);
    ProviderCalls calls(keeper);
    for (const auto type : {BlobType::Locks, BlobType::Index})
        QCOMPARE(outcome(calls.save(blobNamed('1', at({}), type), 5)), success);
    for (const auto type : {BlobType::Data, BlobType::Snapshots, BlobType::Keys, BlobType::Config})
        QCOMPARE(outcome(calls.save(blobNamed('1', at({}), type), 5)), noSpace);
}

void tst_limits::aStorageThatDoesNotTellItsSpaceIsUsed()
{
    MemoryProvider memory;
    SmallDisk disk(memory);
    disk.available = -1;
    SpaceKeeper keeper(disk, 400);
    QCOMPARE(outcome(ProviderCalls(keeper).save(blobNamed('1', at({})), 5000)), success);
}

QTEST_GUILESS_MAIN(tst_limits)
#include "tst_limits.moc"
