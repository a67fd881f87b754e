// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/drime/drive.h"

namespace restdock::drime {

/// Finds the repositories in a storage: see StorageProvider::findRepositories(). Network thread.
class RepositorySearch final : public std::enable_shared_from_this<RepositorySearch>
{
public:
    static void run(Drive &drive, const FolderPtr &top, Completion<QList<RepositoryPath>> done);

private:
    struct Place
    {
        FolderPtr folder;
        QList<QByteArray> segments;
    };

    RepositorySearch(Drive &drive, Completion<QList<RepositoryPath>> done);
    void search(std::vector<Place> level);
    std::vector<Place> take(const std::vector<Place> &level);

    Drive &m_drive;
    Completion<QList<RepositoryPath>> m_done;
    QList<RepositoryPath> m_found;
};

} // namespace restdock::drime
