// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/drime/listings.h"

#include "storage/drime/foldersweep.h"
#include "storage/drime/repositorysearch.h"
#include "storage/drime/tally.h"

#include <algorithm>

namespace restdock::drime {

namespace {

FolderPath folderOf(const RepositoryPath &repository, BlobType type)
{
    return pathOf(repository) + FolderPath{blobTypeName(type).toByteArray()};
}

std::vector<FolderPtr> packFoldersIn(const Folder &data)
{
    std::vector<FolderPtr> folders;
    for (const auto &[name, folder] : data.folders()) {
        if (isPackFolder(name))
            folders.push_back(folder);
    }
    return folders;
}

qint64 bytesBelow(const Folder &top)
{
    qint64 sum = 0;
    std::vector<const Folder *> left{&top};
    while (!left.empty()) {
        const auto *folder = left.back();
        left.pop_back();
        sum += folder->foreignBytes();
        for (const FileRecord &file : folder->files())
            sum += std::max<qint64>(file.bytes, 0);
        for (const auto &[name, child] : folder->folders())
            left.push_back(child.get());
    }
    return sum;
}

/// A list with sizes has all of them.
Result<void> append(BlobList &blobs, const Folder &folder, ListDetail detail)
{
    for (const FileRecord &file : folder.files()) {
        if (file.name == BlobName())
            continue;
        if (detail == ListDetail::NamesAndSizes) {
            if (auto bytes = sizeOf(file); !bytes)
                return std::move(bytes).error();
        }
        blobs.push_back({file.name, detail == ListDetail::NamesAndSizes ? file.bytes : -1});
    }
    return {};
}

Result<BlobList> blobsIn(const std::vector<FolderPtr> &folders, ListDetail detail)
{
    BlobList blobs;
    for (const FolderPtr &folder : folders) {
        if (auto appended = append(blobs, *folder, detail); !appended)
            return std::move(appended).error();
    }
    return blobs;
}

void listPacks(Drive &drive, const FolderPtr &data, Clock::time_point since, ListDetail detail,
               Completion<BlobList> done)
{
    FolderSweep::run(drive, packFoldersIn(*data), since,
                     [data, detail, done = std::move(done)](const Result<void> &swept) mutable {
                         if (swept)
                             done(blobsIn(packFoldersIn(*data), detail));
                         else
                             done(swept.error());
                     });
}

void listFolder(Drive &drive, const FolderPtr &folder, BlobType type, ListDetail detail,
                Completion<BlobList> done)
{
    const auto since = Clock::now() - drive.trustIn(type);
    drive.renew(folder, since, true,
                [&drive, folder, type, since, detail,
                 done = std::move(done)](const Result<void> &renewed) mutable {
                    if (!renewed)
                        done(renewed.error());
                    else if (type == BlobType::Data)
                        listPacks(drive, folder, since, detail, std::move(done));
                    else
                        done(blobsIn({folder}, detail));
                });
}

void tallyPacks(Drive &drive, const FolderPtr &data, const BlobCounting &counting,
                Completion<BlobTally> done)
{
    drive.renew(
        data, Clock::now() - drive.trustIn(BlobType::Data), false,
        [&drive, data, counting, done = std::move(done)](const Result<void> &renewed) mutable {
            if (renewed)
                Tally::run(drive, packFoldersIn(*data), counting, std::move(done));
            else
                done(renewed.error());
        });
}

} // namespace

void measureUse(Drive &drive, const RepositoryPath &below, Completion<qint64> done)
{
    const auto asked = Clock::now();
    drive.find(pathOf(below), asked,
               [&drive, asked, done = std::move(done)](const Result<FolderPtr> &found) mutable {
                   if (!found) {
                       if (found.error().code == ErrorCode::NotFound)
                           done(0);
                       else
                           done(found.error());
                       return;
                   }
                   FolderSweep::runDeep(
                       drive, *found, asked,
                       [top = *found, done = std::move(done)](const Result<void> &swept) mutable {
                           if (swept)
                               done(bytesBelow(*top));
                           else
                               done(swept.error());
                       });
               });
}

void findRepositories(Drive &drive, Completion<QList<RepositoryPath>> done)
{
    drive.find({}, Clock::now(),
               [&drive, done = std::move(done)](const Result<FolderPtr> &top) mutable {
                   if (top)
                       RepositorySearch::run(drive, *top, std::move(done));
                   else if (top.error().code == ErrorCode::NotFound)
                       done(QList<RepositoryPath>());
                   else
                       done(top.error());
               });
}

void listBlobs(Drive &drive, const RepositoryPath &repository, BlobType type, ListDetail detail,
               Completion<BlobList> done)
{
    if (type == BlobType::Config) {
        done(Error{
            ErrorCode::InvalidArgument,
            QT_TRANSLATE_NOOP("Error", "A repository has one config: there is no list of them")});
        return;
    }
    drive.find(
        folderOf(repository, type), Clock::now(),
        [&drive, type, detail, done = std::move(done)](const Result<FolderPtr> &found) mutable {
            if (found)
                listFolder(drive, *found, type, detail, std::move(done));
            else
                done(found.error());
        });
}

void tallyBlobs(Drive &drive, const RepositoryPath &repository, BlobType type,
                const BlobCounting &counting, Completion<BlobTally> done)
{
    drive.find(
        folderOf(repository, type), Clock::now(),
        [&drive, type, counting, done = std::move(done)](const Result<FolderPtr> &found) mutable {
            if (!found)
                done(found.error());
            else if (type == BlobType::Data)
                tallyPacks(drive, *found, counting, std::move(done));
            else
                Tally::run(drive, {*found}, counting, std::move(done));
        });
}

} // namespace restdock::drime
