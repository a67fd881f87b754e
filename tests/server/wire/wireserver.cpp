// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/server/wire/wireserver.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>

namespace restdock::test {

WireServer::WireServer(Transport transport, const QStringList &options, const QString &folder)
    : m_folder(folder.isEmpty() ? m_temporary.filePath(QStringLiteral("storage")) : folder),
      m_process(
          arguments(transport, m_folder, m_temporary.filePath(QStringLiteral("socket")), options))
{
}

QStringList WireServer::arguments(Transport transport, const QString &folder,
                                  const QString &socketPath, const QStringList &options)
{
    const QString address = transport == Transport::Tcp
        ? QStringLiteral("127.0.0.1:0")
        : QString(QStringLiteral("unix:") + socketPath);
    return QStringList{QStringLiteral("--serve"),  QStringLiteral("--no-auth"),
                       QStringLiteral("--path"),   folder,
                       QStringLiteral("--listen"), address}
    + options;
}

WireResponse WireServer::exchange(const QByteArray &method, const QByteArray &target,
                                  const QByteArray &body, const QByteArrayList &fields) const
{
    WireClient client = connect();
    return client.exchange(method, target, body, fields);
}

bool WireServer::create(const QByteArray &repository) const
{
    return exchange("POST", repository + "?create=true").status == 200;
}

QStringList WireServer::files(const QString &below) const
{
    const QDir root(m_folder);
    QDirIterator found(root.filePath(below),
                       QDir::Files | QDir::System | QDir::Hidden | QDir::NoDotAndDotDot,
                       QDirIterator::Subdirectories);
    QStringList files;
    while (found.hasNext())
        files.append(root.relativeFilePath(found.next()));
    files.sort();
    return files;
}

void WireServer::clear()
{
    QDir root(m_folder);
    for (const QString &file : files())
        root.remove(file);
    constexpr QDir::Filters folders = QDir::Dirs | QDir::Hidden | QDir::NoDotAndDotDot;
    for (const QString &name : root.entryList(folders)) {
        if (name != QStringLiteral("a"))
            QDir(root.filePath(name)).removeRecursively();
    }
    QDirIterator found(root.filePath(QStringLiteral("a")), folders, QDirIterator::Subdirectories);
    while (found.hasNext()) {
        const QString folder = found.next();
        if (found.fileName().size() == 64) // a test's folder that is called like a blob
            root.rmdir(folder);
    }
}

QByteArray WireServer::fileContent(const QString &relativePath) const
{
    QFile file(QDir(m_folder).filePath(relativePath));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QByteArray content = file.readAll();
    return content.isNull() ? QByteArray("") : content;
}

WireServer *SharedWireServers::empty(Transport transport)
{
    if (const auto known = m_servers.find(transport); known != m_servers.end()) {
        if (known->second.process().isRunning()) {
            known->second.clear();
            return &known->second;
        }
        m_servers.erase(known); // an earlier test brought it down, and has failed by it
    }
    WireServer &server = m_servers.try_emplace(transport, transport).first->second;
    return server.start() && server.create("/a/") ? &server : nullptr;
}

} // namespace restdock::test
