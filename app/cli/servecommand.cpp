// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/servecommand.h"

#include "app/cli/failure.h"
#include "app/cli/optionsettings.h"
#include "app/cli/servicemanager.h"
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

QString loginLine(const LoginSettings &login)
{
    switch (login.kind) {
    case LoginSettings::Kind::None: return QStringLiteral("Authentication disabled");
    case LoginSettings::Kind::ProxyHeader: return QStringLiteral("Proxy Authentication enabled.");
    case LoginSettings::Kind::HtpasswdFile: break;
    }
    return u"Authentication enabled\nLoaded htpasswd file " + login.htpasswdFile;
}

/// The words and the order of rest-server: scripts look for them.
void printModes(const ServeOptions &options, const ServerSettings &settings, const Server &server)
{
    say(u"Data directory: " + options.path);
    say(loginLine(settings.login));
    if (settings.maximumBytes > 0) {
        constexpr double gibibyte = 1024.0 * 1024 * 1024;
        say(QStringLiteral("Quota initialized, currently using %1 GiB")
                .arg(double(server.usedBytes()) / gibibyte, 0, 'f', 2));
    }
    say(modeLine("Append only mode", options.appendOnly));
    say(modeLine("Private repositories", options.privateRepos));
    say(modeLine("Group accessible repos", options.groupAccessibleRepos));
    if (settings.tls)
        say(QStringLiteral("TLS enabled, private key %1, pubkey %2")
                .arg(settings.tls->keyFile, settings.tls->certificateFile));
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

ExitCode exitCodeFor(Server::Step step, const Error &error)
{
    switch (step) {
    case Server::Step::Users: return ExitCode::SettingsInvalid;
    case Server::Step::Certificate: return ExitCode::CertificateNotUsable;
    case Server::Step::Quota: return ExitCode::StorageNotUsable;
    case Server::Step::Log: return ExitCode::SettingsInvalid;
    case Server::Step::Listen: break;
    }
    return error.code == ErrorCode::InvalidArgument ? ExitCode::WrongOptions
                                                    : ExitCode::CannotListen;
}

void reload(Server &server, ServiceManager &manager)
{
    manager.reloading();
    const auto errors = server.reload();
    for (const auto &error : errors)
        say(QStringLiteral("WARNING: not reloaded: ") + error.message);
    if (errors.empty())
        say(QStringLiteral("Reloaded users, certificate and log"));
    manager.ready(QStringLiteral("Serving"));
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
    auto settings = settingsFromOptions(options);
    if (!settings)
        return fail(ExitCode::WrongOptions, settings.error());
    prepareProcess();
    if (const auto ready = prepareFolder(options); !ready)
        return fail(ExitCode::StorageNotUsable, ready.error());
    LocalProvider provider({options.path, options.groupAccessibleRepos});
    if (const auto usable = checkStorage(provider, options); !usable)
        return fail(ExitCode::StorageNotUsable, usable.error());
    ServiceManager manager;
    const auto socket = manager.takeSocket();
    if (!socket)
        return fail(ExitCode::CannotListen, socket.error());
    settings->inheritedSocket = *socket;

    UnixSignals unixSignals({SIGINT, SIGTERM, SIGHUP});
    if (settings->maximumBytes > 0)
        say(QStringLiteral("Initializing quota (can take a while)..."));
    Server server(provider, *settings);
    const auto address = server.start();
    if (!address)
        return fail(exitCodeFor(server.failedStep(), address.error()), address.error());
    printModes(options, *settings, server); // after what may fail: a failure is one line
    say(*socket >= 0 ? QStringLiteral("systemd socket activation mode")
                     : QString(u"start server on " + *address));
    manager.ready(u"Serving " + options.path + u" on " + *address);

    // Leftovers of a crash are cleared away beside the service: a large storage takes a while.
    const std::unique_ptr<QThread> cleaning(
        QThread::create([&provider] { provider.removeStaleUploads(); }));
    cleaning->start(QThread::LowestPriority);

    QObject::connect(&unixSignals, &UnixSignals::received, &server, [&](int number) {
        if (number == SIGHUP) {
            reload(server, manager);
        } else {
            manager.stopping();
            stopOnSignal(server);
        }
    });
    QObject::connect(&server, &Server::cuttingOff, qApp, [](int connections) {
        say(QStringLiteral("restdock: not finished after 5 seconds, cut off: %1 connections")
                .arg(connections));
    });
    QObject::connect(&server, &Server::stopped, qApp, [] { QCoreApplication::quit(); });
    const int code = QCoreApplication::exec();
    cleaning->wait();
    say(QStringLiteral("shutdown cleanly"));
    return ExitCode(code);
}

} // namespace restdock
