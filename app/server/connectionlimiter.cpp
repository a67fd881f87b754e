// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/connectionlimiter.h"

namespace restdock {

namespace {

bool isLocal(const QByteArray &client)
{
    return client == "@" || client == "::1" || client.startsWith("127.");
}

} // namespace

ConnectionLimiter::Place ConnectionLimiter::take(const QByteArray &client)
{
    const std::lock_guard guard(m_lock);
    if (m_total >= m_limits.total)
        return nullptr;
    if (!isLocal(client)) {
        int &count = m_perAddress[client];
        if (count >= m_limits.perAddress)
            return nullptr;
        ++count;
    }
    ++m_total;
    return Place(this, [this, client](const void *) { giveBack(client); });
}

void ConnectionLimiter::giveBack(const QByteArray &client)
{
    const std::lock_guard guard(m_lock);
    --m_total;
    const auto found = m_perAddress.find(client);
    if (found != m_perAddress.end() && --*found == 0)
        m_perAddress.erase(found);
}

} // namespace restdock
