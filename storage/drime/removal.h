// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/drime/drive.h"

namespace restdock::drime {

/// Removes a repository: restic's files and folders, and its own folder if nothing else is left in
/// it. A folder goes in one call with all it holds, once a listing has shown that this is only
/// restic's. Lives in the network thread, by itself until it reports.
class RepositoryRemoval final : public std::enable_shared_from_this<RepositoryRemoval>
{
public:
    static void run(Drive &drive, const RepositoryPath &repository, Completion<void> done);

private:
    RepositoryRemoval(Drive &drive, const RepositoryPath &repository, Completion<void> done);

    void start();
    void sweepTypes();
    void plan();
    void planFolder(const FolderPtr &folder, bool isData);
    void removeNext();
    void removeOwnFolder();

    /// What goes in one call.
    struct Step
    {
        FolderPtr folder;     ///< in which it lies
        QByteArray subfolder; ///< a whole subfolder; empty: files
        QList<qint64> ids;
    };
    void addFiles(const FolderPtr &folder);

    Drive &m_drive;
    const RepositoryPath m_repository;
    Completion<void> m_done;
    FolderPtr m_folder;
    std::vector<Step> m_steps;
};

} // namespace restdock::drime
