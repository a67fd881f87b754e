// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/abuse/honestclient.h"
#include "tests/abuse/serverusage.h"
#include "tests/e2e/support/restdockprocess.h"

#include <QSet>
#include <QTemporaryDir>

#include <optional>

namespace restdock::test {

/// One line of the table.
struct SiegeFigures
{
    QByteArray name;
    int connections = 0; ///< made by the abusers
    ServerUsage before;
    ServerUsage most;
    ServerUsage after;
    Latencies honest;
    QByteArray outcome; ///< how it went for the abusers

    QByteArray line() const;
    static QByteArray headLine();
};

/// A server with an honest client at work, before, while and after somebody abuses it.
///
/// Beside the data folder there is another repository that no request may reach.
class Siege
{
public:
    /// What the server may take in all, whoever is connected.
    static constexpr qint64 memoryLimitBytes = 64 * 1024 * 1024;
    static constexpr int threadLimit = 40;

    explicit Siege(QByteArray name, QStringList arguments = {});
    ~Siege();

    /// Apache's htpasswd with bcrypt of cost 10; the first user is the honest client's. Before
    /// begin(); false if it could not be done.
    [[nodiscard]] bool addUser(const QByteArray &user, const QByteArray &password);
    /// Starts the server and the honest client; false if that fails.
    [[nodiscard]] bool begin();

    quint16 port() const { return m_port; }
    static QByteArray blobTarget(); ///< of 4 KiB that are there
    /// Stores a blob, as an honest client would. Its target; empty if that failed.
    QByteArray store(const QByteArray &content);
    /// Where an upload could go to. What is stored there without the honest client's doing shows.
    static QByteArray uploadTarget(const QByteArray &content);
    ServerUsage usage() const { return ServerUsage::of(m_server->processId()); }
    const ServerUsage &usageBefore() const { return m_before; }

    /// Ends it, once the abusers have left. Everything that is not as it should be, or nothing:
    /// honest requests that failed or took long, memory, threads, descriptors left open, files that
    /// nobody may have stored, changes beside the data folder, no answer any more.
    QByteArray end(int connections, const QByteArray &outcome);
    const SiegeFigures &figures() const { return m_figures; }

private:
    QByteArrayList loginFields() const;
    void complainAboutHonestClient(QByteArrayList &complaints) const;
    void complainAboutUsage(QByteArrayList &complaints);
    void complainAboutFiles(QByteArrayList &complaints) const;
    QSet<QString> storedPaths() const;
    QByteArray neighbours() const;
    bool descriptorsAreBack() const;

    QTemporaryDir m_folder;
    QString m_dataFolder;
    QStringList m_arguments;
    QByteArray m_login; // the honest client's line
    std::optional<RestdockProcess> m_server;
    quint16 m_port = 0;
    QSet<QString> m_pathsBefore;
    QByteArray m_neighboursBefore;
    ServerUsage m_before;
    std::optional<UsageWatch> m_watch;
    std::optional<HonestClient> m_honest;
    SiegeFigures m_figures;
};

} // namespace restdock::test
