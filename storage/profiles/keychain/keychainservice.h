// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/profiles/secretstore.h"

#include <QStringList>

#include <optional>

namespace restdock {

/// What QtKeychain cannot tell about the keychain behind it: whether there is one, whether it is
/// locked, and which entries it has. Asked over D-Bus; never makes the keychain ask the person.
///
/// For the Secret Service (GNOME Keyring, KeePassXC, KWallet 6; specifications.freedesktop.org) and
/// KWallet 5. Any thread; blocks for some milliseconds, for seconds if the service hangs.
class KeychainService
{
public:
    /// Where the entries of a key are, as far as the service can tell.
    struct Entries
    {
        bool areUnlocked = false;
        bool areLocked = false;
    };

    /// @p service is what all our entries have in common.
    explicit KeychainService(QString service) : m_service(std::move(service)) {}

    /// Of the program behind it: "GNOME Keyring"; empty: there is none that runs.
    QString name() const;
    SecretStore::State state() const;
    /// Nothing where it cannot be told.
    std::optional<Entries> find(const QString &key) const;
    /// What the person has to unlock before an entry of @p key can be read and written.
    struct Locked
    {
        bool lacksCollection = false; ///< there is none yet for new entries
        QStringList collections = {}; ///< by their paths

        bool isNothing() const { return !lacksCollection && collections.isEmpty(); }
    };
    /// Nothing where it cannot be told.
    std::optional<Locked> whatIsLocked(const QString &key) const;
    /// The keys of all our entries, locked ones too.
    Result<QStringList> list() const;

private:
    QString m_service;
};

} // namespace restdock
