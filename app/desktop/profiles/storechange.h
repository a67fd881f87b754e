// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/profiles/pendingchange.h"
#include "storage/profiles/profilestore.h"

#include <memory>
#include <utility>

class QObject;

namespace restdock {

/// What the person answers to all that one command has to unlock: whoever has refused once is not asked
/// again for the rest of it. Shared by what the command consists of; used in the store's thread only.
struct UnlockAnswer
{
    using Handle = std::shared_ptr<UnlockAnswer>;

    bool isRefused = false;
};

/// What a person waits for that needs the store: first it unlocks what is locked, then it begins. Until
/// then the person can take it back.
///
/// In the store's thread. Cancelled: it was taken back, and nothing must follow.
class StoreChange final
{
public:
    /// @p store and @p owner outlive it. PendingChange::begun runs in the thread of @p owner. Without
    /// @p pending nobody takes it back; without @p answer the person is asked for it alone.
    StoreChange(ProfileStore &store, PendingChange::Handle pending, UnlockAnswer::Handle answer,
                QObject &owner);

    ProfileStore &store() const { return m_store; }

    /// Asks the person for what is locked, if an entry of @p key in @p home needs it, and waits for the
    /// answer. Whoever has just refused is not asked once more: what follows then ends as it does with a
    /// keychain that is locked.
    Result<void> unlockFor(ProfileHome home, const QString &key);
    /// Runs @p read, which returns a Result<T> and changes nothing. Where @p home is locked nobody is asked
    /// before it says that this is in its way: what is read may be in a place of its own.
    template<typename Read>
    auto reading(ProfileHome home, const QString &key, Read read) -> decltype(read())
    {
        if (m_answer->isRefused || !isLocked(home))
            return read(); // which may ask all the same: whether this program may read it
        m_store.setMayAsk(false);
        auto result = read();
        if (result || result.error().code != ErrorCode::SignInRequired)
            return result;
        m_store.setMayAsk(true);
        if (auto unlocked = unlockFor(home, key); !unlocked)
            return std::move(unlocked).error();
        return read();
    }
    /// To be called once, after all that was unlocked and before anything is written.
    Result<void> begin();

private:
    bool isLocked(ProfileHome home);

    ProfileStore &m_store;
    const PendingChange::Handle m_pending;
    const UnlockAnswer::Handle m_answer;
    QObject &m_owner;
};

} // namespace restdock
