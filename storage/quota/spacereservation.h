// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/quota/spaceaccount.h"

#include <utility>

namespace restdock {

/// The bytes that one upload has set aside in an account, which outlives it. What is not kept goes
/// back at the latest when this is destroyed. Used by one thread at a time.
class [[nodiscard]] SpaceReservation
{
public:
    explicit SpaceReservation(SpaceAccount &account) : m_account(&account) {}
    SpaceReservation(SpaceReservation &&other) noexcept
        : m_account(other.m_account),
          m_bytes(std::exchange(other.m_bytes, 0))
    {
    }
    SpaceReservation &operator=(SpaceReservation &&) = delete;
    ~SpaceReservation() { shrinkTo(0); }

    SpaceAccount &account() const { return *m_account; }
    qint64 bytes() const { return m_bytes; }

    /// Makes sure of @p byteCount bytes, or returns false and changes nothing.
    bool growTo(qint64 byteCount)
    {
        if (byteCount <= m_bytes)
            return true;
        if (!m_account->reserve(byteCount - m_bytes))
            return false;
        m_bytes = byteCount;
        return true;
    }

    /// Gives back what is more than @p byteCount.
    void shrinkTo(qint64 byteCount)
    {
        if (byteCount < m_bytes)
            m_account->giveBack(std::exchange(m_bytes, byteCount) - byteCount);
    }

    /// The bytes are stored from now on.
    void keep() { m_account->keep(std::exchange(m_bytes, 0)); }

private:
    SpaceAccount *m_account;
    qint64 m_bytes = 0;
};

} // namespace restdock
