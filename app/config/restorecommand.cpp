// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/config/commands.h"
#include "app/config/configoutput.h"
#include "app/config/profilestores.h"

#include <QFileInfo>

namespace restdock {

namespace {

using namespace Qt::StringLiterals;

/// Makes the stores ready to be searched. What cannot be is told, and is no reason to give up.
void unlockStores(ProfileStore &store)
{
    for (const auto home : {ProfileHome::Keychain, ProfileHome::EncryptedFile}) {
        if (home == ProfileHome::EncryptedFile && !QFileInfo::exists(encryptedFilePath()))
            continue;
        const auto opened = store.store(home);
        const auto usable = opened ? (*opened)->checkUsable() : opened.error();
        if (!usable)
            warn(u"warning: not searched for lost profiles: "_s + usable.error().message);
    }
}

ExitCode restore(const ParsedCommand &, ConfigSession &session)
{
    auto &store = session.store();
    if (const auto restored = store.restoreList(); !restored)
        return failWith(restored.error());
    const auto rows = store.list();
    if (!rows)
        return failWith(rows.error());
    unlockStores(store);
    int restored = 0;
    auto code = ExitCode::Stopped;
    for (const auto &row : *rows) {
        if (!row.problem)
            continue;
        const auto done = store.restore(row.id);
        if (done) {
            ++restored;
            continue;
        }
        warn(u"%1: %2"_s.arg(row.id, done.error().message));
        code = ExitCode::SettingsInvalid;
    }
    const auto mended = store.recover(true);
    if (!mended)
        return failWith(mended.error());
    say(u"Restored %1, and finished or found %2"_s.arg(restored).arg(*mended));
    return code;
}

} // namespace

ConfigCommand restoreCommand()
{
    CommandSyntax syntax{
        u"config restore"_s,
        u"Restores profiles. It takes those that cannot be read from the last good copy, finishes "
        "changes that were interrupted, and finds profiles that the keychain has and the list has "
        "not."_s};
    syntax.options = {storePassphraseOption()};
    return {syntax, restore};
}

} // namespace restdock
