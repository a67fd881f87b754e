// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/server/access/usersource.h"

#include <mutex>

namespace restdock {

/// Users that somebody hands over: those that a profile keeps itself. Any thread.
class KnownUsers final : public UserSource
{
public:
    explicit KnownUsers(Users users);

    /// From now on these may sign in, and nobody else.
    void set(Users users);

    Result<void> read(TimePoint now) override;
    std::shared_ptr<const Users> users() const override;
    bool looksChanged(TimePoint now) override;

private:
    mutable std::mutex m_lock; // held for moments
    std::shared_ptr<const Users> m_users;
};

} // namespace restdock
