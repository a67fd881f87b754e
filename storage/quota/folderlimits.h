// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/quota/forwardingprovider.h"
#include "storage/quota/quotaprovider.h"

#include <QHash>
#include <QList>

#include <memory>
#include <shared_mutex>

namespace restdock {

/// Another provider, in which some folders of the top have a limit each: those of users. See
/// QuotaProvider; here too reading, listing and deleting always work.
class FolderLimits final : public ForwardingProvider
{
public:
    /// @p limits are bytes by the folder's name, each more than 0. Names that no repository can have
    /// are left out: nothing is stored there.
    FolderLimits(StorageProvider &inner, const QHash<QByteArray, qint64> &limits);

    /// Counts what is stored in each folder; as QuotaProvider::initialise(). Stops at the first
    /// Error.
    void initialise(Completion<void> done);

    /// Of a folder with a limit, else 0. Any thread.
    qint64 usedBytes(const QByteArray &folder) const;

    /// Other limits from now on, also for uploads that are under way. A folder that had none before
    /// is counted when something is uploaded to it. Any thread.
    void setLimits(const QHash<QByteArray, qint64> &limits);

    void deleteRepository(const RepositoryPath &repository, Completion<void> done) override;
    void createBlob(const BlobRef &blob, qint64 expectedBytes,
                    Completion<std::unique_ptr<BlobWriter>> done) override;
    void removeBlob(const BlobRef &blob, Completion<std::optional<qint64>> done) override;

private:
    using Quota = std::shared_ptr<QuotaProvider>;

    Quota quotaOf(const RepositoryPath &repository) const;
    void count(QList<Quota> left, Completion<void> done);

    mutable std::shared_mutex m_lock; // of m_folders, and not of what it holds
    /// One stays when its limit is gone: uploads under way use its account, and one that was counted
    /// goes on counting for the next limit.
    QHash<QByteArray, Quota> m_folders;
};

} // namespace restdock
