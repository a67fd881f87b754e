// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/server/access/htpasswdtool.h"

#include <QProcess>
#include <QStandardPaths>

namespace restdock::test {

bool HtpasswdTool::isInstalled()
{
    return !QStandardPaths::findExecutable(QStringLiteral("htpasswd")).isEmpty();
}

bool HtpasswdTool::run(const QStringList &arguments)
{
    return QProcess::execute(QStringLiteral("htpasswd"), arguments) == 0;
}

} // namespace restdock::test
