// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/profileservice.h"

#include "app/cli/checkcommand.h"
#include "app/cli/process.h"
#include "app/control/instances.h"
#include "app/control/runtimefolder.h"
#include "app/version.h"

#include <QCoreApplication>

#include <csignal>
#include <cstdlib>

namespace restdock {

namespace {

using namespace std::chrono_literals;

QString countText(qsizetype count)
{
    return count == 1 ? QStringLiteral("1 profile") : QStringLiteral("%1 profiles").arg(count);
}

} // namespace

std::unique_ptr<ProfileSource> makeProfileSource(const ProfileOptions &options)
{
    const auto places = SecretPlaces::ofThisProcess(options.apiKeyFiles);
    return options.configFile.isEmpty() ? ProfileSource::store(places)
                                        : ProfileSource::file(options.configFile, places);
}

ProfileChoice profileChoice(const ProfileOptions &options)
{
    if (!options.names.isEmpty())
        return {ProfileChoice::Kind::Named, options.names};
    return {options.all ? ProfileChoice::Kind::Automatic : ProfileChoice::Kind::Every, {}};
}

ServeTrouble noProfiles(const ProfileOptions &options)
{
    return {ServeTrouble::Code::NoSuchProfile,
            {ErrorCode::NotFound,
             options.all
                 ? QStringLiteral("no profile starts automatically. Name one, or switch it on: "
                                  "restdock config edit NAME start_automatically=true")
                 : QStringLiteral("there is no profile in %1").arg(options.configFile)}};
}

ProfileService::ProfileService(const ProfileOptions &options)
    : m_options(options),
      m_report(options.logFormat),
      m_signals({SIGINT, SIGTERM, SIGHUP}),
      m_source(makeProfileSource(options))
{
    connect(&m_signals, &UnixSignals::received, this, &ProfileService::onSignal);
}

ProfileService::~ProfileService() = default;

ExitCode ProfileService::run()
{
    readProfiles(&ProfileService::begin);
    QCoreApplication::exec();
    m_controlServer.reset();
    m_control.reset();
    m_servers.reset(); // its threads end
    return exitCode();
}

/// A keychain may take its time; signals are heard meanwhile.
void ProfileService::readProfiles(void (ProfileService::*then)(const Read &read))
{
    m_reader.start([this, then] {
        const auto read = m_source->read(profileChoice(m_options));
        QMetaObject::invokeMethod(
            this, [this, then, read] { (this->*then)(read); }, Qt::QueuedConnection);
    });
}

void ProfileService::begin(const Read &read)
{
    if (m_isStopping) {
        QCoreApplication::quit();
        return;
    }
    if (!read) {
        giveUp({ServeTrouble::Code::ProfileBad, read.error()});
        return;
    }
    if (read->isEmpty()) {
        giveUp(noProfiles(m_options));
        return;
    }
    m_report.fact({},
                  QStringLiteral("restdock %1: serving %2")
                      .arg(QStringLiteral(RESTDOCK_VERSION), countText(read->size())));
    ServingOptions serving;
    serving.rateLimits = &m_rateLimits;
    serving.stateFolder = stateFolder();
    serving.tryAgain = m_options.keepGoing;
    serving.logFormat = m_options.logFormat;
    if (const auto folder = runtimeFolder())
        serving.leaseFolder = *folder;
    else
        m_report.warning({}, folder.error().message);
    const auto socket = m_manager.takeSocket();
    if (!socket) {
        giveUp({ServeTrouble::Code::AddressBad, socket.error()});
        return;
    }
    if (*socket >= 0 && read->size() != 1) {
        giveUp({ServeTrouble::Code::AddressBad,
                {ErrorCode::InvalidArgument,
                 QStringLiteral("got a socket from systemd for %1. Serve each in a unit of its own")
                     .arg(countText(read->size()))}});
        return;
    }
    serving.inheritedSocket = *socket;
    m_servers = std::make_unique<ProfileServers>(serving);
    connectServers();
    if (!serving.leaseFolder.isEmpty())
        openControl(serving.leaseFolder);
    m_hasBegun = true;
    for (const auto &wanted : *read) {
        m_wanted.append(wanted.key);
        for (const auto &warning : wanted.warnings)
            m_report.warning(wanted.profile.name, warning);
        if (wanted.trouble)
            fail(wanted.key, wanted.profile.name, *wanted.trouble);
    }
    if (!m_failures.empty() && !m_options.keepGoing) {
        QCoreApplication::quit();
        return;
    }
    for (const auto &wanted : *read) {
        if (!wanted.trouble)
            m_servers->start(wanted.key, wanted.profile);
    }
    judgeStart();
}

void ProfileService::connectServers()
{
    connect(m_servers.get(), &ProfileServers::statusChanged, this,
            &ProfileService::onStatusChanged);
    connect(m_servers.get(), &ProfileServers::warned, this,
            [this](const QString &key, const QString &text) {
                m_report.warning(m_servers->find(key)->profile.name, text);
            });
    connect(m_servers.get(), &ProfileServers::cuttingOff, this,
            [this](const QString &key, int connections) {
                m_report.warning(
                    m_servers->find(key)->profile.name,
                    QStringLiteral("not finished after 5 seconds, cut off: %1 connections")
                        .arg(connections));
            });
    connect(m_servers.get(), &ProfileServers::happened, this,
            [this](const QString &key, const ServingEvent &event) {
                m_report.event(m_servers->find(key)->profile.name, event);
            });
}

/// `restdock status` and its like find this process by its socket.
void ProfileService::openControl(const QString &runtimeFolder)
{
    runningInstances(runtimeFolder); // clears away what a crash left
    m_control = std::make_unique<ServingControl>(
        *m_servers, [this](const QString &name, Completion<WantedProfile> done) {
            findProfile(name, std::move(done));
        });
    m_controlServer = std::make_unique<ControlServer>(
        [this](const QJsonObject &message, Completion<QJsonObject> done) {
            m_control->handle(message, std::move(done));
        });
    const auto listening = m_controlServer->listen(ownControlSocket(runtimeFolder));
    if (!listening)
        m_report.warning({}, listening.error().message);
}

void ProfileService::findProfile(const QString &name, Completion<WantedProfile> done)
{
    auto shared = std::make_shared<Completion<WantedProfile>>(std::move(done));
    m_reader.start([this, name, shared] {
        auto read = m_source->read({ProfileChoice::Kind::Named, {name}});
        QMetaObject::invokeMethod(
            this,
            [shared, read = std::move(read)] {
                if (read)
                    (*shared)(read->first());
                else
                    (*shared)(read.error());
            },
            Qt::QueuedConnection);
    });
}

/// SIGHUP: only what changed is touched. What cannot be read goes on as it was.
void ProfileService::takeUp(const Read &read)
{
    if (m_isStopping)
        return;
    if (!read) {
        m_report.warning({}, u"not reloaded: " + read.error().message);
        m_manager.ready(QStringLiteral("Serving"));
        return;
    }
    const auto before = std::exchange(m_wanted, {});
    for (const auto &wanted : *read) {
        m_wanted.append(wanted.key);
        const auto *running = m_servers->find(wanted.key);
        if (!running && wanted.trouble) // removed or renamed: it goes on under what it had
            running = m_servers->findName(wanted.profile.name);
        if (wanted.trouble && running && running->status.isOn()) {
            m_wanted.append(running->key);
            m_report.warning(wanted.profile.name,
                             u"not reloaded: " + wanted.trouble->error.message);
            continue;
        }
        if (wanted.trouble) {
            fail(wanted.key, wanted.profile.name, *wanted.trouble);
            continue;
        }
        if (running && running->status.state == ServingState::Stopped)
            continue; // by whoever stopped it
        forgetFailure(wanted.key);
        if (!running || !(running->profile == wanted.profile))
            m_report.fact(wanted.profile.name,
                          running ? QStringLiteral("its settings have changed")
                                  : QStringLiteral("it is new"));
        m_servers->start(wanted.key, wanted.profile);
    }
    const auto items = m_servers->items();
    for (const auto &item : items) {
        const bool isOver = before.contains(item.key) && !m_wanted.contains(item.key);
        if (!isOver || !item.status.isOn())
            continue;
        m_report.fact(item.profile.name, QStringLiteral("it is not to be served any more"));
        m_servers->stop(item.key, stopGrace);
    }
    std::erase_if(m_failures,
                  [this](const auto &failure) { return !m_wanted.contains(failure.first); });
    m_servers->reloadAll();
    judgeStart();
    m_report.fact({}, QStringLiteral("reloaded"));
    m_manager.ready(QStringLiteral("Serving"));
}

void ProfileService::onStatusChanged(const QString &key)
{
    const auto *item = m_servers->find(key);
    const auto &status = item->status;
    const auto &name = item->profile.name;
    const auto before = m_told[key];
    m_told[key] = status.state;
    switch (status.state) {
    case ServingState::Running:
        if (before == ServingState::Running)
            break;
        forgetFailure(key);
        m_report.fact(name, describeStorage(status));
        m_report.fact(name, describeRules(item->profile));
        m_report.fact(name, describeAddress(item->profile, status));
        break;
    case ServingState::Failed: fail(key, name, *status.trouble); break;
    case ServingState::Waiting:
        m_report.error(name, *status.trouble);
        m_report.fact(
            name, QStringLiteral("trying again at %1").arg(status.nextTry.toString(Qt::ISODate)));
        break;
    case ServingState::Stopped:
        if (before == ServingState::Stopping)
            m_report.fact(name, QStringLiteral("stopped"));
        break;
    case ServingState::Starting:
    case ServingState::Stopping: break;
    }
    if (m_isStopping)
        endIfAllOff();
    else
        judgeStart();
}

/// Once all have started or failed: is that enough to go on?
void ProfileService::judgeStart()
{
    const auto items = m_servers->items();
    qsizetype running = 0;
    qsizetype waiting = 0;
    qsizetype failed = 0;
    for (const auto &item : items) {
        if (item.status.state == ServingState::Failed && !m_options.keepGoing && !m_isJudged) {
            stopAll();
            return;
        }
        if (!item.status.isSettled())
            return;
        running += item.status.state == ServingState::Running ? 1 : 0;
        waiting += item.status.state == ServingState::Waiting ? 1 : 0;
        failed += item.status.state == ServingState::Failed ? 1 : 0;
    }
    const bool isNothingLeft = failed > 0 && failed == qsizetype(items.size());
    if (running + waiting == 0 && (!m_isJudged || isNothingLeft)) {
        stopAll();
        return;
    }
    if (!std::exchange(m_isJudged, true)) {
        const bool isWhole = running == qsizetype(items.size()) && m_failures.empty();
        m_manager.ready(QStringLiteral("Serving %1").arg(countText(running)));
        if (!isWhole)
            m_report.warning({}, QStringLiteral("serving %1 only").arg(countText(running)));
    }
    if (running == qsizetype(items.size()) && m_failures.empty())
        tellReady();
}

void ProfileService::tellReady()
{
    if (!std::exchange(m_wasReady, true))
        m_report.fact({}, QStringLiteral("ready"));
}

/// Before anything was started.
void ProfileService::giveUp(const ServeTrouble &trouble)
{
    fail({}, QStringLiteral("restdock"), trouble);
    QCoreApplication::quit();
}

/// The failures that have not been overcome decide what the exit code tells; not those of profiles
/// that somebody tried to start besides.
void ProfileService::fail(const QString &key, const QString &profileName,
                          const ServeTrouble &trouble)
{
    m_report.error(profileName, trouble);
    forgetFailure(key);
    if (key.isEmpty() || m_wanted.contains(key))
        m_failures.emplace_back(key, trouble.code);
}

void ProfileService::forgetFailure(const QString &key)
{
    std::erase_if(m_failures, [&key](const auto &failure) { return failure.first == key; });
}

ExitCode ProfileService::exitCode() const
{
    return m_failures.empty() ? ExitCode::Stopped : exitCodeOf(m_failures.front().second);
}

void ProfileService::onSignal(int number)
{
    if (number == SIGHUP) {
        if (!m_hasBegun)
            return; // what is read now is new enough
        m_manager.reloading();
        readProfiles(&ProfileService::takeUp);
        return;
    }
    stopAll();
}

void ProfileService::stopAll()
{
    if (std::exchange(m_isStopping, true))
        return;
    m_manager.stopping();
    QTimer::singleShot(stopLimit, this, [this] {
        m_report.warning({},
                         QStringLiteral("a storage does not answer; giving up on what is under "
                                        "way"));
        std::_Exit(int(ExitCode::Failed));
    });
    if (!m_servers)
        return; // begin() will see it
    const auto items = m_servers->items();
    for (const auto &item : items) { // what waits in vain has failed
        if (item.status.state == ServingState::Waiting && m_wanted.contains(item.key))
            m_failures.emplace_back(item.key, item.status.trouble->code);
    }
    m_servers->stopAll(stopGrace);
    endIfAllOff();
}

void ProfileService::endIfAllOff()
{
    if (!m_servers->areAllOff())
        return;
    if (m_isJudged)
        m_report.fact({}, QStringLiteral("shutdown cleanly"));
    QCoreApplication::quit();
}

ExitCode serveProfiles(const ProfileOptions &options)
{
    if (options.logFormat == LogFormat::Json)
        logQtMessagesAsJson();
    if (options.check)
        return checkProfiles(options);
    prepareProcess();
    ProfileService service(options);
    return service.run();
}

} // namespace restdock
