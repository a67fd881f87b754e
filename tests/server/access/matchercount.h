// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/server/access/passwordcheck.h"

#include <condition_variable>
#include <mutex>

namespace restdock::test {

/// Stands before PasswordHash::matches(): counts the calls and can make them wait.
class MatcherCount
{
public:
    HashMatcher matcher();

    /// Calls begun so far.
    int calls() const;
    /// From now on calls wait; open() lets them and all later ones go on.
    void close();
    void open();
    /// Lets one call go on, the one that waits now or else the next.
    void passOne();
    /// Waits until @p count calls have begun; false if that takes too long.
    bool waitForCalls(int count);

private:
    mutable std::mutex m_lock;
    std::condition_variable m_changed;
    int m_calls = 0;
    int m_passes = 0;
    bool m_isOpen = true;
};

} // namespace restdock::test
