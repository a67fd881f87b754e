// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/serverrunner.h"

#include "app/desktop/servertrouble.h"
#include "app/serving/profilesettings.h"
#include "app/serving/reachableurls.h"
#include "ui/profiles/profilemodel.h"
#include "ui/profiles/storagetrouble.h"
#include "ui/profiles/troubletext.h"

namespace restdock {

namespace {

using namespace std::chrono_literals;

constexpr auto untilPortRetry = 5s;
constexpr auto untilRetry = 10s;
constexpr auto betweenStorageChecks = 10s;
constexpr size_t activityRows = 10'000; // two seconds of the highest rate

} // namespace

ServerRunner::ServerRunner(StorageSurroundings &surroundings, ActivityHub &hub)
    : m_surroundings(surroundings),
      m_hub(hub),
      m_retry(this),
      m_storageCheck(this)
{
    m_retry.setSingleShot(true);
    connect(&m_retry, &QTimer::timeout, this, &ServerRunner::tryToStart);
    connect(&m_storageCheck, &QTimer::timeout, this, &ServerRunner::checkStorage);
}

ServerRunner::~ServerRunner() = default;

void ServerRunner::start(const Profile &profile)
{
    if (m_server) {
        if (m_status.phase == ui::ServerPhase::Stopping)
            m_next = profile;
        return;
    }
    m_profile = profile;
    m_portWasRetried = false;
    tryToStart();
}

void ServerRunner::tryToStart()
{
    m_retry.stop();
    dropStorage();
    setPhase(ui::ServerPhase::Starting);
    auto storage = ProfileStorage::make(m_profile, m_surroundings);
    if (!storage) {
        giveUpOrWait(ui::troubleOfStorage(storage.error(), m_profile));
        return;
    }
    m_storage = std::move(*storage);
    m_storage->open(whenDone(&ServerRunner::storageOpened));
}

/// A storage answers in any thread. What it says is heard in this one, and only as long as that
/// storage is in use.
template<typename T>
Completion<T> ServerRunner::whenDone(void (ServerRunner::*next)(const Result<T> &))
{
    return [this, next, attempt = m_attempt](Result<T> result) {
        auto shared = std::make_shared<Result<T>>(std::move(result));
        QMetaObject::invokeMethod(
            this,
            [this, next, attempt, shared] {
                if (attempt == m_attempt)
                    (this->*next)(*shared);
            },
            Qt::QueuedConnection);
    };
}

void ServerRunner::dropStorage()
{
    ++m_attempt;
    if (m_storage)
        m_storage->hurry();
    m_storage.reset();
}

void ServerRunner::storageOpened(const Result<void> &opened)
{
    if (!opened) {
        giveUpOrWait(ui::troubleOfStorage(opened.error(), m_profile));
        return;
    }
    if (!listen())
        return;
    m_observer = std::make_unique<ServerObserver>(*m_server, m_profile.name, m_hub);
    connect(m_observer.get(), &ServerObserver::transfersChanged, this,
            &ServerRunner::transfersChanged);
    connect(m_observer.get(), &ServerObserver::measured, this, &ServerRunner::measured);
    m_storageCheck.start(betweenStorageChecks);
    checkStorage();
    tell(ui::Severity::Info, tr("Server started at %1").arg(m_status.address));
}

bool ServerRunner::listen()
{
    auto settings = settingsOf(m_profile);
    settings.activityRows = activityRows;
    settings.onLoginFailure = [&hub = m_hub, name = m_profile.name](const LoginFailure &failure) {
        hub.addEvent(name, ui::Severity::Warning,
                     tr("Wrong login from %1 as “%2” (%3). (AUTH-FAIL)")
                         .arg(QString::fromUtf8(failure.client), QString::fromUtf8(failure.user),
                              QString::fromLatin1(reasonName(failure.reason))));
    };
    m_server = std::make_unique<Server>(m_storage->provider(), settings);
    const auto address = m_server->start();
    if (!address) {
        const auto trouble =
            desktopTroubleOfStart(m_server->failedStep(), address.error(), m_profile);
        m_server.reset();
        giveUpOrWait(trouble);
        return false;
    }
    connect(m_server.get(), &Server::stopped, this, &ServerRunner::serverStopped,
            Qt::QueuedConnection);
    m_status = {};
    m_status.phase = ui::ServerPhase::Running;
    m_status.address = *address;
    m_status.urls = reachableUrls(m_profile, *address);
    m_status.since = QDateTime::currentDateTime();
    Q_EMIT statusChanged(m_status);
    return true;
}

/// A port that is in use gets one more chance: the program before us may just be ending.
void ServerRunner::giveUpOrWait(const ui::Trouble &trouble)
{
    const bool isFirst = m_status.trouble != trouble;
    const bool retriesPort =
        trouble.code == ui::Trouble::Code::PortUsed && !std::exchange(m_portWasRetried, true);
    const bool waits = retriesPort || mayPass(trouble);
    m_status = {};
    m_status.phase = waits ? ui::ServerPhase::Waiting : ui::ServerPhase::Failed;
    m_status.trouble = trouble;
    if (waits) {
        const auto pause = retriesPort ? untilPortRetry : untilRetry;
        m_status.nextTry = QDateTime::currentDateTime().addSecs(pause.count());
        m_retry.start(pause);
    }
    Q_EMIT statusChanged(m_status);
    if (isFirst) {
        const auto text = ui::describe(trouble, m_profile.name);
        tell(ui::Severity::Error, QStringLiteral("%1 %2 (%3)").arg(text.what, text.why, text.code));
    }
}

/// The server goes on listening without its folder, and serves again when that is back: restic gets
/// an answer instead of a refused connection.
void ServerRunner::checkStorage()
{
    m_storage->provider().probe(whenDone(&ServerRunner::storageChecked));
}

void ServerRunner::storageChecked(const Result<StorageSpace> &space)
{
    if (m_status.phase != ui::ServerPhase::Running)
        return;
    if (space)
        Q_EMIT spaceMeasured(*space);
    std::optional<ui::Trouble> trouble;
    if (!space)
        trouble = ui::troubleOfStorage(space.error(), m_profile);
    else if (space->availableBytes == 0)
        trouble = ui::Trouble{ui::Trouble::Code::DiskFull, ui::storageText(m_profile), {}};
    if (trouble == m_status.trouble)
        return;
    m_status.trouble = trouble;
    Q_EMIT statusChanged(m_status);
    if (trouble)
        tell(ui::Severity::Error, ui::describe(*trouble, m_profile.name).what);
    else
        tell(ui::Severity::Info, tr("The storage can be used again"));
}

void ServerRunner::updateUsers(const Profile &profile)
{
    m_profile = profile;
    if (!m_server)
        return; // it will start with them
    m_server->setAccess(accessOf(profile));
    m_server->setUsers(usersOf(profile));
    tell(ui::Severity::Info, tr("Users changed"));
}

void ServerRunner::stop(std::chrono::milliseconds grace)
{
    m_retry.stop();
    m_storageCheck.stop();
    m_next.reset();
    if (!m_server) {
        dropStorage();
        setPhase(ui::ServerPhase::Stopped);
        return;
    }
    if (m_status.phase == ui::ServerPhase::Stopping)
        return;
    setPhase(ui::ServerPhase::Stopping);
    m_server->stop(grace);
}

void ServerRunner::serverStopped()
{
    m_observer.reset();
    m_server.reset();
    dropStorage();
    setPhase(ui::ServerPhase::Stopped);
    tell(ui::Severity::Info, tr("Server stopped"));
    if (const auto next = std::exchange(m_next, std::nullopt))
        start(*next);
}

void ServerRunner::setPhase(ui::ServerPhase phase)
{
    const auto trouble = m_status.trouble;
    m_status = {};
    m_status.phase = phase;
    if (phase == ui::ServerPhase::Starting)
        m_status.trouble = trouble; // known until it has passed
    Q_EMIT statusChanged(m_status);
}

void ServerRunner::tell(ui::Severity severity, const QString &text)
{
    m_hub.addEvent(m_profile.name, severity, text);
}

} // namespace restdock
