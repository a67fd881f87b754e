// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/config/configcommand.h"

#include "app/config/commands.h"
#include "app/config/configoutput.h"
#include "app/config/secretinput.h"
#include "app/config/wizard.h"
#include "storage/plugins/storageplugins.h"
#include "storage/profiles/obscure.h"

#include <QRegularExpression>

#include <algorithm>

namespace restdock {

namespace {

using namespace Qt::StringLiterals;

QList<ConfigCommand> allCommands()
{
    const auto catalogue = installedBackends();
    return {addCommand(catalogue),    listCommand(),   showCommand(),        editCommand(catalogue),
            removeCommand(),          usersCommand(),  certificateCommand(), exportCommand(),
            importCommand(catalogue), restoreCommand()};
}

/// What stands for the command behind "config".
QString wordOf(const ConfigCommand &command)
{
    return command.syntax.words.section(u' ', 1);
}

CommandSyntax overview(const QList<ConfigCommand> &commands)
{
    static const QRegularExpression firstStop(u"\\.(\\s|$)"_s);
    QString summary = u"Manages profiles: storage places with an address, users and rules. Without "
                      "a command it asks step by step.\n\nCommands; COMMAND --help tells more:"_s;
    for (const auto &command : commands)
        summary += u"\n  "_s + wordOf(command).leftJustified(12)
            + command.syntax.summary.section(firstStop, 0, 0);
    CommandSyntax syntax{u"config"_s, summary};
    syntax.maximumArguments = -1;
    syntax.options = {storePassphraseOption()};
    syntax.arguments = {{u"[COMMAND]"_s, {}}};
    return syntax;
}

/// What could not be printed did not succeed: an export may be all there is of a profile.
ExitCode finished(ExitCode code)
{
    if (finishOutput())
        return code;
    const Error error{ErrorCode::Internal,
                      u"standard output takes no more: what was printed is "
                      "not complete"_s};
    return code == ExitCode::Stopped ? failWith(error) : code;
}

ExitCode printHelp(const CommandSyntax &syntax)
{
    sayAll(syntax.help().toUtf8());
    return ExitCode::Stopped;
}

ExitCode runWizard(const QList<ConfigCommand> &commands, const QStringList &arguments)
{
    const auto syntax = overview(commands);
    const auto parsed = parseCommand(syntax, arguments);
    if (!parsed)
        return failWith(parsed.error());
    if (!*parsed)
        return printHelp(syntax);
    if (const auto &words = (*parsed)->arguments(); !words.isEmpty()) {
        QStringList known;
        for (const auto &command : commands)
            known.append(wordOf(command));
        return failWith({ErrorCode::InvalidArgument,
                         u"unknown command: config %1. There are %2"_s.arg(words.first(),
                                                                           known.join(u", "_s))});
    }
    ConfigSession session((*parsed)->value(storePassphraseOption().name));
    return finished(wizard(session));
}

} // namespace

ExitCode configCommand(const QStringList &arguments)
{
    const auto commands = allCommands();
    const auto found =
        std::find_if(commands.begin(), commands.end(), [&arguments](const ConfigCommand &command) {
            return !arguments.isEmpty() && arguments.first() == wordOf(command);
        });
    if (found == commands.end())
        return runWizard(commands, arguments);
    const auto parsed = parseCommand(found->syntax, arguments.sliced(1));
    if (!parsed)
        return failWith(parsed.error());
    if (!*parsed)
        return printHelp(found->syntax);
    ConfigSession session((*parsed)->value(storePassphraseOption().name));
    return finished(found->run(**parsed, session));
}

ExitCode obscureCommand(const QStringList &arguments)
{
    const CommandSyntax syntax{
        u"obscure"_s,
        u"Reads a secret, without echo or from standard input, and prints it as PyRestServer's "
        "backends.toml has it. That hides it from a glance and does not protect it."_s};
    const auto parsed = parseCommand(syntax, arguments);
    if (!parsed && !arguments.isEmpty() && !arguments.first().startsWith(u'-'))
        return failWith({ErrorCode::InvalidArgument,
                         u"a secret is no argument, which everybody on this computer can read. "
                         "Call restdock obscure to be asked for it, or write it to standard "
                         "input"_s});
    if (!parsed)
        return failWith(parsed.error());
    if (!*parsed)
        return printHelp(syntax);
    Terminal terminal;
    const auto secret = terminal.isInteractive() ? askSecret(terminal, u"Secret"_s, {})
                                                 : readSecret(terminal, u"obscure"_s, u"-"_s);
    if (!secret)
        return failWith(secret.error());
    const auto text = obscure(*secret);
    if (!text)
        return failWith(text.error());
    say(QString::fromLatin1(*text));
    return finished(ExitCode::Stopped);
}

} // namespace restdock
