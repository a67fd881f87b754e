// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/server/access/loginfailure.h"

#include <QString>

#include <chrono>
#include <deque>
#include <map>
#include <mutex>

namespace restdock {

/// Notices when a client goes on with wrong logins: an old password somewhere, or somebody guesses.
/// Any thread.
class LoginWatch
{
public:
    using TimePoint = std::chrono::steady_clock::time_point;

    static constexpr size_t many = 20;
    static constexpr std::chrono::minutes within{10};

    /// True with the one that makes it many; once in that time for each client.
    bool count(const QString &profile, const LoginFailure &failure, TimePoint now);

private:
    struct Client
    {
        std::deque<TimePoint> failures; ///< the latest, `many` at most
        TimePoint toldAt;
    };

    std::mutex m_lock;
    std::map<std::pair<QString, QByteArray>, Client> m_clients; ///< by profile and address
};

} // namespace restdock
