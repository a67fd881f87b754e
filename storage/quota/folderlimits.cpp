// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/quota/folderlimits.h"

namespace restdock {

FolderLimits::FolderLimits(StorageProvider &inner, const QHash<QByteArray, qint64> &limits)
    : ForwardingProvider(inner)
{
    for (auto it = limits.begin(); it != limits.end(); ++it) {
        if (auto folder = RepositoryPath::fromSegments({it.key()}))
            m_folders.insert(it.key(), std::make_shared<QuotaProvider>(inner, it.value(), *folder));
    }
}

void FolderLimits::initialise(Completion<void> done)
{
    count(m_folders.constBegin(), std::move(done));
}

void FolderLimits::count(const Folders::const_iterator &next, Completion<void> done)
{
    if (next == m_folders.constEnd()) {
        done({});
        return;
    }
    next.value()->initialise(
        [this, next, done = std::move(done)](const Result<void> &counted) mutable {
            if (counted)
                count(std::next(next), std::move(done));
            else
                done(counted.error());
        });
}

qint64 FolderLimits::usedBytes(const QByteArray &folder) const
{
    const auto found = m_folders.constFind(folder);
    return found != m_folders.constEnd() ? (*found)->usedBytes() : 0;
}

/// What counts for a folder's limit goes through that folder's account.
StorageProvider &FolderLimits::of(const RepositoryPath &repository) const
{
    if (!repository.isRoot()) {
        const auto found = m_folders.constFind(repository.segments().first());
        if (found != m_folders.constEnd())
            return **found;
    }
    return inner();
}

void FolderLimits::deleteRepository(const RepositoryPath &repository, Completion<void> done)
{
    of(repository).deleteRepository(repository, std::move(done));
}

void FolderLimits::createBlob(const BlobRef &blob, qint64 expectedBytes,
                              Completion<std::unique_ptr<BlobWriter>> done)
{
    of(blob.repository).createBlob(blob, expectedBytes, std::move(done));
}

void FolderLimits::removeBlob(const BlobRef &blob, Completion<std::optional<qint64>> done)
{
    of(blob.repository).removeBlob(blob, std::move(done));
}

} // namespace restdock
