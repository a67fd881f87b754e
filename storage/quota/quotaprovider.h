// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/quota/spaceaccount.h"
#include "storage/quota/spacereservation.h"
#include "storage/storageprovider.h"

#include <atomic>

namespace restdock {

/// Another provider, whose files together stay within a limit (rest-server's --max-size); or those
/// of one folder, where it is used for the repositories in that folder only.
///
/// An upload reserves what its sender announced when it begins, and more as more is written; what
/// does not fit is NoSpace, before or during the upload. What it does not store goes back when it
/// ends. Reading, listing and deleting always work, also above the limit.
///
/// What others do to the same files meanwhile is not seen until the next count. No locks: nothing
/// waits here but for the inner provider.
class QuotaProvider final : public StorageProvider
{
public:
    /// @p inner outlives this. @p limitBytes is 0 or more, and 0 is a limit too: who wants none
    /// does not wrap the provider.
    QuotaProvider(StorageProvider &inner, qint64 limitBytes, RepositoryPath folder = {});

    /// Counts what is stored: once at the start, and whenever it shall be counted anew. Until it
    /// has succeeded once, uploads and probes are Unavailable. Unavailable itself when the files
    /// kept changing meanwhile; then, as after any error, an older count stays valid.
    void initialise(Completion<void> done);

    /// What is stored and what is reserved for uploads under way. Any thread, never waits.
    qint64 usedBytes() const { return m_account.usedBytes(); }
    qint64 limitBytes() const { return m_account.limitBytes(); }
    /// For uploads, and what is more of them, from now on. Any thread.
    void setLimit(qint64 limitBytes) { m_account.setLimit(limitBytes); }
    /// initialise() has succeeded once. Any thread.
    bool isCounted() const { return m_account.isCounted(); }

    StorageProperties properties() const override;
    /// As the inner provider's, but no more than the limit and what is left of it.
    void probe(Completion<StorageSpace> done) override;
    void measureUse(const RepositoryPath &below, Completion<qint64> done) override;
    void findRepositories(Completion<QList<RepositoryPath>> done) override;
    void tallyBlobs(const RepositoryPath &repository, BlobType type, const BlobCounting &counting,
                    Completion<BlobTally> done) override;
    void repositoryExists(const RepositoryPath &repository, Completion<bool> done) override;
    void createRepository(const RepositoryPath &repository, Completion<void> done) override;
    /// Counts anew at its end. If that fails, the files are taken for stored still, until an upload
    /// for which there is no room then has them counted again; if that fails too, it is Unavailable.
    void deleteRepository(const RepositoryPath &repository, Completion<void> done) override;
    void listBlobs(const RepositoryPath &repository, BlobType type, ListDetail detail,
                   Completion<BlobList> done) override;
    void statBlob(const BlobRef &blob, Completion<qint64> done) override;
    /// The inner provider's own readers.
    void openBlob(const BlobRef &blob, Completion<std::unique_ptr<BlobReader>> done) override;
    void createBlob(const BlobRef &blob, qint64 expectedBytes,
                    Completion<std::unique_ptr<BlobWriter>> done) override;
    void removeBlob(const BlobRef &blob, Completion<std::optional<qint64>> done) override;

private:
    void count(int attempts, Completion<void> done);
    void countForUpload(const BlobRef &blob, qint64 expectedBytes,
                        Completion<std::unique_ptr<BlobWriter>> done);
    void beginUpload(const BlobRef &blob, qint64 expectedBytes, SpaceReservation reservation,
                     Completion<std::unique_ptr<BlobWriter>> done);

    StorageProvider &m_inner;
    const RepositoryPath m_folder; ///< what is counted
    SpaceAccount m_account;
    std::atomic<bool> m_isCountingForUpload{false};
};

} // namespace restdock
