// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/ownnamespace.h"

#include <QByteArray>
#include <QFile>

#include <sched.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>

namespace restdock::test {

namespace {

bool writeFile(const char *path, const QByteArray &text)
{
    QFile file(QString::fromLatin1(path));
    return file.open(QIODevice::WriteOnly | QIODevice::Unbuffered) && file.write(text) > 0;
}

} // namespace

QString enterNamespace(int kind)
{
    const bool isRoot = ::geteuid() == 0;
    const QByteArray user = QByteArray::number(::geteuid());
    const QByteArray group = QByteArray::number(::getegid());
    if (::unshare(isRoot ? kind : CLONE_NEWUSER | kind) != 0)
        return QStringLiteral("unshare: ") + QString::fromLocal8Bit(std::strerror(errno));
    if (!isRoot
        && (!writeFile("/proc/self/setgroups", "deny")
            || !writeFile("/proc/self/uid_map", "0 " + user + " 1")
            || !writeFile("/proc/self/gid_map", "0 " + group + " 1")))
        return QStringLiteral("The user namespace got no ids");
    return {};
}

} // namespace restdock::test
