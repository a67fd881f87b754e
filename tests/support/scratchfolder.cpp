// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/scratchfolder.h"

#include <QDir>
#include <QFileInfo>

namespace restdock::test {

QString scratchFolderTemplate()
{
    QString parent = qEnvironmentVariable("RESTDOCK_TEST_DIR");
    const QString memory = QStringLiteral("/dev/shm");
    if (parent.isEmpty())
        parent = QFileInfo(memory).isWritable() ? memory : QDir::tempPath();
    return parent + QStringLiteral("/restdock-XXXXXX");
}

} // namespace restdock::test
