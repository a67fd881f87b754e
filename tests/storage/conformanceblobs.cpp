// SPDX-License-Identifier: GPL-3.0-or-later
// The cases about blobs.
#include "tests/storage/conformance.h"
#include "tests/storage/conformancecase.h"

#include <QCryptographicHash>

#include <unistd.h>

#include <algorithm>
#include <array>
#include <atomic>
#include <thread>
#include <vector>

namespace restdock::test {

void ProviderConformance::savedBlobComesBackWhole_data()
{
    QTest::addColumn<int>("type");
    QTest::addColumn<QList<QByteArray>>("segments");
    QTest::addColumn<int>("byteCount");
    const QList<QByteArray> repository{"repo"};
    for (const BlobType type : allBlobTypes)
        QTest::newRow(blobTypeName(type).data()) << int(type) << repository << 1000;
    QTest::newRow("pack in the root") << int(BlobType::Data) << QList<QByteArray>() << 1000;
    QTest::newRow("pack two levels down")
        << int(BlobType::Data) << QList<QByteArray>{"a", "b"} << 1000;
    QTest::newRow("empty") << int(BlobType::Data) << repository << 0;
    QTest::newRow("one byte") << int(BlobType::Data) << repository << 1;
    QTest::newRow("a few chunks and a bit") << int(BlobType::Data) << repository << 300001;
}

void ProviderConformance::savedBlobComesBackWhole()
{
    QFETCH(int, type);
    QFETCH(QList<QByteArray>, segments);
    QFETCH(int, byteCount);
    const QByteArray content = randomContent(byteCount, 1);
    const BlobRef blob = blobOf(content, BlobType(type), repositoryAt(segments));
    VERIFY_SUCCESS(m_storage->createRepository(blob.repository));
    VERIFY_SUCCESS(m_storage->save(blob, content));

    const auto size = m_storage->stat(blob);
    VERIFY_SUCCESS(size);
    QCOMPARE(*size, content.size());
    const auto reader = m_storage->open(blob);
    VERIFY_SUCCESS(reader);
    QCOMPARE((*reader)->size(), content.size());
    const auto read = m_storage->readToEnd(**reader, 64 * 1024);
    VERIFY_SUCCESS(read);
    QVERIFY(*read == content);
    const auto afterTheEnd = m_storage->readToEnd(**reader, 64 * 1024);
    VERIFY_SUCCESS(afterTheEnd);
    QVERIFY(afterTheEnd->isEmpty());
}

void ProviderConformance::rangeComesBack_data()
{
    QTest::addColumn<int>("offset");
    QTest::addColumn<int>("byteCount");
    QTest::newRow("everything") << 0 << 200000;
    QTest::newRow("first byte") << 0 << 1;
    QTest::newRow("last byte") << 199999 << 1;
    QTest::newRow("middle") << 70001 << 100000;
    QTest::newRow("to the end") << 150000 << 50000;
    QTest::newRow("nothing") << 5 << 0;
}

void ProviderConformance::rangeComesBack()
{
    QFETCH(int, offset);
    QFETCH(int, byteCount);
    const QByteArray content = randomContent(200000, 2);
    const BlobRef blob = blobOf(content);
    VERIFY_SUCCESS(m_storage->createRepository(blob.repository));
    VERIFY_SUCCESS(m_storage->save(blob, content));

    const auto reader = m_storage->open(blob);
    VERIFY_SUCCESS(reader);
    if (const int descriptor = (*reader)->fileDescriptor(); descriptor >= 0) {
        QByteArray bytes(byteCount, '\0');
        QCOMPARE(qsizetype(::pread(descriptor, bytes.data(), std::size_t(byteCount), offset)),
                 qsizetype(byteCount));
        QVERIFY(bytes == content.mid(offset, byteCount));
    }
    (*reader)->setRange(offset, byteCount);
    const auto read = m_storage->readToEnd(**reader, 32 * 1024);
    VERIFY_SUCCESS(read);
    QVERIFY(*read == content.mid(offset, byteCount));
    QCOMPARE((*reader)->size(), content.size());
}

void ProviderConformance::absentBlobIsNotFound_data()
{
    addTypeRows();
}

void ProviderConformance::absentBlobIsNotFound()
{
    QFETCH(int, type);
    const BlobRef blob = blobOf("absent", BlobType(type));
    VERIFY_SUCCESS(m_storage->createRepository(blob.repository));
    VERIFY_ERROR(m_storage->stat(blob), ErrorCode::NotFound);
    VERIFY_ERROR(m_storage->open(blob), ErrorCode::NotFound);
}

void ProviderConformance::savedBlobsAreListed_data()
{
    QTest::addColumn<int>("type");
    QTest::addColumn<int>("detail");
    for (const BlobType type : listedBlobTypes) {
        const char *name = blobTypeName(type).data();
        QTest::addRow("%s with names", name) << int(type) << int(ListDetail::Names);
        QTest::addRow("%s with sizes", name) << int(type) << int(ListDetail::NamesAndSizes);
    }
}

void ProviderConformance::savedBlobsAreListed()
{
    QFETCH(int, type);
    QFETCH(int, detail);
    const RepositoryPath repository = repositoryAt({"repo"});
    VERIFY_SUCCESS(m_storage->createRepository(repository));
    const bool withSizes = ListDetail(detail) == ListDetail::NamesAndSizes;
    BlobList wanted;
    for (int i = 0; i < 20; ++i) {
        const QByteArray content = randomContent(i * 10, quint32(i));
        const BlobRef blob = blobOf(content, BlobType(type), repository);
        VERIFY_SUCCESS(m_storage->save(blob, content));
        wanted.push_back({blob.name, withSizes ? content.size() : -1});
    }

    auto listed = m_storage->list(repository, BlobType(type), ListDetail(detail));
    VERIFY_SUCCESS(listed);
    std::sort(wanted.begin(), wanted.end());
    std::sort(listed->begin(), listed->end());
    QVERIFY(*listed == wanted);
    for (const BlobType other : listedBlobTypes) {
        if (other == BlobType(type))
            continue;
        const auto others = m_storage->list(repository, other, ListDetail(detail));
        VERIFY_SUCCESS(others);
        QVERIFY(others->empty());
    }
}

void ProviderConformance::configsAreNotListed()
{
    const RepositoryPath repository = repositoryAt({"repo"});
    VERIFY_SUCCESS(m_storage->createRepository(repository));
    VERIFY_ERROR(m_storage->list(repository, BlobType::Config, ListDetail::Names),
                 ErrorCode::InvalidArgument);
}

void ProviderConformance::configLivesAndDies()
{
    const RepositoryPath repository = repositoryAt({"repo"});
    const BlobRef config = blobOf({}, BlobType::Config, repository);
    VERIFY_SUCCESS(m_storage->createRepository(repository));
    VERIFY_ERROR(m_storage->stat(config), ErrorCode::NotFound);
    VERIFY_SUCCESS(m_storage->save(config, "secret"));

    // The name of a config is ignored, whatever it is.
    const BlobRef named{repository, BlobType::Config, nameOf("something")};
    const auto size = m_storage->stat(named);
    VERIFY_SUCCESS(size);
    QCOMPARE(*size, 6);
    VERIFY_ERROR(m_storage->save(named, "other"), ErrorCode::AlreadyExists);
    const auto content = m_storage->load(config);
    VERIFY_SUCCESS(content);
    QCOMPARE(*content, QByteArray("secret"));

    const auto removed = m_storage->remove(named);
    VERIFY_SUCCESS(removed);
    QVERIFY(*removed == std::optional<qint64>(6));
    VERIFY_ERROR(m_storage->stat(config), ErrorCode::NotFound);
}

void ProviderConformance::uploadMakesMissingFolders_data()
{
    addRepositoryRows();
}

void ProviderConformance::uploadMakesMissingFolders()
{
    QFETCH(QList<QByteArray>, segments);
    const RepositoryPath repository = repositoryAt(segments);
    for (const BlobType type : allBlobTypes) {
        const BlobRef blob = blobOf("content", type, repository);
        VERIFY_SUCCESS(m_storage->save(blob, "content"));
        VERIFY_SUCCESS(m_storage->stat(blob));
    }
}

void ProviderConformance::storedBlobIsNotOverwritten_data()
{
    addTypeRows();
}

void ProviderConformance::storedBlobIsNotOverwritten()
{
    QFETCH(int, type);
    const BlobRef blob = blobOf("content", BlobType(type));
    VERIFY_SUCCESS(m_storage->createRepository(blob.repository));
    VERIFY_SUCCESS(m_storage->save(blob, "content"));
    VERIFY_ERROR(m_storage->begin(blob), ErrorCode::AlreadyExists);
    const auto content = m_storage->load(blob);
    VERIFY_SUCCESS(content);
    QCOMPARE(*content, QByteArray("content"));
}

void ProviderConformance::slowerOfTwoWritersLoses_data()
{
    addTypeRows();
}

void ProviderConformance::slowerOfTwoWritersLoses()
{
    QFETCH(int, type);
    const BlobRef blob = blobOf("content", BlobType(type));
    VERIFY_SUCCESS(m_storage->createRepository(blob.repository));
    auto slow = m_storage->begin(blob);
    VERIFY_SUCCESS(slow);
    VERIFY_SUCCESS(m_storage->write(**slow, "slow and longer"));
    const auto fast = m_storage->begin(blob);
    VERIFY_SUCCESS(fast);
    VERIFY_SUCCESS(m_storage->write(**fast, "fast"));

    VERIFY_SUCCESS(m_storage->commit(**fast));
    VERIFY_ERROR(m_storage->commit(**slow), ErrorCode::AlreadyExists);
    slow->reset();
    const auto content = m_storage->load(blob);
    VERIFY_SUCCESS(content);
    QCOMPARE(*content, QByteArray("fast"));
    if (blob.type != BlobType::Config) {
        const auto listed = m_storage->list(blob.repository, blob.type, ListDetail::Names);
        VERIFY_SUCCESS(listed);
        QCOMPARE(listed->size(), 1U);
    }
}

void ProviderConformance::nothingIsVisibleBeforeTheCommit_data()
{
    addTypeRows();
}

void ProviderConformance::nothingIsVisibleBeforeTheCommit()
{
    QFETCH(int, type);
    const BlobRef blob = blobOf("content", BlobType(type));
    VERIFY_SUCCESS(m_storage->createRepository(blob.repository));
    const auto writer = m_storage->begin(blob, 7);
    VERIFY_SUCCESS(writer);
    VERIFY_SUCCESS(m_storage->write(**writer, "content"));
    VERIFY_ERROR(m_storage->stat(blob), ErrorCode::NotFound);
    VERIFY_ERROR(m_storage->open(blob), ErrorCode::NotFound);
    if (blob.type != BlobType::Config) {
        const auto listed = m_storage->list(blob.repository, blob.type, ListDetail::NamesAndSizes);
        VERIFY_SUCCESS(listed);
        QVERIFY(listed->empty());
    }
    VERIFY_SUCCESS(m_storage->commit(**writer));
    VERIFY_SUCCESS(m_storage->stat(blob));
}

void ProviderConformance::abandonedUploadLeavesNothing_data()
{
    addTypeRows();
}

void ProviderConformance::abandonedUploadLeavesNothing()
{
    QFETCH(int, type);
    const BlobRef blob = blobOf("content", BlobType(type));
    VERIFY_SUCCESS(m_storage->createRepository(blob.repository));
    {
        const auto writer = m_storage->begin(blob, 7);
        VERIFY_SUCCESS(writer);
        VERIFY_SUCCESS(m_storage->write(**writer, "cont"));
    }
    VERIFY_ERROR(m_storage->stat(blob), ErrorCode::NotFound);
    VERIFY_SUCCESS(m_storage->save(blob, "content"));
    const auto content = m_storage->load(blob);
    VERIFY_SUCCESS(content);
    QCOMPARE(*content, QByteArray("content"));
}

void ProviderConformance::removingReportsTheSizeOnce_data()
{
    addTypeRows();
}

void ProviderConformance::removingReportsTheSizeOnce()
{
    QFETCH(int, type);
    const BlobRef blob = blobOf("content", BlobType(type));
    VERIFY_SUCCESS(m_storage->createRepository(blob.repository));
    VERIFY_SUCCESS(m_storage->save(blob, "content"));
    const auto first = m_storage->remove(blob);
    VERIFY_SUCCESS(first);
    QVERIFY(*first == std::optional<qint64>(7));
    const auto second = m_storage->remove(blob);
    VERIFY_SUCCESS(second);
    QVERIFY(!second->has_value());
    VERIFY_ERROR(m_storage->stat(blob), ErrorCode::NotFound);
    if (blob.type != BlobType::Config) {
        const auto listed = m_storage->list(blob.repository, blob.type, ListDetail::Names);
        VERIFY_SUCCESS(listed);
        QVERIFY(listed->empty());
    }
}

void ProviderConformance::removingWhereThereIsNoRepositorySucceeds()
{
    const auto removed = m_storage->remove(blobOf("content"));
    VERIFY_SUCCESS(removed);
    QVERIFY(!removed->has_value());
}

void ProviderConformance::removedBlobCanBeStoredAgain()
{
    const BlobRef blob = blobOf("content", BlobType::Locks);
    VERIFY_SUCCESS(m_storage->createRepository(blob.repository));
    for (int i = 0; i < 3; ++i) {
        VERIFY_SUCCESS(m_storage->save(blob, "content"));
        VERIFY_SUCCESS(m_storage->remove(blob));
    }
    VERIFY_ERROR(m_storage->stat(blob), ErrorCode::NotFound);
}

void ProviderConformance::concurrentUploadsOfOneBlobStoreItOnce()
{
    constexpr int threadCount = 8;
    const QByteArray content = randomContent(100000, 3);
    const BlobRef blob = blobOf(content);
    std::atomic<int> stored = 0;
    std::atomic<int> refused = 0;
    std::atomic<int> ended = 0;
    std::vector<std::thread> threads;
    threads.reserve(threadCount);
    for (int i = 0; i < threadCount; ++i) {
        threads.emplace_back([&] {
            const auto saved = m_storage->save(blob, content);
            if (saved)
                ++stored;
            else if (saved.error().code == ErrorCode::AlreadyExists)
                ++refused;
            ++ended;
        });
    }
    // Handles events, for providers that work in the main thread.
    const bool haveEnded = QTest::qWaitFor([&ended] { return ended == threadCount; },
                                           int(m_timeout.count()) * threadCount);
    for (std::thread &thread : threads)
        thread.join();
    QVERIFY(haveEnded);
    QCOMPARE(stored.load(), 1);
    QCOMPARE(refused.load(), threadCount - 1);
    const auto read = m_storage->load(blob);
    VERIFY_SUCCESS(read);
    QVERIFY(*read == content);
    const auto listed = m_storage->list(blob.repository, blob.type, ListDetail::NamesAndSizes);
    VERIFY_SUCCESS(listed);
    QCOMPARE(listed->size(), 1U);
}

void ProviderConformance::listsStayWholeDuringWrites()
{
    constexpr int oldCount = 30;
    constexpr int newCount = 30;
    const RepositoryPath repository = repositoryAt({"repo"});
    VERIFY_SUCCESS(m_storage->createRepository(repository));
    BlobList old;
    for (int i = 0; i < oldCount; ++i) {
        const QByteArray content = "old " + QByteArray::number(i);
        VERIFY_SUCCESS(m_storage->save(blobOf(content), content));
        old.push_back({nameOf(content), content.size()});
    }
    std::sort(old.begin(), old.end());

    std::atomic<int> failures = 0;
    std::atomic<bool> hasEnded = false;
    std::thread writer([&] {
        for (int i = 0; i < newCount; ++i) {
            const QByteArray content = "new " + QByteArray::number(i);
            if (!m_storage->save(blobOf(content), content))
                ++failures;
        }
        hasEnded = true;
    });
    int shortLists = 0;
    int failedLists = 0;
    do {
        auto listed = m_storage->list(repository, BlobType::Data, ListDetail::NamesAndSizes);
        if (!listed) {
            ++failedLists;
            continue;
        }
        std::sort(listed->begin(), listed->end());
        if (!std::includes(listed->begin(), listed->end(), old.begin(), old.end()))
            ++shortLists;
    } while (!hasEnded);
    writer.join();
    QCOMPARE(failures.load(), 0);
    QCOMPARE(failedLists, 0);
    QCOMPARE(shortLists, 0);
    const auto listed = m_storage->list(repository, BlobType::Data, ListDetail::NamesAndSizes);
    VERIFY_SUCCESS(listed);
    QCOMPARE(listed->size(), std::size_t(oldCount + newCount));
}

void ProviderConformance::bigBlobIsStreamed()
{
    constexpr int chunkCount = 33;
    constexpr qsizetype chunkBytes = 1024 * 1024;
    const BlobRef blob = blobOf("big");
    VERIFY_SUCCESS(m_storage->createRepository(blob.repository));
    auto writer = m_storage->begin(blob, chunkCount * chunkBytes);
    VERIFY_SUCCESS(writer);
    QCryptographicHash written(QCryptographicHash::Sha256);
    for (int i = 0; i < chunkCount; ++i) {
        const QByteArray chunk = randomContent(chunkBytes, quint32(i));
        written.addData(chunk);
        VERIFY_SUCCESS(m_storage->write(**writer, chunk));
    }
    VERIFY_SUCCESS(m_storage->commit(**writer));

    const auto reader = m_storage->open(blob);
    VERIFY_SUCCESS(reader);
    QCOMPARE((*reader)->size(), chunkCount * chunkBytes);
    QCryptographicHash read(QCryptographicHash::Sha256);
    for (;;) {
        const auto piece = m_storage->read(**reader, 256 * 1024);
        VERIFY_SUCCESS(piece);
        if (piece->isEmpty())
            break;
        read.addData(*piece);
    }
    QCOMPARE(read.result().toHex(), written.result().toHex());
}

} // namespace restdock::test
