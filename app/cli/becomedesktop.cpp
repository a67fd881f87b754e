// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/becomedesktop.h"

#include "app/cli/failure.h"

#include <QCoreApplication>
#include <QFile>

#include <unistd.h>

#include <cerrno>

namespace restdock {

ExitCode becomeDesktop(char *arguments[])
{
    const QString path = QCoreApplication::applicationDirPath() + u"/restdock-desktop";
    ::execv(QFile::encodeName(path).constData(), arguments);
    if (errno != ENOENT)
        return fail(ExitCode::Failed,
                    errorFromErrno(errno, QT_TRANSLATE_NOOP("Error", "Cannot start %1"), {path}));
    return fail(ExitCode::WrongOptions,
                {ErrorCode::InvalidArgument,
                 QStringLiteral("the desktop application is not installed. Start the server with "
                                "restdock --serve, or install restdock-desktop")});
}

} // namespace restdock
