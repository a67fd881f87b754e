// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/activityhub.h"
#include "app/desktop/profilekeeper.h"
#include "app/desktop/profilestorage.h"
#include "app/desktop/repositoryscanner.h"
#include "ui/activity/activitymodel.h"
#include "ui/commands.h"
#include "ui/profiles/changeeffect.h"
#include "ui/profiles/profilemodel.h"

#include <QHash>
#include <QObject>
#include <QTimer>

#include <map>
#include <memory>

namespace restdock {

class ServerThread;

/// Does what the windows ask for, and keeps the models up to date. It owns profiles, servers and the
/// log; it knows no window.
///
/// Thread: the GUI's, in which it never waits: servers, profiles and log have threads of their own.
class Desktop final : public QObject, public ui::Commands
{
    Q_OBJECT

public:
    /// @p stateFolder: for the log, and what storages remember.
    Desktop(ProfileStoreOptions profiles, const QString &stateFolder, QObject *parent = nullptr);
    ~Desktop() override;

    static QString defaultStateFolder();

    ui::ProfileModel &profiles() { return m_profiles; }
    ui::ActivityModel &requests() { return m_requests; }
    ui::ActivityModel &events() { return m_events; }

    ProfileKeeper &keeper() { return m_keeper; }

    /// Lists the profiles and starts those that shall start with Restdock. loaded() follows.
    void load();
    int transfersUnderWay() const;
    int activeClients() const; ///< that sent something within the last seconds

    void startServer(const QString &id) override;
    void stopServer(const QString &id) override;
    void startAll() override;
    void stopAll() override;
    void loadProfile(const QString &id, Completion<Profile> done) override;
    void saveProfile(const QString &id, const Profile &profile, Completion<QString> done) override;
    void removeProfile(const QString &id, Completion<void> done) override;
    void testStorage(const Profile &profile, Completion<ui::StorageReport> done) override;
    void countRepositories(const QString &id,
                           std::function<void(const ui::RepositorySurvey &)> progress,
                           Completion<ui::RepositorySurvey> done) override;
    void cancelCounting(const QString &id) override { m_scanner.cancel(id); }
    quint16 suggestPort() const override;
    void hashPassword(const QString &password, Completion<QByteArray> done) override;
    void readOlderRows(ui::LogRow::Kind kind, quint64 before, const ui::ActivityFilter &filter,
                       int count, Completion<std::vector<ui::LogRow>> done) override;
    QString logFolder() const override { return m_hub.folder(); }
    /// Stops all servers; hasStopped() follows, at the latest when the grace is over.
    void quit() override;

Q_SIGNALS:
    void loaded();
    void loadFailed(const QString &reason);
    void hasStopped();

private:
    void refreshProfiles(Completion<void> done);
    void showRows();
    ServerThread &threadOf(const QString &id);
    enum class Asking { Allowed, Forbidden };
    void launch(const QString &id, Asking asking);
    void retryLocked();
    void takeEffect(ui::ChangeEffect effect, const QString &id, const Profile &profile);
    void statusChanged(const QString &id, const ui::ServerStatus &status);

    StorageSurroundings m_surroundings;
    ui::ProfileModel m_profiles;
    ui::ActivityModel m_requests;
    ui::ActivityModel m_events;
    ActivityHub m_hub;
    ProfileKeeper m_keeper;
    RepositoryScanner m_scanner;
    QTimer m_rowsTimer;
    QTimer m_settleTimer;
    QTimer m_unlockTimer;
    std::weak_ptr<ProfileStorage> m_tested;
    std::map<QString, std::unique_ptr<ServerThread>> m_threads;
    QHash<QString, int> m_launches; // how often each was started or stopped
    bool m_isQuitting = false;
};

} // namespace restdock
