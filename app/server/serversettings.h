// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/server/access/accesspolicy.h"
#include "app/server/access/loginfailure.h"
#include "app/server/access/users.h"
#include "app/server/connection.h"
#include "app/server/connectionlimiter.h"
#include "app/server/observe/logformat.h"
#include "app/server/observe/metrics.h"
#include "app/server/resthandler.h"
#include "app/server/tls/tlscontext.h"
#include "storage/listenaddress.h"

#include <QString>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace restdock {

/// How users are known.
struct LoginSettings
{
    enum class Kind { None, HtpasswdFile, KnownUsers, ProxyHeader };

    Kind kind = Kind::None;
    QString htpasswdFile;
    Users users = {};       ///< KnownUsers
    QByteArray proxyHeader; ///< the field in which a reverse proxy names the user
};

struct MetricsSettings
{
    bool enabled = false;
    bool needsLogin = true;
};

/// How one storage is served.
struct ServerSettings
{
    ListenAddress listen;
    int inheritedSocket = -1; ///< a listening descriptor to use instead (socket activation)
    LoginSettings login;
    AccessRules access;
    std::optional<TlsSettings> tls;
    RestOptions rest;
    qint64 maximumBytes = 0;                ///< of all that is stored; 0: no limit
    QHash<QByteArray, qint64> folderLimits; ///< bytes, of folders in the top: those of users
    qint64 keepFreeBytes = 0;               ///< of the disk or account; 0: all may be used
    MetricsSettings metrics;
    size_t activityRows = ActivityFeed::defaultCapacity; ///< that the server remembers
    bool keepsOpenRequests = false; ///< for Server::openRequests(); costs a lock a request
    /// Told of every refused login, besides the log's line. Any thread; must be quick.
    std::function<void(const LoginFailure &)> onLoginFailure = {};
    /// Told of every request that ended, besides the metrics and the log.
    std::vector<std::shared_ptr<ActivityListener>> listeners = {};
    /// When repositories got their last backup, for the metrics; empty: not known. Any thread.
    std::function<std::vector<RepositoryBackup>()> backups = {};
    QString accessLog;                     ///< file, or "-" for standard output; empty: none
    QByteArray name;                       ///< of the profile, for log lines; may be empty
    LogFormat logFormat = LogFormat::Text; ///< of the lines on standard error
    ConnectionLimits limits;
    SpeedSettings speed;
    ConnectionLimiter::Limits connections;
    int ioThreads = 0;     ///< 0: two, or one on a machine with one processor
    int workerThreads = 0; ///< 0: sixteen; they mostly wait for the disk
};

} // namespace restdock
