// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QProcess>
#include <QStringList>
#include <QTemporaryDir>
#include <QUrl>

namespace restdock::test {

/// The fake of Drime Cloud as tests see it: a process, and its control interface (control.h).
///
/// Every call waits for its answer with the event loop turning. Killed on destruction, and by the
/// kernel should the test itself die.
class DrimeFake
{
public:
    DrimeFake() = default;
    ~DrimeFake();
    DrimeFake(const DrimeFake &) = delete;
    DrimeFake &operator=(const DrimeFake &) = delete;

    /// Starts it and returns when it listens; false if that fails.
    [[nodiscard]] bool start(const QStringList &arguments = {});

    QString apiUrl() const { return m_api; } ///< for DRIME_API_URL
    QString storageUrl() const { return m_storage; }
    static QString token() { return QStringLiteral("1|fake-token"); }
    qint64 processId() const { return m_process.processId(); }

    /// These are false when the fake refuses; the reason goes to the test's log.
    bool setSwitches(const QJsonObject &changes) { return post("switches", changes); }
    bool setFaults(const QJsonArray &rules);
    bool clearFaults() { return remove("faults"); }
    bool seedFaults(int seed) { return post("faultseed", {{QStringLiteral("seed"), seed}}); }
    bool clearCalls() { return remove("calls"); }
    /// `entries` as control's seed takes them.
    bool seed(const QJsonArray &entries, qint64 workspaceId = 0);
    bool import(const QString &folder, const QString &into, qint64 workspaceId = 0);
    bool removePath(const QString &path, qint64 workspaceId = 0);
    bool reset() { return post("reset", {}); }

    QJsonObject calls() { return get("calls"); }
    /// How often calls of that kind were made since the counts were cleared.
    qint64 calls(const QString &kind);
    QJsonObject report() { return get("report"); }
    QJsonArray trace() { return get("trace").value(QStringLiteral("calls")).toArray(); }
    QJsonArray tree(qint64 workspaceId = 0, bool withHashes = false);
    /// What of the report must be empty after good work and is not: one line each; "" when all is
    /// well. Uploads whose create answer was lost are nobody's fault and not among it.
    QString complaints();
    QByteArray content(const QString &path, qint64 workspaceId = 0);

private:
    QJsonObject get(const QByteArray &command);
    bool post(const QByteArray &command, const QJsonObject &body);
    bool remove(const QByteArray &command);
    bool send(const QByteArray &method, const QByteArray &command, const QByteArray &body);
    QByteArray exchange(const QByteArray &method, const QByteArray &command, const QByteArray &body,
                        int &status);

    QTemporaryDir m_home;
    QProcess m_process;
    QNetworkAccessManager m_network;
    QString m_api;
    QString m_storage;
    QString m_control;
};

} // namespace restdock::test
