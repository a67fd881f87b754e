// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/becomedesktop.h"
#include "app/cli/controlcommand.h"
#include "app/cli/cryptolifetime.h"
#include "app/cli/failure.h"
#include "app/cli/process.h"
#include "app/cli/profileservice.h"
#include "app/cli/servecommand.h"
#include "app/cli/serveoptions.h"
#include "app/cli/versiontext.h"
#include "app/config/configcommand.h"
#include "app/config/pluginscommand.h"
#include "app/version.h"

#include <QCoreApplication>

#include <cstdio>

using namespace restdock;

namespace {

int printVersion()
{
    std::printf("%s", qPrintable(versionText()));
    return 0;
}

constexpr auto otherHelp =
    "\nCommands for profiles:\n"
    "  config [COMMAND]             Add, show, change, import and export them; config --help tells "
    "more\n"
    "  obscure                      Print a secret as PyRestServer's backends.toml has it\n"
    "  plugins                      List storage plug-ins, and whether they can be used\n"
    "\nWithout options the desktop application starts, or shows its window. Its options:\n"
    "  --show                       Show the window\n"
    "  --minimized                  Start in the tray, without a window\n"
    "  --language <CODE>            Use en, de, fr or es as the language, this time\n"
    "                               (default the settings', then the desktop's)\n"
    "  --start <NAME>               Start a profile's server; can be repeated\n"
    "  --stop <NAME>                Stop a profile's server; can be repeated\n"
    "  --status                     Show the profiles that are served, as the command status does\n"
    "  --quit                       End the running desktop application\n";

int printHelp()
{
    std::printf("%s%s%s", qPrintable(commandLineHelp()), qPrintable(controlCommandsHelp()),
                otherHelp);
    return 0;
}

} // namespace

int main(int argc, char *argv[])
{
    openStandardDescriptors();
    keepCryptoToTheEnd();
    const QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("restdock"));
    QCoreApplication::setApplicationVersion(QStringLiteral(RESTDOCK_VERSION));
    qSetMessagePattern(QStringLiteral("%{if-warning}WARNING: %{endif}"
                                      "%{if-critical}ERROR: %{endif}%{message}"));

    auto arguments = QCoreApplication::arguments().sliced(1);
    if (arguments.value(0) == u"--status") // beside the other options of the desktop application
        arguments.first() = QStringLiteral("status");
    if (arguments.value(0) == u"config")
        return int(configCommand(arguments.sliced(1)));
    if (arguments.value(0) == u"obscure")
        return int(obscureCommand(arguments.sliced(1)));
    if (arguments.value(0) == u"plugins")
        return int(pluginsCommand(arguments.sliced(1)));
    if (const auto code = runControlCommand(arguments))
        return int(*code);
    const auto commandLine = parseCommandLine(arguments);
    if (!commandLine)
        return int(fail(ExitCode::WrongOptions, commandLine.error()));
    switch (commandLine->action) {
    case CommandLine::Action::ShowHelp: return printHelp();
    case CommandLine::Action::ShowVersion: return printVersion();
    case CommandLine::Action::StartDesktop: return int(becomeDesktop(argv));
    case CommandLine::Action::Serve: return int(serve(commandLine->serve));
    case CommandLine::Action::ServeProfiles: return int(serveProfiles(commandLine->profiles));
    }
    return int(ExitCode::Failed);
}
