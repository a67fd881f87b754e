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

bool PendingChecks::isFull(const QByteArray &source) const
{
    const auto ofSource = std::count_if(m_checks.begin(), m_checks.end(),
                                        [&](const auto &check) { return check->source == source; });
    return size_t(ofSource) >= limitPerSource;
}

void PendingChecks::add(std::shared_ptr<PendingCheck> check)
{
    m_checks.push_back(std::move(check));
}

std::shared_ptr<PendingCheck> PendingChecks::next(const Place &place)
{
    std::shared_ptr<PendingCheck> first;
    size_t lowest = 0;
    for (const auto &check : m_checks) {
        if (check->isUnderWay)
            continue;
        if (const auto at = place(*check); !first || at <= lowest) {
            first = check;
            lowest = at;
        }
    }
    if (first)
        first->isUnderWay = true;
    return first;
}

std::shared_ptr<PendingCheck> PendingChecks::last(const Place &place) const
{
    std::shared_ptr<PendingCheck> last;
    size_t highest = 0;
    for (const auto &check : m_checks) {
        if (check->isUnderWay)
            continue;
        if (const auto at = place(*check); !last || at > highest) {
            last = check;
            highest = at;
        }
    }
    return last;
}

void PendingChecks::remove(const PendingCheck *check)
{
    std::erase_if(m_checks, [check](const auto &pending) { return pending.get() == check; });
}

} // namespace restdock
