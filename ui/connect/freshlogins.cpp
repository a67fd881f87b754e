// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connect/freshlogins.h"

#include "ui/profiles/profilemodel.h"

namespace restdock::ui {

namespace {

QByteArray hashOf(const ProfileEntry *entry, const QString &user)
{
    const auto *const known = entry ? entry->profile.user(user) : nullptr;
    return known ? known->passwordHash : QByteArray();
}

} // namespace

void FreshLogins::add(const QString &profile, const QString &user, const QString &password,
                      const ProfileEntry *entry)
{
    m_logins[profile].insert(user, {password, hashOf(entry, user)});
}

QString FreshLogins::password(const QString &profile, const QString &user) const
{
    return m_logins.value(profile).value(user).password;
}

QString FreshLogins::anyUser(const QString &profile) const
{
    const auto logins = m_logins.value(profile);
    return logins.isEmpty() ? QString() : logins.firstKey();
}

void FreshLogins::forget(const QString &profile, const QString &user)
{
    const auto logins = m_logins.find(profile);
    if (logins != m_logins.end())
        logins->remove(user);
}

void FreshLogins::forgetOutdated(const ProfileModel &profiles)
{
    for (auto logins = m_logins.begin(); logins != m_logins.end(); ++logins) {
        const auto *const entry = profiles.find(logins.key());
        logins->removeIf([entry](const auto login) {
            return !entry || !entry->profile.user(login.key())
                || hashOf(entry, login.key()) != login.value().hash;
        });
    }
}

} // namespace restdock::ui
