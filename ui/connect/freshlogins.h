// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QMap>
#include <QString>

namespace restdock::ui {

class ProfileModel;
struct ProfileEntry;

/// Passwords that have just been made, until they have been shown with the commands for a client.
/// Nothing else knows them: of a password only its hash is kept.
class FreshLogins
{
public:
    /// Of a user of @p profile, by its id. A newer one replaces it.
    void add(const QString &profile, const QString &user, const QString &password,
             const ProfileEntry *entry);
    /// Empty: nobody knows it.
    QString password(const QString &profile, const QString &user) const;
    /// One that has a new password; empty: none has.
    QString anyUser(const QString &profile) const;
    void forget(const QString &profile, const QString &user);
    /// Forgets those whose user, profile or password is another by now.
    void forgetOutdated(const ProfileModel &profiles);

private:
    struct Login
    {
        QString password;
        QByteArray hash; ///< as saved
    };

    QHash<QString, QMap<QString, Login>> m_logins; // by profile and user
};

} // namespace restdock::ui
