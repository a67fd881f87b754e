// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/serving/backupwatch.h"
#include "app/serving/profilelease.h"
#include "app/serving/servedstorage.h"
#include "app/serving/servingevent.h"
#include "app/serving/servingstatus.h"

#include <QDeadlineTimer>
#include <QObject>
#include <QTimer>

#include <functional>
#include <memory>
#include <vector>

namespace restdock {

/// What is the same for all servers of a process.
struct ServingOptions
{
    drime::RateLimits *rateLimits = nullptr; ///< never null when used; outlives the servers
    QString leaseFolder = {};                ///< see ProfileLease; empty: nobody else is kept out
    QString stateFolder = {}; ///< for what a server knows beside its profile; empty: nowhere
    int inheritedSocket = -1; ///< for the first start of the only profile (socket activation)
    bool tryAgain = false;    ///< wait for what may pass, instead of failing
    LogFormat logFormat = LogFormat::Text; ///< of the lines on standard error
    /// How often a running server's storage is looked at; 0: never, it tells with each request.
    std::chrono::milliseconds storageCheck{0};
    size_t activityRows = ActivityFeed::defaultCapacity;
    bool keepsOpenRequests = false; ///< see ServerSettings
    /// Told of every refused login, besides the log's line. Any thread; must be quick. The key is the
    /// profile's, here and below; the name is the one that it was started with.
    std::function<void(const QString &key, const QString &name, const LoginFailure &)>
        onLoginFailure = {};
    /// For those who watch servers: called in the server's thread, when it has started and before it
    /// is gone.
    std::function<void(const QString &key, const Profile &profile, Server &server)> onStarted = {};
    std::function<void(const QString &key)> onEnded = {};
};

/// Serves one profile: opens its storage, runs its server, tries again where that makes sense.
///
/// Thread: lives in one of its own (see ProfileServers), because a start may count what is stored or
/// wait for a drive. Its functions are called there, through the event loop; each change of state is
/// a signal.
class ProfileServer final : public QObject
{
    Q_OBJECT

public:
    ProfileServer(QString key, const ServingOptions &options);
    ~ProfileServer() override; ///< stopped, or never started

    /// Starts it, or takes up what has changed in a running one: without a restart where the server
    /// can. While it stops: starts when it has stopped.
    void start(const Profile &profile);
    /// Takes up of @p profile what needs no restart. The rest waits for the next start().
    void takeUpInPlace(const Profile &profile);
    /// What is under way has @p grace to finish. Ends in ServingState::Stopped.
    void stop(std::chrono::milliseconds grace);
    /// While it stops: takes that back, and the server goes on as it was. Where that cannot be, it
    /// starts again when it has stopped.
    void goOn();
    /// Reads users, certificate and log anew, without touching connections.
    void reload();
    /// The computer was asleep: tries at once what waits, and looks at everything anew.
    void wakeUp();
    ServingFigures figures() const;
    /// Lets @p user (empty: everybody) delete for so long although the rules forbid it; 0 ends that.
    /// It also ends with the server.
    void allowDeleting(const QString &user, std::chrono::seconds duration);

    /// What the last server of a profile, in whatever process, has left in the state folder: when each
    /// repository got its last backup. Any thread; blocks for a small file.
    static std::vector<RepositoryBackup> savedBackups(const QString &stateFolder,
                                                      const QString &key);

Q_SIGNALS:
    void statusChanged(const restdock::ServingStatus &status);
    /// Something that a person should know, in one line.
    void warned(const QString &text);
    /// For the log.
    void happened(const restdock::ServingEvent &event);
    /// stop()'s time is over, and this many connections have not ended.
    void cuttingOff(int connections);
    /// Of the storage, at the start and with each look at it; see ServingOptions::storageCheck.
    void spaceMeasured(const restdock::StorageSpace &space);

private:
    void begin();
    bool takeLease();
    Result<void> makeMissingCertificate();
    QString certificateMark() const;
    bool wasServedWithCertificate() const;
    void noteCertificate();
    void opened(int attempt, const Result<StorageSpace> &space);
    void listen(const StorageSpace &space);
    void begun(const QString &address, const StorageSpace &space);
    void change(const Profile &profile);
    void giveUpOrWait(const ServeTrouble &trouble);
    void checkStorage();
    void storageChecked(const Result<StorageSpace> &space);
    void startAgain(const Profile &profile);
    void serverStopped();
    void endServer();
    void endWindows();
    void beginWatch(ServerSettings &settings);
    void slowedDown(std::chrono::milliseconds pause);
    void checkBackups();
    void showWarnings();
    QString stateFile(const QString &folder, const QString &ending) const;
    QString backupsFile() const;
    void showWindows();
    void setStatus(ServingStatus status);

    const QString m_key;
    const ServingOptions m_options;
    Profile m_profile;
    std::optional<Profile> m_next; // to start when it has stopped
    ServingStatus m_status;
    ServingStatus m_beforeStop;               // of the server that stops
    std::optional<ServeTrouble> m_unanswered; // why the server stops that has never been running
    QTimer m_retry;
    QTimer m_storageCheck;
    QTimer m_windowEnd; // of the window that ends first
    QTimer m_backupCheck;
    QDeadlineTimer m_slowness{0}; // that was told
    int m_attempt = 0;
    bool m_hasRetriedPort = false;
    int m_inheritedSocket;
    std::optional<ProfileLease> m_lease;
    std::shared_ptr<BackupWatch> m_backups;
    std::unique_ptr<ServedStorage> m_storage;
    std::unique_ptr<Server> m_server;
};

} // namespace restdock
