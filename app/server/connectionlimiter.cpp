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
    const std::lock_guard guard(m_taken->lock);
    if (m_taken->total >= m_limits.total)
        return nullptr;
    if (!isLocal(client)) {
        int &count = m_taken->perAddress[client];
        if (count >= m_limits.perAddress)
            return nullptr;
        ++count;
    }
    ++m_taken->total;
    return Place(m_taken.get(),
                 [taken = m_taken, client](const void *) { taken->giveBack(client); });
}

void ConnectionLimiter::Taken::giveBack(const QByteArray &client)
{
    const std::lock_guard guard(lock);
    --total;
    const auto found = perAddress.find(client);
    if (found != perAddress.end() && --*found == 0)
        perAddress.erase(found);
}

} // namespace restdock
