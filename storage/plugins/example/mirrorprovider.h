// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "copyfolder.h"

#include <mutex>

namespace mirror {

/// Keeps every repository in two folders. What is written or deleted is so in both, or the client is
/// told that it failed. What is read comes from the first folder that has it: while one drive is away,
/// restoring goes on.
class MirrorProvider final : public restdock::StorageProvider
{
public:
    MirrorProvider(const QString &first, const QString &second, std::chrono::hours keepUploads);

    restdock::StorageProperties properties() const override { return {.blocking = true}; }
    void probe(restdock::Completion<restdock::StorageSpace> done) override;
    void measureUse(const restdock::RepositoryPath &below,
                    restdock::Completion<qint64> done) override;
    void findRepositories(restdock::Completion<QList<restdock::RepositoryPath>> done) override;
    void repositoryExists(const restdock::RepositoryPath &repository,
                          restdock::Completion<bool> done) override;
    void createRepository(const restdock::RepositoryPath &repository,
                          restdock::Completion<void> done) override;
    void deleteRepository(const restdock::RepositoryPath &repository,
                          restdock::Completion<void> done) override;
    void listBlobs(const restdock::RepositoryPath &repository, restdock::BlobType type,
                   restdock::ListDetail detail,
                   restdock::Completion<restdock::BlobList> done) override;
    void statBlob(const restdock::BlobRef &blob, restdock::Completion<qint64> done) override;
    void openBlob(const restdock::BlobRef &blob,
                  restdock::Completion<std::unique_ptr<restdock::BlobReader>> done) override;
    void createBlob(const restdock::BlobRef &blob, qint64 expectedBytes,
                    restdock::Completion<std::unique_ptr<restdock::BlobWriter>> done) override;
    void removeBlob(const restdock::BlobRef &blob,
                    restdock::Completion<std::optional<qint64>> done) override;

private:
    template<typename Ask>
    auto fromEither(const Ask &ask) const;
    restdock::Result<restdock::StorageSpace> space() const;
    restdock::Result<QList<restdock::RepositoryPath>> repositories() const;
    restdock::Result<bool> exists(const restdock::RepositoryPath &repository) const;
    restdock::Result<qint64> use(const restdock::RepositoryPath &below) const;
    restdock::Result<restdock::BlobList> list(const restdock::RepositoryPath &repository,
                                              restdock::BlobType type,
                                              restdock::ListDetail detail) const;
    restdock::Result<std::unique_ptr<restdock::BlobReader>> open(
        const restdock::BlobRef &blob) const;
    restdock::Result<std::unique_ptr<restdock::BlobWriter>> begin(const restdock::BlobRef &blob);
    restdock::Result<std::optional<qint64>> remove(const restdock::BlobRef &blob);

    const CopyFolder m_first;
    const CopyFolder m_second;
    std::mutex m_changes; ///< held while names appear or go
};

} // namespace mirror
