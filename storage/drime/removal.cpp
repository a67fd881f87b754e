// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/drime/removal.h"

#include "storage/drime/foldersweep.h"

#include <algorithm>

namespace restdock::drime {

namespace {

constexpr qsizetype idsInACall = 100;

QList<qint64> idsOf(const Folder &folder)
{
    QList<qint64> ids;
    for (const FolderId &id : folder.ids())
        ids.append(id.id);
    return ids;
}

/// Nothing but blobs in it.
bool holdsOnlyBlobs(const Folder &folder)
{
    return folder.foreignFiles() == 0 && folder.folders().empty();
}

bool holdsOnlyPacks(const Folder &data)
{
    return data.foreignFiles() == 0
        && std::all_of(data.folders().begin(), data.folders().end(), [](const auto &child) {
               return isPackFolder(child.first) && holdsOnlyBlobs(*child.second);
           });
}

} // namespace

RepositoryRemoval::RepositoryRemoval(Drive &drive, const RepositoryPath &repository,
                                     Completion<void> done)
    : m_drive(drive),
      m_repository(repository),
      m_done(std::move(done))
{
}

void RepositoryRemoval::run(Drive &drive, const RepositoryPath &repository, Completion<void> done)
{
    const std::shared_ptr<RepositoryRemoval> removal(
        new RepositoryRemoval(drive, repository, std::move(done)));
    removal->start();
}

void RepositoryRemoval::start()
{
    m_drive.find(pathOf(m_repository), Clock::now(),
                 [self = shared_from_this()](const Result<FolderPtr> &found) {
                     if (!found) {
                         if (found.error().code == ErrorCode::NotFound)
                             self->m_done({});
                         else
                             self->m_done(found.error());
                         return;
                     }
                     self->m_folder = *found;
                     self->sweepTypes();
                 });
}

void RepositoryRemoval::sweepTypes()
{
    const auto asked = Clock::now();
    m_drive.renew(
        m_folder, asked, true, [self = shared_from_this(), asked](const Result<void> &renewed) {
            if (!renewed) {
                if (renewed.error().code == ErrorCode::NotFound)
                    self->m_done({});
                else
                    self->m_done(renewed.error());
                return;
            }
            std::vector<FolderPtr> types;
            for (const BlobType type : listedBlobTypes) {
                if (auto folder = self->m_folder->folder(blobTypeName(type).toByteArray()))
                    types.push_back(std::move(folder));
            }
            FolderSweep::run(self->m_drive, std::move(types), asked,
                             [self, asked](const Result<void> &swept) {
                                 if (!swept) {
                                     self->m_done(swept.error());
                                     return;
                                 }
                                 std::vector<FolderPtr> packs;
                                 if (const auto data = self->m_folder->folder("data")) {
                                     for (const auto &[name, folder] : data->folders())
                                         packs.push_back(folder);
                                 }
                                 FolderSweep::run(self->m_drive, std::move(packs), asked,
                                                  [self](const Result<void> &sweptPacks) {
                                                      if (!sweptPacks)
                                                          self->m_done(sweptPacks.error());
                                                      else
                                                          self->plan();
                                                  });
                             });
        });
}

void RepositoryRemoval::plan()
{
    // The config first: without it there is no repository, whatever becomes of the rest.
    if (const auto *config = m_folder->file(BlobName()))
        m_steps.push_back({m_folder, {}, {config->id}});
    for (const BlobType type : listedBlobTypes) {
        if (const auto folder = m_folder->folder(blobTypeName(type).toByteArray()))
            planFolder(folder, type == BlobType::Data);
    }
    std::reverse(m_steps.begin(), m_steps.end()); // taken from the end
    removeNext();
}

void RepositoryRemoval::planFolder(const FolderPtr &folder, bool isData)
{
    if (isData ? holdsOnlyPacks(*folder) : holdsOnlyBlobs(*folder)) {
        m_steps.push_back({folder->parent(), folder->name(), idsOf(*folder)});
        return;
    }
    if (!isData) {
        addFiles(folder);
        return;
    }
    for (const auto &[name, child] : folder->folders()) {
        if (isPackFolder(name))
            planFolder(child, false);
    }
}

void RepositoryRemoval::addFiles(const FolderPtr &folder)
{
    QList<qint64> ids;
    for (const FileRecord &file : folder->files())
        ids.append(file.id);
    for (qsizetype i = 0; i < ids.size(); i += idsInACall)
        m_steps.push_back({folder, {}, ids.mid(i, idsInACall)});
}

void RepositoryRemoval::removeNext()
{
    if (m_steps.empty()) {
        removeOwnFolder();
        return;
    }
    auto step = std::move(m_steps.back());
    m_steps.pop_back();
    if (!step.folder || step.ids.isEmpty()) { // gone meanwhile
        removeNext();
        return;
    }
    m_drive.removeEntries(step.ids, !m_drive.api().settings().useTrash,
                          [self = shared_from_this(), step](const Result<Removal> &removed) {
                              if (!removed) {
                                  self->m_done(removed.error());
                                  return;
                              }
                              if (!step.subfolder.isEmpty())
                                  step.folder->removeFolder(step.subfolder);
                              for (const qint64 id : step.ids)
                                  step.folder->dropFile(id);
                              self->removeNext();
                          });
}

void RepositoryRemoval::removeOwnFolder()
{
    const auto parent = m_folder->parent();
    const bool isEmpty =
        m_folder->folders().empty() && m_folder->files().empty() && m_folder->foreignFiles() == 0;
    if (m_repository.isRoot() || !parent || !isEmpty) {
        m_done({});
        return;
    }
    m_drive.removeEntries(idsOf(*m_folder), !m_drive.api().settings().useTrash,
                          [self = shared_from_this(), parent](const Result<Removal> &removed) {
                              if (!removed) {
                                  self->m_done(removed.error());
                                  return;
                              }
                              parent->removeFolder(self->m_folder->name());
                              self->m_done({});
                          });
}

} // namespace restdock::drime
