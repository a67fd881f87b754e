// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/server/access/logindigest.h"
#include "app/server/access/recentmap.h"

#include <chrono>

namespace restdock {

/// Remembers logins that were right, so that not every request pays for bcrypt. One thread at a
/// time.
class LoginCache
{
public:
    using TimePoint = std::chrono::steady_clock::time_point;

    static constexpr auto lifetime = std::chrono::minutes(1); ///< since the last use
    static constexpr size_t capacity = 1000;                  ///< then the least recent one goes

    /// Whether the login was found right within the lifetime, which then begins anew.
    bool contains(const LoginDigest &login, TimePoint now);
    void add(const LoginDigest &login, TimePoint now);
    /// Whether the login was right at some time. It may not be any more.
    bool wasRight(const LoginDigest &login) const { return m_expiries.peek(login); }
    void clear() { m_expiries.clear(); }
    size_t size() const { return m_expiries.size(); } ///< with expired ones

private:
    struct Hash
    {
        size_t operator()(const LoginDigest &login) const;
    };

    RecentMap<LoginDigest, TimePoint, Hash> m_expiries{capacity};
};

} // namespace restdock
