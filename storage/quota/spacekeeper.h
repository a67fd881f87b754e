// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/quota/forwardingprovider.h"

namespace restdock {

/// Another provider, in which some space stays free: when an upload would leave less of it, it is
/// refused (NoSpace). Everything else works: reading, restoring and deleting too. For those restic
/// writes locks, and for making room by `prune` new index files, so these two are always taken.
///
/// The space is that of the whole disk or account, whoever uses it. Uploads that have begun are
/// finished. Where the storage does not tell its space nothing is refused.
class SpaceKeeper final : public ForwardingProvider
{
public:
    SpaceKeeper(StorageProvider &inner, qint64 freeBytes)
        : ForwardingProvider(inner),
          m_freeBytes(freeBytes)
    {
    }

    void createBlob(const BlobRef &blob, qint64 expectedBytes,
                    Completion<std::unique_ptr<BlobWriter>> done) override;

private:
    const qint64 m_freeBytes;
};

} // namespace restdock
