// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/failure.h"
#include "app/config/commands.h"
#include "app/config/configoutput.h"
#include "app/config/folders.h"
#include "app/config/passwords.h"
#include "app/config/profileedit.h"
#include "app/config/profileview.h"
#include "app/config/secretinput.h"
#include "storage/profiles/profilefields.h"

#include <algorithm>

namespace restdock {

namespace {

using namespace Qt::StringLiterals;

const QString typeOption = u"type"_s;
const QString userOption = u"user"_s;
const QString listenKey = u"listen"_s;

Result<QString> chosenType(const ParsedCommand &command, const BackendCatalogue &catalogue)
{
    const auto known = catalogue.ids().join(u" or "_s);
    if (!command.isSet(typeOption))
        return wrong(u"--type is missing. Write --type %1"_s.arg(known));
    const auto type = command.value(typeOption);
    if (!catalogue.find(type))
        return wrong(u"--type: '%1' is not known. Write %2"_s.arg(type, known));
    return type;
}

/// The options that are settings: those of every profile, and those of its type.
Result<void> applyOptions(Profile &profile, const ParsedCommand &command,
                          const BackendCatalogue &catalogue)
{
    QList<SettingField> fields;
    for (const auto &type : catalogue.types())
        fields += type.fields;
    for (const auto &field : profileFields())
        fields.append(field.setting);
    const auto *type = catalogue.find(profile.backend.type);
    for (const auto &field : std::as_const(fields)) {
        const auto option = optionOf(field).name;
        if (!command.isSet(option))
            continue;
        if (!findProfileField(field.key) && !type->field(field.key))
            return wrong(
                u"--%1 is no setting of the type %2. Leave it out"_s.arg(option, type->id));
        if (field.isSecret())
            continue;
        const auto set = setProfileValue(profile, field.key, command.value(option), catalogue);
        if (!set)
            return wrong(u"--"_s + option + set.error().message.sliced(field.key.size()));
    }
    return {};
}

/// Everything but the secrets, which are asked for when all else is in order.
Result<void> checkRest(const Profile &profile, const BackendType &type, const ProfileStore &store)
{
    const auto problems = store.check({}, profile);
    if (!problems)
        return problems.error();
    for (const auto &problem : *problems) {
        const auto *field = type.field(problem.field);
        if (problem.severity == Problem::Severity::Error && !(field && field->isSecret()))
            return wrong(u"\"%1\": %2"_s.arg(profile.name, problem.toString()));
    }
    return {};
}

/// With --store file the secrets stay in their files.
Result<void> takeSecrets(Profile &profile, const BackendType &type, const ParsedCommand &command,
                         Terminal &terminal)
{
    for (const auto &field : type.fields) {
        if (!field.isSecret())
            continue;
        const auto option = optionOf(field).name;
        const auto file = command.value(option);
        if (!file.isEmpty() && file != u"-" && command.value(u"store"_s) == u"file") {
            profile.backend.secretFiles.insert(field.key, absolutePath(file));
            continue;
        }
        if (file.isEmpty() && !field.isRequired)
            continue;
        auto secret = file.isEmpty()
            ? askSecret(terminal, u"%1 of \"%2\""_s.arg(field.key, profile.name),
                        u"Use --%1 FILE, or --%1 - for standard input"_s.arg(option))
            : readSecret(terminal, u"--"_s + option, file);
        if (!secret)
            return std::move(secret).error();
        profile.backend.values.insert(field.key, std::move(*secret));
    }
    return {};
}

/// What is to be printed about the user's password.
Result<QString> takeUser(Profile &profile, const ParsedCommand &command, const Terminal &terminal)
{
    if (!command.isSet(userOption)) {
        return isPasswordGiven(command)
            ? wrong(u"a password needs --%1 NAME, whose it is"_s.arg(userOption))
            : Result<QString>(QString());
    }
    const auto name = command.value(userOption);
    auto password = newPassword(terminal, name, command);
    if (!password)
        return std::move(password).error();
    profile.users.append({.name = name, .passwordHash = password->hash});
    return shownOnce(*password, name);
}

Result<Profile> profileFrom(const ParsedCommand &command, ConfigSession &session)
{
    const auto &catalogue = session.catalogue();
    const auto type = chosenType(command, catalogue);
    if (!type)
        return type.error();
    Profile profile;
    profile.name = command.argument(0);
    profile.backend.type = *type;
    if (const auto applied = applyOptions(profile, command, catalogue); !applied)
        return applied.error();
    if (!command.isSet(listenKey)) {
        const auto others = otherProfiles(session.store(), {});
        if (!others)
            return others.error();
        profile.listen = freeAddress(profile.listen, *others);
    }
    const auto &backend = *catalogue.find(*type);
    if (const auto sound = checkRest(profile, backend, session.store()); !sound)
        return sound.error();
    if (const auto taken = takeSecrets(profile, backend, command, session.terminal()); !taken)
        return taken.error();
    return profile;
}

ExitCode add(const ParsedCommand &command, ConfigSession &session)
{
    auto &store = session.store();
    auto profile = profileFrom(command, session);
    if (!profile)
        return failWith(profile.error());
    const auto passwordLine = takeUser(*profile, command, session.terminal());
    if (!passwordLine)
        return failWith(passwordLine.error());
    const auto home = chosenHome(command, store, *profile);
    if (!home)
        return failWith(home.error());
    const auto made = makeFolders(*profile, session.catalogue(), session.terminal(),
                                  command.isSet(makeFolderOption().name));
    if (!made)
        return failWith(made.error());
    const auto ids = store.add({*profile}, *home);
    if (!ids)
        return failWith(ids.error());
    say(u"Added \"%1\": %2, at %3, kept in the %4"_s.arg(
            profile->name, storageText(*profile), profile->listen.toString(), homeText(*home))
        + *passwordLine);
    if (const auto problems = store.check(ids->first(), *profile))
        warnOf(profile->name, *problems);
    warnOfMissingFolders(*profile, session.catalogue());
    return ExitCode::Stopped;
}

} // namespace

ConfigCommand addCommand(const BackendCatalogue &catalogue)
{
    CommandSyntax syntax{u"config add"_s, u"Adds a profile."_s};
    syntax.arguments = {{u"NAME"_s, u"What the profile is called"_s}};
    syntax.minimumArguments = syntax.maximumArguments = 1;
    syntax.options.append(
        {typeOption, catalogue.ids().join(u'|'), u"What kind of storage it is"_s});
    const auto append = [&syntax](CommandOption option) {
        const bool isThere =
            std::any_of(syntax.options.begin(), syntax.options.end(),
                        [&option](const auto &other) { return other.name == option.name; });
        if (!isThere) // two types may have it
            syntax.options.append(std::move(option));
    };
    for (const auto &type : catalogue.types()) {
        for (const auto &field : type.fields) {
            auto option = optionOf(field);
            option.help = type.id + u": "_s + option.help;
            append(option);
        }
    }
    for (const auto &field : profileFields())
        append(optionOf(field.setting));
    append({userOption, u"NAME"_s, u"Add a user too, and ask for the password"_s});
    syntax.options += passwordOptions();
    syntax.options.append(makeFolderOption());
    syntax.options += storeOptions();
    return {syntax, add};
}

} // namespace restdock
