// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/failure.h"
#include "app/config/commands.h"
#include "app/config/configoutput.h"
#include "app/config/profileedit.h"
#include "app/config/secretinput.h"
#include "app/transfer/certificatetransfer.h"
#include "app/transfer/exportfile.h"

#include <algorithm>

namespace restdock {

namespace {

using namespace Qt::StringLiterals;

const QString secretsOption = u"secrets"_s;
const QString outputOption = u"output"_s;

Result<SecretForm> chosenForm(const ParsedCommand &command)
{
    const auto text = command.value(secretsOption);
    if (text.isEmpty() || text == u"omit")
        return SecretForm::Omit;
    if (text == u"obscured")
        return SecretForm::Obscured;
    if (text == u"encrypted")
        return SecretForm::Encrypted;
    return wrong(u"--secrets: '%1' is not known. Write omit, obscured or encrypted"_s.arg(text));
}

Result<ProfileFileOptions> chosenOptions(const ParsedCommand &command, Terminal &terminal)
{
    const auto form = chosenForm(command);
    if (!form)
        return form.error();
    ProfileFileOptions options{.secrets = *form};
    if (*form != SecretForm::Encrypted) {
        return command.isSet(passphraseOption)
            ? wrong(u"--%1 belongs to --secrets encrypted"_s.arg(passphraseOption))
            : Result<ProfileFileOptions>(options);
    }
    const auto file = command.value(passphraseOption);
    const auto passphrase = file.isEmpty()
        ? askNewSecret(terminal, u"Passphrase for the exported file"_s,
                       u"Use --%1 FILE, or --%1 - for standard input"_s.arg(passphraseOption))
        : readSecret(terminal, u"--"_s + passphraseOption, file);
    if (!passphrase)
        return passphrase.error();
    options.passphrase = *passphrase;
    return options;
}

Result<QList<StoredProfile>> chosenProfiles(const ParsedCommand &command, ProfileStore &store)
{
    if (command.arguments().isEmpty())
        return store.list();
    QList<StoredProfile> profiles;
    for (const auto &name : command.arguments()) {
        const auto found = store.findByName(name);
        if (!found)
            return found.error();
        const bool isThere = std::any_of(profiles.begin(), profiles.end(),
                                         [&](const auto &one) { return one.id == found->id; });
        if (!isThere)
            profiles.append(*found);
    }
    return profiles;
}

ExitCode exportProfiles(const ParsedCommand &command, ConfigSession &session)
{
    auto &store = session.store();
    const auto rows = chosenProfiles(command, store);
    if (!rows)
        return failWith(rows.error());
    auto options = chosenOptions(command, session.terminal());
    if (!options)
        return failWith(options.error());
    QList<Message> notices;
    const auto profiles = exportedProfiles(*rows, store, options->secrets, notices);
    if (profiles && options->secrets != SecretForm::Omit)
        options->certificates = exportedCertificates(*profiles, notices);
    if (profiles) {
        if (auto needless = noticeOfNeedlessPassphrase(*profiles, *options))
            notices.append(std::move(*needless));
    }
    for (const auto &notice : std::as_const(notices))
        warn(u"warning: "_s + notice.english());
    if (!profiles)
        return failWith(profiles.error());
    const auto written = writeProfileFile(*profiles, session.catalogue(), *options);
    if (!written)
        return failWith(written.error());
    for (const auto &notice : written->notices)
        warn(u"warning: "_s + notice.toString());
    if (options->secrets == SecretForm::Obscured)
        warn(u"warning: obscured secrets can be read by everybody who gets the file. Keep it "
             "secret, or use --secrets encrypted"_s);
    if (!command.isSet(outputOption)) {
        sayAll(written->text);
        return ExitCode::Stopped;
    }
    const auto path = absolutePath(command.value(outputOption));
    if (const auto saved = writeExport(path, written->text); !saved) {
        const auto &error = saved.error();
        return failWith(error.code == ErrorCode::InvalidArgument
                            ? Error{error.code, QString(u"--output: "_s + error.message)}
                            : error);
    }
    say(u"Exported %1 to %2"_s.arg(
        profiles->size() == 1 ? u"1 profile"_s : u"%1 profiles"_s.arg(profiles->size()), path));
    return ExitCode::Stopped;
}

} // namespace

ConfigCommand exportCommand()
{
    CommandSyntax syntax{
        u"config export"_s,
        u"Writes profiles as TOML, to carry them elsewhere or to serve them with "
        "--config. Hashes of passwords are in it, secrets only as --secrets says."_s};
    syntax.arguments = {{u"[NAME...]"_s, u"The profiles; all if there is none"_s}};
    syntax.maximumArguments = -1;
    syntax.options = {
        {secretsOption, u"omit|obscured|encrypted"_s,
         u"Leave secrets out (the default), write them as PyRestServer does, which everybody can "
         "undo, or encrypt them with a passphrase"_s},
        {outputOption, u"FILE"_s, u"Write to FILE, which only you can read"_s, u"o"_s},
        {passphraseOption,
         u"FILE"_s,
         u"File with the passphrase for --secrets encrypted; - is standard input"_s,
         {},
         true},
        storePassphraseOption()};
    return {syntax, exportProfiles};
}

} // namespace restdock
