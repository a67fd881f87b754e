// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/result.h"

#include <QString>
#include <QStringList>

namespace restdock {

/// What `restdock --serve` was asked to do: rest-server's flags, with its meanings and defaults but
/// for two: it listens on loopback, and keeps its data in the user's data folder instead of /tmp.
struct ServeOptions
{
    QString path; ///< the data folder, absolute
    QString listen = QStringLiteral("127.0.0.1:8000");
    bool noAuth = false;
    bool noVerifyUpload = false;
    bool groupAccessibleRepos = false;
    bool debug = false;

    static QString defaultPath();
};

/// What the command line asks for.
struct CommandLine
{
    enum class Action { Serve, ShowHelp, ShowVersion };

    Action action = Action::ShowHelp;
    ServeOptions serve;
};

/// Reads the arguments (without the program's name). Flags are written as for rest-server: --flag,
/// --flag=VALUE, --flag VALUE, and --flag=true or =false for the switches. An Error tells what is
/// wrong and what to do, in one line.
Result<CommandLine> parseCommandLine(const QStringList &arguments);

/// The text for --help.
QString commandLineHelp();

} // namespace restdock
