// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/blobtally.h"
#include "storage/drime/drive.h"
#include "storage/storageprovider.h"

namespace restdock::drime {

// What the storage holds: StorageProvider's operations of the same names, in terms of folders.
// Network thread.

/// All bytes below @p below, as new as the question; 0 if it does not exist.
void measureUse(Drive &drive, const RepositoryPath &below, Completion<qint64> done);

void findRepositories(Drive &drive, Completion<QList<RepositoryPath>> done);

void listBlobs(Drive &drive, const RepositoryPath &repository, BlobType type, ListDetail detail,
               Completion<BlobList> done);

void tallyBlobs(Drive &drive, const RepositoryPath &repository, BlobType type,
                const BlobCounting &counting, Completion<BlobTally> done);

} // namespace restdock::drime
