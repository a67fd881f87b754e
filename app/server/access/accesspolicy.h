// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/server/access/deletionwindows.h"
#include "app/server/restroute.h"
#include "storage/profiles/profile.h"

#include <QByteArray>
#include <QHash>

#include <memory>
#include <mutex>

namespace restdock {

struct AccessRules
{
    bool appendOnly = false; ///< nothing but locks may be deleted
    bool privateRepos =
        false; ///< a user reaches only the repositories below the folder of its name
    QHash<QByteArray, UserRights> rights = {}; ///< of users who may do less than everything

    bool operator==(const AccessRules &) const = default;
};

enum class Verdict {
    Allowed,
    Forbidden,   ///< 403: not by this user, not with another password
    NotThisUser, ///< 401, as rest-server answers for somebody else's repository
};

/// The one place that decides whether a request may happen, from who asks, for which repository, and
/// what for. Asked once a request, before a byte of its body is taken. Any thread.
class AccessPolicy
{
public:
    explicit AccessPolicy(AccessRules rules);

    /// @p user is empty where nobody has to log in; private repositories need users.
    Verdict decide(const QByteArray &user, const RestRoute &route, Operation operation) const;

    /// For the requests that come from now on.
    void setRules(AccessRules rules);

    /// Exceptions from append-only. Who may only read stays so.
    DeletionWindows &deletionWindows() { return m_windows; }
    const DeletionWindows &deletionWindows() const { return m_windows; }

private:
    std::shared_ptr<const AccessRules> rules() const;

    mutable std::mutex m_lock; // held for moments
    std::shared_ptr<const AccessRules> m_rules;
    DeletionWindows m_windows;
};

} // namespace restdock
