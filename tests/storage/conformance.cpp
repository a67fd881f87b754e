// SPDX-License-Identifier: GPL-3.0-or-later
// The cases about repositories as a whole; those about blobs are in conformanceblobs.cpp.
#include "tests/storage/conformance.h"

#include "tests/storage/conformancecase.h"

#include <QCryptographicHash>
#include <QDateTime>

namespace restdock::test {

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

ProviderConformance::~ProviderConformance() = default;

void ProviderConformance::init()
{
    m_fixture = m_factory();
    m_storage = std::make_unique<ProviderCalls>(m_fixture->provider(), m_timeout);
}

void ProviderConformance::cleanup()
{
    m_storage.reset();
    m_fixture.reset();
}

void ProviderConformance::probeAnswers()
{
    const auto space = m_storage->probe();
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
        const auto before = m_storage->exists(repository);
        VERIFY_SUCCESS(before);
        QVERIFY(!*before);
    }
    VERIFY_SUCCESS(m_storage->createRepository(repository));
    const auto after = m_storage->exists(repository);
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
    VERIFY_SUCCESS(m_storage->createRepository(repositoryAt(segments)));
    VERIFY_SUCCESS(m_storage->createRepository(repositoryAt(segments)));
}

void ProviderConformance::creatingARepositoryKeepsItsBlobs()
{
    const BlobRef blob = blobOf("content");
    VERIFY_SUCCESS(m_storage->createRepository(blob.repository));
    VERIFY_SUCCESS(m_storage->save(blob, "content"));
    VERIFY_SUCCESS(m_storage->createRepository(blob.repository));
    VERIFY_SUCCESS(m_storage->stat(blob));
}

void ProviderConformance::absentRepositoryHasNothing_data()
{
    addTypeRows();
}

void ProviderConformance::absentRepositoryHasNothing()
{
    QFETCH(int, type);
    const BlobRef blob = blobOf("content", BlobType(type));
    VERIFY_ERROR(m_storage->stat(blob), ErrorCode::NotFound);
    VERIFY_ERROR(m_storage->open(blob), ErrorCode::NotFound);
    if (blob.type != BlobType::Config) {
        VERIFY_ERROR(m_storage->list(blob.repository, blob.type, ListDetail::Names),
                     ErrorCode::NotFound);
        VERIFY_ERROR(m_storage->list(blob.repository, blob.type, ListDetail::NamesAndSizes),
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
    VERIFY_SUCCESS(m_storage->createRepository(repository));
    VERIFY_ERROR(m_storage->stat(blobOf({}, BlobType::Config, repository)), ErrorCode::NotFound);
    for (const BlobType type : listedBlobTypes) {
        for (const ListDetail detail : {ListDetail::Names, ListDetail::NamesAndSizes}) {
            const auto blobs = m_storage->list(repository, type, detail);
            VERIFY_SUCCESS(blobs);
            QVERIFY(blobs->empty());
        }
    }
}

void ProviderConformance::useIsTheSumOfAllBlobs()
{
    const auto before = m_storage->measureUse();
    VERIFY_SUCCESS(before); // not always 0: a storage may hold other things
    const QList<RepositoryPath> repositories{repositoryAt({}), repositoryAt({"a"}),
                                             repositoryAt({"a", "b"})};
    qint64 stored = 0;
    QList<qint64> storedBefore; // of each repository: what the ones before it hold
    for (const RepositoryPath &repository : repositories) {
        storedBefore.append(stored);
        VERIFY_SUCCESS(m_storage->createRepository(repository));
        for (const BlobType type : allBlobTypes) {
            const QByteArray content = randomContent(1000 + int(type), 4);
            VERIFY_SUCCESS(m_storage->save(blobOf(content, type, repository), content));
            stored += content.size();
        }
    }
    const auto full = m_storage->measureUse();
    VERIFY_SUCCESS(full);
    QCOMPARE(*full, *before + stored);
    // A folder with what is in it, one in another, and one that is not there.
    QCOMPARE(m_storage->measureUse(repositories[1]).value(), stored - storedBefore[1]);
    QCOMPARE(m_storage->measureUse(repositories[2]).value(), stored - storedBefore[2]);
    QCOMPARE(m_storage->measureUse(repositoryAt({"absent"})).value(), 0);

    const BlobRef config = blobOf({}, BlobType::Config, repositories[1]);
    const auto removed = m_storage->remove(config);
    VERIFY_SUCCESS(removed);
    QVERIFY(removed->has_value());
    const auto less = m_storage->measureUse();
    VERIFY_SUCCESS(less);
    QCOMPARE(*less, *full - **removed);

    for (const RepositoryPath &repository : repositories)
        VERIFY_SUCCESS(m_storage->deleteRepository(repository));
    const auto after = m_storage->measureUse();
    VERIFY_SUCCESS(after);
    QCOMPARE(*after, *before);
}

void ProviderConformance::uploadsCountFromTheirCommitOn()
{
    const auto before = m_storage->measureUse();
    VERIFY_SUCCESS(before);
    const BlobRef pack = blobOf("content");
    const BlobRef config = blobOf("content", BlobType::Config);
    for (const BlobRef &blob : {pack, config}) {
        auto writer = m_storage->begin(blob, 7);
        VERIFY_SUCCESS(writer);
        VERIFY_SUCCESS(m_storage->write(**writer, "content"));
        const auto during = m_storage->measureUse();
        VERIFY_SUCCESS(during);
        QCOMPARE(*during, *before);
        writer->reset();
        const auto abandoned = m_storage->measureUse();
        VERIFY_SUCCESS(abandoned);
        QCOMPARE(*abandoned, *before);
    }
    VERIFY_SUCCESS(m_storage->save(pack, "content"));
    const auto after = m_storage->measureUse();
    VERIFY_SUCCESS(after);
    QCOMPARE(*after, *before + 7);
}

void ProviderConformance::repositoriesAreFound()
{
    const auto none = m_storage->findRepositories();
    if (!none && none.error().code == ErrorCode::InvalidArgument)
        QSKIP("This storage cannot tell");
    VERIFY_SUCCESS(none);
    QCOMPARE(*none, QStringList());
    VERIFY_SUCCESS(m_storage->createRepository(repositoryAt({"a"})));
    VERIFY_SUCCESS(m_storage->createRepository(repositoryAt({"a", "b"})));
    VERIFY_SUCCESS(
        m_storage->createRepository(repositoryAt({"user", "laptop"}))); // "user" is none itself
    const QStringList made{QStringLiteral("a"), QStringLiteral("a/b"),
                           QStringLiteral("user/laptop")};
    QCOMPARE(m_storage->findRepositories().value(), made);
    VERIFY_SUCCESS(m_storage->save(blobOf("config", BlobType::Config, repositoryAt({})), "config"));
    QCOMPARE(m_storage->findRepositories().value(), QStringList{QString()} + made);
}

void ProviderConformance::talliesAreTheSumsOfLists()
{
    const auto repository = repositoryAt({"a"});
    VERIFY_SUCCESS(m_storage->createRepository(repository));
    const qint64 begin = QDateTime::currentMSecsSinceEpoch() - 24 * 3600'000;
    qint64 bytes = 0;
    for (int i = 0; i < 7; ++i) {
        const QByteArray content = randomContent(100 + i, quint32(i));
        bytes += content.size();
        for (const auto type : {BlobType::Data, BlobType::Snapshots})
            VERIFY_SUCCESS(m_storage->save(blobOf(content, type, repository), content));
    }
    VERIFY_SUCCESS(m_storage->save(blobOf("config", BlobType::Config, repository), "config"));
    for (const auto type : {BlobType::Data, BlobType::Snapshots}) {
        const auto sum = m_storage->tally(repository, type);
        VERIFY_SUCCESS(sum);
        QCOMPARE(sum->blobs, 7);
        QCOMPARE(sum->bytes, bytes);
        QCOMPARE(sum->old, 0);
        QCOMPARE(sum->newBytes, sum->newest < 0 ? 0 : bytes);
        QVERIFY(sum->newest == -1 || sum->newest > begin);
    }
    QCOMPARE(m_storage->tally(repository, BlobType::Config).value().blobs, 1);
    QCOMPARE(m_storage->tally(repository, BlobType::Index).value().blobs, 0);
    // What is stored now is older than tomorrow, where times are known.
    const auto aged =
        m_storage->tally(repository, BlobType::Snapshots, {begin + 48LL * 3600'000, {}});
    VERIFY_SUCCESS(aged);
    QCOMPARE(aged->old, aged->newest < 0 ? 0 : 7);
    QCOMPARE(aged->newBytes, 0);

    const auto absent = m_storage->tally(repositoryAt({"absent"}), BlobType::Data);
    QVERIFY(!absent || absent->blobs == 0);
    if (!absent)
        QCOMPARE(absent.error().code, ErrorCode::NotFound);
}

void ProviderConformance::aTallyCanBeGivenUp()
{
    const auto repository = repositoryAt({"a"});
    VERIFY_SUCCESS(m_storage->createRepository(repository));
    VERIFY_SUCCESS(m_storage->save(blobOf("pack", BlobType::Data, repository), "pack"));
    const auto given =
        m_storage->tally(repository, BlobType::Data, {0, [](qint64) { return false; }});
    QVERIFY(!given);
    QCOMPARE(given.error().code, ErrorCode::Cancelled);
}

void ProviderConformance::nestedRepositoriesDoNotMix()
{
    const QList<RepositoryPath> repositories{repositoryAt({}), repositoryAt({"a"}),
                                             repositoryAt({"a", "b"}), repositoryAt({"b"})};
    for (const RepositoryPath &repository : repositories) {
        VERIFY_SUCCESS(m_storage->createRepository(repository));
        VERIFY_SUCCESS(m_storage->save(blobOf({}, BlobType::Config, repository),
                                       "config of " + repository.toString()));
    }
    const BlobRef blob = blobOf("content", BlobType::Data, repositories[1]);
    VERIFY_SUCCESS(m_storage->save(blob, "content"));

    for (const RepositoryPath &repository : repositories) {
        const auto config = m_storage->load(blobOf({}, BlobType::Config, repository));
        VERIFY_SUCCESS(config);
        QCOMPARE(*config, QByteArray("config of " + repository.toString()));
        const auto listed = m_storage->list(repository, BlobType::Data, ListDetail::Names);
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
    VERIFY_SUCCESS(m_storage->deleteRepository(repository)); // absent: nothing to do
    VERIFY_SUCCESS(m_storage->createRepository(repository));
    for (const BlobType type : allBlobTypes)
        VERIFY_SUCCESS(m_storage->save(blobOf("content", type, repository), "content"));
    VERIFY_SUCCESS(m_storage->deleteRepository(repository));

    for (const BlobType type : allBlobTypes) {
        VERIFY_ERROR(m_storage->stat(blobOf("content", type, repository)), ErrorCode::NotFound);
        if (type != BlobType::Config)
            VERIFY_ERROR(m_storage->list(repository, type, ListDetail::Names), ErrorCode::NotFound);
    }
    const auto found = m_storage->exists(repository);
    VERIFY_SUCCESS(found);
    QCOMPARE(*found, repository.isRoot());
    VERIFY_SUCCESS(m_storage->deleteRepository(repository));
    VERIFY_SUCCESS(m_storage->createRepository(repository));
}

void ProviderConformance::deletingKeepsNestedRepositories()
{
    const RepositoryPath outer = repositoryAt({"a"});
    const BlobRef inner = blobOf("content", BlobType::Data, repositoryAt({"a", "b"}));
    VERIFY_SUCCESS(m_storage->createRepository(outer));
    VERIFY_SUCCESS(m_storage->createRepository(inner.repository));
    VERIFY_SUCCESS(m_storage->save(inner, "content"));
    VERIFY_SUCCESS(m_storage->deleteRepository(outer));
    VERIFY_SUCCESS(m_storage->deleteRepository(repositoryAt({})));
    VERIFY_SUCCESS(m_storage->stat(inner));
    VERIFY_ERROR(m_storage->list(outer, BlobType::Data, ListDetail::Names), ErrorCode::NotFound);
}

} // namespace restdock::test
