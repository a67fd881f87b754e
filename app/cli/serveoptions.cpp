// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/serveoptions.h"

#include <QCommandLineParser>
#include <QDir>
#include <QStandardPaths>

#include <algorithm>
#include <array>

namespace restdock {

namespace {

struct Switch
{
    const char *name;
    const char *description;
    bool ServeOptions::*member;
};

struct Text
{
    const char *name;
    const char *valueName;
    const char *description;
    QString ServeOptions::*member;
};

constexpr std::array switches{
    Switch{"append-only", "Let nobody delete anything but locks", &ServeOptions::appendOnly},
    Switch{"debug", "Print method and path of each request to standard error",
           &ServeOptions::debug},
    Switch{"drime-trash", "Move deleted files to Drime's trash, where they still take space",
           &ServeOptions::drimeTrash},
    Switch{"group-accessible-repos", "Let the file system group access the repository files",
           &ServeOptions::groupAccessibleRepos},
    Switch{"no-auth", "Serve without authentication", &ServeOptions::noAuth},
    Switch{"no-verify-upload",
           "Do not check uploads against their hash. Only for very slow processors",
           &ServeOptions::noVerifyUpload},
    Switch{"private-repos", "Let users reach only the repositories below the folder of their name",
           &ServeOptions::privateRepos},
    Switch{"prometheus", "Answer /metrics for Prometheus", &ServeOptions::prometheus},
    Switch{"prometheus-no-auth", "Answer /metrics without authentication",
           &ServeOptions::prometheusNoAuth},
    Switch{"tls", "Serve HTTPS", &ServeOptions::tls},
};

constexpr std::array texts{
    Text{"api-key-file", "FILE",
         "File with the key for Drime, else it is taken from DRIME_API_KEY in the environment",
         &ServeOptions::apiKeyFile},
    Text{"backend", "KIND", "Where the data is kept: local, drime, or a plug-in's storage",
         &ServeOptions::backend},
    Text{"drime-root", "FOLDER", "Keep the data below this folder of the Drime workspace",
         &ServeOptions::drimeRoot},
    Text{"head-timeout", "SECONDS", "Longest time for a request's head to arrive",
         &ServeOptions::headTimeout},
    Text{"htpasswd-file", "FILE", "Users and password hashes (bcrypt or {SHA})",
         &ServeOptions::htpasswdFile},
    Text{"idle-timeout", "SECONDS", "Longest pause between requests and inside a transfer",
         &ServeOptions::idleTimeout},
    Text{"listen", "ADDRESS",
         "Address to listen on: HOST:PORT, :PORT for every address, or unix:PATH",
         &ServeOptions::listen},
    Text{"log", "FILE", "Write requests to FILE in the combined log format, or \"-\" for stdout",
         &ServeOptions::log},
    Text{"max-connections", "COUNT", "Connections open at once", &ServeOptions::maxConnections},
    Text{"max-connections-per-address", "COUNT", "The same for one client address",
         &ServeOptions::maxConnectionsPerAddress},
    Text{"max-receive-rate", "BYTES",
         "Receive at most so many bytes a second from all clients together; 0: no limit",
         &ServeOptions::maxReceiveRate},
    Text{"max-send-rate", "BYTES", "The same for what is sent", &ServeOptions::maxSendRate},
    Text{"max-size", "BYTES", "Limit of all that is stored, in bytes", &ServeOptions::maxSize},
    Text{"min-body-rate", "BYTES", "Slowest transfer in bytes a second, after 30 seconds",
         &ServeOptions::minBodyRate},
    Text{"path", "FOLDER", "Data folder, made if it does not exist", &ServeOptions::path},
    Text{"proxy-auth-username", "FIELD",
         "Believe the user name that a reverse proxy sends in this header field",
         &ServeOptions::proxyAuthUsername},
    Text{"tls-cert", "FILE", "Certificate chain, PEM", &ServeOptions::tlsCert},
    Text{"tls-key", "FILE", "Private key, PEM", &ServeOptions::tlsKey},
    Text{"tls-min-ver", "VERSION", "Lowest TLS version, 1.2 or 1.3", &ServeOptions::tlsMinVer},
    Text{"workspace-id", "NUMBER", "Workspace in Drime; 0 is the personal space",
         &ServeOptions::workspaceId},
};

/// Can be repeated.
const QString backendOption = QStringLiteral("backend-option");

/// Those of profiles, and those that mean the same with and without profiles.
struct ProfileOption
{
    const char *name;
    const char *valueName; ///< nullptr: a switch
    const char *description;
};

constexpr std::array profileOptions{
    ProfileOption{"all", nullptr, "Profiles: serve those that start with Restdock"},
    ProfileOption{"backend-config", "NAME", "Profiles: serve this one, as if it was named"},
    ProfileOption{"check", nullptr, "Show what would be served, and exit"},
    ProfileOption{"config", "FILE",
                  "Profiles: take them from this TOML file; without names serve all that it has"},
    ProfileOption{"keep-going", nullptr,
                  "Profiles: serve those that work, and try the others again"},
    ProfileOption{"log-format", "FORMAT",
                  "Report what happens in lines of text, or as json: one object per line (default "
                  "text)"},
};

/// Defaults that are made from other options.
constexpr std::array<std::pair<const char *, const char *>, 4> derivedDefaults{{
    {"htpasswd-file", ".htpasswd in the data folder"},
    {"tls-cert", "public_key in the data folder"},
    {"tls-key", "private_key in the data folder"},
    {"workspace-id", "DRIME_WORKSPACE_ID in the environment, or 0"},
}};

QString defaultOf(const Text &entry)
{
    if (entry.member == &ServeOptions::path)
        return ServeOptions::defaultPath();
    for (const auto &[name, text] : derivedDefaults) {
        if (qstrcmp(entry.name, name) == 0)
            return QLatin1String(text);
    }
    return ServeOptions().*entry.member;
}

Error misused(const QString &text)
{
    return {ErrorCode::InvalidArgument, text + u". See restdock --help"};
}

/// QCommandLineParser knows no --flag=false. The last one counts, as for rest-server.
Result<QStringList> resolveSwitches(const QStringList &arguments)
{
    QStringList resolved;
    for (const auto &argument : arguments) {
        const auto equals = argument.indexOf(u'=');
        const auto name = argument.left(equals);
        const bool isSwitch = equals > 0
            && std::any_of(switches.begin(), switches.end(), [&name](const Switch &entry) {
                                  return name == u"--" + QLatin1String(entry.name);
                              });
        if (!isSwitch) {
            resolved.append(argument);
            continue;
        }
        const auto value = argument.mid(equals + 1).toLower();
        resolved.removeAll(name);
        if (value == u"true" || value == u"1" || value == u"t")
            resolved.append(name);
        else if (value != u"false" && value != u"0" && value != u"f")
            return misused(
                QStringLiteral("'%1' is neither true nor false in '%2'").arg(value, argument));
    }
    return resolved;
}

void addOptions(QCommandLineParser &parser)
{
    parser.setApplicationDescription(
        QStringLiteral("Serves restic repositories over HTTP, as restic's rest-server does.\n"
                       "Profiles are managed with restdock config; see restdock config --help."));
    parser.setSingleDashWordOptionMode(QCommandLineParser::ParseAsLongOptions);
    parser.addPositionalArgument(QStringLiteral("NAME"),
                                 QStringLiteral("With --serve: the profiles to serve"),
                                 QStringLiteral("[NAME...]"));
    parser.addOption({QStringLiteral("serve"),
                      QStringLiteral("Serve without a display: the profiles that are named, else "
                                     "what the other flags say")});
    for (const auto &entry : profileOptions) {
        QCommandLineOption option(QLatin1String(entry.name), QLatin1String(entry.description));
        option.setValueName(QLatin1String(entry.valueName));
        parser.addOption(option);
    }
    for (const auto &entry : texts) {
        const auto value = defaultOf(entry);
        const QString shown = value.isEmpty() ? QString() : QString(u" (default " + value + u')');
        parser.addOption({QLatin1String(entry.name), QLatin1String(entry.description) + shown,
                          QLatin1String(entry.valueName)});
    }
    parser.addOption({backendOption,
                      QStringLiteral("A setting of a plug-in's storage; can be repeated"),
                      QStringLiteral("KEY=VALUE")});
    for (const auto &entry : switches)
        parser.addOption({QLatin1String(entry.name), QLatin1String(entry.description)});
    parser.addOption(
        {{QStringLiteral("h"), QStringLiteral("help")}, QStringLiteral("Show this help and exit")});
    parser.addOption({{QStringLiteral("v"), QStringLiteral("version")},
                      QStringLiteral("Show the version and exit")});
}

/// Flags that a profile has its own settings for.
Result<void> refuseServerFlags(const QCommandLineParser &parser, const QString &what)
{
    const auto given = parser.optionNames();
    for (const auto &name : given) {
        const auto isCalled = [&name](const auto &entry) {
            return name == QLatin1String(entry.name);
        };
        const bool isOfServer = std::any_of(switches.begin(), switches.end(), isCalled)
            || std::any_of(texts.begin(), texts.end(), isCalled) || name == backendOption;
        if (isOfServer && name != u"api-key-file")
            return misused(QStringLiteral("--%1 cannot be used with %2, which has settings of its "
                                          "own. Leave one of them out")
                               .arg(name, what));
    }
    return {};
}

/// What was said about profiles; @p words are names.
Result<ProfileOptions> readProfileOptions(const QCommandLineParser &parser,
                                          const QStringList &words)
{
    ProfileOptions options;
    options.names = parser.values(QStringLiteral("backend-config")) + words;
    options.names.removeDuplicates();
    options.all = parser.isSet(QStringLiteral("all"));
    options.check = parser.isSet(QStringLiteral("check"));
    options.keepGoing = parser.isSet(QStringLiteral("keep-going"));
    options.apiKeyFiles = parser.values(QStringLiteral("api-key-file"));
    if (parser.isSet(QStringLiteral("log-format"))) {
        const auto word = parser.value(QStringLiteral("log-format"));
        const auto format = logFormatOf(word);
        if (!format)
            return misused(QStringLiteral("--log-format is text or json, not '%1'").arg(word));
        options.logFormat = *format;
    }
    if (parser.isSet(QStringLiteral("config"))) {
        options.configFile = parser.value(QStringLiteral("config"));
        if (options.configFile.isEmpty())
            return misused(QStringLiteral("--config needs the name of a file"));
    }
    if (!options.areProfilesNamed()) {
        if (options.keepGoing)
            return misused(QStringLiteral("--keep-going is for profiles. Name one, or use --all or "
                                          "--config"));
        return options;
    }
    if (options.all && !options.names.isEmpty())
        return misused(QStringLiteral("--all and the name of a profile (%1) exclude each other")
                           .arg(options.names.first()));
    if (options.names.contains(QString()))
        return misused(QStringLiteral("the name of a profile is missing"));
    const auto what = options.names.isEmpty()
        ? (options.all ? QStringLiteral("--all") : QStringLiteral("--config"))
        : QStringLiteral("the profile %1").arg(options.names.first());
    if (auto alone = refuseServerFlags(parser, what); !alone)
        return std::move(alone).error();
    return options;
}

/// QCommandLineParser's own texts end with a full stop and name options without their dashes.
QString parserError(const QCommandLineParser &parser)
{
    const auto unknown = parser.unknownOptionNames();
    if (!unknown.isEmpty())
        return QStringLiteral("unknown flag: --%1").arg(unknown.first());
    auto text = parser.errorText();
    if (text.endsWith(u'.'))
        text.chop(1);
    return text;
}

/// No arguments, or those of the desktop application (app/desktop/desktopoptions.h).
bool areForTheDesktop(const QStringList &arguments)
{
    static constexpr std::array<QStringView, 6> options{u"--show", u"--minimized", u"--start",
                                                        u"--stop", u"--quit",      u"--language"};
    if (arguments.isEmpty())
        return true;
    const auto first = arguments.first().section(u'=', 0, 0);
    return std::find(options.begin(), options.end(), first) != options.end();
}

} // namespace

QString ServeOptions::defaultPath()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation)
        + QStringLiteral("/restdock/repositories");
}

Result<CommandLine> parseCommandLine(const QStringList &arguments)
{
    if (areForTheDesktop(arguments))
        return CommandLine{CommandLine::Action::StartDesktop, {}, {}};
    const auto resolved = resolveSwitches(arguments);
    if (!resolved)
        return resolved.error();
    QCommandLineParser parser;
    addOptions(parser);
    const bool understood = parser.parse(QStringList(QStringLiteral("restdock")) + *resolved);
    CommandLine result;
    if (parser.isSet(QStringLiteral("help")))
        return result;
    if (parser.isSet(QStringLiteral("version"))) {
        result.action = CommandLine::Action::ShowVersion;
        return result;
    }
    if (!understood)
        return misused(parserError(parser));

    auto words = parser.positionalArguments();
    const bool command =
        !words.isEmpty() && words.first() == u"serve" && !parser.isSet(QStringLiteral("serve"));
    if (command)
        words.removeFirst();
    const bool serves = command || parser.isSet(QStringLiteral("serve"));
    if (!serves && !words.isEmpty())
        return misused(QStringLiteral("unknown argument: %1").arg(words.first()));
    if (serves) {
        auto profiles = readProfileOptions(parser, words);
        if (!profiles)
            return std::move(profiles).error();
        if (profiles->areProfilesNamed()) {
            result.action = CommandLine::Action::ServeProfiles;
            result.profiles = std::move(*profiles);
            return result;
        }
        result.serve.logFormat = profiles->logFormat;
    }
    if (!command && !parser.isSet(QStringLiteral("serve")))
        return misused(
            QStringLiteral("these flags are for the server. Start it with restdock --serve, or the "
                           "desktop application with restdock alone"));
    result.action = CommandLine::Action::Serve;
    for (const auto &entry : switches)
        result.serve.*entry.member = parser.isSet(QLatin1String(entry.name));
    for (const auto &entry : texts) {
        if (parser.isSet(QLatin1String(entry.name)))
            result.serve.*entry.member = parser.value(QLatin1String(entry.name));
    }
    result.serve.check = parser.isSet(QStringLiteral("check"));
    result.serve.backendOptions = parser.values(backendOption);
    const bool isBuiltIn = result.serve.backend == u"local" || result.serve.backend == u"drime";
    if (isBuiltIn && !result.serve.backendOptions.isEmpty())
        return misused(QStringLiteral("--backend-option is for the storage of a plug-in, and "
                                      "--backend is %1")
                           .arg(result.serve.backend));
    if (!parser.isSet(QStringLiteral("path")))
        result.serve.path = ServeOptions::defaultPath();
    else if (result.serve.path.isEmpty())
        return misused(QStringLiteral("--path needs the name of a folder"));
    result.serve.path = QDir(result.serve.path).absolutePath();
    return result;
}

QString commandLineHelp()
{
    QCommandLineParser parser;
    addOptions(parser);
    parser.parse({QStringLiteral("restdock")});
    return parser.helpText();
}

} // namespace restdock
