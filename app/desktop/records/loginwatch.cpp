// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/records/loginwatch.h"

#include <QHash>

#include <algorithm>

namespace restdock {

namespace {

constexpr size_t mostRemembered = 1000;

} // namespace

std::optional<LoginWatch::Alarm> LoginWatch::count(const QString &profile,
                                                   const LoginFailure &failure, TimePoint now)
{
    const std::lock_guard guard(m_lock);
    if (m_clients.size() >= mostRemembered) {
        std::erase_if(m_clients, [now](const auto &entry) {
            return now - entry.second.failures.back().at > within;
        });
        if (m_clients.size() >= mostRemembered)
            m_clients.clear();
    }
    auto &client = m_clients[{profile, failure.client}];
    client.failures.push_back({now, qHash(failure.user)});
    if (client.failures.size() > many)
        client.failures.pop_front();
    const bool isMany =
        client.failures.size() == many && now - client.failures.front().at <= within;
    const bool isNew = client.toldAt == TimePoint() || now - client.toldAt > within;
    if (!isMany || !isNew)
        return {};
    client.toldAt = now;
    return Alarm{std::all_of(
        client.failures.begin(), client.failures.end(),
        [first = client.failures.front().user](const Failure &one) { return one.user == first; })};
}

} // namespace restdock
