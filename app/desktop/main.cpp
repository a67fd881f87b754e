// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/exitcode.h"
#include "app/cli/failure.h"
#include "app/cli/process.h"
#include "app/cli/unixsignals.h"
#include "app/config/profilestores.h"
#include "app/desktop/desktop.h"
#include "app/desktop/desktopcontrol.h"
#include "app/desktop/desktopoptions.h"
#include "app/desktop/desktopshell.h"
#include "app/desktop/desktopsystem.h"
#include "app/desktop/singleinstance.h"
#include "app/serving/passphrase.h"
#include "app/serving/servedstorage.h"
#include "app/version.h"
#include "ui/look/language.h"
#include "ui/settings/preferences.h"

#include <QApplication>
#include <QIcon>

#include <csignal>
#include <cstdio>
#include <memory>
#include <utility>

using namespace restdock;

// Why a program of its own: `restdock` starts it when it is not told to serve. A server in a data
// centre then needs no graphics libraries on its disk, and `restdock --serve` does not load any:
// linked into one binary they would be loaded and relocated at each start.

int main(int argc, char *argv[])
{
    prepareProcess();
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("restdock"));
    QApplication::setApplicationVersion(QStringLiteral(RESTDOCK_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("org.restdock.Restdock"));
    QApplication::setQuitOnLastWindowClosed(false);
    QApplication::setWindowIcon(
        QIcon::fromTheme(QStringLiteral("org.restdock.Restdock"),
                         QIcon(QStringLiteral(":/restdock/icons/restdock.svg"))));

    const auto arguments = QApplication::arguments().sliced(1);
    const auto options = DesktopOptions::parse(arguments);
    if (!options)
        return int(fail(ExitCode::WrongOptions, options.error()));
    ui::Preferences preferences(ui::Preferences::defaultFile());
    ui::useLanguage(options->language.isEmpty() ? preferences.language() : options->language);

    SingleInstance instance(SingleInstance::defaultSocketPath());
    switch (instance.claim(arguments)) {
    case SingleInstance::Role::First: break;
    case SingleInstance::Role::HandedOver:
        std::printf("Restdock is already running\n");
        return int(ExitCode::Stopped);
    case SingleInstance::Role::Failed:
        return int(fail(ExitCode::Failed, {ErrorCode::Unavailable, instance.problem()}));
    }
    if (options->quit)
        return int(ExitCode::Stopped); // there was nothing to end

    Desktop desktop(userProfiles([](bool, bool) { return passphraseFromOutside(); }),
                    stateFolder());
    DesktopSystem system(desktop.keeper(),
                         Autostart(QCoreApplication::applicationDirPath() + u"/restdock"));
    if (options->minimized) // a login, which may be about to unlock the keychain
        desktop.setUnlockPatience(std::chrono::minutes(1));
    auto shell = std::make_unique<DesktopShell>(desktop, preferences, system);
    // Windows say what they said when they were made. The servers know nothing of them, and go on.
    const auto speakAnew = [&] {
        const auto view = shell->view();
        ui::useLanguage(preferences.language());
        shell.reset();
        shell = std::make_unique<DesktopShell>(desktop, preferences, system);
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
    QObject::connect(&unixSignals, &UnixSignals::received, &application,
                     [&shell] { shell->quitNow(); });
    QObject::connect(&instance, &SingleInstance::argumentsReceived, &application,
                     [&shell](const QStringList &received) {
                         if (const auto wanted = DesktopOptions::parse(received))
                             shell->handle(*wanted);
                     });
    QObject::connect(&desktop, &Desktop::loadFailed, &application, [](const QString &reason) {
        std::fprintf(stderr, "restdock: %s\n", qPrintable(reason));
    });
    DesktopControl control(desktop);
    if (const auto listening = control.listen(); !listening)
        std::fprintf(stderr, "restdock: %s\n", qPrintable(listening.error().message));
    // What to show is known when the profiles are.
    const auto begin = [&shell, options = *options, hasBegun = std::make_shared<bool>(false)] {
        if (!std::exchange(*hasBegun, true)) // they may be loaded again
            shell->begin(options);
    };
    QObject::connect(&desktop, &Desktop::loaded, &application, begin);
    QObject::connect(&desktop, &Desktop::loadFailed, &application, begin);
    desktop.load();
    return QApplication::exec();
}
