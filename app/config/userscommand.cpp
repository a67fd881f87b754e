// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/failure.h"
#include "app/config/commands.h"
#include "app/config/configoutput.h"
#include "app/config/passwords.h"
#include "app/config/profileedit.h"
#include "storage/profiles/bytesize.h"
#include "storage/profiles/profilefields.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace restdock {

namespace {

using namespace Qt::StringLiterals;

const QString rightsOption = u"rights"_s;
const QString limitOption = u"max-size"_s;
const QString jsonName = u"json"_s;

ExitCode listUsers(const Profile &profile, bool asJson)
{
    QJsonArray array;
    QList<QStringList> rows;
    for (const auto &user : profile.users) {
        const bool hasPassword = !user.passwordHash.isEmpty();
        array.append(QJsonObject{{u"name"_s, user.name},
                                 {u"rights"_s, userRightsName(user.rights)},
                                 {u"max_size"_s, user.maximumBytes},
                                 {u"has_password"_s, hasPassword}});
        rows.append({user.name, userRightsName(user.rights),
                     user.maximumBytes > 0 ? formatByteSize(user.maximumBytes) : u"none"_s,
                     hasPassword ? u"set"_s : u"none"_s});
    }
    if (asJson)
        sayAll(QJsonDocument(array).toJson());
    else if (rows.isEmpty())
        warn(u"\"%1\" has no users yet. Add one with restdock config users \"%1\" add USER"_s.arg(
            profile.name));
    else
        sayTable({u"USER"_s, u"RIGHTS"_s, u"LIMIT"_s, u"PASSWORD"_s}, rows);
    return ExitCode::Stopped;
}

/// Adds the user, or changes what the options say about one that is there. Returns what to print.
Result<QString> addUser(Profile &profile, const QString &name, const ParsedCommand &command,
                        ConfigSession &session)
{
    const bool isNew = !profile.user(name);
    if (isNew)
        profile.users.append({.name = name});
    for (const auto &option : {rightsOption, limitOption}) {
        if (!command.isSet(option))
            continue;
        const QString key = u"users.%1.%2"_s.arg(name, QString(option).replace(u'-', u'_'));
        if (const auto set =
                setProfileValue(profile, key, command.value(option), session.catalogue());
            !set)
            return set.error();
    }
    // Elsewhere the passwords are not ours. A user that is there keeps the password if another
    // setting was the purpose.
    const bool isOurs = profile.access == ProfileAccess::Users;
    const bool isOther = command.isSet(rightsOption) || command.isSet(limitOption);
    if (!isOurs && isPasswordGiven(command))
        return wrong(u"the passwords of \"%1\" are not kept in the profile (access = \"%2\"). "
                     "Leave the password out"_s.arg(
                         profile.name,
                         findProfileField(u"access"_s)
                             ->setting.toText(findProfileField(u"access"_s)->get(profile))));
    const bool takesPassword = isOurs && (isNew || !isOther || isPasswordGiven(command));
    QString passwordLine;
    if (takesPassword) {
        const auto password = newPassword(session.terminal(), name, command);
        if (!password)
            return password.error();
        std::find_if(profile.users.begin(), profile.users.end(), [&name](const ProfileUser &user) {
            return user.name == name;
        })->passwordHash = password->hash;
        passwordLine = shownOnce(*password, name);
    }
    const auto form =
        isNew ? u"Added the user \"%1\" to \"%2\"%3"_s : u"Changed the user \"%1\" of \"%2\"%3"_s;
    return form.arg(name, profile.name, passwordLine);
}

Result<QString> removeUser(Profile &profile, const QString &name)
{
    const auto count =
        profile.users.removeIf([&name](const ProfileUser &user) { return user.name == name; });
    if (count > 0)
        return u"Removed the user \"%1\" from \"%2\". The user's repositories stay"_s.arg(
            name, profile.name);
    QStringList names;
    for (const auto &user : std::as_const(profile.users))
        names.append(u'"' + user.name + u'"');
    return Error{ErrorCode::NotFound,
                 u"\"%1\" has no user \"%2\". %3"_s.arg(
                     profile.name, name,
                     names.isEmpty() ? u"It has none at all"_s
                                     : QString(u"There are "_s + names.join(u", "_s)))};
}

ExitCode changeUsers(const ParsedCommand &command, ConfigSession &session)
{
    auto &store = session.store();
    const auto stored = store.fetchByName(command.argument(0));
    if (!stored)
        return failWith(stored.error());
    const auto verb = command.argument(1);
    const auto name = command.argument(2);
    if (name.isEmpty())
        return failWith(wrong(u"the name of a user is missing. Write restdock config users "
                              "\"%1\" %2 USER"_s.arg(stored->profile.name, verb)));
    auto profile = stored->profile;
    const auto said =
        verb == u"add" ? addUser(profile, name, command, session) : removeUser(profile, name);
    if (!said)
        return failWith(said.error());
    if (const auto updated = store.update(stored->id, stored->revision, profile, stored->home);
        !updated)
        return failWith(updated.error());
    say(*said);
    if (const auto problems = store.check(stored->id, profile))
        warnOf(profile.name, *problems);
    return ExitCode::Stopped;
}

ExitCode users(const ParsedCommand &command, ConfigSession &session)
{
    const auto verb = command.argument(1);
    if (verb == u"add" || verb == u"remove")
        return changeUsers(command, session);
    if (!verb.isEmpty() && (verb != u"list" || command.arguments().size() > 2))
        return failWith(wrong(u"unknown argument: %1. Write list, add USER or remove USER"_s.arg(
            verb == u"list" ? command.argument(2) : verb)));
    const auto stored = session.store().findByName(command.argument(0));
    if (!stored)
        return failWith(stored.error());
    if (stored->problem)
        return failWith(*stored->problem);
    return listUsers(stored->profile, command.isSet(jsonName));
}

} // namespace

ConfigCommand usersCommand()
{
    CommandSyntax syntax{u"config users"_s, u"Lists and changes the users of a profile."_s};
    syntax.arguments = {{u"NAME"_s, u"The profile"_s},
                        {u"[list|add|remove]"_s, u"What to do; list if there is nothing"_s},
                        {u"[USER]"_s,
                         u"The user. Adding one that is there changes the password, or what the "
                         "options say"_s}};
    syntax.minimumArguments = 1;
    syntax.maximumArguments = 3;
    syntax.options = {
        {rightsOption, u"full|add-only|read-only"_s, u"What the user may do (default full)"_s},
        {limitOption, u"SIZE"_s, u"Limit of the user's own folder (default none)"_s},
        {jsonName, {}, u"Print JSON, for programs"_s},
        storePassphraseOption()};
    syntax.options = passwordOptions() + syntax.options;
    return {syntax, users};
}

} // namespace restdock
