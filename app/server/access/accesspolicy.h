// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/server/restroute.h"

#include <QByteArray>

namespace restdock {

struct AccessRules
{
    bool appendOnly = false; ///< nothing but locks may be deleted
    bool privateRepos =
        false; ///< a user reaches only the repositories below the folder of its name

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
    explicit AccessPolicy(const AccessRules &rules) : m_rules(rules) {}

    /// @p user is empty where nobody has to log in; private repositories need users.
    Verdict decide(const QByteArray &user, const RestRoute &route, Operation operation) const;

private:
    AccessRules m_rules;
};

} // namespace restdock
