// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/failure.h"
#include "app/config/commands.h"
#include "app/config/configoutput.h"
#include "app/config/folders.h"
#include "app/config/profileedit.h"
#include "app/config/profileview.h"
#include "app/config/secretinput.h"

#include <algorithm>

namespace restdock {

namespace {

using namespace Qt::StringLiterals;

const QString yesOption = u"yes"_s;

/// Told before anybody is asked for anything.
Error secretAsArgument(const QString &key)
{
    return wrong(u"%1: a secret is no argument, which everybody on this computer can read. Write "
                 "only %1 to be asked for it, or use --%2-file FILE"_s.arg(key, optionName(key)));
}

/// The secrets that the command line says where to get, or to ask for.
Result<SettingValues> newSecrets(const BackendType &type, const ParsedCommand &command,
                                 Terminal &terminal)
{
    SettingValues secrets;
    const auto words = command.arguments().sliced(1);
    for (const auto &field : type.fields) {
        if (!field.isSecret())
            continue;
        const auto option = optionOf(field).name;
        const bool isAsked = words.contains(field.key);
        for (const auto &word : words) {
            if (word.startsWith(field.key + u'='))
                return secretAsArgument(field.key);
        }
        if (!(isAsked || command.isSet(option)))
            continue;
        auto secret = command.isSet(option)
            ? readSecret(terminal, u"--"_s + option, command.value(option))
            : askSecret(terminal, u"%1 of \"%2\""_s.arg(field.key, command.argument(0)),
                        u"Use --%1 FILE, or --%1 - for standard input"_s.arg(option));
        if (!secret)
            return std::move(secret).error();
        secrets.insert(field.key, std::move(*secret));
    }
    return secrets;
}

/// The profile to change. Where its entry is lost, new secrets make it whole again.
Result<StoredProfile> fetchForChange(ProfileStore &store, const StoredProfile &row,
                                     const SettingValues &secrets)
{
    auto whole = store.fetch(row.id);
    if (whole || whole.error().code != ErrorCode::NotFound)
        return whole;
    const bool isWhole =
        std::all_of(row.secretKeys.begin(), row.secretKeys.end(),
                    [&secrets](const QString &key) { return secrets.contains(key); });
    if (secrets.isEmpty() || !isWhole)
        return whole;
    return row;
}

Result<void> applyWords(Profile &profile, const ParsedCommand &command,
                        const BackendCatalogue &catalogue)
{
    const auto *type = catalogue.find(profile.backend.type);
    for (const auto &word : command.arguments().sliced(1)) {
        const auto equals = word.indexOf(u'=');
        const auto *field = type ? type->field(word) : nullptr;
        if (equals < 0 && field && field->isSecret())
            continue; // was asked for
        if (equals < 1)
            return wrong(u"'%1' is no change. Write key=value, such as listen=:8000, or key= for "
                         "the default"_s.arg(word));
        auto set = setProfileValue(profile, word.left(equals), word.sliced(equals + 1), catalogue);
        if (!set)
            return set;
    }
    return {};
}

/// Where a changed profile is kept: where it was, unless it has secrets now and may not stay there.
Result<ProfileHome> homeFor(const ParsedCommand &command, ProfileStore &store,
                            const StoredProfile &before, const Profile &profile)
{
    const bool mayStay = before.home != ProfileHome::Index || !store.needsSecretStore(profile);
    if (!command.isSet(u"store"_s) && mayStay)
        return before.home;
    return chosenHome(command, store, profile);
}

ExitCode edit(const ParsedCommand &command, ConfigSession &session)
{
    auto &store = session.store();
    const auto row = store.findByName(command.argument(0));
    if (!row)
        return failWith(row.error());
    if (row->problem)
        return failWith(*row->problem);
    const auto *type = session.catalogue().find(row->profile.backend.type);
    const auto secrets = type ? newSecrets(*type, command, session.terminal())
                              : Result<SettingValues>(SettingValues());
    if (!secrets)
        return failWith(secrets.error());
    if (command.arguments().size() == 1 && secrets->isEmpty() && !command.isSet(u"store"_s))
        return failWith(wrong(u"nothing to change. Write key=value, such as listen=:8000"_s));
    const auto before = fetchForChange(store, *row, *secrets);
    if (!before)
        return failWith(before.error());

    auto profile = before->profile;
    if (const auto applied = applyWords(profile, command, session.catalogue()); !applied)
        return failWith(applied.error());
    for (auto it = secrets->begin(); it != secrets->end(); ++it) {
        profile.backend.values.insert(it.key(), it.value());
        profile.backend.secretFiles.remove(it.key());
    }
    const auto home = homeFor(command, store, *before, profile);
    if (!home)
        return failWith(home.error());
    if (const auto updated = store.update(before->id, before->revision, profile, *home); !updated)
        return failWith(updated.error());
    say(u"Changed \"%1\", kept in the %2"_s.arg(profile.name, homeText(*home)));
    if (profile.listen != before->profile.listen)
        warn(u"clients of \"%1\" use the old address %2 until they are told the new one, %3"_s.arg(
            profile.name, before->profile.listen.toString(), profile.listen.toString()));
    if (const auto problems = store.check(before->id, profile))
        warnOf(profile.name, *problems);
    warnOfMissingFolders(profile, session.catalogue());
    return ExitCode::Stopped;
}

QString whatStays(const StoredProfile &stored)
{
    const auto stays = u"The backups stay (%1)"_s.arg(storageText(stored.profile));
    return stored.secretKeys.isEmpty()
        ? stays
        : u"%1. The saved %2 is deleted"_s.arg(stays, stored.secretKeys.join(u", "_s));
}

ExitCode remove(const ParsedCommand &command, ConfigSession &session)
{
    auto &store = session.store();
    const auto stored = store.findByName(command.argument(0));
    if (!stored)
        return failWith(stored.error());
    const QString name = stored->problem ? stored->id : stored->profile.name;
    if (session.terminal().isInteractive() && !command.isSet(yesOption)) {
        const auto answer = session.terminal().ask(
            u"Remove \"%1\"? %2.\nWrite yes to remove it: "_s.arg(name, whatStays(*stored)));
        if (!answer || *answer != u"yes")
            return failWith({ErrorCode::Cancelled, u"nothing was removed"_s});
    }
    if (const auto removed = store.remove(stored->id); !removed)
        return failWith(removed.error());
    say(u"Removed \"%1\". %2"_s.arg(name, whatStays(*stored)));
    return ExitCode::Stopped;
}

} // namespace

ConfigCommand editCommand(const BackendCatalogue &catalogue)
{
    CommandSyntax syntax{
        u"config edit"_s,
        u"Changes settings of a profile. The keys are those that config show prints."_s};
    syntax.arguments = {
        {u"NAME"_s, u"The profile"_s},
        {u"KEY=VALUE..."_s,
         u"A setting and its new value; without a value the default. The key of a secret alone, "
         "such as api_key, asks for it"_s}};
    syntax.minimumArguments = 1;
    syntax.maximumArguments = -1;
    for (const auto &type : catalogue.types()) {
        for (const auto &field : type.fields) {
            if (field.isSecret())
                syntax.options.append(optionOf(field));
        }
    }
    syntax.options += storeOptions();
    return {syntax, edit};
}

ConfigCommand removeCommand()
{
    CommandSyntax syntax{u"config remove"_s,
                         u"Removes a profile and its saved secrets. The backups stay."_s};
    syntax.arguments = {{u"NAME"_s, u"The profile"_s}};
    syntax.minimumArguments = syntax.maximumArguments = 1;
    syntax.options = {{yesOption, {}, u"Do not ask"_s}, storePassphraseOption()};
    return {syntax, remove};
}

} // namespace restdock
