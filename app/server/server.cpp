// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/server.h"

#include "app/server/access/authenticator.h"
#include "app/server/access/knownusers.h"
#include "app/server/access/userfile.h"
#include "app/server/net/socketio.h"
#include "app/server/observe/accesslog.h"
#include "app/server/observe/healthcheck.h"
#include "app/server/observe/metrics.h"
#include "app/server/observe/metricspage.h"
#include "app/server/ownrequest.h"
#include "app/server/tls/tlscontext.h"
#include "storage/quota/folderlimits.h"
#include "storage/quota/quotaprovider.h"
#include "storage/quota/spacekeeper.h"

#include <QRandomGenerator>
#include <QThread>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstdio>
#include <cstring>
#include <future>

namespace restdock {

namespace {

int ioThreadCount(int wanted)
{
    return wanted > 0 ? wanted : std::clamp(QThread::idealThreadCount(), 1, 2);
}

int workerThreadCount(int wanted)
{
    return wanted > 0 ? wanted : 16;
}

/// Waits until a storage with a limit knows what is stored.
template<typename Limited>
Result<void> countStored(Limited &limited)
{
    auto counted = std::make_shared<std::promise<Result<void>>>();
    auto result = counted->get_future();
    limited.initialise([counted](Result<void> outcome) { counted->set_value(std::move(outcome)); });
    return result.get();
}

/// Which no client can guess.
QByteArray secretTarget()
{
    std::array<quint32, 4> numbers{};
    QRandomGenerator::system()->fillRange(numbers.data(), numbers.size());
    return '/' + QByteArray(reinterpret_cast<const char *>(numbers.data()), sizeof numbers).toHex();
}

void printLoginFailure(const ServerSettings &settings, const LoginFailure &failure)
{
    auto line = loginFailureLine(failure, settings.name, std::chrono::system_clock::now());
    if (settings.logFormat == LogFormat::Json)
        line = jsonOfEvent(line);
    std::fprintf(stderr, "%s\n", line.constData());
}

} // namespace

Server::Server(StorageProvider &provider, ServerSettings settings, QObject *parent)
    : QObject(parent),
      m_provider(provider),
      m_settings(std::move(settings)),
      m_ownTarget(secretTarget()),
      m_activity(m_settings.activityRows),
      m_policy(m_settings.access),
      m_workers(workerThreadCount(m_settings.workerThreads)),
      m_limiter(m_settings.connections),
      m_cutOff(this)
{
    m_cutOff.setSingleShot(true);
    connect(&m_cutOff, &QTimer::timeout, this, &Server::cutOff);
}

/// The order matters: what may still post to the I/O threads ends before they do.
Server::~Server()
{
    if (m_authenticator)
        m_authenticator->finish();
    m_workers.finish();
    if (m_listener && !m_homes.empty())
        stopListening();
    m_homes.clear();
}

Result<QString> Server::start()
{
    using Prepare = Result<void> (Server::*)();
    const std::pair<Step, Prepare> steps[] = {
        {Step::Users, &Server::prepareUsers},     {Step::Certificate, &Server::prepareTls},
        {Step::Quota, &Server::prepareQuota},     {Step::Log, &Server::prepareLog},
        {Step::Listen, &Server::prepareListener},
    };
    for (const auto &[step, prepare] : steps) {
        if (auto prepared = (this->*prepare)(); !prepared) {
            m_failedStep = step;
            return std::move(prepared).error();
        }
    }
    buildHandlers();
    startHomes();
    return m_listener->boundAddress();
}

Result<void> Server::checkAnswer(std::chrono::milliseconds patience) const
{
    if (m_settings.inheritedSocket >= 0)
        return {};
    const int fd = m_listener->connectToSelf();
    const auto reason = QString::fromLocal8Bit(fd < 0 ? std::strerror(errno) : "");
    if (fd >= 0 && OwnRequest(fd, m_tls != nullptr, patience).isAnswered(m_ownTarget))
        return {};
    return Error{ErrorCode::Unavailable,
                 QT_TRANSLATE_NOOP("Error",
                                   "listens on %1, but a request from this computer itself gets no "
                                   "answer there. A firewall may be in the way, or the computer is "
                                   "too busy"),
                 {m_listener->boundAddress()},
                 reason};
}

Result<void> Server::prepareUsers()
{
    std::shared_ptr<UserSource> source;
    switch (m_settings.login.kind) {
    case LoginSettings::Kind::None:
        m_authentication = std::make_unique<NoAuthentication>();
        return {};
    case LoginSettings::Kind::ProxyHeader:
        m_authentication = std::make_unique<ProxyAuthentication>(m_settings.login.proxyHeader);
        return {};
    case LoginSettings::Kind::KnownUsers:
        m_knownUsers = std::make_shared<KnownUsers>(m_settings.login.users);
        source = m_knownUsers;
        break;
    case LoginSettings::Kind::HtpasswdFile:
        source = std::make_shared<UserFile>(m_settings.login.htpasswdFile);
        break;
    }
    AuthenticatorOptions options;
    options.onFailure = [this](const LoginFailure &failure) {
        printLoginFailure(m_settings, failure);
        if (m_settings.onLoginFailure)
            m_settings.onLoginFailure(failure);
    };
    m_authenticator = std::make_unique<Authenticator>(std::move(source), std::move(options));
    m_authentication = std::make_unique<PasswordAuthentication>(*m_authenticator);
    return m_authenticator->load();
}

Result<void> Server::prepareTls()
{
    if (!m_settings.tls)
        return {};
    auto context = TlsContext::load(*m_settings.tls);
    if (!context)
        return std::move(context).error();
    m_tls = std::move(*context);
    return {};
}

/// The storage with all limits that were prepared so far.
StorageProvider &Server::storage() const
{
    if (m_quota)
        return *m_quota;
    if (m_folderLimits)
        return *m_folderLimits;
    if (m_spaceKeeper)
        return *m_spaceKeeper;
    return m_provider;
}

Result<void> Server::prepareQuota()
{
    if (m_settings.keepFreeBytes > 0)
        m_spaceKeeper = std::make_unique<SpaceKeeper>(storage(), m_settings.keepFreeBytes);
    if (m_settings.login.kind != LoginSettings::Kind::None) { // there may be limits later
        auto limits = std::make_unique<FolderLimits>(storage(), m_settings.folderLimits);
        if (auto counted = countStored(*limits); !counted)
            return counted;
        m_folderLimits = std::move(limits);
    }
    if (m_settings.maximumBytes > 0) {
        auto quota = std::make_unique<QuotaProvider>(storage(), m_settings.maximumBytes);
        if (auto counted = countStored(*quota); !counted)
            return counted;
        m_quota = std::move(quota);
    }
    return {};
}

Result<void> Server::prepareLog()
{
    if (m_settings.accessLog.isEmpty())
        return {};
    auto log = AccessLog::open(m_settings.accessLog);
    if (!log)
        return std::move(log).error();
    m_accessLog = std::move(*log);
    return {};
}

Result<void> Server::prepareListener()
{
    if (m_settings.inheritedSocket >= 0) {
        m_listener = net::Listener::adopt(m_settings.inheritedSocket);
        return {};
    }
    auto listener = net::Listener::open(m_settings.listen);
    if (!listener)
        return std::move(listener).error();
    m_listener = std::move(*listener);
    return {};
}

void Server::buildHandlers()
{
    m_restHandler = std::make_unique<RestHandler>(storage(), m_workers, m_policy, m_settings.rest);
    m_health = std::make_unique<HealthCheck>(storage(), m_workers);
    Gate::Metrics metrics;
    if (m_settings.metrics.enabled) {
        Metrics::Gauges gauges;
        gauges.openConnections = [this] { return connectionCount(); };
        if (m_authenticator)
            gauges.loginFailures = [this] { return m_authenticator->totals().failures; };
        if (m_quota) {
            gauges.quotaUsedBytes = [this] { return m_quota->usedBytes(); };
            gauges.quotaLimitBytes = [this] { return m_quota->limitBytes(); };
        }
        gauges.backups = m_settings.backups;
        m_metrics = std::make_unique<Metrics>(std::move(gauges));
        m_metricsPage = std::make_unique<MetricsPage>(*m_metrics, m_workers);
        metrics.page = m_metricsPage.get();
        metrics.needsUser = m_settings.metrics.needsLogin;
        if (m_settings.access.privateRepos)
            metrics.onlyUser = "metrics"; // rest-server's name for it
    }
    m_gate = std::make_unique<Gate>(*m_authentication, *m_restHandler, *m_health,
                                    std::move(metrics), m_ownTarget);
    m_context = std::make_unique<ConnectionContext>(*m_gate, m_workers, m_activity,
                                                    m_settings.limits, m_settings.speed);
    m_context->keepsOpenRequests = m_settings.keepsOpenRequests;
    if (m_metrics)
        m_context->listeners.push_back(m_metrics.get());
    if (m_accessLog)
        m_context->listeners.push_back(m_accessLog.get());
    for (const auto &listener : m_settings.listeners)
        m_context->listeners.push_back(listener.get());
}

void Server::startHomes()
{
    for (int i = 0; i < ioThreadCount(m_settings.ioThreads); ++i) {
        m_homes.push_back(std::make_unique<ConnectionHome>(*m_context));
        m_homes.back()->setOnEmpty([this] {
            if (m_context->stopping)
                QMetaObject::invokeMethod(this, &Server::checkStopped, Qt::QueuedConnection);
        });
    }
    listenOn();
}

void Server::listenOn()
{
    m_listener->start(m_homes.front()->loop(),
                      [this](int fd, QByteArray client) { accept(fd, std::move(client)); });
}

/// The accepting thread: clients take turns between the I/O threads.
void Server::accept(int fd, QByteArray client)
{
    auto place = m_limiter.take(client);
    if (!place) {
        static constexpr QByteArrayView answer = "HTTP/1.1 503 Service Unavailable\r\n"
                                                 "Retry-After: 5\r\nConnection: close\r\n"
                                                 "Content-Length: 0\r\n\r\n";
        if (!m_tls)
            net::sendBytes(fd, answer);
        net::closeSocket(fd);
        return;
    }
    auto transport = m_tls ? m_tls->wrap(fd) : net::makePlainTransport(fd);
    m_homes[m_nextHome]->adopt(std::move(transport), std::move(client), std::move(place));
    m_nextHome = (m_nextHome + 1) % m_homes.size();
}

void Server::stop(std::chrono::milliseconds grace)
{
    stopListening();
    m_context->stopping = true;
    for (const auto &home : m_homes)
        home->closeIdle();
    // Who is told to stop again, as impatient people and init systems do, has no more time for it.
    if (!m_cutOff.isActive() || m_cutOff.remainingTimeAsDuration() > grace)
        m_cutOff.start(grace);
    checkStopped();
}

void Server::cutOff()
{
    if (const int left = connectionCount(); left > 0)
        Q_EMIT cuttingOff(left);
    for (const auto &home : m_homes)
        home->cutOffAll();
}

Result<void> Server::goOn()
{
    // A socket that systemd had opened is closed.
    if (m_stopped || m_settings.inheritedSocket >= 0)
        return Error{ErrorCode::Cancelled, {}};
    auto address = m_settings.listen;
    if (address.kind == ListenAddress::Kind::Tcp) // which may have been any free one
        address.port = m_listener->boundAddress().section(u':', -1);
    auto listener = net::Listener::open(address);
    if (!listener)
        return std::move(listener).error();
    m_cutOff.stop();
    m_context->stopping = false;
    m_listener = std::move(*listener);
    listenOn();
    return {};
}

/// Waits for the accepting thread to let go of the listener: nothing is accepted after this.
void Server::stopListening()
{
    std::promise<void> done;
    m_homes.front()->loop().post([this, &done] {
        m_listener->stop();
        done.set_value();
    });
    done.get_future().wait();
}

void Server::checkStopped()
{
    if (m_stopped || !m_context->stopping || connectionCount() > 0)
        return;
    m_stopped = true;
    Q_EMIT stopped();
}

std::vector<Error> Server::reload()
{
    std::vector<Error> errors;
    const auto note = [&errors](Result<void> result) {
        if (!result)
            errors.push_back(std::move(result).error());
    };
    if (m_authenticator)
        note(m_authenticator->reload());
    if (m_tls)
        note(m_tls->reload());
    if (m_accessLog)
        note(m_accessLog->reopen());
    return errors;
}

void Server::setAccess(AccessRules rules)
{
    m_policy.setRules(std::move(rules));
}

void Server::setUsers(Users users)
{
    if (m_knownUsers)
        m_knownUsers->set(std::move(users));
}

void Server::setFolderLimits(const QHash<QByteArray, qint64> &limits)
{
    if (m_folderLimits)
        m_folderLimits->setLimits(limits);
}

QDateTime Server::certificateEnd() const
{
    return m_tls ? m_tls->validUntil() : QDateTime();
}

int Server::connectionCount() const
{
    int count = 0;
    for (const auto &home : m_homes)
        count += home->connectionCount();
    return count;
}

std::vector<RepositoryBackup> Server::lastBackups() const
{
    return m_settings.backups ? m_settings.backups() : std::vector<RepositoryBackup>();
}

qint64 Server::usedBytes() const
{
    return m_quota ? m_quota->usedBytes() : 0;
}

} // namespace restdock
