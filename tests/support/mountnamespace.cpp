// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/mountnamespace.h"

#include "tests/support/ownnamespace.h"

#include <QFile>

#include <fcntl.h>
#include <sched.h>
#include <sys/mount.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>

namespace restdock::test {

QString enterMountNamespace()
{
    const auto problem = enterNamespace(CLONE_NEWNS);
    if (problem.isEmpty() && ::mount("none", "/", nullptr, MS_REC | MS_PRIVATE, nullptr) != 0)
        return QStringLiteral("mount: ") + QString::fromLocal8Bit(std::strerror(errno));
    return problem;
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
