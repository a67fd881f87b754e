// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/server/exchange.h"
#include "app/server/sha256.h"
#include "storage/storageprovider.h"

#include <optional>

namespace restdock {

/// Writes an upload into a provider, and commits it only if its content has the promised hash.
class BlobSink final : public BodySink
{
public:
    enum class Empty { Allowed, Refused };

    /// @p expectedHash: nothing where the name promises none (config) or nobody asked to check.
    BlobSink(std::unique_ptr<BlobWriter> writer, std::optional<BlobName> expectedHash, Empty empty);

    Result<qint64> write(QByteArrayView content) override;
    void whenWritable(std::function<void()> ready) override;
    /// Corrupt when the hash does not fit, InvalidArgument when it is empty and must not be: nothing
    /// is stored then.
    void finish(Completion<void> done) override;

private:
    std::unique_ptr<BlobWriter> m_writer;
    std::optional<BlobName> m_expectedHash;
    std::optional<Sha256> m_hash;
    bool m_isRefused; // unless content comes
};

} // namespace restdock
