// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/storageprovider.h"

#include <QObject>

#include <chrono>
#include <functional>
#include <memory>

namespace restdock::test {

class ProviderCalls;

/// An empty storage to test, and what has to live as long as it (a temporary folder, a service).
class ProviderFixture
{
public:
    ProviderFixture() = default;
    ProviderFixture(const ProviderFixture &) = delete;
    ProviderFixture &operator=(const ProviderFixture &) = delete;
    virtual ~ProviderFixture() = default;
    virtual StorageProvider &provider() = 0;
};

/// The cases that every provider passes: the contract of StorageProvider as tests.
///
/// A provider's own test runs them with QTest::qExec(). Nothing in them depends on how fast a
/// provider is; slow ones set a longer @p timeout, which is for each single call.
class ProviderConformance : public QObject
{
    Q_OBJECT

public:
    using Factory = std::function<std::unique_ptr<ProviderFixture>()>;
    explicit ProviderConformance(Factory factory,
                                 std::chrono::milliseconds timeout = std::chrono::seconds(20));
    ~ProviderConformance() override;

private Q_SLOTS:
    void init();
    void cleanup();

    void probeAnswers();
    void repositoryExistsOnceItIsCreated_data();
    void repositoryExistsOnceItIsCreated();
    void creatingARepositoryTwiceSucceeds_data();
    void creatingARepositoryTwiceSucceeds();
    void creatingARepositoryKeepsItsBlobs();
    void absentRepositoryHasNothing_data();
    void absentRepositoryHasNothing();
    void newRepositoryIsEmpty_data();
    void newRepositoryIsEmpty();

    void savedBlobComesBackWhole_data();
    void savedBlobComesBackWhole();
    void rangeComesBack_data();
    void rangeComesBack();
    void absentBlobIsNotFound_data();
    void absentBlobIsNotFound();
    void savedBlobsAreListed_data();
    void savedBlobsAreListed();
    void configsAreNotListed();
    void configLivesAndDies();
    void uploadMakesMissingFolders_data();
    void uploadMakesMissingFolders();

    void storedBlobIsNotOverwritten_data();
    void storedBlobIsNotOverwritten();
    void slowerOfTwoWritersLoses_data();
    void slowerOfTwoWritersLoses();
    void nothingIsVisibleBeforeTheCommit_data();
    void nothingIsVisibleBeforeTheCommit();
    void abandonedUploadLeavesNothing_data();
    void abandonedUploadLeavesNothing();

    void removingReportsTheSizeOnce_data();
    void removingReportsTheSizeOnce();
    void removingWhereThereIsNoRepositorySucceeds();
    void removedBlobCanBeStoredAgain();

    void useIsTheSumOfAllBlobs();
    void uploadsCountFromTheirCommitOn();

    void repositoriesAreFound();
    void talliesAreTheSumsOfLists();
    void aTallyCanBeGivenUp();

    void nestedRepositoriesDoNotMix();
    void deletedRepositoryIsGone_data();
    void deletedRepositoryIsGone();
    void deletingKeepsNestedRepositories();

    void concurrentUploadsOfOneBlobStoreItOnce();
    void listsStayWholeDuringWrites();
    void bigBlobIsStreamed();

private:
    const Factory m_factory;
    const std::chrono::milliseconds m_timeout;
    std::unique_ptr<ProviderFixture> m_fixture;
    std::unique_ptr<ProviderCalls> m_storage; // of the fixture
};

/// The SHA-256 of @p content as a blob's name, as restic names them.
BlobName nameOf(const QByteArray &content);

} // namespace restdock::test
