// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/server/access/loginfailure.h"

#include <QString>

#include <chrono>
#include <deque>
#include <map>
#include <mutex>
#include <optional>

namespace restdock {

/// Notices when a client goes on with wrong logins: an old password somewhere, or somebody guesses.
/// Any thread.
class LoginWatch
{
public:
    using TimePoint = std::chrono::steady_clock::time_point;

    static constexpr size_t many = 20;
    static constexpr std::chrono::minutes within{10};

    /// What a client has tried.
    struct Alarm
    {
        bool isOneUser = false; ///< always the same
    };
    /// Something with the one that makes it many; once in that time for each client.
    std::optional<Alarm> count(const QString &profile, const LoginFailure &failure, TimePoint now);

private:
    struct Failure
    {
        TimePoint at;
        size_t user = 0; ///< by its hash: names may be long
    };
    struct Client
    {
        std::deque<Failure> failures; ///< the latest, `many` at most
        TimePoint toldAt;
    };

    std::mutex m_lock;
    std::map<std::pair<QString, QByteArray>, Client> m_clients; ///< by profile and address
};

} // namespace restdock
