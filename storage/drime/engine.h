// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/drime/accountfacts.h"
#include "storage/drime/browsing.h"
#include "storage/drime/listings.h"
#include "storage/drime/uploads.h"
#include "storage/storageprovider.h"

namespace restdock::drime {

class NetworkThread;

/// StorageProvider's operations, in the network thread.
class Engine final
{
public:
    Engine(NetworkThread &thread, const DrimeSettings &settings, std::shared_ptr<RateLimit> limit);
    ~Engine();
    Engine(const Engine &) = delete;
    Engine &operator=(const Engine &) = delete;

    void signIn(Completion<DrimeAccount> done) { m_account.signIn(std::move(done)); }
    void testConnection(Completion<DrimeAccount> done)
    {
        m_account.testConnection(std::move(done));
    }
    void listFolders(const FolderPath &path, Completion<QStringList> done)
    {
        drime::listFolders(m_drive, path, std::move(done));
    }
    void makeFolder(const FolderPath &path, Completion<void> done)
    {
        drime::makeFolder(m_drive, path, std::move(done));
    }

    void probe(Completion<StorageSpace> done) { m_account.probe(std::move(done)); }
    void measureUse(const RepositoryPath &below, Completion<qint64> done)
    {
        drime::measureUse(m_drive, below, std::move(done));
    }
    void findRepositories(Completion<QList<RepositoryPath>> done)
    {
        drime::findRepositories(m_drive, std::move(done));
    }
    void tallyBlobs(const RepositoryPath &repository, BlobType type, const BlobCounting &counting,
                    Completion<BlobTally> done)
    {
        drime::tallyBlobs(m_drive, repository, type, counting, std::move(done));
    }
    void listBlobs(const RepositoryPath &repository, BlobType type, ListDetail detail,
                   Completion<BlobList> done)
    {
        drime::listBlobs(m_drive, repository, type, detail, std::move(done));
    }
    void repositoryExists(const RepositoryPath &repository, Completion<bool> done);
    void createRepository(const RepositoryPath &repository, Completion<void> done);
    void deleteRepository(const RepositoryPath &repository, Completion<void> done);
    void statBlob(const BlobRef &blob, Completion<qint64> done);
    void openBlob(const BlobRef &blob, Completion<std::unique_ptr<BlobReader>> done);
    void createBlob(const BlobRef &blob, qint64 expectedBytes,
                    Completion<std::unique_ptr<BlobWriter>> done);
    void removeBlob(const BlobRef &blob, Completion<std::optional<qint64>> done);

    void abortLeftovers() { m_uploads.abortLeftovers(); }
    /// What is under way gets a few seconds, and then fails.
    void hurry();
    /// It has its time again, as far as it has not failed yet.
    void takeTime();
    /// Reports when no abort is under way any more, or after the time that a shutdown may take.
    void finishAborts(Task done);

private:
    void makeTypeFolders(const FolderPath &path, std::size_t next, Completion<void> done);
    void beginUpload(const BlobRef &blob, qint64 expectedBytes, const FolderPtr &folder,
                     bool mayLook, Completion<std::unique_ptr<BlobWriter>> done);
    void confirmExisting(const BlobRef &blob, qint64 expectedBytes, const FolderPtr &folder,
                         const FileRecord &file, Completion<std::unique_ptr<BlobWriter>> done);
    void remove(const Located &located, int attempt, Completion<std::optional<qint64>> done);

    NetworkThread &m_thread;
    int m_hurries = 0; // how often; the last one counts
    ApiClient m_api;
    AccountFacts m_account;
    Drive m_drive;
    SmallFiles m_smallFiles;
    SmallDownloads m_smallDownloads;
    Uploads m_uploads;
};

} // namespace restdock::drime
