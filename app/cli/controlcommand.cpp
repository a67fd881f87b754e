// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/controlcommand.h"

#include "app/cli/failure.h"
#include "app/cli/servingreport.h"
#include "app/config/commandparser.h"
#include "app/config/configoutput.h"
#include "app/control/controlmessages.h"
#include "app/control/instances.h"
#include "app/control/runtimefolder.h"
#include "storage/profiles/profilecheck.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>
#include <QRegularExpression>

#include <algorithm>
#include <cstdio>

namespace restdock {

namespace {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

constexpr auto statusPatience = 10s;
constexpr auto changePatience = 150s; // a service may be slow to answer

/// A profile as an instance tells of it.
struct Told
{
    QString socket;
    QJsonObject profile;

    QString text(const char *key) const { return profile.value(QLatin1String(key)).toString(); }
    qint64 number(const char *key) const { return profile.value(QLatin1String(key)).toInteger(); }
};

void tell(const QString &profile, const QString &text)
{
    ServingReport(LogFormat::Text).fact(profile, text);
}

/// What all instances that answer serve.
std::vector<Told> askAll(const QStringList &instances)
{
    std::vector<Told> all;
    for (const auto &socket : instances) {
        const auto answer = askInstance(socket, ControlRequest().message(), statusPatience);
        if (!answer)
            continue;
        const auto profiles = answer->value(QStringLiteral("profiles")).toArray();
        for (const auto &profile : profiles)
            all.push_back({socket, profile.toObject()});
    }
    std::sort(all.begin(), all.end(), [](const Told &one, const Told &other) {
        return one.text("name").compare(other.text("name"), Qt::CaseInsensitive) < 0;
    });
    return all;
}

QString sizeText(qint64 bytes)
{
    return QLocale::c().formattedDataSize(bytes, 1, QLocale::DataSizeSIFormat);
}

/// "home  running  http://127.0.0.1:8000/  2 connections, in 1.2 GB, out 3.0 MB"
void printTold(const Told &told)
{
    QString line = told.text("name") + u"  " + told.text("state");
    if (told.text("state") == u"running") {
        const auto urls = told.profile.value(QStringLiteral("urls")).toArray();
        line += QString(u"  " + (urls.isEmpty() ? told.text("address") : urls.first().toString()));
        line +=
            QStringLiteral("  %1 connections, in %2, out %3")
                .arg(told.number("connections"))
                .arg(sizeText(told.number("bytes_received")), sizeText(told.number("bytes_sent")));
    }
    if (!told.text("error").isEmpty())
        line += QString(u"  " + told.text("error") + u" (" + told.text("code") + u')');
    const auto windows = told.profile.value(QStringLiteral("deleting_allowed")).toObject();
    for (auto it = windows.begin(); it != windows.end(); ++it) {
        const QString who = it.key().isEmpty() ? QStringLiteral("everybody") : it.key();
        line += QString(u"  " + who + u" may delete until " + it.value().toString());
    }
    tell({}, line);
}

ExitCode showStatus(const QStringList &instances, bool asJson)
{
    const auto all = askAll(instances);
    if (asJson) {
        QJsonArray profiles;
        for (const auto &told : all)
            profiles.append(told.profile);
        std::printf("%s", QJsonDocument(profiles).toJson().constData());
    } else {
        for (const auto &told : all)
            printTold(told);
    }
    if (!all.empty())
        return ExitCode::Stopped;
    if (!asJson)
        tell({}, QStringLiteral("no profile is served"));
    return ExitCode::NoSuchProfile;
}

/// The instances to ask: the one that has the profile, else all.
QStringList instancesFor(const QString &profile, const QStringList &instances, bool onlyTheOne)
{
    const auto all = askAll(instances);
    for (const auto &told : all) {
        if (isSameProfileName(told.text("name"), profile))
            return {told.socket};
    }
    return onlyTheOne ? QStringList() : instances;
}

Error nobodyToAsk(const ControlRequest &request)
{
    const auto text = request.command == ControlRequest::Command::Start
        ? QStringLiteral("no Restdock is running that could serve \"%1\". Serve it yourself: "
                         "restdock --serve '%1'")
        : QStringLiteral("the profile \"%1\" is not served now. restdock status shows what is");
    return {ErrorCode::NotFound, text.arg(request.profile)};
}

ExitCode send(const ControlRequest &request, const QStringList &instances)
{
    const bool isStart = request.command == ControlRequest::Command::Start;
    const auto asked = instancesFor(request.profile, instances, !isStart);
    if (asked.isEmpty())
        return fail(ExitCode::NoSuchProfile, nobodyToAsk(request));
    QJsonObject last;
    for (const auto &socket : asked) {
        const auto answer = askInstance(socket, request.message(), changePatience);
        if (answer && answer->value(QStringLiteral("ok")).toBool()) {
            tell(request.profile, answer->value(QStringLiteral("state")).toString());
            return ExitCode::Stopped;
        }
        constexpr int unexpected = int(ExitCode::Failed);
        last = answer ? *answer : controlFailure(answer.error().message, unexpected);
    }
    return fail(ExitCode(last.value(QStringLiteral("exit")).toInt(int(ExitCode::Failed))),
                {ErrorCode::Unavailable, last.value(QStringLiteral("error")).toString()});
}

/// "15m", "1h", "90s" or "2h30m".
std::optional<std::chrono::seconds> parseDuration(const QString &text)
{
    static const QRegularExpression form(
        QStringLiteral("\\A(?:(\\d{1,4})h)?(?:(\\d{1,4})m)?(?:(\\d{1,5})s)?\\z"));
    const auto match = form.match(text);
    if (!match.hasMatch() || text.isEmpty())
        return std::nullopt;
    return std::chrono::hours(match.captured(1).toInt())
        + std::chrono::minutes(match.captured(2).toInt())
        + std::chrono::seconds(match.captured(3).toInt());
}

ExitCode allowDelete(ControlRequest request, const ParsedCommand &parsed,
                     const QStringList &instances)
{
    request.command = ControlRequest::Command::AllowDelete;
    request.user = parsed.value(u"user"_s);
    if (parsed.isSet(u"end"_s))
        return send(request, instances);
    const auto duration = parseDuration(parsed.value(u"for"_s));
    if (!duration || duration->count() == 0 || *duration > 24h)
        return failWith({ErrorCode::InvalidArgument,
                         u"allow-delete needs --for with a time such as 15m or 4h, 24h at most, or "
                         "--end. See restdock allow-delete --help"_s});
    request.duration = *duration;
    return send(request, instances);
}

/// What @p command can be followed by, or nothing if it is none of these.
std::optional<CommandSyntax> syntaxOf(const QString &command)
{
    const CommandSyntax::Word name{u"NAME"_s, u"The profile"_s};
    if (command == u"status")
        return CommandSyntax{
            .words = command,
            .summary = u"Shows the profiles that are served, by whichever process of this user."_s,
            .options = {{u"json"_s, {}, u"Print JSON, for programs"_s}}};
    if (command == u"start")
        return CommandSyntax{.words = command,
                             .summary = u"Starts a profile in the running Restdock."_s,
                             .arguments = {name},
                             .minimumArguments = 1,
                             .maximumArguments = 1};
    if (command == u"stop")
        return CommandSyntax{.words = command,
                             .summary = u"Stops a profile that is served; the others go on."_s,
                             .arguments = {name},
                             .minimumArguments = 1,
                             .maximumArguments = 1};
    if (command == u"allow-delete")
        return CommandSyntax{
            .words = command,
            .summary = u"Lets users of an append-only profile delete for a while. It ends by "
                       "itself, with --end, and when the profile stops."_s,
            .arguments = {name},
            .minimumArguments = 1,
            .maximumArguments = 1,
            .options = {{u"user"_s, u"USER"_s, u"This user only"_s},
                        {u"for"_s, u"TIME"_s, u"How long, such as 15m or 2h30m; 24h at most"_s},
                        {u"end"_s, {}, u"End it now"_s}}};
    return std::nullopt;
}

} // namespace

std::optional<ExitCode> runControlCommand(const QStringList &arguments)
{
    const auto command = arguments.value(0);
    const auto syntax = syntaxOf(command);
    if (!syntax)
        return std::nullopt;
    const auto parsed = parseCommand(*syntax, arguments.sliced(1));
    if (!parsed)
        return failWith(parsed.error());
    if (!*parsed) {
        sayAll(syntax->help().toUtf8());
        return finishOutput() ? ExitCode::Stopped : ExitCode::Failed;
    }
    const auto folder = runtimeFolder();
    if (!folder)
        return fail(ExitCode::Failed, folder.error());
    const auto instances = runningInstances(*folder);
    ControlRequest request;
    request.profile = (*parsed)->argument(0);
    if (command == u"status")
        return showStatus(instances, (*parsed)->isSet(u"json"_s));
    if (command == u"allow-delete")
        return allowDelete(request, **parsed, instances);
    request.command =
        command == u"start" ? ControlRequest::Command::Start : ControlRequest::Command::Stop;
    return send(request, instances);
}

QString controlCommandsHelp()
{
    return QStringLiteral(
        "\nCommands for what is running; COMMAND --help tells more:\n"
        "  status [--json]              Show the profiles that are served\n"
        "  start NAME                   Start a profile in the running Restdock\n"
        "  stop NAME                    Stop a profile that is served\n"
        "  allow-delete NAME --for 15m  Let an append-only profile's users delete for a while,\n"
        "      [--user USER] | --end    or one of them; --end ends it\n");
}

} // namespace restdock
