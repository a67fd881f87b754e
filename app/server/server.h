// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/server/access/authentication.h"
#include "app/server/connectionhome.h"
#include "app/server/connectionlimiter.h"
#include "app/server/gate.h"
#include "app/server/net/listener.h"
#include "app/server/resthandler.h"
#include "app/server/serversettings.h"
#include "app/server/workers.h"

#include <QDateTime>
#include <QObject>
#include <QTimer>

#include <memory>
#include <vector>

namespace restdock {

class AccessLog;
class Authenticator;
class FolderLimits;
class HealthCheck;
class KnownUsers;
class Metrics;
class MetricsPage;
class QuotaProvider;
class SpaceKeeper;
class TlsContext;

/// A running listener with its threads: serves one storage at one address.
///
/// Thread: the one it was made in, with an event loop; its connections run on threads of its own.
/// start() once; stop() once, and once more after each goOn(); destroy it only before start(), after a
/// failed start(), or after stopped().
class Server final : public QObject
{
    Q_OBJECT

public:
    /// What start() could not do.
    enum class Step { Users, Certificate, Quota, Log, Listen };

    /// @p provider must outlive the server.
    Server(StorageProvider &provider, ServerSettings settings, QObject *parent = nullptr);
    ~Server() override;

    /// Listens and serves, or says why it cannot, and failedStep() what. Returns the address in
    /// effect. With a limit on the space it first counts what is stored, which can take a while.
    Result<QString> start();
    Step failedStep() const { return m_failedStep; }
    /// Sends itself a request, and waits for the answer: only then it is certain that others get one.
    /// No log and no sum knows of it. Blocks for up to @p patience. Unavailable: nothing came; it
    /// listens all the same. After start(). Of a socket that systemd has opened nothing is asked: it
    /// may be in a network from which this process is kept (PrivateNetwork=).
    Result<void> checkAnswer(std::chrono::milliseconds patience) const;

    /// Takes nothing new, lets requests under way finish for up to @p grace, then breaks the
    /// connections that are left. stopped() follows.
    void stop(std::chrono::milliseconds grace);
    /// Takes stop() back: listens at the same address again. What is under way is not disturbed,
    /// unless it was broken already. Or says why it cannot, and goes on stopping: Cancelled, it has
    /// stopped; what listening may say.
    Result<void> goOn();

    /// Reads users and certificate again and opens the log anew, without touching connections.
    /// What fails stays as it was; the Errors tell.
    std::vector<Error> reload();

    /// Rules for the requests, and users for the logins, that come from now on; connections stay.
    /// Only the users of LoginSettings::Kind::KnownUsers.
    void setAccess(AccessRules rules);
    void setUsers(Users users);
    /// As ServerSettings::folderLimits, also for uploads under way. Not where nobody has to log in.
    void setFolderLimits(const QHash<QByteArray, qint64> &limits);
    /// Who may delete for a while although the rules forbid it. Any thread.
    DeletionWindows &deletionWindows() { return m_policy.deletionWindows(); }

    const ActivityFeed &activity() const { return m_activity; }
    /// Only after a successful start().
    const TrafficMeter &traffic() const { return m_context->traffic; }
    /// The requests under way, as far as they are allowed, if the settings say that they are kept. Any
    /// thread; as traffic().
    std::vector<OpenRequest> openRequests() const { return m_context->open.all(); }
    int connectionCount() const;
    /// When the certificate in use ends; invalid without one.
    QDateTime certificateEnd() const;
    /// When each repository got its last snapshot, as far as the settings' watch knows.
    std::vector<RepositoryBackup> lastBackups() const;
    /// Bytes that count against the limit on the space; 0 without one.
    qint64 usedBytes() const;

Q_SIGNALS:
    /// stop()'s time is over, and this many connections have not ended.
    void cuttingOff(int connections);
    void stopped();

private:
    Result<void> prepareQuota();
    StorageProvider &storage() const;
    Result<void> prepareUsers();
    Result<void> prepareTls();
    Result<void> prepareLog();
    Result<void> prepareListener();
    void buildHandlers();
    void startHomes();
    void accept(int fd, QByteArray client);
    void listenOn();
    void stopListening();
    void cutOff();
    void checkStopped();

    StorageProvider &m_provider;
    const ServerSettings m_settings;
    const QByteArray m_ownTarget;
    Step m_failedStep = Step::Listen;
    ActivityFeed m_activity;
    AccessPolicy m_policy;
    Workers m_workers;
    ConnectionLimiter m_limiter;

    // Each works on the one before it, and on the provider.
    std::unique_ptr<SpaceKeeper> m_spaceKeeper;
    std::unique_ptr<FolderLimits> m_folderLimits;
    std::unique_ptr<QuotaProvider> m_quota;
    std::shared_ptr<KnownUsers> m_knownUsers;
    std::unique_ptr<Authenticator> m_authenticator;
    std::unique_ptr<Authentication> m_authentication;
    std::unique_ptr<TlsContext> m_tls;
    std::unique_ptr<AccessLog> m_accessLog;
    std::unique_ptr<Metrics> m_metrics;
    std::unique_ptr<MetricsPage> m_metricsPage;
    std::unique_ptr<HealthCheck> m_health;
    std::unique_ptr<RestHandler> m_restHandler;
    std::unique_ptr<Gate> m_gate;
    std::unique_ptr<ConnectionContext> m_context;
    std::unique_ptr<net::Listener> m_listener;
    std::vector<std::unique_ptr<ConnectionHome>> m_homes;
    size_t m_nextHome = 0; // accepting thread
    QTimer m_cutOff;       // runs for as long as a stop waits
    bool m_stopped = false;
};

} // namespace restdock
