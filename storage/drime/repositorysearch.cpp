// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/drime/repositorysearch.h"

#include "storage/drime/foldersweep.h"

namespace restdock::drime {

RepositorySearch::RepositorySearch(Drive &drive, Completion<QList<RepositoryPath>> done)
    : m_drive(drive),
      m_done(std::move(done))
{
}

void RepositorySearch::run(Drive &drive, const FolderPtr &top,
                           Completion<QList<RepositoryPath>> done)
{
    const std::shared_ptr<RepositorySearch> search(new RepositorySearch(drive, std::move(done)));
    search->search({{top, {}}});
}

/// All folders of one depth, then what is in them.
void RepositorySearch::search(std::vector<Place> level)
{
    if (level.empty()) {
        m_done(std::move(m_found));
        return;
    }
    std::vector<FolderPtr> folders;
    folders.reserve(level.size());
    for (const auto &place : level)
        folders.push_back(place.folder);
    const auto since = Clock::now() - m_drive.tuning().listTrust;
    FolderSweep::run(
        m_drive, std::move(folders), since,
        [self = shared_from_this(), level = std::move(level)](const Result<void> &swept) {
            if (swept)
                self->search(self->take(level));
            else
                self->m_done(swept.error());
        });
}

/// Notes the repositories of a level, and returns the next one.
std::vector<RepositorySearch::Place> RepositorySearch::take(const std::vector<Place> &level)
{
    const QByteArray keys = blobTypeName(BlobType::Keys).toByteArray();
    std::vector<Place> below;
    for (const auto &[folder, segments] : level) {
        const auto path = RepositoryPath::fromSegments(segments);
        if (path && (folder->file(BlobName()) || folder->folder(keys)))
            m_found.append(*path);
        for (const auto &[name, child] : folder->folders()) {
            auto inner = segments;
            inner.append(name);
            if (RepositoryPath::fromSegments(inner)) // nothing that no client can name
                below.push_back({child, inner});
        }
    }
    return below;
}

} // namespace restdock::drime
