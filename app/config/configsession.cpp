// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/config/configsession.h"

#include "app/config/profilestores.h"
#include "app/config/secretinput.h"

namespace restdock {

namespace {

using namespace Qt::StringLiterals;

const QString storeOption = u"store"_s;
const QString storePassphraseName = u"store-passphrase-file"_s;

} // namespace

ConfigSession::ConfigSession(const QString &storePassphraseFile)
    : m_passphraseFile(storePassphraseFile),
      m_store(openProfileStore([this](bool isNew, bool) { return passphrase(isNew); }))
{
    m_store->setMayAsk(m_terminal.isInteractive());
}

Result<Secret> ConfigSession::passphrase(bool isNew)
{
    if (!m_passphraseFile.isEmpty())
        return readSecret(m_terminal, u"--"_s + storePassphraseName, m_passphraseFile);
    const auto remedy = u"Use --%1 FILE (KEY-LOCKED)"_s.arg(storePassphraseName);
    return isNew ? askNewSecret(m_terminal, u"Passphrase for the new encrypted file"_s, remedy)
                 : askSecret(m_terminal, u"Passphrase of the encrypted file"_s, remedy);
}

CommandOption storePassphraseOption()
{
    return {storePassphraseName,
            u"FILE"_s,
            u"File with the passphrase of the encrypted file; - is standard input"_s,
            {},
            true};
}

QList<CommandOption> storeOptions()
{
    return {{storeOption, u"keychain|encrypted|file"_s,
             u"Where the profile is kept: in the keychain of the system (the default), in a file "
             "that is encrypted with a passphrase, or, without secrets only, in a readable file"_s},
            storePassphraseOption()};
}

Result<ProfileHome> chosenHome(const ParsedCommand &command, ProfileStore &store,
                               const Profile &profile)
{
    if (!command.isSet(storeOption))
        return store.defaultHome(profile);
    const auto text = command.value(storeOption);
    if (const auto home = profileHomeFromName(text))
        return *home;
    return Error{ErrorCode::InvalidArgument,
                 u"--store: '%1' is not known. Write keychain, encrypted or file"_s.arg(text)};
}

Result<QList<Profile>> otherProfiles(const ProfileStore &store, const QString &id)
{
    const auto all = store.list();
    if (!all)
        return all.error();
    QList<Profile> others;
    for (const auto &one : *all) {
        if (one.id != id && !one.problem)
            others.append(one.profile);
    }
    return others;
}

} // namespace restdock
