// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <QTemporaryDir>

namespace restdock::test {

/// A temporary folder that goes with all it holds. QTemporaryDir leaves files behind whose names are
/// not UTF-8.
class ScratchFolder
{
public:
    ScratchFolder();
    ~ScratchFolder();
    ScratchFolder(const ScratchFolder &) = delete;
    ScratchFolder &operator=(const ScratchFolder &) = delete;

    bool isValid() const { return m_folder.isValid(); }
    QString path() const { return m_folder.path(); }
    QString filePath(const QString &name) const { return m_folder.filePath(name); }

private:
    QTemporaryDir m_folder;
};

/// Removes a folder and all it holds, whatever the names. False if something is left.
bool removeTree(const QString &folder);

/// How much a made tree holds.
struct TreePlan
{
    int smallFiles = 3000;              ///< of 0 to 8 KiB, spread over folders
    QList<int> largeFileMebibytes = {}; ///< one file each; content does not compress
    quint64 seed = 1;                   ///< trees of different seeds share no content
};

/// Makes a folder with all that a home folder may hold: many small files, large ones, empty ones and
/// empty folders, odd names (unicode, spaces, quotes, line ends, bytes that are not UTF-8), symbolic
/// links (relative, dangling, to folders), hard links, deep nesting and various modes.
/// False if something could not be made.
[[nodiscard]] bool makeTree(const QString &folder, const TreePlan &plan);

/// Changes a made tree as a day's work does: some files are altered, some removed, added, renamed,
/// and a mode and a link change.
[[nodiscard]] bool changeTree(const QString &folder, quint64 seed);

/// What differs between two folders: names, kinds, modes, link targets, sizes and every byte of
/// content. One line per difference, 20 at most; empty when they are the same.
QString compareTrees(const QString &left, const QString &right);

/// How many files, folders and links there are below @p folder.
qsizetype countEntries(const QString &folder);

} // namespace restdock::test
