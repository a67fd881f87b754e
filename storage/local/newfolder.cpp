// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/local/newfolder.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <sys/stat.h>

#include <cerrno>

namespace restdock {

Result<void> makeNewFolder(const LocalSettings &settings)
{
    const QString path = QDir::cleanPath(settings.folder);
    if (QFileInfo(path).isDir())
        return {};
    const mode_t mode = settings.groupAccessible ? S_IRWXU | S_IRWXG : S_IRWXU;
    errno = 0;
    if (QDir().mkpath(QFileInfo(path).path())
        && ::mkdir(QFile::encodeName(path).constData(), mode) == 0)
        return {};
    const int systemError = errno;
    if (QFileInfo(path).isDir()) // somebody else was faster
        return {};
    return errorFromErrno(systemError, QT_TRANSLATE_NOOP("Error", "Cannot make the folder %1"),
                          {path});
}

} // namespace restdock
