// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace restdock::ui {

/// What a client needs to know.
struct ConnectDetails
{
    QString url = {};        ///< of the server, ends with '/'
    QString user = {};       ///< empty: there is no login; userPlaceholder(): its name is not known
    QString password = {};   ///< empty: unknown, shown as a placeholder
    QString repository = {}; ///< a folder on the server; empty: the server's own folder
    /// For a certificate that the client does not know: the file's name in its home folder, without
    /// characters that mean something to a shell. Empty: none.
    QString caFile = {};
    /// Before 0.16.1 restic takes a login from the address only. It stays in the environment even so:
    /// no other user of the client sees it, and restic does not print it.
    bool forOldRestic = false;
    QStringList urls = {};         ///< that url can be, if there is a choice
    QStringList users = {};        ///< that user can be, likewise
    bool canRenewPassword = false; ///< of the user; nobody can show the old one

    bool operator==(const ConnectDetails &) const = default;
};

/// Stands for a user's name, for the person to replace, as "<password>" does.
QString userPlaceholder();

enum class Shell { Posix, PowerShell };
Shell nativeShell(); ///< of this computer

/// Lines to paste into a shell: who and where, and restic init. Everything that comes from somebody
/// is quoted.
QString initCommands(const ConnectDetails &details, Shell shell);
QString backupCommand(Shell shell);
QString restoreCommand(Shell shell);

/// "rest:http://host:8000/repository/".
QString repositoryAddress(const ConnectDetails &details);

/// On the server's computer, for the two firewalls that desktops come with.
QString firewallCommands(int port);

/// @p text as one word of the shell.
QString quoted(const QString &text, Shell shell);

} // namespace restdock::ui
