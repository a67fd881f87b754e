// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/profiles/profile.h"

#include <algorithm>

namespace restdock {

namespace {

bool isSecretValue(const SettingValue &value)
{
    const auto *secret = std::get_if<Secret>(&value);
    return secret && !secret->isEmpty();
}

} // namespace

const ProfileUser *Profile::user(const QString &userName) const
{
    const auto found = std::find_if(users.begin(), users.end(), [&userName](const auto &user) {
        return user.name == userName;
    });
    return found != users.end() ? &*found : nullptr;
}

QStringList Profile::secretKeys() const
{
    QStringList keys;
    for (auto it = backend.values.begin(); it != backend.values.end(); ++it) {
        if (isSecretValue(it.value()))
            keys.append(it.key());
    }
    return keys;
}

bool Profile::hasUnknownKeys() const
{
    return !unknownKeys.isEmpty()
        || std::any_of(users.begin(), users.end(),
                       [](const ProfileUser &user) { return !user.unknownKeys.isEmpty(); });
}

Profile Profile::withoutSecrets() const
{
    Profile copy = *this;
    for (auto it = copy.backend.values.begin(); it != copy.backend.values.end();) {
        if (std::holds_alternative<Secret>(it.value()))
            it = copy.backend.values.erase(it);
        else
            ++it;
    }
    return copy;
}

} // namespace restdock
