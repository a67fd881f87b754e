// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <functional>

namespace restdock {

/// The blobs of one type in a repository, summed up.
struct BlobTally
{
    qint64 blobs = 0;
    qint64 bytes = 0;
    qint64 newest = -1;  ///< when the newest was stored, in milliseconds since 1970; -1: not told
    qint64 old = 0;      ///< how many were stored before BlobCounting::oldBefore
    qint64 newBytes = 0; ///< of those that were stored at that time or later

    /// @p storedAt in milliseconds since 1970; -1: not told.
    void add(qint64 blobBytes, qint64 storedAt, qint64 oldBefore)
    {
        ++blobs;
        bytes += blobBytes;
        newest = newest < storedAt ? storedAt : newest;
        if (storedAt < 0)
            return;
        if (storedAt < oldBefore)
            ++old;
        else
            newBytes += blobBytes;
    }

    bool operator==(const BlobTally &) const = default;
};

/// How blobs shall be counted.
struct BlobCounting
{
    qint64 oldBefore = 0; ///< milliseconds since 1970
    /// Told now and then how many there are so far, in any thread. The counting ends as Cancelled
    /// when it answers false. May be empty.
    std::function<bool(qint64 blobs)> goOn = {};

    bool mayGoOn(qint64 blobs) const { return !goOn || goOn(blobs); }
};

} // namespace restdock
