// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/quota/uploadrefusal.h"

#include <utility>

namespace restdock {

namespace {

constexpr qint64 unknownSize = -1;

} // namespace

/// That its name is there is not enough: whoever stores it just now may have to take it back. It is
/// the storage that knows when it may be counted on, and it says so where an upload begins.
void refuseUpload(StorageProvider &inner, const BlobRef &blob, Error refusal,
                  Completion<std::unique_ptr<BlobWriter>> done)
{
    auto asked = [refusal,
                  done = std::move(done)](Result<std::unique_ptr<BlobWriter>> writer) mutable {
        if (writer) // it is gone by now; the writer leaves nothing behind
            done(std::move(refusal));
        else
            done(std::move(writer));
    };
    inner.statBlob(blob,
                   [&inner, blob, refusal = std::move(refusal),
                    asked = Completion<std::unique_ptr<BlobWriter>>(std::move(asked))](
                       const Result<qint64> &size) mutable {
                       if (size)
                           inner.createBlob(blob, unknownSize, std::move(asked));
                       else
                           asked(std::move(refusal));
                   });
}

} // namespace restdock
