// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/access/users.h"

#include "storage/profiles/username.h"

#include <algorithm>

namespace restdock {

bool Users::isValidName(QByteArrayView name)
{
    return isValidUserName(name);
}

bool Users::set(const QByteArray &name, const PasswordHash &hash)
{
    m_highestCost = std::max(m_highestCost, hash.cost());
    const bool isNew = !m_hashes.contains(name);
    m_hashes.insert(name, hash);
    return isNew;
}

std::optional<PasswordHash> Users::find(const QByteArray &name) const
{
    const auto found = m_hashes.constFind(name);
    return found != m_hashes.constEnd() ? std::optional(*found) : std::nullopt;
}

} // namespace restdock
