// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/server/access/logindigest.h"
#include "app/server/access/loginsource.h"
#include "app/server/access/users.h"
#include "storage/completion.h"

#include <functional>
#include <memory>
#include <vector>

namespace restdock {

/// One check of a password, and who waits for it.
struct PendingCheck
{
    PendingCheck(Credentials sent, const LoginDigest &digest, QByteArray sentFrom,
                 QByteArray sender, std::shared_ptr<const Users> currentUsers)
        : credentials(std::move(sent)),
          login(digest),
          source(std::move(sentFrom)),
          client(std::move(sender)),
          address(loginAddress(client)),
          users(std::move(currentUsers))
    {
    }

    Credentials credentials;
    LoginDigest login{};
    QByteArray source;  ///< see loginSource()
    QByteArray client;  ///< of who came first
    QByteArray address; ///< see loginAddress()
    std::shared_ptr<const Users> users;
    std::vector<Completion<QByteArray>> waiters;
    bool isUnderWay = false;
};

/// The checks that wait for a thread or are under way: a bounded number, in all and per source. One
/// thread at a time.
///
/// A place in the line is a number that whoever calls computes, from what is known at that moment;
/// the lowest goes first, and the newest among equals: where more come than can be checked, those in
/// time are better than all of them late.
class PendingChecks
{
public:
    using Place = std::function<size_t(const PendingCheck &)>;

    static constexpr size_t limit = 64;
    static constexpr size_t limitPerSource = 2;

    /// The check to wait for instead of beginning another one: the same login from the same source
    /// against the same users. Null if there is none.
    PendingCheck *findSame(const LoginDigest &login, const QByteArray &source,
                           const std::shared_ptr<const Users> &users) const;
    bool isTooLong() const { return m_checks.size() > limit; }
    bool isFull(const QByteArray &source) const; ///< no room for more from there

    void add(std::shared_ptr<PendingCheck> check);
    /// The check whose turn it is, which is under way from now on. Null if none waits.
    std::shared_ptr<PendingCheck> next(const Place &place);
    /// The check that waits and would come last. Null if none waits.
    std::shared_ptr<PendingCheck> last(const Place &place) const;
    void remove(const PendingCheck *check);
    size_t count() const { return m_checks.size(); }

private:
    std::vector<std::shared_ptr<PendingCheck>> m_checks;
};

} // namespace restdock
