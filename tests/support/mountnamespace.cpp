// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/mountnamespace.h"

#include <QFile>

#include <fcntl.h>
#include <sched.h>
#include <sys/mount.h>
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

QString enterMountNamespace()
{
    if (::geteuid() == 0) {
        if (::unshare(CLONE_NEWNS) != 0)
            return QStringLiteral("unshare: ") + QString::fromLocal8Bit(std::strerror(errno));
    } else {
        const QByteArray user = QByteArray::number(::geteuid());
        const QByteArray group = QByteArray::number(::getegid());
        if (::unshare(CLONE_NEWUSER | CLONE_NEWNS) != 0)
            return QStringLiteral("unshare: ") + QString::fromLocal8Bit(std::strerror(errno));
        if (!writeFile("/proc/self/setgroups", "deny")
            || !writeFile("/proc/self/uid_map", "0 " + user + " 1")
            || !writeFile("/proc/self/gid_map", "0 " + group + " 1"))
            return QStringLiteral("The user namespace got no ids");
    }
    if (::mount("none", "/", nullptr, MS_REC | MS_PRIVATE, nullptr) != 0)
        return QStringLiteral("mount: ") + QString::fromLocal8Bit(std::strerror(errno));
    return {};
}

TemporaryMount::TemporaryMount(const QString &folder, const QByteArray &options)
    : m_folder(QFile::encodeName(folder))
{
    m_isMounted =
        ::mount("tmpfs", m_folder.constData(), "tmpfs", MS_NOSUID | MS_NODEV, options.constData())
        == 0;
}

TemporaryMount::~TemporaryMount()
{
    detach();
}

bool TemporaryMount::makeReadOnly()
{
    return ::mount("tmpfs", m_folder.constData(), "tmpfs", MS_REMOUNT | MS_RDONLY, nullptr) == 0;
}

bool TemporaryMount::makeWritable()
{
    return ::mount("tmpfs", m_folder.constData(), "tmpfs", MS_REMOUNT, nullptr) == 0;
}

void TemporaryMount::detach()
{
    if (m_isMounted)
        ::umount2(m_folder.constData(), MNT_DETACH);
    m_isMounted = false;
}

} // namespace restdock::test
