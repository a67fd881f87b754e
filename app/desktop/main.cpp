// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/cryptolifetime.h"
#include "app/cli/exitcode.h"
#include "app/cli/failure.h"
#include "app/cli/process.h"
#include "app/cli/unixsignals.h"
#include "app/config/profilestores.h"
#include "app/desktop/desktop.h"
#include "app/desktop/desktopcontrol.h"
#include "app/desktop/desktopoptions.h"
#include "app/desktop/desktopshell.h"
#include "app/desktop/notifier.h"
#include "app/desktop/quitting.h"
#include "app/desktop/system/activation.h"
#include "app/desktop/system/backgroundportal.h"
#include "app/desktop/system/desktopsystem.h"
#include "app/desktop/system/notices.h"
#include "app/desktop/system/sessionend.h"
#include "app/desktop/system/singleinstance.h"
#include "app/desktop/system/trayhost.h"
#include "app/serving/passphrase.h"
#include "app/serving/servedstorage.h"
#include "app/version.h"
#include "ui/look/accessiblestyle.h"
#include "ui/look/assistance.h"
#include "ui/look/language.h"
#include "ui/look/plainclipboard.h"
#include "ui/settings/preferences.h"

#include <QApplication>
#include <QIcon>

#include <chrono>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <memory>
#include <optional>
#include <thread>
#include <utility>

using namespace restdock;

namespace {

/// For a storage that hangs: ends the process whatever any thread of it does.
void endInTime()
{
    constexpr auto limit = std::chrono::seconds(10);
    std::thread([limit] {
        std::this_thread::sleep_for(limit);
        std::_Exit(int(ExitCode::Failed));
    }).detach();
}

SingleInstance::Answer answerTo(const QStringList &unknownProfiles)
{
    if (unknownProfiles.isEmpty())
        return {};
    return {int(ExitCode::NoSuchProfile),
            QStringLiteral("there is no profile \"%1\"")
                .arg(unknownProfiles.join(QStringLiteral("\" and no \"")))};
}

void printError(const QString &reason)
{
    std::fprintf(stderr, "restdock: %s\n", qPrintable(reason));
}

/// Of a second start, after the first one has taken what it was asked for.
ExitCode endOf(const SingleInstance::Answer &answer)
{
    if (!answer.error.isEmpty())
        return fail(ExitCode(answer.exitCode), {ErrorCode::InvalidArgument, answer.error});
    std::printf("Restdock is already running\n");
    return ExitCode::Stopped;
}

/// What this process does instead of running: nothing where it is the first one.
std::optional<ExitCode> endOfClaim(SingleInstance &instance, const SingleInstance::Call &call)
{
    switch (instance.claim(call)) {
    case SingleInstance::Role::First: break;
    case SingleInstance::Role::HandedOver: return endOf(instance.answer());
    case SingleInstance::Role::Failed:
        return fail(ExitCode::Failed, {ErrorCode::Unavailable, instance.problem()});
    }
    return std::nullopt;
}

/// As what the desktop knows the program.
void introduce()
{
    QApplication::setApplicationName(QStringLiteral("restdock"));
    QApplication::setApplicationVersion(QStringLiteral(RESTDOCK_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("org.restdock.Restdock"));
    QApplication::setWindowIcon(
        QIcon::fromTheme(QStringLiteral("org.restdock.Restdock"),
                         QIcon(QStringLiteral(":/restdock/icons/restdock.svg"))));
}

std::unique_ptr<BackgroundPortal> portalIfNeeded()
{
    if (!BackgroundPortal::isNeeded())
        return nullptr;
    return std::make_unique<BackgroundPortal>(stateFolder() + u"/autostart.ini");
}

} // namespace

// Why a program of its own: `restdock` starts it when it is not told to serve. A server in a data
// centre then needs no graphics libraries on its disk, and `restdock --serve` does not load any:
// linked into one binary they would be loaded and relocated at each start.

int main(int argc, char *argv[])
{
    openStandardDescriptors();
    keepCryptoToTheEnd();
    prepareProcess();
    const auto activation = ownActivation();
    QApplication application(argc, argv);
    forgetOwnActivation();
    introduce();
    QApplication::setStyle(new ui::AccessibleStyle);
    const ui::Assistance assistance(application);
    const ui::PlainClipboard clipboard;
    QApplication::setQuitOnLastWindowClosed(false);

    const auto arguments = QApplication::arguments().sliced(1);
    const auto options = DesktopOptions::parse(arguments);
    if (!options)
        return int(fail(ExitCode::WrongOptions, options.error()));
    ui::Preferences preferences(ui::Preferences::defaultFile());
    ui::useLanguage(options->language.isEmpty() ? preferences.language() : options->language);

    SingleInstance instance(SingleInstance::defaultSocketPath());
    if (const auto end = endOfClaim(instance, {arguments, activation}))
        return int(*end);
    if (options->quit)
        return int(ExitCode::Stopped); // there was nothing to end

    Desktop desktop(userProfiles([](bool, bool) { return passphraseFromOutside(); }),
                    stateFolder());
    const TrayHost tray;
    DesktopSystem system(
        desktop.keeper(), Autostart(QCoreApplication::applicationDirPath() + u"/restdock"),
        [&tray] { return tray.kind(); }, portalIfNeeded());
    desktop.setStartsServers(preferences.startsServers());
    if (options->minimized) // a login, which may be about to unlock the keychain
        desktop.setUnlockPatience(std::chrono::minutes(1));
    Quitting quitting(desktop);
    QObject::connect(&quitting, &Quitting::began, &application, &endInTime);
    QObject::connect(&desktop, &Desktop::hasStopped, &application,
                     [] { QCoreApplication::exit(int(ExitCode::Stopped)); });
    Notifier notifier(desktop);
    DesktopNotices notices;
    const DesktopShell::Parts parts{desktop,  preferences, system, quitting,
                                    notifier, notices,     tray};
    auto shell = std::make_unique<DesktopShell>(parts);
    // Windows say what they said when they were made. The servers know nothing of them, and go on.
    const auto speakAnew = [&] {
        const auto view = shell->view();
        ui::useLanguage(preferences.language());
        shell.reset();
        shell = std::make_unique<DesktopShell>(parts);
        shell->resume(view);
    };
    QObject::connect(
        &preferences, &ui::Preferences::changed, &application,
        [&, spoken = preferences.language()]() mutable {
            // Not now: the settings, which belong to the window, are in the middle of telling it.
            if (std::exchange(spoken, preferences.language()) != preferences.language())
                QMetaObject::invokeMethod(&application, speakAnew, Qt::QueuedConnection);
        });
    UnixSignals unixSignals({SIGINT, SIGTERM, SIGHUP});
    QObject::connect(&unixSignals, &UnixSignals::received, &quitting, &Quitting::now);
    const SessionEnd sessionEnd(application);
    QObject::connect(&sessionEnd, &SessionEnd::came, &quitting, &Quitting::now);
    QObject::connect(&desktop, &Desktop::loadFailed, &application, &printError);
    DesktopControl control(desktop);
    if (const auto listening = control.listen(); !listening)
        printError(listening.error().message);
    // What to show, and whom to start, is known when the profiles are.
    const auto begin = [&, options = *options, hasBegun = std::make_shared<bool>(false)] {
        if (std::exchange(*hasBegun, true))
            return; // they were loaded again
        const auto answer = answerTo(shell->begin(options));
        if (!answer.error.isEmpty())
            printError(answer.error);
        instance.setHandler([&shell](const SingleInstance::Call &call) -> SingleInstance::Answer {
            const auto wanted = DesktopOptions::parse(call.arguments);
            if (!wanted)
                return {int(ExitCode::WrongOptions), wanted.error().message};
            return answerTo(shell->handle(*wanted, call.activation));
        });
    };
    QObject::connect(&desktop, &Desktop::loaded, &application, begin);
    QObject::connect(&desktop, &Desktop::loadFailed, &application, begin);
    desktop.load();
    return QApplication::exec();
}
