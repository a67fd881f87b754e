// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/control/controlmessages.h"

#include <array>

namespace restdock {

namespace {

using Command = ControlRequest::Command;

constexpr std::array<std::pair<Command, const char *>, 4> commandNames{{
    {Command::Status, "status"},
    {Command::Start, "start"},
    {Command::Stop, "stop"},
    {Command::AllowDelete, "allow-delete"},
}};

constexpr std::chrono::seconds longestWindow = std::chrono::hours(24);

Error malformed(const QString &what)
{
    return {ErrorCode::InvalidArgument, what};
}

} // namespace

Result<ControlRequest> ControlRequest::parse(const QJsonObject &message)
{
    ControlRequest request;
    const auto name = message.value(QStringLiteral("command")).toString();
    bool isKnown = false;
    for (const auto &[command, text] : commandNames) {
        if (name == QLatin1String(text)) {
            request.command = command;
            isKnown = true;
        }
    }
    if (!isKnown)
        return malformed(QStringLiteral("the command '%1' is not known here").arg(name));
    request.profile = message.value(QStringLiteral("profile")).toString();
    if (request.command != Command::Status && request.profile.isEmpty())
        return malformed(QStringLiteral("'%1' needs the name of a profile").arg(name));
    request.user = message.value(QStringLiteral("user")).toString();
    const auto seconds = message.value(QStringLiteral("seconds")).toInteger(0);
    if (seconds < 0 || seconds > longestWindow.count())
        return malformed(QStringLiteral("deleting can be allowed for 24 hours at most"));
    request.duration = std::chrono::seconds(seconds);
    return request;
}

QJsonObject ControlRequest::message() const
{
    QJsonObject message;
    for (const auto &[known, text] : commandNames) {
        if (known == command)
            message.insert(QStringLiteral("command"), QLatin1String(text));
    }
    if (!profile.isEmpty())
        message.insert(QStringLiteral("profile"), profile);
    if (command == Command::AllowDelete) {
        message.insert(QStringLiteral("user"), user);
        message.insert(QStringLiteral("seconds"), qint64(duration.count()));
    }
    return message;
}

QJsonObject controlFailure(const QString &error, int exitCode)
{
    return {{QStringLiteral("ok"), false},
            {QStringLiteral("error"), error},
            {QStringLiteral("exit"), exitCode}};
}

} // namespace restdock
