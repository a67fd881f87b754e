// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/serving/profileserver.h"

#include "app/server/access/deletionwindows.h"
#include "app/serving/profilecertificate.h"
#include "app/serving/profilesettings.h"
#include "storage/profiles/privatefile.h"
#include "storage/profiles/reachableurls.h"

#include <QFileInfo>

namespace restdock {

namespace {

using namespace std::chrono_literals;
using Clock = DeletionWindows::Clock;

constexpr auto untilPortRetry = 5s; // once: the program before may just be ending
constexpr auto untilRetry = 10s;
constexpr auto betweenBackupChecks = 1h;
constexpr auto betweenWindowChecks = 1min; // a timer sleeps when the computer does
constexpr auto answerPatience = 10s;       // on a machine that is busy with its own start, too

} // namespace

ProfileServer::ProfileServer(QString key, const ServingOptions &options)
    : m_key(std::move(key)),
      m_options(options),
      m_retry(this),
      m_storageCheck(this),
      m_windowEnd(this),
      m_backupCheck(this),
      m_inheritedSocket(options.inheritedSocket)
{
    m_retry.setSingleShot(true);
    connect(&m_retry, &QTimer::timeout, this, &ProfileServer::begin);
    connect(&m_storageCheck, &QTimer::timeout, this, &ProfileServer::checkStorage);
    connect(&m_backupCheck, &QTimer::timeout, this, &ProfileServer::checkBackups);
    m_windowEnd.setSingleShot(true);
    connect(&m_windowEnd, &QTimer::timeout, this, &ProfileServer::endWindows);
}

ProfileServer::~ProfileServer() = default;

void ProfileServer::start(const Profile &profile)
{
    switch (m_status.state) {
    case ServingState::Stopping: startAgain(profile); return;
    case ServingState::Running: change(profile); return;
    case ServingState::Stopped:
    case ServingState::Starting:
    case ServingState::Waiting:
    case ServingState::Failed: break;
    }
    if (m_unanswered) { // its server has to end first
        m_next = profile;
        return;
    }
    m_profile = profile;
    m_hasRetriedPort = false;
    begin();
}

void ProfileServer::takeUpInPlace(const Profile &profile)
{
    start(m_status.state == ServingState::Running ? withChangeable(m_profile, profile) : profile);
}

/// Rules and users change in place; for the rest the server ends and begins anew.
void ProfileServer::change(const Profile &profile)
{
    if (profile == m_profile)
        return;
    if (!canChangeWhileRunning(m_profile, profile)) {
        stop(5s);
        startAgain(profile);
        return;
    }
    m_profile = profile;
    m_server->setAccess(accessOf(profile));
    m_server->setUsers(usersOf(profile));
    m_server->setFolderLimits(folderLimitsOf(profile));
    m_backups->setRule(profile.lateBackups);
    checkBackups();
}

void ProfileServer::begin()
{
    m_retry.stop();
    const int attempt = ++m_attempt;
    auto starting = ServingStatus{.state = ServingState::Starting};
    starting.trouble = m_status.trouble; // known until it has passed
    setStatus(std::move(starting));
    if (!takeLease())
        return;
    if (const auto made = makeMissingCertificate(); !made) {
        ServeTrouble trouble{ServeTrouble::Code::CertificateBad, made.error()};
        if (trouble.error.code == ErrorCode::NotFound)
            trouble.flaw = CertificateFlaw::CertificateMissing;
        giveUpOrWait(trouble);
        return;
    }
    auto storage = ServedStorage::of(
        m_profile, *m_options.rateLimits, [this](std::chrono::milliseconds pause) {
            QMetaObject::invokeMethod(this, [this, pause] { slowedDown(pause); });
        });
    if (!storage) {
        giveUpOrWait(troubleOfStorage(storage.error(), m_profile));
        return;
    }
    m_storage = std::move(*storage);
    m_storage->open([this, attempt](const Result<StorageSpace> &space) {
        QMetaObject::invokeMethod(
            this, [this, attempt, space] { opened(attempt, space); }, Qt::QueuedConnection);
    });
}

bool ProfileServer::takeLease()
{
    if (m_lease || m_options.leaseFolder.isEmpty())
        return true;
    auto lease = ProfileLease::take(m_options.leaseFolder, m_key);
    if (lease) {
        m_lease.emplace(std::move(*lease));
        return true;
    }
    auto error = std::move(lease).error();
    if (error.code != ErrorCode::AlreadyExists) {
        Q_EMIT warned(error.message); // there cannot be one here: better served than not
        return true;
    }
    ServeTrouble trouble{
        ServeTrouble::Code::ServedElsewhere,
        error.withCommand(
            QStringLiteral("Stop that first: restdock stop '%1'").arg(m_profile.name))};
    trouble.process = ProfileLease::holder(m_options.leaseFolder, m_key);
    giveUpOrWait(trouble);
    return false;
}

/// Only if there was none at all: clients know the one they were served with. NotFound: it is gone.
Result<void> ProfileServer::makeMissingCertificate()
{
    if (m_profile.certificate != CertificateSource::Made || QFileInfo::exists(m_profile.tlsCert)
        || QFileInfo::exists(m_profile.tlsKey))
        return {};
    if (wasServedWithCertificate()) {
        return Error{ErrorCode::NotFound,
                     QT_TRANSLATE_NOOP("Error",
                                       "the certificate %1 and its key are gone, and clients know "
                                       "no other. Bring the files back, or make a new one and give "
                                       "it to the clients"),
                     {m_profile.tlsCert}}
            .withCommand(QStringLiteral("To make one: restdock config certificate '%1'")
                             .arg(m_profile.name));
    }
    auto made = makeCertificateOf(m_profile);
    if (!made && made.error().code == ErrorCode::NotFound) // the folder for it
        return Error{ErrorCode::Unavailable, made.error().message, made.error().detail};
    if (!made)
        return made.error();
    Q_EMIT happened({.kind = ServingEvent::Kind::CertificateMade,
                     .file = m_profile.tlsCert,
                     .fingerprint = made->fingerprint});
    return {};
}

/// In it stands the made certificate that clients were last served with.
QString ProfileServer::certificateMark() const
{
    return stateFile(QStringLiteral("certificates"), QStringLiteral("txt"));
}

bool ProfileServer::wasServedWithCertificate() const
{
    constexpr qint64 longestPath = 4096;
    if (m_options.stateFolder.isEmpty())
        return false;
    const auto noted = readWholeFile(certificateMark(), longestPath);
    return noted && *noted == m_profile.tlsCert.toUtf8();
}

void ProfileServer::noteCertificate()
{
    if (m_options.stateFolder.isEmpty() || m_profile.certificate != CertificateSource::Made
        || wasServedWithCertificate())
        return;
    if (const auto noted = writePrivateFile(certificateMark(), m_profile.tlsCert.toUtf8()); !noted)
        Q_EMIT warned(noted.error().message);
}

void ProfileServer::opened(int attempt, const Result<StorageSpace> &space)
{
    if (attempt != m_attempt || m_status.state != ServingState::Starting)
        return; // it was stopped meanwhile
    if (space)
        listen(*space);
    else
        giveUpOrWait(troubleOfStorage(space.error(), m_profile));
}

void ProfileServer::listen(const StorageSpace &space)
{
    auto settings = settingsOf(m_profile);
    settings.logFormat = m_options.logFormat;
    settings.activityRows = m_options.activityRows;
    settings.keepsOpenRequests = m_options.keepsOpenRequests;
    settings.inheritedSocket = std::exchange(m_inheritedSocket, -1);
    if (m_options.onLoginFailure) {
        settings.onLoginFailure = [tell = m_options.onLoginFailure, key = m_key,
                                   name = m_profile.name](const LoginFailure &failure) {
            tell(key, name, failure);
        };
    }
    beginWatch(settings);
    m_server = std::make_unique<Server>(m_storage->provider(), std::move(settings));
    const auto address = m_server->start();
    if (!address) {
        giveUpOrWait(troubleOfStart(m_server->failedStep(), address.error(), m_profile));
        return;
    }
    connect(m_server.get(), &Server::cuttingOff, this, &ProfileServer::cuttingOff);
    connect(m_server.get(), &Server::stopped, this, &ProfileServer::serverStopped,
            Qt::QueuedConnection);
    if (const auto answered = m_server->checkAnswer(answerPatience); answered) {
        begun(*address, space);
    } else {
        m_unanswered = {ServeTrouble::Code::NoAnswer, answered.error()};
        m_server->stop(0ms);
    }
}

void ProfileServer::begun(const QString &address, const StorageSpace &space)
{
    if (m_options.onStarted)
        m_options.onStarted(m_key, m_profile, *m_server);
    m_storage->startCleaning();
    m_hasRetriedPort = false;
    noteCertificate();
    ServingStatus running{.state = ServingState::Running, .address = address};
    running.urls = reachableUrls(m_profile, address);
    running.storage = m_storage->place();
    running.freeBytes = space.availableBytes;
    running.since = QDateTime::currentDateTimeUtc();
    setStatus(std::move(running));
    m_backupCheck.start(betweenBackupChecks);
    checkBackups();
    if (m_options.storageCheck.count() > 0) {
        m_storageCheck.start(m_options.storageCheck);
        storageChecked(space);
    }
}

void ProfileServer::giveUpOrWait(const ServeTrouble &trouble)
{
    m_server.reset();
    m_storage.reset();
    ServingStatus status{.state = ServingState::Failed};
    status.trouble = trouble;
    const bool isPort = trouble.code == ServeTrouble::Code::PortUsed;
    const bool isWorthIt = isPort ? !std::exchange(m_hasRetriedPort, true) : mayPass(trouble);
    if (m_options.tryAgain && isWorthIt) {
        const auto pause = isPort ? untilPortRetry : untilRetry;
        status.state = ServingState::Waiting;
        status.nextTry = QDateTime::currentDateTimeUtc().addSecs(pause.count());
        m_retry.start(pause);
    } else {
        m_lease.reset();
    }
    setStatus(std::move(status));
}

void ProfileServer::stop(std::chrono::milliseconds grace)
{
    m_retry.stop();
    m_storageCheck.stop();
    m_next.reset();
    if (m_status.state == ServingState::Stopping) {
        setStatus({.state = ServingState::Stopping});
        return;
    }
    ++m_attempt;
    if (m_storage)
        m_storage->hurry();
    if (!m_server) {
        endServer();
        return;
    }
    m_beforeStop = m_status;
    setStatus({.state = ServingState::Stopping});
    m_server->stop(grace);
}

/// Of one that stops.
void ProfileServer::startAgain(const Profile &profile)
{
    m_next = profile;
    setStatus({.state = ServingState::Stopping, .startsAgain = true});
}

void ProfileServer::goOn()
{
    if (m_status.state != ServingState::Stopping || m_next)
        return;
    if (m_unanswered || !m_server->goOn()) {
        startAgain(m_profile); // which says what is in its way
        return;
    }
    m_storage->takeTime();
    setStatus(std::exchange(m_beforeStop, {}));
    endWindows(); // some may have, meanwhile
    if (m_options.storageCheck.count() > 0)
        m_storageCheck.start(m_options.storageCheck);
    wakeUp();
}

void ProfileServer::serverStopped()
{
    const auto unanswered = std::exchange(m_unanswered, std::nullopt);
    if (unanswered && m_status.state == ServingState::Starting && !m_next) {
        giveUpOrWait(*unanswered);
        return;
    }
    m_windowEnd.stop();
    const auto windows = m_server->deletionWindows().closeAll();
    for (auto it = windows.begin(); it != windows.end(); ++it)
        Q_EMIT happened(
            {.kind = ServingEvent::Kind::DeletingEnded, .user = it.key(), .isByStop = true});
    if (m_options.onEnded)
        m_options.onEnded(m_key);
    endServer();
    if (const auto next = std::exchange(m_next, std::nullopt))
        start(*next);
}

void ProfileServer::endServer()
{
    m_backupCheck.stop();
    m_server.reset();
    if (m_backups && !m_options.stateFolder.isEmpty()) {
        if (const auto saved = m_backups->save(backupsFile()); !saved)
            Q_EMIT warned(saved.error().message);
    }
    m_storage.reset();
    m_lease.reset();
    setStatus({.state = ServingState::Stopped});
}

void ProfileServer::reload()
{
    if (!m_server || m_status.state != ServingState::Running)
        return;
    const auto errors = m_server->reload();
    for (const auto &error : errors)
        Q_EMIT warned(u"not reloaded: " + error.message);
    showWarnings();
}

void ProfileServer::allowDeleting(const QString &user, std::chrono::seconds duration)
{
    if (!m_server || m_status.state != ServingState::Running)
        return;
    m_server->deletionWindows().open(user.toUtf8(), Clock::now() + duration);
    if (duration.count() > 0) {
        Q_EMIT happened({.kind = ServingEvent::Kind::DeletingBegan,
                         .user = user.toUtf8(),
                         .duration = duration});
    }
    endWindows();
}

/// Those that are over: requests see that by themselves; people are told.
void ProfileServer::endWindows()
{
    if (!m_server)
        return;
    const auto ended = m_server->deletionWindows().takeEnded(Clock::now());
    for (const auto &user : ended)
        Q_EMIT happened({.kind = ServingEvent::Kind::DeletingEnded, .user = user});
    showWindows();
}

void ProfileServer::showWindows()
{
    const auto windows = m_server->deletionWindows().all();
    auto status = m_status;
    status.deletingAllowed.clear();
    auto next = Clock::time_point::max();
    const auto now = Clock::now();
    for (auto it = windows.begin(); it != windows.end(); ++it) {
        const auto left = std::chrono::ceil<std::chrono::seconds>(it.value() - now);
        status.deletingAllowed.insert(QString::fromUtf8(it.key()),
                                      QDateTime::currentDateTimeUtc().addSecs(left.count()));
        next = std::min(next, it.value());
    }
    if (windows.isEmpty())
        m_windowEnd.stop();
    else
        m_windowEnd.start(std::min<std::chrono::milliseconds>(
            std::chrono::ceil<std::chrono::milliseconds>(next - now), betweenWindowChecks));
    setStatus(std::move(status));
}

ServingFigures ProfileServer::figures() const
{
    if (!m_server || m_status.state != ServingState::Running)
        return {};
    const auto &meter = m_server->traffic();
    return {.connections = m_server->connectionCount(),
            .bytesReceived = meter.bytesReceived,
            .bytesSent = meter.bytesSent,
            .requests = m_server->activity().totals().requests};
}

void ProfileServer::setStatus(ServingStatus status)
{
    if (status == m_status)
        return;
    m_status = std::move(status);
    Q_EMIT statusChanged(m_status);
}

} // namespace restdock
