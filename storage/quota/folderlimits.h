// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/quota/forwardingprovider.h"
#include "storage/quota/quotaprovider.h"

#include <QHash>

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

    void deleteRepository(const RepositoryPath &repository, Completion<void> done) override;
    void createBlob(const BlobRef &blob, qint64 expectedBytes,
                    Completion<std::unique_ptr<BlobWriter>> done) override;
    void removeBlob(const BlobRef &blob, Completion<std::optional<qint64>> done) override;

private:
    using Folders = QHash<QByteArray, std::shared_ptr<QuotaProvider>>;

    StorageProvider &of(const RepositoryPath &repository) const;
    void count(const Folders::const_iterator &next, Completion<void> done);

    Folders m_folders; // made once, then only read
};

} // namespace restdock
