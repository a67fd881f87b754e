// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/quota/folderlimits.h"

#include <limits>
#include <mutex>

namespace restdock {

namespace {

constexpr qint64 noLimit = std::numeric_limits<qint64>::max();

} // namespace

FolderLimits::FolderLimits(StorageProvider &inner, const QHash<QByteArray, qint64> &limits)
    : ForwardingProvider(inner)
{
    setLimits(limits);
}

void FolderLimits::setLimits(const QHash<QByteArray, qint64> &limits)
{
    const std::unique_lock guard(m_lock);
    for (auto it = m_folders.begin(); it != m_folders.end(); ++it) {
        if (!limits.contains(it.key()))
            it.value()->setLimit(noLimit);
    }
    for (auto it = limits.begin(); it != limits.end(); ++it) {
        const auto known = m_folders.constFind(it.key());
        if (known != m_folders.constEnd())
            (*known)->setLimit(it.value());
        else if (const auto folder = RepositoryPath::fromSegments({it.key()}))
            m_folders.insert(it.key(),
                             std::make_shared<QuotaProvider>(inner(), it.value(), *folder));
    }
}

void FolderLimits::initialise(Completion<void> done)
{
    QList<Quota> all;
    {
        const std::shared_lock guard(m_lock);
        all = m_folders.values();
    }
    count(std::move(all), std::move(done));
}

void FolderLimits::count(QList<Quota> left, Completion<void> done)
{
    if (left.isEmpty()) {
        done({});
        return;
    }
    const auto next = left.takeFirst();
    next->initialise([this, next, left = std::move(left),
                      done = std::move(done)](const Result<void> &counted) mutable {
        if (counted)
            count(std::move(left), std::move(done));
        else
            done(counted.error());
    });
}

qint64 FolderLimits::usedBytes(const QByteArray &folder) const
{
    const std::shared_lock guard(m_lock);
    const auto found = m_folders.constFind(folder);
    return found != m_folders.constEnd() ? (*found)->usedBytes() : 0;
}

/// What counts for a folder's limit goes through that folder's account. Null: it has none.
FolderLimits::Quota FolderLimits::quotaOf(const RepositoryPath &repository) const
{
    if (repository.isRoot())
        return {};
    const std::shared_lock guard(m_lock);
    return m_folders.value(repository.segments().first());
}

void FolderLimits::deleteRepository(const RepositoryPath &repository, Completion<void> done)
{
    if (const auto quota = quotaOf(repository))
        quota->deleteRepository(repository, std::move(done));
    else
        inner().deleteRepository(repository, std::move(done));
}

void FolderLimits::createBlob(const BlobRef &blob, qint64 expectedBytes,
                              Completion<std::unique_ptr<BlobWriter>> done)
{
    const auto quota = quotaOf(blob.repository);
    if (!quota || (quota->limitBytes() == noLimit && !quota->isCounted())) {
        inner().createBlob(blob, expectedBytes, std::move(done));
        return;
    }
    if (quota->isCounted()) {
        quota->createBlob(blob, expectedBytes, std::move(done));
        return;
    }
    // Several uploads may count at a time; one that succeeds is enough for all, and if none does it
    // is the provider that says so.
    quota->initialise(
        [quota, blob, expectedBytes, done = std::move(done)](const Result<void> &) mutable {
            quota->createBlob(blob, expectedBytes, std::move(done));
        });
}

void FolderLimits::removeBlob(const BlobRef &blob, Completion<std::optional<qint64>> done)
{
    if (const auto quota = quotaOf(blob.repository))
        quota->removeBlob(blob, std::move(done));
    else
        inner().removeBlob(blob, std::move(done));
}

} // namespace restdock
