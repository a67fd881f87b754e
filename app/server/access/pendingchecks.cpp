// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/access/pendingchecks.h"

#include <algorithm>

namespace restdock {

PendingCheck *PendingChecks::findSame(const LoginDigest &login, const QByteArray &source,
                                      const std::shared_ptr<const Users> &users) const
{
    const auto found = std::find_if(m_checks.begin(), m_checks.end(), [&](const auto &check) {
        return check->login == login && check->source == source && check->users == users;
    });
    return found == m_checks.end() ? nullptr : found->get();
}

PendingChecks::Room PendingChecks::roomFor(const QByteArray &source) const
{
    const auto ofSource = std::count_if(m_checks.begin(), m_checks.end(),
                                        [&](const auto &check) { return check->source == source; });
    if (size_t(ofSource) >= limitPerSource)
        return Room::SourceIsFull;
    return m_checks.size() >= limit ? Room::Full : Room::Free;
}

void PendingChecks::add(std::shared_ptr<PendingCheck> check)
{
    m_checks.push_back(std::move(check));
}

void PendingChecks::remove(const PendingCheck *check)
{
    std::erase_if(m_checks, [check](const auto &pending) { return pending.get() == check; });
}

} // namespace restdock
