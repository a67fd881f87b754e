// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/local/disksync.h"
#include "storage/local/rootfolder.h"
#include "storage/storageprovider.h"

#include <QString>

#include <sys/types.h>

namespace restdock {

struct LocalSettings
{
    QString folder; ///< absolute; the storage's own folder, which holds the repositories
    /// Files and folders are made for the owner's group too (0660 and 0770 instead of 0600 and
    /// 0700; the umask applies to both).
    bool groupAccessible = false;

    bool operator==(const LocalSettings &) const = default;
};

/// Repositories in a folder, in restic's own layout: `restic -r FOLDER` works on the same files.
///
/// Several servers, also on several machines, may use one shared folder at the same time. The
/// folder itself is made by whoever sets the storage up, never here: while it is missing (a drive
/// that is not plugged in) everything is Unavailable. All calls complete before they return.
///
/// Deletions are not synced to the disk: a deleted blob that is back after a power cut does no
/// harm, and restic deletes many. (rest-server does the same.)
///
/// A process with a file size limit must ignore SIGXFSZ to get NoSpace instead of a sudden end.
class LocalProvider final : public StorageProvider
{
public:
    explicit LocalProvider(const LocalSettings &settings);

    StorageProperties properties() const override;
    void probe(Completion<StorageSpace> done) override;
    /// See measureStorageUse(): files in folders that are linked into the storage do not count.
    void measureUse(const RepositoryPath &below, Completion<qint64> done) override;
    void findRepositories(Completion<QList<RepositoryPath>> done) override;
    void tallyBlobs(const RepositoryPath &repository, BlobType type, const BlobCounting &counting,
                    Completion<BlobTally> done) override;
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

    /// Removes the files of uploads that were cut off and returns how many those were. Leaves alone
    /// what is being written, by this server or by another one, and everybody else's files. Reads
    /// every folder of every repository: call it on a worker thread, once after the start.
    qsizetype removeStaleUploads();

private:
    Result<StorageSpace> space();
    Result<qint64> use(const RepositoryPath &below);
    Result<BlobTally> tally(const RepositoryPath &repository, BlobType type,
                            const BlobCounting &counting);
    Result<bool> hasFolder(const RepositoryPath &repository);
    Result<void> makeRepository(const RepositoryPath &repository);
    Result<BlobList> list(const RepositoryPath &repository, BlobType type, ListDetail detail);
    Result<qint64> sizeOf(const BlobRef &blob);
    Result<std::unique_ptr<BlobReader>> open(const BlobRef &blob);
    Result<std::unique_ptr<BlobWriter>> beginUpload(const BlobRef &blob, qint64 expectedBytes);
    Result<std::optional<qint64>> remove(const BlobRef &blob);

    template<typename Call>
    Result<void> lookUp(const BlobRef &blob, const Call &call);

    mutable RootFolder m_root;
    DiskSync m_diskSync;
    const mode_t m_folderMode;
    const mode_t m_fileMode;
};

} // namespace restdock
