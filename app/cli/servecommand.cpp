// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/servecommand.h"

#include "app/cli/backend.h"
#include "app/cli/optionsettings.h"
#include "app/cli/process.h"
#include "app/cli/servicemanager.h"
#include "app/cli/servingreport.h"
#include "app/cli/unixsignals.h"
#include "app/server/server.h"

#include <QCoreApplication>
#include <QTimer>

#include <csignal>
#include <cstdlib>
#include <future>
#include <optional>

namespace restdock {

namespace {

using namespace std::chrono_literals;

QString modeLine(const char *what, bool enabled)
{
    return QLatin1String(what) + (enabled ? u" enabled" : u" disabled");
}

QString loginLine(const LoginSettings &login)
{
    switch (login.kind) {
    case LoginSettings::Kind::None: return QStringLiteral("Authentication disabled");
    case LoginSettings::Kind::ProxyHeader: return QStringLiteral("Proxy Authentication enabled.");
    case LoginSettings::Kind::KnownUsers:
    case LoginSettings::Kind::HtpasswdFile: break;
    }
    return u"Authentication enabled\nLoaded htpasswd file " + login.htpasswdFile;
}

/// The words and the order of rest-server: scripts look for them.
void printModes(const ServingReport &report, const QString &description,
                const ServeOptions &options, const ServerSettings &settings, const Server &server)
{
    report.line(description);
    report.line(loginLine(settings.login));
    if (settings.maximumBytes > 0) {
        constexpr double gibibyte = 1024.0 * 1024 * 1024;
        report.line(QStringLiteral("Quota initialized, currently using %1 GiB")
                        .arg(double(server.usedBytes()) / gibibyte, 0, 'f', 2));
    }
    report.line(modeLine("Append only mode", options.appendOnly));
    report.line(modeLine("Private repositories", options.privateRepos));
    report.line(modeLine("Group accessible repos", options.groupAccessibleRepos));
    if (settings.tls)
        report.line(QStringLiteral("TLS enabled, private key %1, pubkey %2")
                        .arg(settings.tls->keyFile, settings.tls->certificateFile));
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

void reload(const ServingReport &report, Server &server, ServiceManager &manager)
{
    manager.reloading();
    const auto errors = server.reload();
    for (const auto &error : errors)
        report.warningLine(QStringLiteral("not reloaded: ") + error.message);
    if (errors.empty())
        report.line(QStringLiteral("Reloaded users, certificate and log"));
    manager.ready(QStringLiteral("Serving"));
}

/// Where the data would be and what is known of the place, a line each.
ExitCode describe(const ServingReport &report, ServedStorage &storage)
{
    std::promise<Result<QStringList>> promise;
    storage.describe(
        [&promise](Result<QStringList> lines) { promise.set_value(std::move(lines)); });
    const auto lines = promise.get_future().get();
    if (!lines)
        return report.failure(exitCodeOfStorage(lines.error().code), lines.error());
    for (const auto &line : *lines)
        report.fact({}, line);
    return ExitCode::Stopped;
}

void endAtOnce(int)
{
    std::_Exit(int(ExitCode::Stopped));
}

/// Until the event loop runs: opening a storage and counting what it holds can take long, and nothing is
/// under way yet that would have to be ended with care. Not by the default actions, which the first
/// process of a container has not; and what is read now is new enough.
void endOnSignal()
{
    std::signal(SIGINT, endAtOnce);
    std::signal(SIGTERM, endAtOnce);
    std::signal(SIGHUP, SIG_IGN);
}

void stopOnSignal(const ServingReport &report, Server &server)
{
    server.stop(stopGrace);
    QTimer::singleShot(stopLimit, qApp, [report] {
        report.line(QStringLiteral(
            "restdock: the storage does not answer; giving up on what is under way"));
        std::_Exit(int(ExitCode::Failed));
    });
}

} // namespace

ExitCode serve(const ServeOptions &options)
{
    const ServingReport report(options.logFormat);
    if (options.logFormat == LogFormat::Json)
        logQtMessagesAsJson();
    auto settings = settingsFromOptions(options);
    if (!settings)
        return report.failure(ExitCode::WrongOptions, settings.error());
    prepareProcess();
    endOnSignal();
    drime::RateLimits limits;
    auto opened = openBackend(options, limits);
    if (const auto *failure = std::get_if<BackendFailure>(&opened))
        return report.failure(failure->code, failure->error);
    const auto backend = std::move(std::get<std::unique_ptr<ServedStorage>>(opened));
    if (options.check)
        return describe(report, *backend);
    const auto description = describeBackend(options, *backend);
    ServiceManager manager;
    const auto socket = manager.takeSocket();
    if (!socket)
        return report.failure(ExitCode::CannotListen, socket.error());
    settings->inheritedSocket = *socket;

    std::optional<UnixSignals> unixSignals;
    if (settings->maximumBytes > 0)
        report.line(QStringLiteral("Initializing quota (can take a while)..."));
    Server server(backend->provider(), *settings);
    const auto address = server.start();
    if (!address)
        return report.failure(exitCodeFor(server.failedStep(), address.error()), address.error());
    unixSignals.emplace(std::initializer_list<int>{SIGINT, SIGTERM, SIGHUP});
    if (const auto answered = server.checkAnswer(10s); !answered) {
        QObject::connect(
            &server, &Server::stopped, qApp, [] { QCoreApplication::quit(); },
            Qt::QueuedConnection);
        server.stop(0s);
        QCoreApplication::exec();
        return report.failure(ExitCode::CannotListen, answered.error());
    }
    printModes(report, description, options, *settings,
               server); // after what may fail: a failure is one line
    report.line(*socket >= 0 ? QStringLiteral("systemd socket activation mode")
                             : QString(u"start server on " + *address));
    manager.ready(u"Serving on " + *address + u". " + description);
    backend->startCleaning();

    QObject::connect(&*unixSignals, &UnixSignals::received, &server, [&](int number) {
        if (number == SIGHUP) {
            reload(report, server, manager);
        } else {
            manager.stopping();
            backend->hurry();
            stopOnSignal(report, server);
        }
    });
    QObject::connect(&server, &Server::cuttingOff, qApp, [report](int connections) {
        report.line(
            QStringLiteral("restdock: not finished after 5 seconds, cut off: %1 connections")
                .arg(connections));
    });
    QObject::connect(&server, &Server::stopped, qApp, [] { QCoreApplication::quit(); });
    const int code = QCoreApplication::exec();
    report.line(QStringLiteral("shutdown cleanly"));
    return ExitCode(code);
}

} // namespace restdock
