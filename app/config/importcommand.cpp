// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/failure.h"
#include "app/config/commands.h"
#include "app/config/configoutput.h"
#include "app/config/folders.h"
#include "app/config/profileedit.h"
#include "app/config/profileview.h"
#include "app/config/secretinput.h"
#include "app/transfer/certificatetransfer.h"
#include "app/transfer/importplan.h"
#include "app/transfer/importsave.h"
#include "storage/profiles/privatefile.h"
#include "storage/profiles/tomlparser.h"

#include <QMap>

namespace restdock {

namespace {

using namespace Qt::StringLiterals;

using Action = PlannedImport::Action;

const QString renameOption = u"rename"_s;
const QString replaceOption = u"replace"_s;
const QString skipOption = u"skip"_s;
const QString dryRunOption = u"dry-run"_s;

Result<SameName> chosenSameName(const ParsedCommand &command)
{
    const std::pair<QString, SameName> choices[] = {{renameOption, SameName::Rename},
                                                    {replaceOption, SameName::Replace},
                                                    {skipOption, SameName::Skip}};
    auto chosen = SameName::Refuse;
    for (const auto &[option, meaning] : choices) {
        if (!command.isSet(option))
            continue;
        if (chosen != SameName::Refuse)
            return wrong(u"only one of --rename, --replace and --skip can be used"_s);
        chosen = meaning;
    }
    return chosen;
}

Result<QByteArray> readInput(const QString &path)
{
    auto text = readWholeFile(path == u"-" ? u"/dev/stdin"_s : path, maximumTomlBytes);
    if (!text && text.error().code == ErrorCode::NotFound)
        return wrong(u"there is no file %1"_s.arg(path));
    return text;
}

Result<ProfileFile> readFile(const ParsedCommand &command, ConfigSession &session)
{
    const auto path = command.argument(0);
    const auto text = readInput(path);
    if (!text)
        return text.error();
    const auto file = command.value(passphraseOption);
    auto read = readProfileFile(*text, session.catalogue(), [&]() -> Result<Secret> {
        if (!file.isEmpty())
            return readSecret(session.terminal(), u"--"_s + passphraseOption, file);
        return askSecret(session.terminal(), u"Passphrase of %1"_s.arg(path),
                         u"Use --%1 FILE"_s.arg(passphraseOption));
    });
    if (!read) {
        auto error = std::move(read).error();
        error.message = path + u": " + error.message;
        return error;
    }
    if (read->profiles.isEmpty())
        return Error{ErrorCode::Corrupt,
                     u"%1: there are no profiles in it. A profile is a table: [NAME]"_s.arg(path)};
    return read;
}

/// --api-key-file PROFILE=FILE: the files by profile, and under the empty name the one for all.
Result<QMap<QString, QString>> secretFiles(const ParsedCommand &command, const QString &option,
                                           const ProfileFile &file)
{
    QMap<QString, QString> files;
    for (const auto &value : command.values(option)) {
        const auto equals = value.indexOf(u'=');
        const auto name = equals > 0 ? value.left(equals) : QString();
        if (!name.isEmpty() && !file.find(name))
            return wrong(u"--%1: there is no profile \"%2\" in the file"_s.arg(option, name));
        files.insert(name, equals > 0 ? value.sliced(equals + 1) : value);
    }
    return files;
}

/// Gets what the file does not have: from a file, from the profile that is replaced, or by asking.
class MissingSecrets
{
public:
    MissingSecrets(const ParsedCommand &command, ConfigSession &session, const ProfileFile &file)
        : m_command(command),
          m_session(session),
          m_file(file)
    {
    }

    Result<void> complete(QList<PlannedImport> &plan)
    {
        for (qsizetype i = 0; i < plan.size(); ++i) {
            auto &item = plan[i];
            if (item.action == Action::Skip)
                continue;
            if (auto kept = keepStoredSecrets(item, m_session.store()); !kept)
                return kept;
            const auto keys = item.missingSecrets;
            for (const auto &key : keys) {
                if (auto got = get(item, m_file.profiles.at(i).profile.name, key); !got)
                    return got;
            }
        }
        return {};
    }

private:
    Result<void> get(PlannedImport &item, const QString &nameInFile, const QString &key)
    {
        const QString option = optionName(key) + u"-file";
        const auto files = secretFiles(m_command, option, m_file);
        if (!files)
            return files.error();
        const auto path = files->value(nameInFile, files->value(QString()));
        const auto remedy = u"Use --%1 %2=FILE, or write %3_file = \"FILE\" into its table"_s.arg(
            option, nameInFile, key);
        auto secret = path.isEmpty()
            ? askSecret(m_session.terminal(), u"%1 of \"%2\""_s.arg(key, nameInFile), remedy)
            : readSecret(m_session.terminal(), u"--"_s + option, path);
        if (!secret)
            return std::move(secret).error();
        item.profile.backend.values.insert(key, std::move(*secret));
        item.missingSecrets.removeOne(key);
        return {};
    }

    const ParsedCommand &m_command;
    ConfigSession &m_session;
    const ProfileFile &m_file;
};

void sayPlan(const QList<PlannedImport> &plan, bool isDryRun)
{
    for (const auto &item : plan) {
        QString line;
        switch (item.action) {
        case Action::Skip: line = u"Skipped \"%1\": the name is taken"_s; break;
        case Action::Add: line = isDryRun ? u"Would add \"%1\""_s : u"Added \"%1\""_s; break;
        case Action::Replace:
            line = isDryRun ? u"Would replace \"%1\""_s : u"Replaced \"%1\""_s;
            break;
        }
        line = line.arg(item.profile.name);
        if (item.action != Action::Skip)
            line += u": %1, at %2"_s.arg(storageText(item.profile), item.profile.listen.toString());
        if (!item.remarks.isEmpty() && item.action != Action::Skip)
            line += u"; "_s + item.remarks.join(u"; "_s);
        if (isDryRun && !item.missingSecrets.isEmpty())
            line += u"; %1 will be asked for"_s.arg(item.missingSecrets.join(u", "_s));
        say(line);
    }
}

/// With the certificates that came with them.
Result<void> save(QList<PlannedImport> &plan, const ParsedCommand &command, ConfigSession &session)
{
    auto &store = session.store();
    ImportedCertificates certificates(ProfileStoreOptions::defaultFolder() + u"/certificates"_s,
                                      store);
    const auto refused = certificates.take(plan);
    if (!refused)
        return refused.error();
    const auto home = [&](const Profile &profile) { return chosenHome(command, store, profile); };
    if (auto saved = saveImport(plan, store, home, command.isSet(u"store"_s)); !saved)
        return saved;
    for (const auto &one : *refused)
        warn(u"warning: [%1] the certificate in the file cannot be used (CERT-BAD): %2. A new one "
             "was made, which its clients need: %3"_s.arg(one.profile, one.why.english(),
                                                          one.newFile));
    return {};
}

ExitCode importProfiles(const ParsedCommand &command, ConfigSession &session)
{
    auto &store = session.store();
    const auto sameName = chosenSameName(command);
    if (!sameName)
        return failWith(sameName.error());
    const auto file = readFile(command, session);
    if (!file)
        return failWith(file.error());
    for (const auto &notice : file->notices)
        warn(u"warning: %1: %2"_s.arg(command.argument(0), notice.toString()));
    const auto existing = store.list();
    if (!existing)
        return failWith(existing.error());
    auto plan = planImport(*file, *existing, *sameName, session.catalogue());
    if (!plan)
        return failWith(plan.error());
    const auto sound =
        checkImport(*plan, *existing, session.catalogue(), FolderPlaces::ofThisSystem());
    if (!sound) {
        return failWith(
            {sound.error().code, QString(command.argument(0) + u": " + sound.error().message)});
    }
    const bool isDryRun = command.isSet(dryRunOption);
    if (!isDryRun) {
        if (const auto got = MissingSecrets(command, session, *file).complete(*plan); !got)
            return failWith(got.error());
        if (const auto saved = save(*plan, command, session); !saved)
            return failWith(saved.error());
    }
    sayPlan(*plan, isDryRun);
    for (const auto &item : std::as_const(*plan)) {
        if (item.action == Action::Skip)
            continue;
        warnOf(item.profile.name,
               validateProfile(item.profile, session.catalogue(), FolderPlaces::ofThisSystem()));
        warnOfMissingFolders(item.profile, session.catalogue());
    }
    return ExitCode::Stopped;
}

} // namespace

ConfigCommand importCommand(const BackendCatalogue &catalogue)
{
    CommandSyntax syntax{u"config import"_s,
                         u"Adds the profiles of a TOML file: an export, one written by hand, or "
                         "PyRestServer's backends.toml. All of them or none."_s};
    syntax.arguments = {{u"FILE"_s, u"The file; - is standard input"_s}};
    syntax.minimumArguments = syntax.maximumArguments = 1;
    syntax.options = {{renameOption, {}, u"Give profiles whose names are taken others"_s},
                      {replaceOption, {}, u"Let them replace those that have the names"_s},
                      {skipOption, {}, u"Leave them out"_s},
                      {dryRunOption, {}, u"Only tell what would be done"_s},
                      {passphraseOption,
                       u"FILE"_s,
                       u"File with the passphrase of encrypted secrets; - is standard input"_s,
                       {},
                       true}};
    for (const auto &type : catalogue.types()) {
        for (const auto &field : type.fields) {
            if (!field.isSecret())
                continue;
            auto option = optionOf(field);
            option.valueName = u"[NAME=]FILE"_s;
            option.help += u", for profiles that have none in the file"_s;
            syntax.options.append(option);
        }
    }
    syntax.options += storeOptions();
    return {syntax, importProfiles};
}

} // namespace restdock
