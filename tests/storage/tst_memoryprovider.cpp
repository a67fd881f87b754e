// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/storage/conformance.h"
#include "tests/support/await.h"
#include "tests/support/memoryprovider.h"

#include <QTest>

using namespace restdock;
using namespace restdock::test;

namespace {

constexpr std::chrono::seconds timeout(20);

class MemoryFixture final : public ProviderFixture
{
public:
    MemoryProvider &provider() override { return m_provider; }

private:
    MemoryProvider m_provider;
};

Result<std::unique_ptr<BlobWriter>> begin(MemoryProvider &provider, const BlobRef &blob)
{
    return await<std::unique_ptr<BlobWriter>>(timeout,
                                              [&](Completion<std::unique_ptr<BlobWriter>> done) {
                                                  provider.createBlob(blob, -1, std::move(done));
                                              });
}

Result<std::unique_ptr<BlobReader>> open(MemoryProvider &provider, const BlobRef &blob)
{
    return await<std::unique_ptr<BlobReader>>(timeout,
                                              [&](Completion<std::unique_ptr<BlobReader>> done) {
                                                  provider.openBlob(blob, std::move(done));
                                              });
}

} // namespace

class TestMemoryProvider : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void callsFailAsOftenAsWanted();
    void aFailedWriteEndsTheUpload();
    void aFailedCommitStoresNothing();
    void aFullWriterTakesLess();
    void piecesComeFromAnotherThread();
    void readsOfADestroyedReaderAreCancelled();

private:
    const BlobRef m_blob{RepositoryPath(), BlobType::Keys, nameOf("content")};
};

void TestMemoryProvider::callsFailAsOftenAsWanted()
{
    MemoryProvider provider;
    provider.failNext(MemoryProvider::Step::Call, 2, ErrorCode::RateLimited);
    for (const ErrorCode wanted :
         {ErrorCode::RateLimited, ErrorCode::RateLimited, ErrorCode::NotFound}) {
        const auto reader = open(provider, m_blob);
        QVERIFY(!reader);
        QCOMPARE(int(reader.error().code), int(wanted));
    }
}

void TestMemoryProvider::aFailedWriteEndsTheUpload()
{
    MemoryProvider provider;
    const auto writer = begin(provider, m_blob);
    QVERIFY(writer);
    QVERIFY((*writer)->write("con"));
    provider.failNext(MemoryProvider::Step::Write, 1, ErrorCode::NoSpace);
    QVERIFY(!(*writer)->write("tent"));
    QVERIFY(!(*writer)->write("tent"));
    const auto committed = await<void>(
        timeout, [&writer](Completion<void> done) { (*writer)->commit(std::move(done)); });
    QVERIFY(!committed);
    QCOMPARE(int(committed.error().code), int(ErrorCode::NoSpace));
    QVERIFY(!open(provider, m_blob));
}

void TestMemoryProvider::aFailedCommitStoresNothing()
{
    MemoryProvider provider;
    const auto writer = begin(provider, m_blob);
    QVERIFY(writer);
    provider.failNext(MemoryProvider::Step::Commit, 1, ErrorCode::Unavailable);
    QVERIFY(!await<void>(timeout,
                         [&writer](Completion<void> done) { (*writer)->commit(std::move(done)); }));
    QVERIFY(!open(provider, m_blob));
}

void TestMemoryProvider::aFullWriterTakesLess()
{
    MemoryProvider provider;
    provider.setWriterRoom(4);
    const auto writer = begin(provider, m_blob);
    QVERIFY(writer);
    QCOMPARE((*writer)->write("content").value(), 4);
    QCOMPARE((*writer)->write("ent").value(), 0);
    std::atomic<bool> isReady = false;
    (*writer)->whenWritable([&isReady] { isReady = true; });
    QTRY_VERIFY(isReady);
    QCOMPARE((*writer)->write("ent").value(), 3);
}

void TestMemoryProvider::piecesComeFromAnotherThread()
{
    MemoryProvider provider;
    provider.setReadPieces(3);
    provider.overwrite(m_blob, "content");
    const auto reader = open(provider, m_blob);
    QVERIFY(reader);
    QCOMPARE((*reader)->fileDescriptor(), -1);
    std::atomic<bool> wasHere = true;
    const auto piece = await<QByteArray>(timeout, [&](Completion<QByteArray> done) {
        (*reader)->read(100,
                        [&wasHere, here = std::this_thread::get_id(),
                         done = std::move(done)](Result<QByteArray> result) mutable {
                            wasHere = std::this_thread::get_id() == here;
                            done(std::move(result));
                        });
    });
    QVERIFY(piece);
    QCOMPARE(*piece, QByteArray("con"));
    QVERIFY(!wasHere);
}

void TestMemoryProvider::readsOfADestroyedReaderAreCancelled()
{
    std::atomic<int> reports = 0;
    {
        MemoryProvider provider;
        provider.setReadPieces(1);
        provider.overwrite(m_blob, "content");
        auto reader = open(provider, m_blob);
        QVERIFY(reader);
        (*reader)->read(1, [&reports](const Result<QByteArray> &) { ++reports; });
        reader->reset();
    }
    QCOMPARE(reports.load(), 1); // in time or cancelled, but reported
}

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    TestMemoryProvider test;
    int failures = QTest::qExec(&test, argc, argv);

    const auto conform = [&](const std::function<void(MemoryProvider &)> &configure) {
        ProviderConformance conformance([&configure] {
            auto fixture = std::make_unique<MemoryFixture>();
            configure(fixture->provider());
            return fixture;
        });
        failures += QTest::qExec(&conformance, argc, argv);
    };
    conform([](MemoryProvider &) {});
    conform([](MemoryProvider &provider) {
        provider.setDeferred(true);
        provider.setReadPieces(50000);
        provider.setWriterRoom(40000);
    });
    return failures;
}

#include "tst_memoryprovider.moc"
