// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/storage/conformance.h"

#include "tests/support/await.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QTest>

#include <unistd.h>

#include <algorithm>
#include <array>
#include <atomic>
#include <thread>
#include <vector>

namespace restdock::test {

namespace {

constexpr std::array allBlobTypes{BlobType::Data,  BlobType::Index,     BlobType::Keys,
                                  BlobType::Locks, BlobType::Snapshots, BlobType::Config};

RepositoryPath repositoryAt(const QList<QByteArray> &segments)
{
    return RepositoryPath::fromSegments(segments).value();
}

BlobRef blobOf(const QByteArray &content, BlobType type = BlobType::Data,
               const RepositoryPath &repository = repositoryAt({"repo"}))
{
    return {repository, type, type == BlobType::Config ? BlobName() : nameOf(content)};
}

void addRepositoryRows()
{
    QTest::addColumn<QList<QByteArray>>("segments");
    QTest::newRow("in the root") << QList<QByteArray>{};
    QTest::newRow("one level down") << QList<QByteArray>{"laptop"};
    QTest::newRow("two levels down") << QList<QByteArray>{"alice", "caf\xc3\xa9 #1"};
}

void addTypeRows()
{
    QTest::addColumn<int>("type");
    for (const BlobType type : allBlobTypes)
        QTest::newRow(blobTypeName(type).data()) << int(type);
}

/// Bytes without a pattern that a wrong offset could hide in.
QByteArray randomContent(qsizetype byteCount, quint32 seed)
{
    QByteArray content(byteCount, Qt::Uninitialized);
    quint32 state = seed * 2654435761U + 1;
    for (char &byte : content) {
        state = state * 1664525U + 1013904223U;
        byte = char(state >> 24);
    }
    return content;
}

QByteArray codeOf(const Error &error)
{
    return errorCodeName(error.code).toLatin1() + " (" + error.message.toUtf8() + ')';
}

template<typename T>
QByteArray outcome(const Result<T> &result)
{
    return result ? QByteArrayLiteral("success") : codeOf(result.error());
}

} // namespace

#define VERIFY_SUCCESS(result) \
    do { \
        const auto &checkedResult = (result); \
        QVERIFY2(checkedResult, outcome(checkedResult).constData()); \
    } while (false)
#define VERIFY_ERROR(result, wanted) \
    do { \
        const auto &checkedResult = (result); \
        QVERIFY2(!checkedResult && checkedResult.error().code == (wanted), \
                 outcome(checkedResult).constData()); \
    } while (false)

BlobName nameOf(const QByteArray &content)
{
    const QByteArray hash = QCryptographicHash::hash(content, QCryptographicHash::Sha256);
    return BlobName::fromHex(hash.toHex()).value();
}

ProviderConformance::ProviderConformance(Factory factory, std::chrono::milliseconds timeout)
    : m_factory(std::move(factory)),
      m_timeout(timeout)
{
}

void ProviderConformance::init()
{
    m_fixture = m_factory();
}

void ProviderConformance::cleanup()
{
    m_fixture.reset();
}

Result<void> ProviderConformance::createRepository(const RepositoryPath &repository)
{
    return await<void>(m_timeout, [&](Completion<void> done) {
        m_fixture->provider().createRepository(repository, std::move(done));
    });
}

Result<qint64> ProviderConformance::measureUse(const RepositoryPath &below)
{
    return await<qint64>(m_timeout, [this, &below](Completion<qint64> done) {
        m_fixture->provider().measureUse(below, std::move(done));
    });
}

/// Sorted; an error's code if the storage cannot tell.
Result<QStringList> ProviderConformance::findRepositories()
{
    const auto found =
        await<QList<RepositoryPath>>(m_timeout, [this](Completion<QList<RepositoryPath>> done) {
            m_fixture->provider().findRepositories(std::move(done));
        });
    if (!found)
        return found.error();
    QStringList names;
    for (const auto &path : *found)
        names.append(QString::fromUtf8(path.toString()));
    names.sort();
    return names;
}

Result<BlobTally> ProviderConformance::tally(const RepositoryPath &repository, BlobType type,
                                             const BlobCounting &counting)
{
    return await<BlobTally>(m_timeout, [&](Completion<BlobTally> done) {
        m_fixture->provider().tallyBlobs(repository, type, counting, std::move(done));
    });
}

Result<bool> ProviderConformance::exists(const RepositoryPath &repository)
{
    return await<bool>(m_timeout, [&](Completion<bool> done) {
        m_fixture->provider().repositoryExists(repository, std::move(done));
    });
}

Result<void> ProviderConformance::deleteRepository(const RepositoryPath &repository)
{
    return await<void>(m_timeout, [&](Completion<void> done) {
        m_fixture->provider().deleteRepository(repository, std::move(done));
    });
}

Result<BlobList> ProviderConformance::list(const RepositoryPath &repository, BlobType type,
                                           ListDetail detail)
{
    return await<BlobList>(m_timeout, [&](Completion<BlobList> done) {
        m_fixture->provider().listBlobs(repository, type, detail, std::move(done));
    });
}

Result<qint64> ProviderConformance::stat(const BlobRef &blob)
{
    return await<qint64>(m_timeout, [&](Completion<qint64> done) {
        m_fixture->provider().statBlob(blob, std::move(done));
    });
}

Result<std::optional<qint64>> ProviderConformance::remove(const BlobRef &blob)
{
    return await<std::optional<qint64>>(m_timeout, [&](Completion<std::optional<qint64>> done) {
        m_fixture->provider().removeBlob(blob, std::move(done));
    });
}

Result<std::unique_ptr<BlobReader>> ProviderConformance::open(const BlobRef &blob)
{
    return await<std::unique_ptr<BlobReader>>(
        m_timeout, [&](Completion<std::unique_ptr<BlobReader>> done) {
            m_fixture->provider().openBlob(blob, std::move(done));
        });
}

Result<std::unique_ptr<BlobWriter>> ProviderConformance::begin(const BlobRef &blob,
                                                               qint64 expectedBytes)
{
    return await<std::unique_ptr<BlobWriter>>(
        m_timeout, [&](Completion<std::unique_ptr<BlobWriter>> done) {
            m_fixture->provider().createBlob(blob, expectedBytes, std::move(done));
        });
}

Result<void> ProviderConformance::write(BlobWriter &writer, QByteArrayView bytes)
{
    while (!bytes.isEmpty()) {
        const auto taken = writer.write(bytes);
        if (!taken)
            return taken.error();
        if (*taken < 0 || *taken > bytes.size())
            return Error{ErrorCode::Internal, QStringLiteral("The writer took an odd number")};
        bytes = bytes.sliced(*taken);
        if (bytes.isEmpty())
            break;
        const auto hasRoom = await<void>(m_timeout, [&writer](Completion<void> done) {
            const auto shared = std::make_shared<Completion<void>>(std::move(done));
            writer.whenWritable([shared] { (*shared)({}); });
        });
        if (!hasRoom)
            return hasRoom.error();
    }
    return {};
}

Result<void> ProviderConformance::commit(BlobWriter &writer)
{
    return await<void>(m_timeout,
                       [&writer](Completion<void> done) { writer.commit(std::move(done)); });
}

Result<void> ProviderConformance::save(const BlobRef &blob, const QByteArray &content)
{
    const auto writer = begin(blob, content.size());
    if (!writer)
        return writer.error();
    if (auto written = write(**writer, content); !written)
        return written;
    return commit(**writer);
}

Result<QByteArray> ProviderConformance::readToEnd(BlobReader &reader, qint64 maxBytes)
{
    QByteArray content;
    for (;;) {
        auto piece = await<QByteArray>(m_timeout, [&](Completion<QByteArray> done) {
            reader.read(maxBytes, std::move(done));
        });
        if (!piece)
            return piece;
        if (piece->isEmpty())
            return content;
        if (piece->size() > maxBytes)
            return Error{ErrorCode::Internal, QStringLiteral("A piece is bigger than allowed")};
        content += *piece;
    }
}

Result<QByteArray> ProviderConformance::load(const BlobRef &blob)
{
    const auto reader = open(blob);
    if (!reader)
        return reader.error();
    return readToEnd(**reader, 64 * 1024);
}

void ProviderConformance::probeAnswers()
{
    const auto space = await<StorageSpace>(m_timeout, [this](Completion<StorageSpace> done) {
        m_fixture->provider().probe(std::move(done));
    });
    VERIFY_SUCCESS(space);
    QVERIFY(space->totalBytes >= -1);
    QVERIFY(space->availableBytes >= -1);
}

void ProviderConformance::repositoryExistsOnceItIsCreated_data()
{
    addRepositoryRows();
}

void ProviderConformance::repositoryExistsOnceItIsCreated()
{
    QFETCH(QList<QByteArray>, segments);
    const RepositoryPath repository = repositoryAt(segments);
    if (!repository.isRoot()) { // the storage's own folder is always there
        const auto before = exists(repository);
        VERIFY_SUCCESS(before);
        QVERIFY(!*before);
    }
    VERIFY_SUCCESS(createRepository(repository));
    const auto after = exists(repository);
    VERIFY_SUCCESS(after);
    QVERIFY(*after);
}

void ProviderConformance::creatingARepositoryTwiceSucceeds_data()
{
    addRepositoryRows();
}

void ProviderConformance::creatingARepositoryTwiceSucceeds()
{
    QFETCH(QList<QByteArray>, segments);
    VERIFY_SUCCESS(createRepository(repositoryAt(segments)));
    VERIFY_SUCCESS(createRepository(repositoryAt(segments)));
}

void ProviderConformance::creatingARepositoryKeepsItsBlobs()
{
    const BlobRef blob = blobOf("content");
    VERIFY_SUCCESS(createRepository(blob.repository));
    VERIFY_SUCCESS(save(blob, "content"));
    VERIFY_SUCCESS(createRepository(blob.repository));
    VERIFY_SUCCESS(stat(blob));
}

void ProviderConformance::absentRepositoryHasNothing_data()
{
    addTypeRows();
}

void ProviderConformance::absentRepositoryHasNothing()
{
    QFETCH(int, type);
    const BlobRef blob = blobOf("content", BlobType(type));
    VERIFY_ERROR(stat(blob), ErrorCode::NotFound);
    VERIFY_ERROR(open(blob), ErrorCode::NotFound);
    if (blob.type != BlobType::Config) {
        VERIFY_ERROR(list(blob.repository, blob.type, ListDetail::Names), ErrorCode::NotFound);
        VERIFY_ERROR(list(blob.repository, blob.type, ListDetail::NamesAndSizes),
                     ErrorCode::NotFound);
    }
}

void ProviderConformance::newRepositoryIsEmpty_data()
{
    addRepositoryRows();
}

void ProviderConformance::newRepositoryIsEmpty()
{
    QFETCH(QList<QByteArray>, segments);
    const RepositoryPath repository = repositoryAt(segments);
    VERIFY_SUCCESS(createRepository(repository));
    VERIFY_ERROR(stat(blobOf({}, BlobType::Config, repository)), ErrorCode::NotFound);
    for (const BlobType type : listedBlobTypes) {
        for (const ListDetail detail : {ListDetail::Names, ListDetail::NamesAndSizes}) {
            const auto blobs = list(repository, type, detail);
            VERIFY_SUCCESS(blobs);
            QVERIFY(blobs->empty());
        }
    }
}

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
    VERIFY_SUCCESS(createRepository(blob.repository));
    VERIFY_SUCCESS(save(blob, content));

    const auto size = stat(blob);
    VERIFY_SUCCESS(size);
    QCOMPARE(*size, content.size());
    const auto reader = open(blob);
    VERIFY_SUCCESS(reader);
    QCOMPARE((*reader)->size(), content.size());
    const auto read = readToEnd(**reader, 64 * 1024);
    VERIFY_SUCCESS(read);
    QVERIFY(*read == content);
    const auto afterTheEnd = readToEnd(**reader, 64 * 1024);
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
    VERIFY_SUCCESS(createRepository(blob.repository));
    VERIFY_SUCCESS(save(blob, content));

    const auto reader = open(blob);
    VERIFY_SUCCESS(reader);
    if (const int descriptor = (*reader)->fileDescriptor(); descriptor >= 0) {
        QByteArray bytes(byteCount, '\0');
        QCOMPARE(qsizetype(::pread(descriptor, bytes.data(), std::size_t(byteCount), offset)),
                 qsizetype(byteCount));
        QVERIFY(bytes == content.mid(offset, byteCount));
    }
    (*reader)->setRange(offset, byteCount);
    const auto read = readToEnd(**reader, 32 * 1024);
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
    VERIFY_SUCCESS(createRepository(blob.repository));
    VERIFY_ERROR(stat(blob), ErrorCode::NotFound);
    VERIFY_ERROR(open(blob), ErrorCode::NotFound);
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
    VERIFY_SUCCESS(createRepository(repository));
    const bool withSizes = ListDetail(detail) == ListDetail::NamesAndSizes;
    BlobList wanted;
    for (int i = 0; i < 20; ++i) {
        const QByteArray content = randomContent(i * 10, quint32(i));
        const BlobRef blob = blobOf(content, BlobType(type), repository);
        VERIFY_SUCCESS(save(blob, content));
        wanted.push_back({blob.name, withSizes ? content.size() : -1});
    }

    auto listed = list(repository, BlobType(type), ListDetail(detail));
    VERIFY_SUCCESS(listed);
    std::sort(wanted.begin(), wanted.end());
    std::sort(listed->begin(), listed->end());
    QVERIFY(*listed == wanted);
    for (const BlobType other : listedBlobTypes) {
        if (other == BlobType(type))
            continue;
        const auto others = list(repository, other, ListDetail(detail));
        VERIFY_SUCCESS(others);
        QVERIFY(others->empty());
    }
}

void ProviderConformance::configsAreNotListed()
{
    const RepositoryPath repository = repositoryAt({"repo"});
    VERIFY_SUCCESS(createRepository(repository));
    VERIFY_ERROR(list(repository, BlobType::Config, ListDetail::Names), ErrorCode::InvalidArgument);
}

void ProviderConformance::configLivesAndDies()
{
    const RepositoryPath repository = repositoryAt({"repo"});
    const BlobRef config = blobOf({}, BlobType::Config, repository);
    VERIFY_SUCCESS(createRepository(repository));
    VERIFY_ERROR(stat(config), ErrorCode::NotFound);
    VERIFY_SUCCESS(save(config, "secret"));

    // The name of a config is ignored, whatever it is.
    const BlobRef named{repository, BlobType::Config, nameOf("something")};
    const auto size = stat(named);
    VERIFY_SUCCESS(size);
    QCOMPARE(*size, 6);
    VERIFY_ERROR(save(named, "other"), ErrorCode::AlreadyExists);
    const auto content = load(config);
    VERIFY_SUCCESS(content);
    QCOMPARE(*content, QByteArray("secret"));

    const auto removed = remove(named);
    VERIFY_SUCCESS(removed);
    QVERIFY(*removed == std::optional<qint64>(6));
    VERIFY_ERROR(stat(config), ErrorCode::NotFound);
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
        VERIFY_SUCCESS(save(blob, "content"));
        VERIFY_SUCCESS(stat(blob));
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
    VERIFY_SUCCESS(createRepository(blob.repository));
    VERIFY_SUCCESS(save(blob, "content"));
    VERIFY_ERROR(begin(blob), ErrorCode::AlreadyExists);
    const auto content = load(blob);
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
    VERIFY_SUCCESS(createRepository(blob.repository));
    auto slow = begin(blob);
    VERIFY_SUCCESS(slow);
    VERIFY_SUCCESS(write(**slow, "slow and longer"));
    const auto fast = begin(blob);
    VERIFY_SUCCESS(fast);
    VERIFY_SUCCESS(write(**fast, "fast"));

    VERIFY_SUCCESS(commit(**fast));
    VERIFY_ERROR(commit(**slow), ErrorCode::AlreadyExists);
    slow->reset();
    const auto content = load(blob);
    VERIFY_SUCCESS(content);
    QCOMPARE(*content, QByteArray("fast"));
    if (blob.type != BlobType::Config) {
        const auto listed = list(blob.repository, blob.type, ListDetail::Names);
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
    VERIFY_SUCCESS(createRepository(blob.repository));
    const auto writer = begin(blob, 7);
    VERIFY_SUCCESS(writer);
    VERIFY_SUCCESS(write(**writer, "content"));
    VERIFY_ERROR(stat(blob), ErrorCode::NotFound);
    VERIFY_ERROR(open(blob), ErrorCode::NotFound);
    if (blob.type != BlobType::Config) {
        const auto listed = list(blob.repository, blob.type, ListDetail::NamesAndSizes);
        VERIFY_SUCCESS(listed);
        QVERIFY(listed->empty());
    }
    VERIFY_SUCCESS(commit(**writer));
    VERIFY_SUCCESS(stat(blob));
}

void ProviderConformance::abandonedUploadLeavesNothing_data()
{
    addTypeRows();
}

void ProviderConformance::abandonedUploadLeavesNothing()
{
    QFETCH(int, type);
    const BlobRef blob = blobOf("content", BlobType(type));
    VERIFY_SUCCESS(createRepository(blob.repository));
    {
        const auto writer = begin(blob, 7);
        VERIFY_SUCCESS(writer);
        VERIFY_SUCCESS(write(**writer, "cont"));
    }
    VERIFY_ERROR(stat(blob), ErrorCode::NotFound);
    VERIFY_SUCCESS(save(blob, "content"));
    const auto content = load(blob);
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
    VERIFY_SUCCESS(createRepository(blob.repository));
    VERIFY_SUCCESS(save(blob, "content"));
    const auto first = remove(blob);
    VERIFY_SUCCESS(first);
    QVERIFY(*first == std::optional<qint64>(7));
    const auto second = remove(blob);
    VERIFY_SUCCESS(second);
    QVERIFY(!second->has_value());
    VERIFY_ERROR(stat(blob), ErrorCode::NotFound);
    if (blob.type != BlobType::Config) {
        const auto listed = list(blob.repository, blob.type, ListDetail::Names);
        VERIFY_SUCCESS(listed);
        QVERIFY(listed->empty());
    }
}

void ProviderConformance::removingWhereThereIsNoRepositorySucceeds()
{
    const auto removed = remove(blobOf("content"));
    VERIFY_SUCCESS(removed);
    QVERIFY(!removed->has_value());
}

void ProviderConformance::removedBlobCanBeStoredAgain()
{
    const BlobRef blob = blobOf("content", BlobType::Locks);
    VERIFY_SUCCESS(createRepository(blob.repository));
    for (int i = 0; i < 3; ++i) {
        VERIFY_SUCCESS(save(blob, "content"));
        VERIFY_SUCCESS(remove(blob));
    }
    VERIFY_ERROR(stat(blob), ErrorCode::NotFound);
}

void ProviderConformance::useIsTheSumOfAllBlobs()
{
    const auto before = measureUse();
    VERIFY_SUCCESS(before); // not always 0: a storage may hold other things
    const QList<RepositoryPath> repositories{repositoryAt({}), repositoryAt({"a"}),
                                             repositoryAt({"a", "b"})};
    qint64 stored = 0;
    QList<qint64> storedBefore; // of each repository: what the ones before it hold
    for (const RepositoryPath &repository : repositories) {
        storedBefore.append(stored);
        VERIFY_SUCCESS(createRepository(repository));
        for (const BlobType type : allBlobTypes) {
            const QByteArray content = randomContent(1000 + int(type), 4);
            VERIFY_SUCCESS(save(blobOf(content, type, repository), content));
            stored += content.size();
        }
    }
    const auto full = measureUse();
    VERIFY_SUCCESS(full);
    QCOMPARE(*full, *before + stored);
    // A folder with what is in it, one in another, and one that is not there.
    QCOMPARE(measureUse(repositories[1]).value(), stored - storedBefore[1]);
    QCOMPARE(measureUse(repositories[2]).value(), stored - storedBefore[2]);
    QCOMPARE(measureUse(repositoryAt({"absent"})).value(), 0);

    const BlobRef config = blobOf({}, BlobType::Config, repositories[1]);
    const auto removed = remove(config);
    VERIFY_SUCCESS(removed);
    QVERIFY(removed->has_value());
    const auto less = measureUse();
    VERIFY_SUCCESS(less);
    QCOMPARE(*less, *full - **removed);

    for (const RepositoryPath &repository : repositories)
        VERIFY_SUCCESS(deleteRepository(repository));
    const auto after = measureUse();
    VERIFY_SUCCESS(after);
    QCOMPARE(*after, *before);
}

void ProviderConformance::uploadsCountFromTheirCommitOn()
{
    const auto before = measureUse();
    VERIFY_SUCCESS(before);
    const BlobRef pack = blobOf("content");
    const BlobRef config = blobOf("content", BlobType::Config);
    for (const BlobRef &blob : {pack, config}) {
        auto writer = begin(blob, 7);
        VERIFY_SUCCESS(writer);
        VERIFY_SUCCESS(write(**writer, "content"));
        const auto during = measureUse();
        VERIFY_SUCCESS(during);
        QCOMPARE(*during, *before);
        writer->reset();
        const auto abandoned = measureUse();
        VERIFY_SUCCESS(abandoned);
        QCOMPARE(*abandoned, *before);
    }
    VERIFY_SUCCESS(save(pack, "content"));
    const auto after = measureUse();
    VERIFY_SUCCESS(after);
    QCOMPARE(*after, *before + 7);
}

void ProviderConformance::repositoriesAreFound()
{
    const auto none = findRepositories();
    if (!none && none.error().code == ErrorCode::InvalidArgument)
        QSKIP("This storage cannot tell");
    VERIFY_SUCCESS(none);
    QCOMPARE(*none, QStringList());
    VERIFY_SUCCESS(createRepository(repositoryAt({"a"})));
    VERIFY_SUCCESS(createRepository(repositoryAt({"a", "b"})));
    VERIFY_SUCCESS(createRepository(repositoryAt({"user", "laptop"}))); // "user" is none itself
    const QStringList made{QStringLiteral("a"), QStringLiteral("a/b"),
                           QStringLiteral("user/laptop")};
    QCOMPARE(findRepositories().value(), made);
    VERIFY_SUCCESS(save(blobOf("config", BlobType::Config, repositoryAt({})), "config"));
    QCOMPARE(findRepositories().value(), QStringList{QString()} + made);
}

void ProviderConformance::talliesAreTheSumsOfLists()
{
    const auto repository = repositoryAt({"a"});
    VERIFY_SUCCESS(createRepository(repository));
    const qint64 begin = QDateTime::currentMSecsSinceEpoch() - 24 * 3600'000;
    qint64 bytes = 0;
    for (int i = 0; i < 7; ++i) {
        const QByteArray content = randomContent(100 + i, quint32(i));
        bytes += content.size();
        for (const auto type : {BlobType::Data, BlobType::Snapshots})
            VERIFY_SUCCESS(save(blobOf(content, type, repository), content));
    }
    VERIFY_SUCCESS(save(blobOf("config", BlobType::Config, repository), "config"));
    for (const auto type : {BlobType::Data, BlobType::Snapshots}) {
        const auto sum = tally(repository, type);
        VERIFY_SUCCESS(sum);
        QCOMPARE(sum->blobs, 7);
        QCOMPARE(sum->bytes, bytes);
        QCOMPARE(sum->old, 0);
        QCOMPARE(sum->newBytes, sum->newest < 0 ? 0 : bytes);
        QVERIFY(sum->newest == -1 || sum->newest > begin);
    }
    QCOMPARE(tally(repository, BlobType::Config).value().blobs, 1);
    QCOMPARE(tally(repository, BlobType::Index).value().blobs, 0);
    // What is stored now is older than tomorrow, where times are known.
    const auto aged = tally(repository, BlobType::Snapshots, {begin + 48LL * 3600'000, {}});
    VERIFY_SUCCESS(aged);
    QCOMPARE(aged->old, aged->newest < 0 ? 0 : 7);
    QCOMPARE(aged->newBytes, 0);

    const auto absent = tally(repositoryAt({"absent"}), BlobType::Data);
    QVERIFY(!absent || absent->blobs == 0);
    if (!absent)
        QCOMPARE(absent.error().code, ErrorCode::NotFound);
}

void ProviderConformance::aTallyCanBeGivenUp()
{
    const auto repository = repositoryAt({"a"});
    VERIFY_SUCCESS(createRepository(repository));
    VERIFY_SUCCESS(save(blobOf("pack", BlobType::Data, repository), "pack"));
    const auto given = tally(repository, BlobType::Data, {0, [](qint64) { return false; }});
    QVERIFY(!given);
    QCOMPARE(given.error().code, ErrorCode::Cancelled);
}

void ProviderConformance::nestedRepositoriesDoNotMix()
{
    const QList<RepositoryPath> repositories{repositoryAt({}), repositoryAt({"a"}),
                                             repositoryAt({"a", "b"}), repositoryAt({"b"})};
    for (const RepositoryPath &repository : repositories) {
        VERIFY_SUCCESS(createRepository(repository));
        VERIFY_SUCCESS(
            save(blobOf({}, BlobType::Config, repository), "config of " + repository.toString()));
    }
    const BlobRef blob = blobOf("content", BlobType::Data, repositories[1]);
    VERIFY_SUCCESS(save(blob, "content"));

    for (const RepositoryPath &repository : repositories) {
        const auto config = load(blobOf({}, BlobType::Config, repository));
        VERIFY_SUCCESS(config);
        QCOMPARE(*config, QByteArray("config of " + repository.toString()));
        const auto listed = list(repository, BlobType::Data, ListDetail::Names);
        VERIFY_SUCCESS(listed);
        QCOMPARE(listed->size(), repository == blob.repository ? 1U : 0U);
    }
}

void ProviderConformance::deletedRepositoryIsGone_data()
{
    addRepositoryRows();
}

void ProviderConformance::deletedRepositoryIsGone()
{
    QFETCH(QList<QByteArray>, segments);
    const RepositoryPath repository = repositoryAt(segments);
    VERIFY_SUCCESS(deleteRepository(repository)); // absent: nothing to do
    VERIFY_SUCCESS(createRepository(repository));
    for (const BlobType type : allBlobTypes)
        VERIFY_SUCCESS(save(blobOf("content", type, repository), "content"));
    VERIFY_SUCCESS(deleteRepository(repository));

    for (const BlobType type : allBlobTypes) {
        VERIFY_ERROR(stat(blobOf("content", type, repository)), ErrorCode::NotFound);
        if (type != BlobType::Config)
            VERIFY_ERROR(list(repository, type, ListDetail::Names), ErrorCode::NotFound);
    }
    const auto found = exists(repository);
    VERIFY_SUCCESS(found);
    QCOMPARE(*found, repository.isRoot());
    VERIFY_SUCCESS(deleteRepository(repository));
    VERIFY_SUCCESS(createRepository(repository));
}

void ProviderConformance::deletingKeepsNestedRepositories()
{
    const RepositoryPath outer = repositoryAt({"a"});
    const BlobRef inner = blobOf("content", BlobType::Data, repositoryAt({"a", "b"}));
    VERIFY_SUCCESS(createRepository(outer));
    VERIFY_SUCCESS(createRepository(inner.repository));
    VERIFY_SUCCESS(save(inner, "content"));
    VERIFY_SUCCESS(deleteRepository(outer));
    VERIFY_SUCCESS(deleteRepository(repositoryAt({})));
    VERIFY_SUCCESS(stat(inner));
    VERIFY_ERROR(list(outer, BlobType::Data, ListDetail::Names), ErrorCode::NotFound);
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
            const auto saved = save(blob, content);
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
    const auto read = load(blob);
    VERIFY_SUCCESS(read);
    QVERIFY(*read == content);
    const auto listed = list(blob.repository, blob.type, ListDetail::NamesAndSizes);
    VERIFY_SUCCESS(listed);
    QCOMPARE(listed->size(), 1U);
}

void ProviderConformance::listsStayWholeDuringWrites()
{
    constexpr int oldCount = 30;
    constexpr int newCount = 30;
    const RepositoryPath repository = repositoryAt({"repo"});
    VERIFY_SUCCESS(createRepository(repository));
    BlobList old;
    for (int i = 0; i < oldCount; ++i) {
        const QByteArray content = "old " + QByteArray::number(i);
        VERIFY_SUCCESS(save(blobOf(content), content));
        old.push_back({nameOf(content), content.size()});
    }
    std::sort(old.begin(), old.end());

    std::atomic<int> failures = 0;
    std::atomic<bool> hasEnded = false;
    std::thread writer([&] {
        for (int i = 0; i < newCount; ++i) {
            const QByteArray content = "new " + QByteArray::number(i);
            if (!save(blobOf(content), content))
                ++failures;
        }
        hasEnded = true;
    });
    int shortLists = 0;
    int failedLists = 0;
    do {
        auto listed = list(repository, BlobType::Data, ListDetail::NamesAndSizes);
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
    const auto listed = list(repository, BlobType::Data, ListDetail::NamesAndSizes);
    VERIFY_SUCCESS(listed);
    QCOMPARE(listed->size(), std::size_t(oldCount + newCount));
}

void ProviderConformance::bigBlobIsStreamed()
{
    constexpr int chunkCount = 33;
    constexpr qsizetype chunkBytes = 1024 * 1024;
    const BlobRef blob = blobOf("big");
    VERIFY_SUCCESS(createRepository(blob.repository));
    auto writer = begin(blob, chunkCount * chunkBytes);
    VERIFY_SUCCESS(writer);
    QCryptographicHash written(QCryptographicHash::Sha256);
    for (int i = 0; i < chunkCount; ++i) {
        const QByteArray chunk = randomContent(chunkBytes, quint32(i));
        written.addData(chunk);
        VERIFY_SUCCESS(write(**writer, chunk));
    }
    VERIFY_SUCCESS(commit(**writer));

    const auto reader = open(blob);
    VERIFY_SUCCESS(reader);
    QCOMPARE((*reader)->size(), chunkCount * chunkBytes);
    QCryptographicHash read(QCryptographicHash::Sha256);
    for (;;) {
        const auto piece = await<QByteArray>(m_timeout, [&reader](Completion<QByteArray> done) {
            (*reader)->read(256 * 1024, std::move(done));
        });
        VERIFY_SUCCESS(piece);
        if (piece->isEmpty())
            break;
        read.addData(*piece);
    }
    QCOMPARE(read.result().toHex(), written.result().toHex());
}

} // namespace restdock::test
