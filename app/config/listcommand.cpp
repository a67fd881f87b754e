// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/config/commands.h"
#include "app/config/configoutput.h"
#include "app/config/profileview.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace restdock {

namespace {

using namespace Qt::StringLiterals;

const QString jsonOption = u"json"_s;
const QString revealOption = u"reveal"_s;

CommandOption jsonSwitch()
{
    return {jsonOption, {}, u"Print JSON, for programs"_s};
}

void sayJson(const QJsonDocument &document)
{
    sayAll(document.toJson());
}

QJsonObject jsonOf(const StoredProfile &stored, const BackendCatalogue &catalogue, SecretView view)
{
    QJsonObject object{{u"id"_s, stored.id}};
    if (stored.problem) {
        object.insert(u"problem"_s, stored.problem->message);
        return object;
    }
    object.insert(u"name"_s, stored.profile.name);
    object.insert(u"kept_in"_s, profileHomeName(stored.home));
    object.insert(u"profile"_s, restdock::jsonOf(viewOf(stored, catalogue, view)));
    return object;
}

QStringList rowOf(const StoredProfile &stored)
{
    if (stored.problem)
        return {stored.id, u"cannot be read"_s, {}, {}};
    return {stored.profile.name, storageText(stored.profile), stored.profile.listen.toString(),
            homeText(stored.home)};
}

/// What interrupted changes left behind is finished when somebody looks, where that is possible.
void recover(ProfileStore &store)
{
    if (const auto mended = store.recover(false); !mended)
        warn(mended.error().message);
}

Result<QList<StoredProfile>> currentProfiles(ProfileStore &store)
{
    auto profiles = store.list();
    const bool isUnfinished = profiles
        && std::any_of(profiles->begin(), profiles->end(), [](const StoredProfile &profile) {
                                  return profile.pending != IndexRow::Pending::None;
                              });
    if (!isUnfinished)
        return profiles;
    recover(store);
    return store.list();
}

ExitCode list(const ParsedCommand &command, ConfigSession &session)
{
    const auto profiles = currentProfiles(session.store());
    if (!profiles)
        return failWith(profiles.error());
    if (command.isSet(jsonOption)) {
        QJsonArray array;
        for (const auto &profile : *profiles)
            array.append(jsonOf(profile, session.catalogue(), SecretView::Masked));
        sayJson(QJsonDocument(array));
    } else if (profiles->isEmpty()) {
        warn(u"there are no profiles yet. Add one with restdock config add"_s);
    } else {
        QList<QStringList> rows;
        for (const auto &profile : *profiles)
            rows.append(rowOf(profile));
        sayTable({u"NAME"_s, u"STORAGE"_s, u"ADDRESS"_s, u"KEPT IN"_s}, rows);
    }
    bool isSound = true;
    for (const auto &profile : *profiles) {
        if (!profile.problem)
            continue;
        isSound = false;
        warn(u"%1: %2"_s.arg(profile.id, profile.problem->message));
    }
    return isSound ? ExitCode::Stopped : ExitCode::SettingsInvalid;
}

/// All of it from its store, or, while that cannot be read, what the index knows.
Result<StoredProfile> look(ProfileStore &store, const QString &name, SecretView view)
{
    auto row = store.findByName(name);
    if (!row || row->problem)
        return row ? *row->problem : std::move(row);
    auto whole = store.fetch(row->id);
    if (whole || view == SecretView::Shown)
        return whole;
    warn(u"warning: only what is not secret can be shown. %1"_s.arg(whole.error().message));
    return row;
}

ExitCode show(const ParsedCommand &command, ConfigSession &session)
{
    const auto view = command.isSet(revealOption) ? SecretView::Shown : SecretView::Masked;
    auto &store = session.store();
    const auto stored = look(store, command.argument(0), view);
    if (!stored)
        return failWith(stored.error());
    if (command.isSet(jsonOption)) {
        sayJson(QJsonDocument(jsonOf(*stored, session.catalogue(), view)));
        return ExitCode::Stopped;
    }
    say(u"# kept in the %1"_s.arg(homeText(stored->home)));
    sayAll(tomlOf(stored->profile.name, viewOf(*stored, session.catalogue(), view)));
    if (const auto problems = store.check(stored->id, stored->profile))
        warnOf(stored->profile.name, *problems);
    return ExitCode::Stopped;
}

} // namespace

ConfigCommand listCommand()
{
    CommandSyntax syntax{u"config list"_s, u"Lists the profiles. Needs no keychain."_s};
    syntax.options = {jsonSwitch(), storePassphraseOption()};
    return {syntax, list};
}

ConfigCommand showCommand()
{
    CommandSyntax syntax{u"config show"_s,
                         u"Shows a profile as TOML, with dots in place of secrets."_s};
    syntax.arguments = {{u"NAME"_s, u"The profile"_s}};
    syntax.minimumArguments = syntax.maximumArguments = 1;
    syntax.options = {
        {revealOption, {}, u"Show the secrets"_s}, jsonSwitch(), storePassphraseOption()};
    return {syntax, show};
}

} // namespace restdock
