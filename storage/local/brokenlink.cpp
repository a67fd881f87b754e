// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/local/brokenlink.h"

#include <QFile>

#include <fcntl.h>
#include <sys/stat.h>

#include <cerrno>
#include <string>

namespace restdock {

bool leadsThroughBrokenLink(int folder, const char *path)
{
    // From the end: nearly always the last part is missing and the folder before it is there.
    std::string part = path;
    for (;;) {
        struct stat status;
        if (::fstatat(folder, part.c_str(), &status, AT_SYMLINK_NOFOLLOW) == 0) {
            return S_ISLNK(status.st_mode) && ::fstatat(folder, part.c_str(), &status, 0) != 0;
        }
        const std::size_t slash = part.rfind('/');
        if (slash == std::string::npos)
            return false;
        part.resize(slash);
    }
}

Error lookupError(int folder, const char *path, int systemError)
{
    const QString name = QFile::decodeName(path);
    if (systemError == ENOENT) {
        if (!leadsThroughBrokenLink(folder, path))
            return {
                ErrorCode::NotFound, QT_TRANSLATE_NOOP("Error", "There is no such file"), {}, name};
        return {ErrorCode::Unavailable,
                QT_TRANSLATE_NOOP("Error", "%1 is behind a link to a place that is not there"),
                {name}};
    }
    if (systemError == ENOTDIR) {
        return {ErrorCode::Corrupt,
                QT_TRANSLATE_NOOP("Error", "There is a file where %1 needs a folder"),
                {name}};
    }
    return errorFromErrno(systemError, QT_TRANSLATE_NOOP("Error", "Cannot read %1"), {name});
}

} // namespace restdock
