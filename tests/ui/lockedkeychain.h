// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/completion.h"
#include "storage/profiles/pendingchange.h"

#include <functional>
#include <memory>
#include <utility>

namespace restdock::test {

/// A keychain that a test locks: what would be changed is held until the test unlocks it.
class LockedKeychain
{
public:
    /// Somebody unlocks it: what waits is done in two steps.
    void unlockKeychain()
    {
        hasLockedKeychain = false;
        beginHeld();
        endHeld();
    }

    bool hasLockedKeychain = false;  ///< changes are held until they are begun and ended
    std::function<void()> beginHeld; ///< from here on it cannot be taken back
    std::function<void()> endHeld;

protected:
    /// @p work does it, once that is allowed.
    template<typename T, typename Work>
    void hold(const PendingChange::Handle &change, Completion<T> done, Work work)
    {
        beginHeld = [change] {
            if (change->begin() && change->begun)
                change->begun();
        };
        const auto shared = std::make_shared<Completion<T>>(std::move(done));
        endHeld = [this, change, shared, work] {
            hasLockedKeychain = false;
            if (change->isTakenBack())
                (*shared)(Error{ErrorCode::Cancelled, {}});
            else
                work(std::move(*shared));
        };
    }
};

} // namespace restdock::test
