// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/profileoptions.h"
#include "storage/result.h"

#include <QString>
#include <QStringList>

namespace restdock {

/// What `restdock --serve` without profiles was asked to do: rest-server's flags, with its meanings and defaults but
/// for two: it listens on loopback, and keeps its data in the user's data folder instead of /tmp.
struct ServeOptions
{
    QString backend = QStringLiteral("local"); ///< or "drime", or a plug-in's
    QStringList backendOptions;                ///< KEY=VALUE, for a plug-in
    QString path; ///< the data folder, absolute; with Drime only for the defaults of other files
    QString listen = QStringLiteral("127.0.0.1:8000");
    QString htpasswdFile; ///< empty: .htpasswd in the data folder
    QString log;
    QString maxSize;
    QString proxyAuthUsername;
    QString tlsCert; ///< empty: public_key in the data folder
    QString tlsKey;  ///< empty: private_key in the data folder
    QString tlsMinVer = QStringLiteral("1.2");
    QString maxConnections = QStringLiteral("10000");
    QString maxConnectionsPerAddress = QStringLiteral("256");
    QString headTimeout = QStringLiteral("10");
    QString idleTimeout = QStringLiteral("120");
    QString minBodyRate = QStringLiteral("1024");
    QString maxReceiveRate = QStringLiteral("0");
    QString maxSendRate = QStringLiteral("0");
    QString workspaceId; ///< empty: from the environment
    QString apiKeyFile;  ///< empty: the key is in the environment
    QString drimeRoot;
    bool appendOnly = false;
    bool noAuth = false;
    bool privateRepos = false;
    bool prometheus = false;
    bool prometheusNoAuth = false;
    bool tls = false;
    bool noVerifyUpload = false;
    bool groupAccessibleRepos = false;
    bool debug = false;
    bool drimeTrash = false;
    bool check = false; ///< say what would be served, and end
    LogFormat logFormat = LogFormat::Text;

    static QString defaultPath();
};

/// What the command line asks for.
struct CommandLine
{
    enum class Action { Serve, ServeProfiles, StartDesktop, ShowHelp, ShowVersion };

    Action action = Action::ShowHelp;
    ServeOptions serve;
    ProfileOptions profiles;
};

/// Reads the arguments (without the program's name). Flags are written as for rest-server: --flag,
/// --flag=VALUE, --flag VALUE, and --flag=true or =false for the switches. An Error tells what is
/// wrong and what to do, in one line.
Result<CommandLine> parseCommandLine(const QStringList &arguments);

/// The text for --help.
QString commandLineHelp();

} // namespace restdock
