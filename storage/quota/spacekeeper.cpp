// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/quota/spacekeeper.h"

#include "storage/quota/uploadrefusal.h"

#include <algorithm>

namespace restdock {

void SpaceKeeper::createBlob(const BlobRef &blob, qint64 expectedBytes,
                             Completion<std::unique_ptr<BlobWriter>> done)
{
    if (blob.type == BlobType::Locks || blob.type == BlobType::Index) {
        inner().createBlob(blob, expectedBytes, std::move(done));
        return;
    }
    inner().probe([this, blob, expectedBytes,
                   done = std::move(done)](const Result<StorageSpace> &space) mutable {
        const qint64 available = space ? space->availableBytes : -1;
        const qint64 needed = std::max<qint64>(expectedBytes, 0);
        // Not "needed + kept": clients announce what they like.
        if (available < 0 || (needed <= available && available - needed >= m_freeBytes)) {
            inner().createBlob(blob, expectedBytes, std::move(done)); // which tells other errors
            return;
        }
        Error full{ErrorCode::NoSpace,
                   QT_TRANSLATE_NOOP("Error", "%1 bytes are to be kept free"),
                   {m_freeBytes},
                   QStringLiteral("%1 bytes are free").arg(available)};
        full.limit = {SpaceLimit::Kind::KeepFree, m_freeBytes};
        refuseUpload(inner(), blob, std::move(full), std::move(done));
    });
}

} // namespace restdock
