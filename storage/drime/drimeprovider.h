// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/drime/account.h"
#include "storage/drime/drimesettings.h"
#include "storage/drime/ratelimit.h"
#include "storage/storageprovider.h"

#include <QStringList>

#include <memory>

namespace restdock {

namespace drime {
class Engine;
class NetworkThread;
} // namespace drime

/// Repositories in Drime Cloud (https://drime.cloud), in the structure they have on a disk. Those
/// made by PyRestServer are read and continued.
///
/// All calls return at once; completions run in the provider's own network thread, and must not wait
/// there. One process at a time should write below one root folder: the service has no locks and
/// its listings lag. What others change all the same is noticed as DrimeTuning says (30 seconds for
/// listings), and at the latest when it is used.
///
/// Errors: what may pass is Unavailable or RateLimited; SignInRequired when the key is refused, at
/// the start or later; NoSpace when the account is full. NotFound only after a listing that began
/// after the question.
class DrimeProvider final : public StorageProvider
{
public:
    /// Starts the network thread; makes no call yet. @p limits is shared by all providers of the
    /// process, which are thereby kept below the rate of their keys together.
    DrimeProvider(const DrimeSettings &settings, drime::RateLimits &limits);
    /// Aborts uploads that are still open, for a few seconds at most; the journal keeps the rest for
    /// the next start.
    ~DrimeProvider() override;

    /// Whether @p settings can be used at all: an Error names the setting and what to do.
    static Result<void> check(const DrimeSettings &settings);

    /// Is the key accepted, and the workspace there? One call, or two. Call it before anything else.
    void signIn(Completion<DrimeAccount> done);
    /// The same with everything a person wants to know: account, workspaces, space. Three calls.
    void testConnection(Completion<DrimeAccount> done);
    /// The names of the folders in the folder @p path, which begins in the root folder; in no order.
    /// NotFound: there is no such folder.
    void listFolders(const QStringList &path, Completion<QStringList> done);
    /// Makes the folder @p path, and those above it; one that is there is as good.
    void makeFolder(const QStringList &path, Completion<void> done);
    /// Aborts uploads that a crashed process left open. Once, after signIn().
    void abortLeftovers();
    /// The process is about to end: nothing is repeated or waited for any more.
    void hurry();
    /// It is not, after all: what is under way and has not failed goes on as if nothing had been.
    void takeTime();

    StorageProperties properties() const override;
    void probe(Completion<StorageSpace> done) override;
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

private:
    template<typename Call>
    void post(Call call);

    const std::unique_ptr<drime::NetworkThread> m_thread;
    std::unique_ptr<drime::Engine> m_engine; // lives in the thread
};

} // namespace restdock
