// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace restdock::test {

/// Gives this process a view of the file systems of its own, so that a test can mount what it needs
/// and nobody else sees it; the kernel unmounts it all when the process ends. Works for root and,
/// where the system permits user namespaces, for everybody. Call it first in main(), before there
/// are threads. Returns why it did not work, or nothing.
QString enterMountNamespace();

/// An empty file system in memory, mounted on a folder for as long as this lives.
class TemporaryMount
{
public:
    /// @p options as for mount -t tmpfs -o ("size=1m").
    TemporaryMount(const QString &folder, const QByteArray &options);
    TemporaryMount(const TemporaryMount &) = delete;
    TemporaryMount &operator=(const TemporaryMount &) = delete;
    ~TemporaryMount();

    bool isMounted() const { return m_isMounted; }
    /// As a disk becomes on which the kernel found errors.
    bool makeReadOnly();
    bool makeWritable();
    /// As when a drive is pulled out: gone from the tree, alive for those who hold files open.
    void detach();

private:
    QByteArray m_folder;
    bool m_isMounted = false;
};

} // namespace restdock::test
