// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/quota/spacereservation.h"
#include "storage/storageprovider.h"

#include <memory>
#include <optional>

namespace restdock {

/// Hands an upload on to another writer as long as the account has room for it.
class QuotaWriter final : public BlobWriter
{
public:
    /// @p reservation: what the sender announced; more is reserved when more comes. Its account
    /// outlives the end of a commit.
    QuotaWriter(std::unique_ptr<BlobWriter> inner, SpaceReservation reservation);

    Result<qint64> write(QByteArrayView chunk) override;
    void whenWritable(std::function<void()> ready) override;
    void commit(Completion<void> done) override;

private:
    Error fail(Error error);

    SpaceReservation m_reservation;      ///< before the writer: its file goes first, then the room
    std::unique_ptr<BlobWriter> m_inner; ///< null once the upload failed
    qint64 m_writtenBytes = 0;
    std::optional<Error> m_failure;
};

} // namespace restdock
