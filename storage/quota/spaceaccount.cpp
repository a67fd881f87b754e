// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/quota/spaceaccount.h"

#include <algorithm>

namespace restdock {

qint64 SpaceAccount::usedBytes() const
{
    return std::max<qint64>(0, m_used);
}

qint64 SpaceAccount::freeBytes() const
{
    return std::max<qint64>(0, m_limit - usedBytes());
}

Error SpaceAccount::limitReached() const
{
    const auto limit = limitBytes();
    Error error{ErrorCode::NoSpace,
                QT_TRANSLATE_NOOP("Error", "The limit of %1 bytes is reached"),
                {limit},
                QStringLiteral("%1 bytes are in use").arg(usedBytes())};
    error.limit = {m_kind, limit};
    return error;
}

bool SpaceAccount::reserve(qint64 byteCount)
{
    if (byteCount <= 0)
        return true;
    qint64 used = m_used;
    do {
        // Not "used + byteCount": clients announce what they like.
        if (byteCount > m_limit - std::max<qint64>(0, used))
            return false;
    } while (!m_used.compare_exchange_weak(used, used + byteCount));
    return true;
}

void SpaceAccount::giveBack(qint64 byteCount)
{
    m_used -= byteCount;
}

void SpaceAccount::beginChange()
{
    ++m_changesBegun;
}

void SpaceAccount::endChange()
{
    ++m_changesEnded;
}

void SpaceAccount::keep(qint64 byteCount)
{
    m_stored += byteCount;
}

void SpaceAccount::drop(qint64 byteCount)
{
    qint64 stored = m_stored;
    qint64 dropped = 0;
    do {
        dropped = std::min(byteCount, stored);
    } while (!m_stored.compare_exchange_weak(stored, stored - dropped));
    m_used -= dropped;
}

void SpaceAccount::dropUnknown()
{
    ++m_removals;
}

SpaceAccount::Count SpaceAccount::beginCount() const
{
    Count count;
    // In this order: if as many have begun afterwards as had ended before, none was under way.
    const quint64 changesEnded = m_changesEnded;
    count.changesBegun = m_changesBegun;
    count.isQuiet = changesEnded == count.changesBegun;
    count.removals = m_removals;
    count.storedBytes = m_stored;
    return count;
}

bool SpaceAccount::finishCount(const Count &count, qint64 storedBytes)
{
    if (!count.isQuiet || m_changesBegun != count.changesBegun)
        return false;
    // Exchanged, not set: of two counts at a time only one may correct the sum, and a change that
    // begins just now alters it first.
    qint64 before = count.storedBytes;
    if (!m_stored.compare_exchange_strong(before, storedBytes))
        return false;
    m_used += storedBytes - before;
    m_removalsCounted = count.removals;
    m_isCounted = true;
    return true;
}

} // namespace restdock
