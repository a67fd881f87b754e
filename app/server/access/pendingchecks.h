// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/server/access/logindigest.h"
#include "app/server/access/users.h"
#include "storage/completion.h"

#include <memory>
#include <vector>

namespace restdock {

/// One check of a password, and who waits for it.
struct PendingCheck
{
    PendingCheck(Credentials sent, const LoginDigest &digest, QByteArray sentFrom,
                 QByteArray clientAddress, std::shared_ptr<const Users> currentUsers)
        : credentials(std::move(sent)),
          login(digest),
          source(std::move(sentFrom)),
          client(std::move(clientAddress)),
          users(std::move(currentUsers))
    {
    }

    Credentials credentials;
    LoginDigest login{};
    QByteArray source; ///< see loginSource()
    QByteArray client; ///< of who came first
    std::shared_ptr<const Users> users;
    std::vector<Completion<QByteArray>> waiters;
};

/// The checks that were begun and have not ended: a bounded number, in all and per source. One
/// thread at a time.
class PendingChecks
{
public:
    static constexpr size_t limit = 64;
    static constexpr size_t limitPerSource = 2;

    enum class Room : quint8 { Free, SourceIsFull, Full };

    /// The check to wait for instead of beginning another one: the same login from the same source
    /// against the same users. Null if there is none.
    PendingCheck *findSame(const LoginDigest &login, const QByteArray &source,
                           const std::shared_ptr<const Users> &users) const;
    Room roomFor(const QByteArray &source) const;

    void add(std::shared_ptr<PendingCheck> check);
    void remove(const PendingCheck *check);
    size_t count() const { return m_checks.size(); }

private:
    std::vector<std::shared_ptr<PendingCheck>> m_checks;
};

} // namespace restdock
