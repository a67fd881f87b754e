// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/serving/backupwatch.h"

#include "storage/profiles/privatefile.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

#include <optional>

namespace restdock {

namespace {

const QString backupsKey = QStringLiteral("last_backups");
const QString firstSeenKey = QStringLiteral("first_seen");
constexpr qint64 maximumNotesBytes = 16 * 1024 * 1024;

qint64 secondsOf(BackupWatch::Clock::time_point time)
{
    return std::chrono::duration_cast<std::chrono::seconds>(time.time_since_epoch()).count();
}

struct Newest
{
    QDateTime at;
    bool isBackup = true;
};

/// The newest snapshot of the repository in @p path, or else the time at which it was made.
std::optional<Newest> newestSnapshot(const QString &path)
{
    const QFileInfo config(path + u"/config");
    if (!config.exists())
        return std::nullopt;
    const auto snapshots = QDir(path + u"/snapshots").entryInfoList(QDir::Files, QDir::Time);
    return snapshots.isEmpty() ? Newest{config.lastModified(), false}
                               : Newest{snapshots.first().lastModified()};
}

} // namespace

void BackupWatch::noteFolder(const QString &folder)
{
    const auto note = [this, &folder](const QString &name) {
        const auto newest = newestSnapshot(name.isEmpty() ? folder : QString(folder + u'/' + name));
        if (newest)
            this->note(name.toUtf8(),
                       Clock::time_point(std::chrono::milliseconds(newest->at.toMSecsSinceEpoch())),
                       newest->isBackup);
    };
    note({});
    const auto top = QDir(folder).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    for (const auto &name : top) {
        if (blobTypeFromName(name.toUtf8()))
            continue; // of the repository in the top
        note(name);
        const QString below = folder + u'/' + name;
        const auto inner = QDir(below).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
        for (const auto &second : inner)
            note(name + u'/' + second);
    }
}

void BackupWatch::load(const QString &path)
{
    const auto content = readWholeFile(path, maximumNotesBytes);
    if (!content)
        return;
    const auto file = QJsonDocument::fromJson(*content).object();
    const std::lock_guard guard(m_lock);
    for (const bool hasBackup : {false, true}) {
        const auto repositories = file.value(hasBackup ? backupsKey : firstSeenKey).toObject();
        for (auto it = repositories.begin(); it != repositories.end(); ++it) {
            const std::chrono::seconds seconds(it.value().toInteger());
            m_repositories[it.key().toUtf8()] = {Clock::time_point(seconds), hasBackup};
        }
    }
}

Result<void> BackupWatch::save(const QString &path)
{
    QJsonObject backups;
    QJsonObject firstSeen;
    {
        const std::lock_guard guard(m_lock);
        if (!m_isChanged)
            return {};
        m_isChanged = false;
        for (const auto &[name, repository] : m_repositories)
            (repository.hasBackup ? backups : firstSeen)
                .insert(QString::fromUtf8(name), secondsOf(repository.lastBackup));
    }
    const QJsonObject file{{backupsKey, backups}, {firstSeenKey, firstSeen}};
    auto written = writePrivateFile(path, QJsonDocument(file).toJson());
    if (!written) {
        const std::lock_guard guard(m_lock);
        m_isChanged = true;
    }
    return written;
}

bool BackupWatch::isChanged() const
{
    const std::lock_guard guard(m_lock);
    return m_isChanged;
}

void BackupWatch::note(const QByteArray &repository, Clock::time_point lastBackup, bool isBackup)
{
    const std::lock_guard guard(m_lock);
    const auto [found, isNew] =
        m_repositories.try_emplace(repository, Repository{lastBackup, isBackup});
    if (!isNew && found->second.lastBackup >= lastBackup)
        return;
    found->second = {lastBackup, isBackup};
    m_isChanged = true;
}

void BackupWatch::forget(const QByteArray &repository)
{
    const std::lock_guard guard(m_lock);
    if (m_repositories.erase(repository) > 0)
        m_isChanged = true;
}

void BackupWatch::setRule(const LateBackupRule &rule)
{
    const std::lock_guard guard(m_lock);
    m_rule = rule;
}

/// Only a success tells that the repository is there.
void BackupWatch::requestEnded(const Activity &activity, const http::RequestHead &)
{
    if (activity.status != 200 || activity.operation != Operation::Write || !activity.type)
        return;
    const auto name = activity.repository.toString();
    const bool isBackup = *activity.type == BlobType::Snapshots;
    const std::lock_guard guard(m_lock);
    const auto [found, isNew] = m_repositories.try_emplace(name, Repository{Clock::now(), false});
    if (isBackup)
        found->second = {Clock::now()};
    m_isChanged = m_isChanged || isNew || isBackup;
}

bool BackupWatch::isLate(const QByteArray &name, const Repository &repository,
                         Clock::time_point now) const
{
    const std::chrono::days lateAfter(m_rule.daysFor(QString::fromUtf8(name)));
    return lateAfter.count() > 0 && now - repository.lastBackup > lateAfter;
}

std::vector<RepositoryBackup> BackupWatch::takeLate(Clock::time_point now)
{
    std::vector<RepositoryBackup> late;
    const std::lock_guard guard(m_lock);
    for (auto &[name, repository] : m_repositories) {
        if (isLate(name, repository, now) && !std::exchange(repository.isTold, true))
            late.push_back({name, repository.lastBackup, true});
    }
    return late;
}

std::vector<RepositoryBackup> BackupWatch::all(Clock::time_point now) const
{
    std::vector<RepositoryBackup> all;
    const std::lock_guard guard(m_lock);
    for (const auto &[name, repository] : m_repositories)
        all.push_back(
            {name, repository.lastBackup, isLate(name, repository, now), !repository.hasBackup});
    return all;
}

} // namespace restdock
