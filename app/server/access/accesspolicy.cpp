// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/access/accesspolicy.h"

namespace restdock {

namespace {

bool ownsRepository(const QByteArray &user, const RepositoryPath &repository)
{
    return !user.isEmpty() && !repository.isRoot() && repository.segments().first() == user;
}

bool isChange(Operation operation)
{
    return operation == Operation::CreateRepository || operation == Operation::Write
        || operation == Operation::Remove;
}

} // namespace

AccessPolicy::AccessPolicy(AccessRules rules)
    : m_rules(std::make_shared<const AccessRules>(std::move(rules)))
{
}

void AccessPolicy::setRules(AccessRules rules)
{
    auto shared = std::make_shared<const AccessRules>(std::move(rules));
    const std::lock_guard guard(m_lock);
    m_rules = std::move(shared);
}

std::shared_ptr<const AccessRules> AccessPolicy::rules() const
{
    const std::lock_guard guard(m_lock);
    return m_rules;
}

Verdict AccessPolicy::decide(const QByteArray &user, const RestRoute &route,
                             Operation operation) const
{
    const auto rules = this->rules();
    if (rules->privateRepos && !ownsRepository(user, route.blob.repository))
        return Verdict::NotThisUser;
    // restic takes a lock for everything it does, reading too, and has to give it back.
    const bool isOfLocks =
        route.resource == RestRoute::Resource::Blob && route.blob.type == BlobType::Locks;
    if (!isChange(operation) || isOfLocks)
        return Verdict::Allowed;
    const auto rights = rules->rights.value(user, UserRights::Full);
    if (rights == UserRights::ReadOnly)
        return Verdict::Forbidden;
    const bool onlyAdds = rules->appendOnly || rights == UserRights::AddOnly;
    if (operation == Operation::Remove && onlyAdds
        && !m_windows.isOpenFor(user, DeletionWindows::Clock::now()))
        return Verdict::Forbidden;
    return Verdict::Allowed;
}

} // namespace restdock
