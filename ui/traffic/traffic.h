// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/traffic/throughputhistory.h"

#include <QDateTime>
#include <QList>
#include <QMap>
#include <QString>

#include <array>
#include <optional>

namespace restdock::ui {

/// A client that is there: it has a request under way, sent one within the last seconds, or holds a
/// lock of its repository, as restic does for as long as it works.
struct ClientTraffic
{
    enum class Doing { Nothing, Uploading, Downloading, Looking, Deleting };

    QString user = {};
    QString address = {};
    QString repository = {};
    Doing doing = Doing::Nothing;
    double bytesPerSecond = 0;
    qint64 bytes = 0; ///< since it appeared
    QDateTime since = {};

    bool operator==(const ClientTraffic &) const = default;
};

/// When a user was last there, and from where.
struct UserSeen
{
    QDateTime at;    ///< invalid: never
    QString address; ///< numeric; "@" for a Unix socket
    /// The repository of the last upload, as in RepositoryFacts::name; nothing: there was none.
    std::optional<QString> backsUp = {};

    bool operator==(const UserSeen &) const = default;
};

/// What went through a server in some time.
struct TrafficSum
{
    qint64 bytesReceived = 0;
    qint64 bytesSent = 0;
    quint64 requests = 0;
    quint64 failed = 0; ///< of them: by the server's fault, or without an answer

    bool operator==(const TrafficSum &) const = default;
};

/// What is remembered of a server that may not run now.
struct PastTraffic
{
    QDateTime since; ///< of the last run, which may still last; invalid: there was none
    QDateTime until;
    TrafficSum lastRun;
    QDate day; ///< the last with traffic, here
    TrafficSum ofDay;

    bool operator==(const PastTraffic &) const = default;
};

/// Kinds of requests, as people tell them apart.
enum class RequestKind { Upload, Download, Look, List, Delete, Other };
inline constexpr size_t requestKindCount = 6;

/// Kinds of files in a repository, in restic's order.
enum class ObjectKind { Data, Index, Keys, Locks, Snapshots, Config };
inline constexpr size_t objectKindCount = 6;

/// What goes through one server, as measured once a second.
struct Traffic
{
    Throughput now;
    double requestsPerSecond = 0;
    qint64 bytesReceived = 0; ///< since the server started, as all sums here
    qint64 bytesSent = 0;
    quint64 requests = 0;
    std::array<quint64, requestKindCount> byKind{};
    std::array<quint64, objectKindCount> byObject{}; ///< requests for one, or for a list of them
    std::array<quint64, 6> byStatusClass{};          ///< [0]: no answer; [n]: nxx
    int openConnections = 0;
    int transfersUnderWay = 0;      ///< requests that have begun and not ended
    qint64 medianMicroseconds = -1; ///< of the latest requests; -1: none
    qint64 slowMicroseconds = -1;   ///< 95 of 100 are faster
    QDateTime lastRequest;
    QDateTime repositoryUsed;    ///< when a client last made or opened one
    QDateTime repositoryCreated; ///< when one last made one
    QDateTime backupReceived; ///< the latest, and how much it sent; see ProfileModel::setBackup()
    qint64 backupBytes = 0;
    bool isFirstBackup = false; ///< of the profile, in a repository that was made since the start
    QMap<QString, QDateTime> backups; ///< the latest of each repository, also before the start
    QDateTime cameWithoutLogin;       ///< when a client last did, and was refused
    QList<ClientTraffic> clients;     ///< who would be cut off if the server stopped

    /// Those that the server could not answer as it should.
    quint64 failed() const { return byStatusClass[5] + byStatusClass[0]; }
    bool isBusy() const { return transfersUnderWay > 0 || requestsPerSecond > 0; }

    bool operator==(const Traffic &) const = default;
};

} // namespace restdock::ui
