// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/quota/quotawriter.h"

namespace restdock {

QuotaWriter::QuotaWriter(std::unique_ptr<BlobWriter> inner, SpaceReservation reservation)
    : m_reservation(std::move(reservation)),
      m_inner(std::move(inner))
{
}

Result<qint64> QuotaWriter::write(QByteArrayView chunk)
{
    if (m_failure)
        return *m_failure;
    // The whole chunk, even if the inner writer takes a part of it now: the rest is offered again.
    if (!m_reservation.growTo(m_writtenBytes + chunk.size()))
        return fail(m_reservation.account().limitReached());
    auto taken = m_inner->write(chunk);
    if (!taken)
        return fail(std::move(taken).error());
    m_writtenBytes += *taken;
    return taken;
}

void QuotaWriter::whenWritable(std::function<void()> ready)
{
    if (m_inner)
        m_inner->whenWritable(std::move(ready));
    else
        ready(); // write() tells why it is over
}

void QuotaWriter::commit(Completion<void> done)
{
    if (m_failure) {
        done(*m_failure);
        return;
    }
    SpaceAccount &account = m_reservation.account();
    m_reservation.shrinkTo(m_writtenBytes);
    account.beginChange();
    m_reservation.keep();
    // Without the writer: it may be gone when the inner commit ends, and `done` may destroy it.
    m_inner->commit([&account, byteCount = m_writtenBytes,
                     done = std::move(done)](Result<void> committed) mutable {
        if (!committed)
            account.drop(byteCount);
        account.endChange();
        done(std::move(committed));
    });
}

Error QuotaWriter::fail(Error error)
{
    // At once, not in the destructor: others wait for the room.
    m_inner.reset();
    m_reservation.shrinkTo(0);
    m_failure = std::move(error);
    return *m_failure;
}

} // namespace restdock
