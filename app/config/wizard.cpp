// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/config/wizard.h"

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

/// Asks until an answer is good. A Cancelled ends the questions: Ctrl+D.
class Questions
{
public:
    explicit Questions(ConfigSession &session) : m_session(session), m_terminal(session.terminal())
    {
    }

    Result<QString> choice(const QString &question, const QStringList &choices)
    {
        for (;;) {
            auto answer = m_terminal.ask(
                u"%1 (%2) [%3]: "_s.arg(question, choices.join(u", "_s), choices.first()));
            if (!answer)
                return answer;
            if (answer->isEmpty())
                return choices.first();
            if (choices.contains(*answer))
                return answer;
            complain(u"Write one of them, or nothing for %1"_s.arg(choices.first()));
        }
    }

    Result<void> name(Profile &profile)
    {
        return untilGood(profile, u"name"_s, u"Name of the profile: "_s);
    }

    Result<void> field(Profile &profile, const SettingField &field)
    {
        if (field.isSecret())
            return secret(profile, field);
        const auto *own = findProfileField(field.key);
        const auto current = field.toText(own ? own->get(profile) : profile.backend.value(field));
        const QString shown = current.isEmpty() ? QString() : QString(u" [" + current + u']');
        return untilGood(profile, field.key, u"%1: %2%3: "_s.arg(field.title, field.help, shown));
    }

    Result<void> firstUser(Profile &profile)
    {
        for (;;) {
            const auto name = m_terminal.ask(u"Name of the first user; nothing for none yet: "_s);
            if (!name)
                return name.error();
            if (name->isEmpty())
                return {};
            auto withUser = profile;
            withUser.users = {{.name = *name}};
            if (const auto problem = problemAt(withUser, u"users."_s + *name)) {
                complain(problem->message().english());
                continue;
            }
            const auto password = newPassword(m_terminal, *name, {});
            if (!password && password.error().code == ErrorCode::Cancelled)
                return password.error();
            if (!password) {
                complain(password.error().message);
                continue;
            }
            withUser.users.first().passwordHash = password->hash;
            profile = withUser;
            return {};
        }
    }

private:
    void complain(const QString &text) { m_terminal.print(u"  "_s + text + u".\n"); }

    /// What is wrong with one field, beside all other profiles.
    std::optional<Problem> problemAt(const Profile &profile, const QString &key)
    {
        const auto problems = m_session.store().check({}, profile);
        if (!problems)
            return {};
        const auto found =
            std::find_if(problems->begin(), problems->end(), [&key](const Problem &problem) {
                return problem.field == key && problem.severity == Problem::Severity::Error;
            });
        return found != problems->end() ? std::optional(*found) : std::nullopt;
    }

    Result<void> untilGood(Profile &profile, const QString &key, const QString &prompt)
    {
        for (;;) {
            const auto answer = m_terminal.ask(prompt);
            if (!answer)
                return answer.error();
            auto changed = profile;
            if (!answer->isEmpty()) {
                if (const auto set = setProfileValue(changed, key, *answer, m_session.catalogue());
                    !set) {
                    complain(set.error().message);
                    continue;
                }
            }
            if (const auto problem = problemAt(changed, key)) {
                complain(problem->message().english());
                continue;
            }
            profile = changed;
            return {};
        }
    }

    Result<void> secret(Profile &profile, const SettingField &field)
    {
        for (;;) {
            const auto answer =
                askSecret(m_terminal, u"%1: %2 (not shown)"_s.arg(field.title, field.help), {});
            if (!answer)
                return answer.error();
            const auto problems = field.validate(*answer);
            if (!problems.isEmpty()) {
                complain(problems.first().message().english());
                continue;
            }
            if (!answer->isEmpty())
                profile.backend.values.insert(field.key, *answer);
            return {};
        }
    }

    ConfigSession &m_session;
    Terminal &m_terminal;
};

/// The settings that most people want to decide.
bool isCommon(const QString &key)
{
    return key == u"listen" || key == u"append_only" || key == u"start_automatically";
}

Result<Profile> askProfile(ConfigSession &session)
{
    Questions questions(session);
    const auto &catalogue = session.catalogue();
    Profile profile;
    const auto others = otherProfiles(session.store(), {});
    if (!others)
        return others.error();
    profile.listen = freeAddress(profile.listen, *others);
    if (const auto named = questions.name(profile); !named)
        return named.error();
    const auto type = questions.choice(u"Where the backups are kept"_s, catalogue.ids());
    if (!type)
        return type.error();
    profile.backend.type = *type;
    for (const auto &field : catalogue.find(*type)->fields) {
        if (const auto asked = questions.field(profile, field); !asked)
            return asked.error();
    }
    for (const auto &field : profileFields()) {
        if (!isCommon(field.setting.key))
            continue;
        if (const auto asked = questions.field(profile, field.setting); !asked)
            return asked.error();
    }
    if (const auto asked = questions.firstUser(profile); !asked)
        return asked.error();
    const auto more = questions.choice(u"Go through the other settings too"_s, {u"no"_s, u"yes"_s});
    if (!more)
        return more.error();
    for (const auto &field : profileFields()) {
        if (*more == u"no" || isCommon(field.setting.key))
            continue;
        if (const auto asked = questions.field(profile, field.setting); !asked)
            return asked.error();
    }
    return profile;
}

/// Where it goes if nobody says anything, or, without a keychain, the file that is encrypted.
Result<ProfileHome> askHome(ConfigSession &session, const Profile &profile)
{
    auto home = session.store().defaultHome(profile);
    if (home || home.error().code != ErrorCode::Unavailable)
        return home;
    session.terminal().print(home.error().message + u".\n");
    const auto answer = Questions(session).choice(
        u"Keep it in a file that is encrypted with a passphrase"_s, {u"no"_s, u"yes"_s});
    if (!answer)
        return answer.error();
    return *answer == u"yes" ? Result<ProfileHome>(ProfileHome::EncryptedFile) : std::move(home);
}

ExitCode addProfile(ConfigSession &session)
{
    const auto profile = askProfile(session);
    if (!profile)
        return failWith(profile.error());
    const auto problems = session.store().check({}, *profile);
    if (problems) {
        if (const auto error = firstError(*problems); !error)
            return failWith(error.error());
    }
    const auto home = askHome(session, *profile);
    if (!home)
        return failWith(home.error());
    const auto made = makeFolders(*profile, session.catalogue(), session.terminal(), false);
    if (!made)
        return failWith(made.error());
    const auto ids = session.store().add({*profile}, *home);
    if (!ids)
        return failWith(ids.error());
    say(u"Added \"%1\": %2, at %3, kept in the %4"_s.arg(
        profile->name, storageText(*profile), profile->listen.toString(), homeText(*home)));
    if (problems)
        warnOf(profile->name, *problems);
    warnOfMissingFolders(*profile, session.catalogue());
    return ExitCode::Stopped;
}

ExitCode run(const ConfigCommand &command, const QStringList &arguments, ConfigSession &session)
{
    const auto parsed = parseCommand(command.syntax, arguments);
    if (!parsed)
        return failWith(parsed.error());
    return *parsed ? command.run(**parsed, session) : ExitCode::Stopped;
}

/// Collects changes, and makes all of them at once.
ExitCode changeProfile(const QString &name, ConfigSession &session)
{
    const auto stored = session.store().findByName(name);
    if (!stored)
        return failWith(stored.error());
    run(showCommand(), {name}, session);
    auto profile = stored->profile;
    QStringList words{name};
    for (;;) {
        const auto answer = session.terminal().ask(
            u"A change as key=value, or nothing to save what was changed: "_s);
        if (!answer)
            return failWith(answer.error());
        if (answer->isEmpty())
            break;
        const auto equals = answer->indexOf(u'=');
        const auto set = equals < 0
            ? Result<void>() // the key of a secret, or nonsense that is told when saving
            : setProfileValue(profile, answer->left(equals).trimmed(),
                              answer->sliced(equals + 1).trimmed(), session.catalogue());
        if (!set)
            session.terminal().print(u"  "_s + set.error().message + u".\n");
        else
            words.append(equals < 0 ? *answer
                                    : QString(answer->left(equals).trimmed() + u'='
                                              + answer->sliced(equals + 1).trimmed()));
    }
    if (words.size() == 1)
        return ExitCode::Stopped;
    return run(editCommand(session.catalogue()), words, session);
}

ExitCode onProfile(const QString &what, ConfigSession &session)
{
    const auto name = session.terminal().ask(u"Which profile: "_s);
    if (!name)
        return failWith(name.error());
    if (name->isEmpty())
        return ExitCode::Stopped;
    if (what == u"c")
        return changeProfile(*name, session);
    if (what == u"s")
        return run(showCommand(), {*name}, session);
    if (what == u"r")
        return run(removeCommand(), {*name}, session);
    const auto user = session.terminal().ask(u"Name of the user: "_s);
    if (!user)
        return failWith(user.error());
    return run(usersCommand(), {*name, u"add"_s, *user}, session);
}

} // namespace

ExitCode wizard(ConfigSession &session)
{
    auto &terminal = session.terminal();
    if (!terminal.isInteractive())
        return failWith({ErrorCode::InvalidArgument,
                         u"without a command restdock config asks step by step, and there is no "
                         "terminal to ask at. See restdock config --help for the commands"_s});
    for (;;) {
        if (const auto code = run(listCommand(), {}, session); code != ExitCode::Stopped)
            return code;
        const auto answer = terminal.ask(
            u"\nn) new profile  c) change  s) show  u) add a user or change a password  "
            "r) remove  q) quit\nWhat to do [q]: "_s);
        if (!answer || answer->isEmpty() || *answer == u"q")
            return ExitCode::Stopped;
        if (*answer == u"n")
            addProfile(session); // what went wrong was told
        else if (QStringList{u"c"_s, u"s"_s, u"u"_s, u"r"_s}.contains(*answer))
            onProfile(*answer, session);
        else
            terminal.print(u"  Write one of the letters.\n"_s);
    }
}

} // namespace restdock
