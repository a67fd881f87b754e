// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/profiles/profile.h"
#include "storage/storageprovider.h"
#include "ui/profiles/serverstatus.h"
#include "ui/traffic/busylatch.h"
#include "ui/traffic/traffic.h"

#include <QAbstractListModel>
#include <QDeadlineTimer>
#include <QMap>
#include <QStringList>
#include <QUrl>

#include <memory>
#include <vector>

namespace restdock::ui {

/// A profile and what is known of it now.
struct ProfileEntry
{
    QString id;      ///< stays the same for the profile's life, whatever its name
    Profile profile; ///< without secrets
    ServerStatus status;
    QDateTime
        troubledSince; ///< by what is wrong now, tries in between included; invalid: nothing is
    Traffic traffic;
    ThroughputHistory history;
    BusyLatch latch;
    bool isBusy = false;
    QMap<QString, UserSeen> seen;          ///< by user, as last told
    StorageSpace space;                    ///< of the storage, as last told
    PastTraffic past;                      ///< as last told
    QMap<QString, QDateTime> savedBackups; ///< of each repository the last, while no server tells
    QDeadlineTimer patience;               ///< with a start or stop
    bool takesLong = false;                ///< it does, so that a person may want to give it up
    bool isUntested = false;               ///< saved without a test, and never started well since
    bool isRestartDue = false; ///< its server runs with settings from before what was saved
    int deletingMinutes = 0;   ///< that deleting is still allowed for; 0: it is not

    Look look() const;
    /// When each repository got its last backup: as the server knows, or has left behind.
    const QMap<QString, QDateTime> &backups() const
    {
        return status.isUp() && !traffic.backups.isEmpty() ? traffic.backups : savedBackups;
    }
};

/// All profiles, by name, with their states: the one source for list, details, tray and tool tip.
/// GUI thread.
class ProfileModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { IdRole = Qt::UserRole, LookRole, StateTextRole, NotesRole };

    struct Item
    {
        QString id;
        Profile profile;
    };

    explicit ProfileModel(QObject *parent = nullptr);
    ~ProfileModel() override;

    /// Replaces what is there; what is known of profiles that stay is kept.
    void setProfiles(QList<Item> items);
    void setStatus(const QString &id, const ServerStatus &status);
    void setSeen(const QString &id, const QMap<QString, UserSeen> &seen);
    void setSpace(const QString &id, const StorageSpace &space);
    void setPast(const QString &id, const PastTraffic &past);
    void setSavedBackups(const QString &id, const QMap<QString, QDateTime> &backups);
    void setUntested(const QString &id, bool isUntested);
    void setRestartDue(const QString &id, bool isDue);
    void setTransfers(const QString &id, int underWay);
    /// All but the latest backup, which setBackup() tells as the events do.
    void setTraffic(const QString &id, const Traffic &traffic, qint64 second);
    void setBackup(const QString &id, const QDateTime &receivedAt, qint64 bytes);
    /// Lets busy profiles become quiet again, and counts down; once a second is enough.
    void settle();

    int count() const { return int(m_entries.size()); }
    const ProfileEntry &at(int row) const { return *m_entries[size_t(row)]; }
    const ProfileEntry *find(const QString &id) const;
    int rowOf(const QString &id) const; ///< -1: there is none

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

Q_SIGNALS:
    void statusChanged(const QString &id);
    void trafficChanged(const QString &id);
    void profilesChanged();

private:
    ProfileEntry *entryOf(const QString &id);
    void announce(const ProfileEntry &entry, const QList<int> &roles);
    static void updateTroubledSince(ProfileEntry &entry, const ServerStatus &after);
    static void updateBusy(ProfileEntry &entry);
    static void updatePatience(ProfileEntry &entry, bool begins);
    static void updateDeleting(ProfileEntry &entry);

    std::vector<std::unique_ptr<ProfileEntry>> m_entries;
};

/// The state in a few words: "running", "busy · 18.4 MB/s", "folder not found".
QString stateText(const ProfileEntry &entry);
/// The same without what changes by the second or minute: no numbers, and busy is running.
QString lastingStateText(const ProfileEntry &entry);
/// What a profile is marked with besides its state, whatever that is: that passwords can be read on the
/// network, that deleting is allowed for a while. As short as a list needs it.
QStringList notesOf(const ProfileEntry &entry);
/// That deleting is allowed, and for how long; it is.
QString deletingText(const ProfileEntry &entry);
/// Whether there is anything that a maintenance window would allow.
bool forbidsDeleting(const Profile &profile);
/// Whether other computers can connect, and passwords can be read on the way.
bool isExposed(const Profile &profile);
/// Name and state as one sentence, for screen readers.
QString describe(const ProfileEntry &entry);
/// Where the data lies: "/srv/restic" or "Drime Cloud".
QString storageText(const Profile &profile);
/// What shows it to a person: its folder, or Drime's web application, which is on the host of the
/// API. Empty: nothing does.
QUrl storageAddress(const Profile &profile);

} // namespace restdock::ui
