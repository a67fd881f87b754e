// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace restdock::ui {

/// What a client needs to know.
struct ConnectDetails
{
    QString url;        ///< of the server, ends with '/'
    QString user;       ///< empty: there is no login
    QString password;   ///< empty: unknown, shown as a placeholder
    QString repository; ///< a folder on the server; empty: the server's own folder
    QString caFile;     ///< for a certificate that the client does not know; empty: none
};

enum class Shell { Posix, PowerShell };

/// Lines to paste into a shell: who and where, restic init, a backup, a restore. Everything that
/// comes from somebody is quoted. The password is never part of the address.
QString connectCommands(const ConnectDetails &details, Shell shell);

/// "rest:http://host:8000/repository/".
QString repositoryAddress(const ConnectDetails &details);

/// @p text as one word of the shell.
QString quoted(const QString &text, Shell shell);

} // namespace restdock::ui
