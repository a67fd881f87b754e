// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/server/wire/wireclient.h"

#include <QStringList>
#include <QTemporaryDir>

#include <map>

namespace restdock::test {

/// How a test reaches the server; most run over both.
enum class Transport { Tcp, UnixSocket };

/// A server on a new, empty storage folder, for tests that look at the wire and at the disk.
class WireServer
{
public:
    /// @p folder: the storage folder; a temporary one if it is empty.
    explicit WireServer(Transport transport, const QStringList &options = {},
                        const QString &folder = {});

    [[nodiscard]] bool start() { return m_process.startListening(); }
    WireClient connect() const { return WireClient(m_process.endpoint()); }
    WireClient connect(const QSslConfiguration &tls) const
    {
        return WireClient(m_process.endpoint(), tls);
    }
    /// One exchange on a connection of its own.
    WireResponse exchange(const QByteArray &method, const QByteArray &target,
                          const QByteArray &body = {}, const QByteArrayList &fields = {}) const;
    /// Makes a repository; false if the server did not answer 200.
    [[nodiscard]] bool create(const QByteArray &repository) const;

    /// Removes everything from the storage folder but the folders of the repository "/a/".
    void clear();

    RestdockProcess &process() { return m_process; }
    QString folder() const { return m_folder; }
    /// Every file below the storage folder or one of its folders, sorted; paths relative to it. That
    /// includes hidden and temporary ones.
    QStringList files(const QString &below = {}) const;
    /// The content of a file of the storage folder; null if there is none.
    QByteArray fileContent(const QString &relativePath) const;

private:
    static QStringList arguments(Transport transport, const QString &folder,
                                 const QString &socketPath, const QStringList &options);

    QTemporaryDir m_temporary;
    QString m_folder;
    RestdockProcess m_process;
};

/// One server for each transport and a whole test class. To start one and make its 256 folders for
/// every row of a table would take longer than the rows.
class SharedWireServers
{
public:
    /// Running, with nothing stored but the empty repository "/a/"; null if that cannot be had.
    WireServer *empty(Transport transport);

private:
    std::map<Transport, WireServer> m_servers;
};

} // namespace restdock::test

Q_DECLARE_METATYPE(restdock::test::Transport)
