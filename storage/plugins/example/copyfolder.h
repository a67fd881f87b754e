// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "file.h"

#include <QMap>

#include <storage/storageprovider.h>

namespace mirror {

/// One of the two folders: repositories in restic's own layout, so that `restic -r FOLDER/NAME` reads
/// either of them without Restdock.
///
/// Errors: Unavailable where the folder itself is not there, for its drive may come back; NotFound only
/// below a folder that is.
class CopyFolder
{
public:
    explicit CopyFolder(QString path) : m_path(std::move(path)) {}

    restdock::Result<restdock::StorageSpace> space() const;
    /// Those that have a config, or a folder for keys.
    restdock::Result<QList<restdock::RepositoryPath>> repositories() const;
    restdock::Result<bool> hasRepository(const restdock::RepositoryPath &repository) const;
    restdock::Result<void> makeRepository(const restdock::RepositoryPath &repository) const;
    restdock::Result<void> removeRepository(const restdock::RepositoryPath &repository) const;

    restdock::Result<restdock::BlobList> list(const restdock::RepositoryPath &repository,
                                              restdock::BlobType type,
                                              restdock::ListDetail detail) const;
    restdock::Result<qint64> sizeOf(const restdock::BlobRef &blob) const;
    restdock::Result<File> open(const restdock::BlobRef &blob) const;
    restdock::Result<void> remove(const restdock::BlobRef &blob) const;
    /// Sizes of all files below a folder, by their paths in it.
    restdock::Result<QMap<QString, qint64>> files(const restdock::RepositoryPath &below) const;

    /// A file outside of all repositories, for an upload; @p path is where it is.
    restdock::Result<File> beginUpload(QString &path) const;
    /// Makes the file at @p path the blob, durably. AlreadyExists: there is one, and it is kept.
    restdock::Result<void> publish(const QString &path, const restdock::BlobRef &blob) const;
    /// The same, but takes the place of one that is there.
    restdock::Result<void> replace(const QString &path, const restdock::BlobRef &blob) const;
    /// What crashes left behind.
    void removeUploads(std::chrono::hours olderThan) const;

private:
    restdock::Result<void> checkThere() const;
    restdock::Error lookupError(int systemError, const QString &path) const;
    restdock::Result<void> makeFolder(const QString &path) const;
    QString uploadFolder() const;
    QString folderOf(const restdock::RepositoryPath &repository) const;
    QString folderOf(const restdock::BlobRef &blob) const;
    QString pathOf(const restdock::BlobRef &blob) const;

    const QString m_path;
};

} // namespace mirror
