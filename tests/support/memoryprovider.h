// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/storageprovider.h"
#include "tests/support/callbackthread.h"

#include <array>
#include <map>
#include <memory>
#include <mutex>

namespace restdock::test {

/// Repositories in memory, for tests that need a storage but no disk, and for those that need one
/// that is slow or fails. Thread-safe; the switches may be turned at any time from any thread.
class MemoryProvider final : public StorageProvider
{
public:
    /// The calls that can be told to fail.
    enum class Step {
        Call,   ///< any function of the provider itself
        Write,  ///< BlobWriter::write()
        Commit, ///< BlobWriter::commit()
        Read,   ///< BlobReader::read()
    };

    MemoryProvider();
    ~MemoryProvider() override;

    /// The next @p count calls of that kind fail with @p code.
    void failNext(Step step, int count, ErrorCode code);
    /// Writers are full after every @p bytes, until another thread reports room. 0: never full.
    void setWriterRoom(qint64 bytes);
    /// Readers deliver pieces of at most @p bytes, from another thread. 0: all at once.
    void setReadPieces(qint64 bytes);
    /// The provider's calls, and commits, end in another thread after they returned.
    void setDeferred(bool deferred);

    /// Turns the content of a stored blob into @p content, as bit rot does. For reading tests.
    void overwrite(const BlobRef &blob, const QByteArray &content);

    StorageProperties properties() const override;
    void probe(Completion<StorageSpace> done) override;
    void measureUse(const RepositoryPath &below, Completion<qint64> done) override;
    void repositoryExists(const RepositoryPath &repository, Completion<bool> done) override;
    void createRepository(const RepositoryPath &repository, Completion<void> done) override;
    void deleteRepository(const RepositoryPath &repository, Completion<void> done) override;
    void listBlobs(const RepositoryPath &repository, BlobType type, ListDetail detail,
                   Completion<BlobList> done) override;
    void statBlob(const BlobRef &blob, Completion<qint64> done) override;
    void openBlob(const BlobRef &blob, Completion<std::unique_ptr<BlobReader>> done) override;
    void createBlob(const BlobRef &blob, qint64 expectedBytes,
                    Completion<std::unique_ptr<BlobWriter>> done) override;
    void removeBlob(const BlobRef &blob, Completion<std::optional<qint64>> done) override;

private:
    friend class MemoryReader;
    friend class MemoryWriter;

    struct Failure
    {
        int count = 0;
        ErrorCode code = ErrorCode::Internal;
    };
    /// Blobs by name; config is the one with the name of zeros.
    using Folder = std::map<BlobName, QByteArray>;
    using Repository = std::map<BlobType, Folder>;

    // Those without a lock of their own are called with m_mutex held.
    bool hasFolder(const QByteArray &path) const;
    bool hasNested(const QByteArray &path) const;
    const QByteArray *find(const BlobRef &blob) const;
    qint64 useInBytes(const QByteArray &below) const;
    Result<qint64> sizeOf(const BlobRef &blob) const;
    Result<std::optional<qint64>> remove(const BlobRef &blob);
    Result<BlobList> list(const QByteArray &path, BlobType type, ListDetail detail) const;
    Result<std::unique_ptr<BlobReader>> open(const BlobRef &blob);
    Result<std::unique_ptr<BlobWriter>> begin(const BlobRef &blob);
    std::optional<Error> failure(Step step);

    Result<void> store(const BlobRef &blob, const QByteArray &content);
    Result<void> check(Step step);
    template<typename T, typename Call>
    void answer(Completion<T> done, Call call);

    mutable std::mutex m_mutex; ///< guards what follows, but for the thread
    std::map<QByteArray, Repository> m_repositories;
    std::array<Failure, 4> m_failures;
    qint64 m_writerRoom = 0;
    qint64 m_readPieces = 0;
    bool m_isDeferred = false;
    CallbackThread m_thread; ///< last: it ends first, and its tasks use the rest
};

} // namespace restdock::test
