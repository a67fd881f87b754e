// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/access/logincache.h"

#include <cstring>

namespace restdock {

size_t LoginCache::Hash::operator()(const LoginDigest &login) const
{
    size_t hash = 0; // a digest's bytes are as random as any
    std::memcpy(&hash, login.data(), sizeof hash);
    return hash;
}

bool LoginCache::contains(const LoginDigest &login, TimePoint now)
{
    auto *expiry = m_expiries.find(login);
    if (!expiry || *expiry <= now)
        return false;
    *expiry = now + lifetime;
    return true;
}

void LoginCache::add(const LoginDigest &login, TimePoint now)
{
    m_expiries.findOrAdd(login) = now + lifetime;
}

} // namespace restdock
