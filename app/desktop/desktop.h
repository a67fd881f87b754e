// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/profiles/profilekeeper.h"
#include "app/desktop/profiles/profiletools.h"
#include "app/desktop/profiles/profiletransfer.h"
#include "app/desktop/profiles/repositoryscanner.h"
#include "app/desktop/records/activityhub.h"
#include "app/desktop/records/loginwatch.h"
#include "app/desktop/records/runrecord.h"
#include "app/desktop/records/serverobservers.h"
#include "app/desktop/records/trafficrecord.h"
#include "app/desktop/records/trialrecord.h"
#include "app/desktop/records/userrecord.h"
#include "app/serving/profileservers.h"
#include "ui/activity/activitymodel.h"
#include "ui/commands.h"
#include "ui/profiles/profiledamage.h"
#include "ui/profiles/profilemodel.h"

#include <QDeadlineTimer>
#include <QHash>
#include <QObject>
#include <QSet>
#include <QTimer>

#include <memory>

namespace restdock {

struct ServingLine;

/// Does what the windows ask for, and keeps the models up to date. It owns profiles, servers and the
/// log; it knows no window.
///
/// Thread: the GUI's, in which it never waits: servers, profiles and log have threads of their own.
class Desktop final : public QObject, public ui::Commands
{
    Q_OBJECT

public:
    /// @p stateFolder: for the log, and what servers remember.
    Desktop(ProfileStoreOptions profiles, const QString &stateFolder, QObject *parent = nullptr);
    ~Desktop() override;

    ui::ProfileModel &profiles() { return m_profiles; }
    ui::ActivityModel &requests() { return m_requests; }
    ui::ActivityModel &events() { return m_events; }

    ProfileKeeper &keeper() { return m_keeper; }
    QString stateFolder() const { return m_stateFolder; }

    /// Lists the profiles and starts those of them that are new here and shall start with Restdock, or ran when it last ended
    /// without being asked to. loaded() follows.
    void load();
    /// Whether load() starts the profiles that are to start with Restdock.
    void setStartsServers(bool starts) { m_startsServers = starts; }
    /// For so long from now on, what waits for a locked keychain is only starting, and no trouble: a
    /// desktop unlocks it some time after the login.
    void setUnlockPatience(std::chrono::milliseconds patience);
    /// Restdock crashed the last time.
    bool hasCrashed() const { return m_left && m_left->isCrash; }
    /// The computer was asleep: see ProfileServer::wakeUp().
    void wakeUp() { m_servers.wakeAllUp(); }

    void startServer(const QString &id) override;
    /// By one command: whoever does not want to unlock the keychain for them says so once.
    void startServers(const QStringList &ids);
    void stopServer(const QString &id) override;
    void startAll() override;
    void stopAll() override;
    void allowDeleting(const QString &id, const QString &user,
                       std::chrono::seconds duration) override;
    void endDeleting(const QString &id) override;
    void loadProfile(const QString &id, Completion<Profile> done,
                     const PendingChange::Handle &pending = {}) override;
    void saveProfile(const QString &id, const Profile &profile, Completion<QString> done,
                     const PendingChange::Handle &change = {}) override;
    void replaceProfile(const QString &id, const Profile &before, const Profile &after,
                        ui::TakeUp takeUp, Completion<QString> done,
                        const PendingChange::Handle &change = {}) override;
    void removeProfile(const QString &id, Completion<void> done,
                       const PendingChange::Handle &change = {}) override;
    const ui::ProfileDamage &damage() const { return m_damage; }
    void reloadProfiles() override { load(); }
    void restoreProfiles(Completion<void> done, const PendingChange::Handle &pending = {}) override;
    void testStorage(const Profile &profile, ui::MissingFolder missing,
                     Completion<ui::StorageReport> done) override;
    void cancelTest() override;
    void setTested(const QString &id, bool isTested) override;
    Result<std::unique_ptr<ui::DrimeFolders>> browseDrime(const Profile &profile) override;
    void countRepositories(const QString &id,
                           std::function<void(const ui::RepositorySurvey &)> progress,
                           Completion<ui::RepositorySurvey> done) override;
    void cancelCounting(const QString &id) override;
    quint16 suggestPort() const override;
    void findPort(const QString &id, Completion<quint16> done) override;
    void reachServer(const QString &url, Completion<void> done) override
    {
        m_tools.reachServer(url, std::move(done));
    }
    void cancelReaching() override { m_tools.cancelReaching(); }
    void probePort(const ListenAddress &address, Completion<ui::PortState> done) override
    {
        m_tools.probePort(address, std::move(done));
    }
    QStringList namesOfThisComputer() const override;
    void makeCertificate(const Profile &profile, Completion<CertificateFiles> done) override;
    void readCertificate(const CertificateFiles &files, Completion<CertificateFacts> done) override;
    void discardCertificate(const CertificateFiles &files) override
    {
        m_tools.discardCertificate(files);
    }
    void readUserNames(const QString &file, Completion<QStringList> done) override;
    ui::ProfileTransfer &transfer() override { return m_transfer; }
    void setPassphrase(const Secret &passphrase) override;
    void useForSession(const QString &id, const SettingValues &secrets) override
    {
        m_keeper.useForSession(id, secrets);
    }
    void lookAtFolder(const QString &path, Completion<ui::FolderFacts> done) override;
    void hashPassword(const QString &password, Completion<QByteArray> done) override;
    void readOlderRows(ui::LogRow::Kind kind, quint64 before, const ui::ActivityFilter &filter,
                       int count, Completion<std::vector<ui::LogRow>> done) override;
    QString logFolder() const override { return m_hub.folder(); }
    void setLogKeeping(const ui::LogKeeping &keeping) { m_hub.setKeeping(keeping); }
    void makeReport(Completion<QString> done) override; ///< see reportText()
    /// Stops all servers; hasStopped() follows, at the latest when the grace is over.
    void quit() override;

Q_SIGNALS:
    void loaded();
    void loadFailed(const QString &reason);
    void hasStopped();
    /// Of what is saved; once, until it is another.
    void damageChanged(const restdock::ui::ProfileDamage &damage);
    void happened(const QString &id, const restdock::ServingEvent &event);
    /// Many of them from one client, and what that means; see LoginWatch.
    void wrongLogins(const QString &id, const QString &sentence);

private:
    void refreshProfiles(Completion<void> done);
    void endServer(const ProfileServers::Item &server);
    void tellDamage(const ui::ProfileDamage &damage);
    void setRestartsLater(const QString &id, bool isLater);
    void resume(const QString &id);
    Completion<QString> whenSaved(Completion<QString> done);
    void takeUpChanges(const QString &id);
    void showRows();
    void examineStorage(const Profile &profile, ui::MissingFolder missing,
                        Completion<ui::StorageReport> done);
    enum class Asking { Allowed, Forbidden };
    void launch(const QString &id, Asking asking, const UnlockAnswer::Handle &answer = {});
    void serve(const QString &id, const Profile &profile);
    bool isRunning(const QString &id) const;
    bool isStopping(const QString &id) const;
    void launchFailed(const QString &id, Asking asking, const Error &error);
    void takeBackQuestion(const QString &id);
    void nameKeychain(const QString &id);
    void retryLocked();
    void retryWhere(bool (*isWorthIt)(const Error &));
    ServingOptions servingOptions(const QString &stateFolder);
    void connectServers();
    void statusChanged(const QString &id);
    void showStatus(const ProfileServers::Item &item);
    void tellWarnings(const ui::ProfileEntry &entry, const ui::ServerStatus &after);
    void showSavedBackups(const QString &id);
    void noteRunning();
    void noteUsers(const QString &id, const ui::Traffic &traffic);
    void noteTraffic(const QString &id, const ui::Traffic &traffic);
    void loginFailed(const QString &id, const QString &profileName, const LoginFailure &failure);
    void addEvent(const QString &id, const ServingLine &line);

    const QString m_stateFolder;
    drime::RateLimits m_rateLimits;
    ui::ProfileModel m_profiles;
    ui::ActivityModel m_requests;
    ui::ActivityModel m_events;
    ActivityHub m_hub;
    ProfileTools m_tools;
    ProfileTransfer m_transfer; // outlives the keeper's thread, in which it works
    ProfileKeeper m_keeper;
    RepositoryScanner m_scanner;
    QTimer m_rowsTimer;
    QTimer m_settleTimer;
    QTimer m_unlockTimer;
    QDeadlineTimer m_unlockPatience{0};
    QSet<QString> m_awaitingUnlock; // as long as that lasts
    std::weak_ptr<ServedStorage> m_tested;
    QSet<QString> m_restartsLater;  // running with settings from before, as the person wished
    QHash<QString, int> m_launches; // how often each was started or stopped
    QHash<QString, PendingChange::Handle> m_questions; // for each that waits for the keychain
    QHash<QString, PendingChange::Handle> m_countings; // the same, for each that is to be counted
    PendingChange::Handle m_untilQuit = std::make_shared<PendingChange>(); // for what else does
    QHash<QString, ServingStatus> m_told;
    LoginWatch m_loginWatch;
    UserRecord m_users;
    TrafficRecord m_traffic;
    TrialRecord m_trials;
    RunRecord m_record;
    const std::optional<RunRecord::Left> m_left;
    ui::ProfileDamage m_damage;
    bool m_startsServers = true;
    bool m_isQuitting = false;
    ServerObservers m_observers;
    ProfileServers m_servers; // last: its threads use what is above
};

} // namespace restdock
