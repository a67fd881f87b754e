// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/access/passwordcheck.h"

namespace restdock {

PasswordVerdict checkPassword(const Users &users, const QByteArray &user, QByteArrayView password,
                              const HashMatcher &matches)
{
    using Kind = PasswordHash::Kind;
    const int highest = users.highestCost();
    const auto known = users.find(user);
    const auto hash = known.value_or(PasswordHash());
    const bool right = hash.kind() != Kind::Unsupported && matches(hash, password);

    if (hash.kind() == Kind::Bcrypt) {
        for (int cost = hash.cost(); cost < highest; ++cost)
            matches(PasswordHash::dummy(cost), password);
    } else if (highest > 0 || hash.kind() == Kind::Unsupported) {
        matches(PasswordHash::dummy(highest), password);
    }
    if (!known)
        return PasswordVerdict::UnknownUser;
    return right ? PasswordVerdict::Right : PasswordVerdict::BadPassword;
}

} // namespace restdock
