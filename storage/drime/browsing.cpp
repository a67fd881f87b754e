// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/drime/browsing.h"

namespace restdock::drime {

namespace {

QStringList namesIn(const Folder &folder)
{
    QStringList names;
    for (const auto &[name, child] : folder.folders())
        names.append(QString::fromUtf8(name));
    return names;
}

} // namespace

void listFolders(Drive &drive, const FolderPath &path, Completion<QStringList> done)
{
    const auto asked = Clock::now();
    drive.find(path, asked,
               [&drive, asked, done = std::move(done)](const Result<FolderPtr> &found) mutable {
                   if (!found) {
                       done(found.error());
                       return;
                   }
                   const auto &folder = *found;
                   drive.renew(
                       folder, asked, true,
                       [folder, done = std::move(done)](const Result<void> &renewed) mutable {
                           if (renewed)
                               done(namesIn(*folder));
                           else
                               done(renewed.error());
                       });
               });
}

void makeFolder(Drive &drive, const FolderPath &path, Completion<void> done)
{
    drive.ensure(path, [done = std::move(done)](const Result<FolderPtr> &made) mutable {
        if (made)
            done({});
        else
            done(made.error());
    });
}

} // namespace restdock::drime
