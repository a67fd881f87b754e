// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/servecommand.h"

#include "app/cli/failure.h"
#include "app/cli/unixsignals.h"
#include "app/server/server.h"
#include "storage/local/localprovider.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QThread>
#include <QTimer>

#include <sys/resource.h>

#include <csignal>
#include <cstdio>
#include <cstdlib>

namespace restdock {

namespace {

using namespace std::chrono_literals;

constexpr auto stopGrace = 5s;
constexpr auto stopLimit = 10s; // for a storage that hangs

void say(const QString &line)
{
    std::fprintf(stderr, "%s\n", qPrintable(line));
}

QString modeLine(const char *what, bool enabled)
{
    return QLatin1String(what) + (enabled ? u" enabled" : u" disabled");
}

void printModes(const ServeOptions &options)
{
    say(u"Data directory: " + options.path);
    say(modeLine("Authentication", !options.noAuth));
    say(modeLine("Append only mode", false));
    say(modeLine("Private repositories", false));
    say(modeLine("Group accessible repos", options.groupAccessibleRepos));
}

/// The folder exists afterwards, or the Error says why it cannot be used.
Result<void> prepareFolder(const ServeOptions &options)
{
    const QFileInfo info(options.path);
    if (info.exists() && !info.isDir()) {
        return Error{
            ErrorCode::InvalidArgument,
            QStringLiteral("cannot use %1: it is not a folder. Choose a folder with --path")
                .arg(options.path)};
    }
    if (!info.exists() && !QDir().mkpath(options.path)) {
        return Error{
            ErrorCode::PermissionDenied,
            QStringLiteral("cannot make the folder %1. Make it yourself, or choose another "
                           "with --path")
                .arg(options.path)};
    }
    return {};
}

Result<void> checkStorage(LocalProvider &provider, const ServeOptions &options)
{
    Result<void> outcome;
    provider.probe([&outcome, &options](const Result<StorageSpace> &space) {
        if (space)
            return;
        auto error = space.error();
        error.message = QStringLiteral("cannot use the data folder %1: %2. Change its owner or its "
                                       "rights, or choose another with --path")
                            .arg(options.path, error.message);
        outcome = std::move(error);
    });
    return outcome;
}

/// Each client takes a descriptor, each upload and download another one.
void raiseDescriptorLimit()
{
    rlimit limit{};
    if (::getrlimit(RLIMIT_NOFILE, &limit) != 0)
        return;
    limit.rlim_cur = limit.rlim_max;
    ::setrlimit(RLIMIT_NOFILE, &limit);
}

void prepareProcess()
{
    std::signal(SIGPIPE, SIG_IGN); // sendfile() knows no MSG_NOSIGNAL
    std::signal(SIGXFSZ, SIG_IGN); // a file size limit is an error like a full disk
    raiseDescriptorLimit();
}

ServerSettings settingsFrom(const ServeOptions &options, net::ListenAddress listen)
{
    ServerSettings settings;
    settings.listen = std::move(listen);
    settings.rest.verifyUploads = !options.noVerifyUpload;
    settings.rest.debug = options.debug;
    return settings;
}

void stopOnSignal(Server &server)
{
    server.stop(stopGrace);
    QTimer::singleShot(stopLimit, qApp, [] {
        say(QStringLiteral(
            "restdock: the storage does not answer; giving up on what is under way"));
        std::_Exit(int(ExitCode::Failed));
    });
}

} // namespace

ExitCode serve(const ServeOptions &options)
{
    auto listen = net::ListenAddress::parse(options.listen);
    if (!listen)
        return fail(ExitCode::WrongOptions, listen.error());
    if (!options.noAuth) {
        return fail(ExitCode::WrongOptions,
                    {ErrorCode::InvalidArgument,
                     QStringLiteral("this version knows no users yet and serves only without "
                                    "authentication. Say so with --no-auth")});
    }
    prepareProcess();
    if (const auto ready = prepareFolder(options); !ready)
        return fail(ExitCode::StorageNotUsable, ready.error());
    LocalProvider provider({options.path, options.groupAccessibleRepos});
    if (const auto usable = checkStorage(provider, options); !usable)
        return fail(ExitCode::StorageNotUsable, usable.error());

    UnixSignals unixSignals({SIGINT, SIGTERM});
    Server server(provider, settingsFrom(options, std::move(*listen)));
    const auto address = server.start();
    if (!address) {
        const bool wrong = address.error().code == ErrorCode::InvalidArgument;
        return fail(wrong ? ExitCode::WrongOptions : ExitCode::CannotListen, address.error());
    }
    printModes(options); // after the last thing that may fail: a failure is one line
    say(u"start server on " + *address);

    // Leftovers of a crash are cleared away beside the service: a large storage takes a while.
    const std::unique_ptr<QThread> cleaning(
        QThread::create([&provider] { provider.removeStaleUploads(); }));
    cleaning->start(QThread::LowestPriority);

    QObject::connect(&unixSignals, &UnixSignals::received, &server,
                     [&server] { stopOnSignal(server); });
    QObject::connect(&server, &Server::stopped, qApp, [] { QCoreApplication::quit(); });
    const int code = QCoreApplication::exec();
    cleaning->wait();
    say(QStringLiteral("shutdown cleanly"));
    return ExitCode(code);
}

} // namespace restdock
