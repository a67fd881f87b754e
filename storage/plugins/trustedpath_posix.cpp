// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/error.h"
#include "storage/plugins/trustedpath.h"

#include <QFile>
#include <QFileInfo>

#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>

namespace restdock {

namespace {

/// Root, this user, or whoever the system's own root folder belongs to: in a container that maps users,
/// root of the outside has another number.
bool isTrusted(uid_t owner)
{
    struct stat root;
    return owner == 0 || owner == ::geteuid() || (::stat("/", &root) == 0 && root.st_uid == owner);
}

Message whyUntrustedItself(const QString &path)
{
    struct stat status;
    if (::stat(QFile::encodeName(path).constData(), &status) != 0)
        return errorFromErrno(errno, QT_TRANSLATE_NOOP("Error", "Cannot look at %1"), {path})
            .wording();
    if (!isTrusted(status.st_uid))
        return {QT_TRANSLATE_NOOP(
                    "Error", "%1 belongs to another user (%2). Only root's and your own are used"),
                {path, QFileInfo(path).owner()}};
    const bool isSticky = S_ISDIR(status.st_mode) && (status.st_mode & S_ISVTX) != 0;
    if ((status.st_mode & S_IWOTH) != 0 && !isSticky)
        return {
            QT_TRANSLATE_NOOP("Error", "everybody may write to %1. Change that: chmod o-w '%1'"),
            {path}};
    return {};
}

} // namespace

Message whyUntrusted(const QString &path)
{
    auto part = QFileInfo(path).canonicalFilePath(); // what a link leads to is what would run
    if (part.isEmpty())
        return {QT_TRANSLATE_NOOP("Error", "%1 leads nowhere"), {path}};
    for (;;) {
        if (auto why = whyUntrustedItself(part); !why.isEmpty())
            return why;
        if (part == u"/")
            return {};
        part = QFileInfo(part).path();
    }
}

} // namespace restdock
