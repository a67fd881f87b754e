// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/control/runtimefolder.h"

#include <QDir>
#include <QFile>

#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>

namespace restdock {

namespace {

QString choose()
{
    const auto session = qEnvironmentVariable("XDG_RUNTIME_DIR");
    if (session.startsWith(u'/'))
        return session + u"/restdock";
    auto ofService = qEnvironmentVariable("RUNTIME_DIRECTORY").section(u':', 0, 0);
    if (ofService.startsWith(u'/'))
        return ofService;
    return QDir::tempPath() + u"/restdock-" + QString::number(::geteuid());
}

} // namespace

Result<QString> runtimeFolder()
{
    const QString folder = choose();
    const auto path = QFile::encodeName(folder);
    QDir().mkpath(QDir::cleanPath(folder + u"/.."));
    if (::mkdir(path.constData(), S_IRWXU) != 0 && errno != EEXIST)
        return errorFromErrno(errno, QT_TRANSLATE_NOOP("Error", "Cannot make the folder %1"),
                              {folder});
    struct stat facts
    {};
    if (::lstat(path.constData(), &facts) != 0)
        return errorFromErrno(errno, QT_TRANSLATE_NOOP("Error", "Cannot look at the folder %1"),
                              {folder});
    if (!S_ISDIR(facts.st_mode) || facts.st_uid != ::geteuid()) {
        return Error{
            ErrorCode::PermissionDenied,
            QT_TRANSLATE_NOOP("Error",
                              "%1 is not a folder of this user. Remove it, or set XDG_RUNTIME_DIR"),
            {folder}};
    }
    if ((facts.st_mode & (S_IRWXG | S_IRWXO)) != 0 && ::chmod(path.constData(), S_IRWXU) != 0)
        return errorFromErrno(errno, QT_TRANSLATE_NOOP("Error", "Cannot protect the folder %1"),
                              {folder});
    return folder;
}

} // namespace restdock
