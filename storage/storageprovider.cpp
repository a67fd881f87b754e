// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/storageprovider.h"

namespace restdock {

void StorageProvider::findRepositories(Completion<QList<RepositoryPath>> done)
{
    done(Error{
        ErrorCode::InvalidArgument,
        QT_TRANSLATE_NOOP("Error", "This kind of storage cannot tell which repositories it has")});
}

void StorageProvider::tallyBlobs(const RepositoryPath &repository, BlobType type,
                                 const BlobCounting &counting, Completion<BlobTally> done)
{
    if (type == BlobType::Config) {
        statBlob({repository, type, {}},
                 [done = std::move(done)](const Result<qint64> &size) mutable {
                     BlobTally tally;
                     if (size)
                         tally.add(*size, -1, 0);
                     if (size || size.error().code == ErrorCode::NotFound)
                         done(tally);
                     else
                         done(size.error());
                 });
        return;
    }
    listBlobs(repository, type, ListDetail::NamesAndSizes,
              [counting, done = std::move(done)](const Result<BlobList> &list) mutable {
                  if (!list) {
                      done(list.error());
                      return;
                  }
                  BlobTally tally;
                  for (const auto &blob : *list)
                      tally.add(blob.bytes, -1, 0);
                  if (counting.mayGoOn(tally.blobs))
                      done(tally);
              });
}

} // namespace restdock
