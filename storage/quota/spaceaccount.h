// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/error.h"

#include <atomic>

namespace restdock {

/// Counts the bytes that a storage holds or has promised to uploads, and never promises more than
/// its limit. Thread-safe without locks.
///
/// In use are the stored bytes and the reserved ones. An upload reserves, keeps what it stored and
/// gives back the rest; a removal drops. Whatever alters the stored files is put between
/// beginChange() and endChange(), so that a count of the files knows whether it can be trusted.
class SpaceAccount
{
public:
    /// The state at the beginning of a count, for finishCount().
    struct Count
    {
        quint64 changesBegun = 0;
        quint64 removals = 0;
        qint64 storedBytes = 0;
        bool isQuiet = false; ///< no change was under way
    };

    /// @p kind: for limitReached().
    explicit SpaceAccount(qint64 limitBytes, SpaceLimit::Kind kind = SpaceLimit::Kind::Profile)
        : m_limit(limitBytes),
          m_kind(kind)
    {
    }

    qint64 limitBytes() const { return m_limit; }
    /// Holds for what is reserved from now on.
    void setLimit(qint64 limitBytes) { m_limit = limitBytes; }
    /// Stored and reserved. At most the limit, unless so much was there already when it was counted.
    qint64 usedBytes() const;
    /// What can still be reserved; 0 when the limit is exceeded.
    qint64 freeBytes() const;
    /// The Error of an upload that does not fit: NoSpace.
    Error limitReached() const;

    /// Sets @p byteCount bytes aside, or returns false and does nothing. 0 bytes always fit.
    bool reserve(qint64 byteCount);
    void giveBack(qint64 byteCount);

    void beginChange();
    void endChange();
    /// Reserved bytes are stored now. Call it before others can see the blob: they may remove it.
    void keep(qint64 byteCount);
    /// Stored bytes are gone. Files that were never counted cannot take the count below 0.
    void drop(qint64 byteCount);
    /// Stored files are gone, and nobody knows how big they were: outdated until the next count.
    void dropUnknown();

    /// True after the first count.
    bool isCounted() const { return m_isCounted; }
    /// True when more may be free than is known, because of dropUnknown().
    bool isOutdated() const { return m_removals != m_removalsCounted; }

    /// Call it before the files are counted, and finishCount() with their sum.
    Count beginCount() const;
    /// Corrects the stored bytes; false, and nothing, if there were changes since @p count began:
    /// then nobody can tell which of them the sum contains.
    bool finishCount(const Count &count, qint64 storedBytes);

private:
    std::atomic<qint64> m_limit;
    const SpaceLimit::Kind m_kind;
    std::atomic<qint64> m_used{0};
    std::atomic<qint64> m_stored{0}; ///< the part of m_used that lies in files
    std::atomic<quint64> m_changesBegun{0};
    std::atomic<quint64> m_changesEnded{0};
    std::atomic<quint64> m_removals{0}; ///< of unknown size
    std::atomic<quint64> m_removalsCounted{0};
    std::atomic<bool> m_isCounted{false};
};

} // namespace restdock
