// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/access/accesspolicy.h"

namespace restdock {

namespace {

bool ownsRepository(const QByteArray &user, const RepositoryPath &repository)
{
    return !user.isEmpty() && !repository.isRoot() && repository.segments().first() == user;
}

} // namespace

Verdict AccessPolicy::decide(const QByteArray &user, const RestRoute &route,
                             Operation operation) const
{
    if (m_rules.privateRepos && !ownsRepository(user, route.blob.repository))
        return Verdict::NotThisUser;
    // restic takes a lock for every backup and has to give it back.
    if (m_rules.appendOnly && operation == Operation::Remove && route.blob.type != BlobType::Locks)
        return Verdict::Forbidden;
    return Verdict::Allowed;
}

} // namespace restdock
