// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/server/access/htpasswdtool.h"

#include <QStandardPaths>

#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include <vector>

namespace restdock::test {

bool HtpasswdTool::isInstalled()
{
    return !QStandardPaths::findExecutable(QStringLiteral("htpasswd")).isEmpty();
}

bool HtpasswdTool::run(const QStringList &arguments)
{
    QByteArrayList words{"htpasswd"};
    for (const QString &argument : arguments)
        words << argument.toUtf8();
    std::vector<char *> argv;
    for (QByteArray &word : words)
        argv.push_back(word.data());
    argv.push_back(nullptr);

    // QProcess forks, and the thread sanitizer gives up on a program that forks with threads.
    pid_t child = 0;
    int status = 0;
    return ::posix_spawnp(&child, argv[0], nullptr, nullptr, argv.data(), environ) == 0
        && ::waitpid(child, &status, 0) == child && WIFEXITED(status) && WEXITSTATUS(status) == 0;
}

} // namespace restdock::test
