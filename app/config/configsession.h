// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/config/commandparser.h"
#include "app/config/terminal.h"
#include "storage/profiles/profilestore.h"

namespace restdock {

/// What the commands of `restdock config` work with: the person at the terminal, and the profiles.
///
/// The keychain and the passphrase may be asked for only where somebody can answer.
class ConfigSession
{
public:
    /// @p storePassphraseFile: see readSecret(); empty: the passphrase of the encrypted file is asked
    /// for when it is needed.
    explicit ConfigSession(const QString &storePassphraseFile);
    ConfigSession(const ConfigSession &) = delete; // the store asks this object
    ConfigSession &operator=(const ConfigSession &) = delete;
    ~ConfigSession() = default;

    Terminal &terminal() { return m_terminal; }
    ProfileStore &store() { return *m_store; }
    const BackendCatalogue &catalogue() const { return m_store->catalogue(); }

private:
    Result<Secret> passphrase(bool isNew);

    Terminal m_terminal;
    QString m_passphraseFile;
    std::unique_ptr<ProfileStore> m_store;
};

/// --store-passphrase-file.
CommandOption storePassphraseOption();
/// The options by which a command says where profiles are kept: --store, and that one.
QList<CommandOption> storeOptions();

/// What --store says, or what the ProfileStore takes for @p profile by itself.
Result<ProfileHome> chosenHome(const ParsedCommand &command, ProfileStore &store,
                               const Profile &profile);

/// All other profiles, as the index has them.
Result<QList<Profile>> otherProfiles(const ProfileStore &store, const QString &id);

} // namespace restdock
