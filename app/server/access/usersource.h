// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/server/access/users.h"
#include "storage/result.h"

#include <chrono>
#include <memory>

namespace restdock {

/// Where an Authenticator has its users from. Any thread.
class UserSource
{
public:
    using TimePoint = std::chrono::steady_clock::time_point;

    UserSource() = default;
    UserSource(const UserSource &) = delete;
    UserSource &operator=(const UserSource &) = delete;
    virtual ~UserSource() = default;

    /// Takes up what has changed (may block). On an Error the users stay what they were. Counts as a
    /// look at the time @p now.
    virtual Result<void> read(TimePoint now) = 0;

    /// A snapshot; the same object as long as the users are the same.
    virtual std::shared_ptr<const Users> users() const = 0;

    /// Whether read() may find other users. Does not block.
    virtual bool looksChanged(TimePoint now) = 0;
};

} // namespace restdock
