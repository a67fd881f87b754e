// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/completion.h"
#include "storage/profiles/pendingchange.h"

#include <QObject>
#include <QPointer>

#include <functional>
#include <utility>

namespace restdock::ui {

/// A change that a window waits for, until it has ended or the person takes it back: as long as it only
/// waits for the keychain that can be done, and the window's end does it, too. One at a time. Where a
/// window has no place for what it waits for, see WaitNotice.
///
/// GUI thread.
class AwaitedChange final
{
public:
    /// @p owner has it as a member, and outlives it.
    explicit AwaitedChange(QObject &owner) : m_owner(&owner) {}
    ~AwaitedChange();
    AwaitedChange(const AwaitedChange &) = delete;
    AwaitedChange &operator=(const AwaitedChange &) = delete;

    bool isUnderWay() const { return bool(m_change); }
    /// A new one. @p begun runs when it is being written: it cannot be taken back any more, and that is
    /// soon over.
    PendingChange::Handle start(std::function<void()> begun = {});
    /// Nothing will be changed. False: too late, or there is none.
    bool takeBack();

    /// @p done for the call that start() was for. What ends after it was taken back is dropped.
    template<typename T, typename Function>
    Completion<T> whenDone(Function done)
    {
        return [this, owner = m_owner, change = m_change,
                done = std::move(done)](Result<T> result) mutable {
            if (!owner || m_change != change)
                return;
            m_change.reset();
            done(std::move(result));
        };
    }

private:
    const QPointer<QObject> m_owner;
    PendingChange::Handle m_change;
};

} // namespace restdock::ui
