// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>

#include <list>
#include <optional>

namespace restdock::drime {

/// Keeps small files that are read again and again (config, keys, snapshots, locks) in memory: each
/// restic command begins by reading them. By entry id, and an entry never changes. The least
/// recently used go first. Network thread only.
class SmallFiles
{
public:
    SmallFiles(qint64 largestFile, qint64 limitBytes)
        : m_largestFile(largestFile),
          m_limit(limitBytes)
    {
    }

    bool wants(qint64 byteCount) const { return byteCount <= m_largestFile; }
    void add(qint64 id, QByteArray content);
    std::optional<QByteArray> find(qint64 id);
    void remove(qint64 id);

private:
    struct File
    {
        qint64 id = 0;
        QByteArray content;
    };
    using Files = std::list<File>;

    const qint64 m_largestFile;
    const qint64 m_limit;
    qint64 m_used = 0;
    Files m_files; // the latest used first
    QHash<qint64, Files::iterator> m_byId;
};

} // namespace restdock::drime
