// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/quota/forwardingprovider.h"

#include <memory>
#include <optional>
#include <utility>

namespace restdock::test {

/// In which a blob that is there may be so for a moment only.
class HesitantStorage final : public ForwardingProvider
{
public:
    explicit HesitantStorage(StorageProvider &inner) : ForwardingProvider(inner) {}
    void createBlob(const BlobRef &blob, qint64 expectedBytes,
                    Completion<std::unique_ptr<BlobWriter>> done) override
    {
        ++uploads;
        if (error)
            done(*error);
        else if (goes)
            inner().removeBlob(blob,
                               [this, blob, expectedBytes, done = std::move(done)](
                                   const Result<std::optional<qint64>> &) mutable {
                                   inner().createBlob(blob, expectedBytes, std::move(done));
                               });
        else
            inner().createBlob(blob, expectedBytes, std::move(done));
    }

    int uploads = 0;
    std::optional<Error> error;
    bool goes = false; ///< between the look at it and the upload
};

} // namespace restdock::test
