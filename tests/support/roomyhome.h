// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/mountnamespace.h"

#include <QTemporaryDir>

namespace restdock::test {

/// A folder for what servers write, below the home folder of who runs the test: profiles refuse those for temporary
/// files. For root it is a file system of its own, in memory, or a computer whose disk is nearly full, as it may be
/// after such a build, would have every server warn of it.
class RoomyHome
{
public:
    RoomyHome();

    bool isValid() const { return m_folder.isValid(); }
    QString path() const { return m_folder.path(); }
    QString filePath(const QString &name) const { return m_folder.filePath(name); }

private:
    QTemporaryDir m_folder;
    TemporaryMount m_memory;
};

} // namespace restdock::test
