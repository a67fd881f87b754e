// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a ProfileServer looks at while its server runs: the storage, the address, the backups, the
// certificate.
#include "app/serving/eventwriter.h"
#include "app/serving/profileserver.h"
#include "storage/listenaddress.h"
#include "storage/profiles/reachableurls.h"

#include <QCryptographicHash>
#include <QHostAddress>
#include <QUdpSocket>

namespace restdock {

namespace {

using namespace std::chrono_literals;

constexpr auto untilSlownessIsNews = 10min;
constexpr auto untilBackupsAreSaved = 1s; // several snapshots may come together

QDateTime dateTimeOf(BackupWatch::Clock::time_point time)
{
    const auto since =
        std::chrono::duration_cast<std::chrono::milliseconds>(time.time_since_epoch());
    return QDateTime::fromMSecsSinceEpoch(since.count(), Qt::UTC);
}

/// One profile's own.
QString stateFileOf(const QString &stateFolder, const QString &key, const QString &folder,
                    const QString &ending)
{
    const auto digest = QCryptographicHash::hash(key.toUtf8(), QCryptographicHash::Sha256).toHex();
    return stateFolder + u'/' + folder + u'/' + QString::fromLatin1(digest.first(32)) + u'.'
        + ending;
}

/// Only what the system surely says: a bound address that is gone stays bound, and works when it comes
/// back.
bool isGone(const QString &boundAddress)
{
    const auto bound = ListenAddress::parse(boundAddress);
    const QHostAddress host(bound ? bound->host : QString());
    if (host.isNull() || host.isLoopback() || host == QHostAddress::AnyIPv4
        || host == QHostAddress::AnyIPv6)
        return false;
    QUdpSocket probe; // nobody is reached by it
    return !probe.bind(host, 0) && probe.error() == QAbstractSocket::SocketAddressNotAvailableError;
}

QString backupsFileOf(const QString &stateFolder, const QString &key)
{
    return stateFileOf(stateFolder, key, QStringLiteral("backups"), QStringLiteral("json"));
}

} // namespace

std::vector<RepositoryBackup> ProfileServer::savedBackups(const QString &stateFolder,
                                                          const QString &key)
{
    BackupWatch watch({});
    watch.load(backupsFileOf(stateFolder, key));
    return watch.all(BackupWatch::Clock::now());
}

/// Everything that has to hear of requests.
void ProfileServer::beginWatch(ServerSettings &settings)
{
    m_backups = std::make_shared<BackupWatch>(m_profile.lateBackups);
    if (!m_options.stateFolder.isEmpty())
        m_backups->load(backupsFile());
    if (m_profile.backend.type == u"local")
        m_backups->noteFolder(m_profile.backend.text(QStringLiteral("path")));
    settings.listeners.push_back(m_backups);
    settings.backups = [backups = m_backups] { return backups->all(BackupWatch::Clock::now()); };
    // On the server's threads; it ends before this object does.
    settings.listeners.push_back(std::make_shared<EventWriter>([this](ServingEvent event) {
        QMetaObject::invokeMethod(this, [this, event = std::move(event)] {
            Q_EMIT happened(event);
            if (m_backups->isChanged() && m_status.state == ServingState::Running)
                QTimer::singleShot(untilBackupsAreSaved, this, &ProfileServer::checkBackups);
        });
    }));
}

/// Once, until it did not happen for a while.
void ProfileServer::slowedDown(std::chrono::milliseconds pause)
{
    const bool isTold = !m_slowness.hasExpired();
    m_slowness.setRemainingTime(untilSlownessIsNews);
    if (!isTold) {
        Q_EMIT happened({.kind = ServingEvent::Kind::SlowedDown,
                         .duration = std::chrono::ceil<std::chrono::seconds>(pause)});
    }
}

/// Tells which repositories got no backup for too long, and saves what is known.
void ProfileServer::checkBackups()
{
    if (!m_server || m_status.state != ServingState::Running)
        return;
    const auto late = m_backups->takeLate(BackupWatch::Clock::now());
    for (const auto &backup : late) {
        const auto path = RepositoryPath::fromSegments(
            backup.repository.isEmpty() ? QList<QByteArray>() : backup.repository.split('/'));
        if (!path)
            continue;
        m_storage->provider().repositoryExists(
            *path, [this, backup, attempt = m_attempt](const Result<bool> &exists) {
                QMetaObject::invokeMethod(
                    this, [this, backup, attempt, isGone = exists && !*exists] {
                        if (attempt != m_attempt || m_status.state != ServingState::Running)
                            return; // it has stopped, and may have begun anew
                        if (isGone) {
                            m_backups->forget(backup.repository);
                            showWarnings();
                        } else {
                            Q_EMIT happened({.kind = ServingEvent::Kind::BackupLate,
                                             .repository = backup.repository,
                                             .at = dateTimeOf(backup.at)});
                        }
                    });
            });
    }
    showWarnings();
    if (m_options.stateFolder.isEmpty())
        return;
    if (const auto saved = m_backups->save(backupsFile()); !saved)
        Q_EMIT warned(saved.error().message);
}

/// What may need a person soon.
void ProfileServer::showWarnings()
{
    if (!m_server || m_status.state != ServingState::Running)
        return;
    auto status = m_status;
    status.lateBackups.clear();
    const auto all = m_backups->all(BackupWatch::Clock::now());
    for (const auto &backup : all) {
        if (backup.isLate)
            status.lateBackups.insert(QString::fromUtf8(backup.repository), dateTimeOf(backup.at));
    }
    status.certificateEnd = m_server->certificateEnd();
    setStatus(std::move(status));
}

QString ProfileServer::stateFile(const QString &folder, const QString &ending) const
{
    return stateFileOf(m_options.stateFolder, m_key, folder, ending);
}

QString ProfileServer::backupsFile() const
{
    return backupsFileOf(m_options.stateFolder, m_key);
}

/// The server goes on listening without its storage, and serves again when that is back: restic gets
/// an answer instead of a refused connection.
void ProfileServer::checkStorage()
{
    m_storage->provider().probe([this, attempt = m_attempt](const Result<StorageSpace> &space) {
        QMetaObject::invokeMethod(this, [this, attempt, space] {
            if (attempt == m_attempt && m_status.state == ServingState::Running)
                storageChecked(space);
        });
    });
}

void ProfileServer::storageChecked(const Result<StorageSpace> &space)
{
    if (space)
        Q_EMIT spaceMeasured(*space);
    auto status = m_status;
    status.trouble.reset();
    status.nextTry = {};
    if (!space)
        status.trouble = troubleOfStorage(space.error(), m_profile);
    else if (isGone(m_status.address))
        status.trouble = troubleOfGoneAddress(m_profile);
    else if (isFull(*space, m_profile))
        status.trouble = troubleOfFullStorage(*space, m_profile);
    status.urls = reachableUrls(m_profile, m_status.address); // the network changes, too
    if (status.trouble && mayPass(*status.trouble) && m_storageCheck.isActive())
        status.nextTry = QDateTime::currentDateTimeUtc().addMSecs(m_storageCheck.remainingTime());
    setStatus(std::move(status));
}

/// The addresses may be others now, and a drive or a service may have come back or gone.
void ProfileServer::wakeUp()
{
    if (m_status.state == ServingState::Waiting) {
        m_hasRetriedPort = false;
        begin();
        return;
    }
    if (m_status.state != ServingState::Running)
        return;
    auto status = m_status;
    status.urls = reachableUrls(m_profile, m_status.address);
    setStatus(std::move(status));
    checkStorage();
    checkBackups();
}

} // namespace restdock
