// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/config/commandparser.h"
#include "app/config/terminal.h"

namespace restdock {

/// The options by which a command says where the password of a user comes from.
QList<CommandOption> passwordOptions();
bool isPasswordGiven(const ParsedCommand &command);

/// A new password as its bcrypt hash.
struct NewPassword
{
    QByteArray hash;
    Secret generated = {}; ///< only where nobody else knows it: to be shown once
};

/// What to print beside the success: nothing for a password that the person knows.
QString shownOnce(const NewPassword &password, const QString &user);

/// As the options say, or asked for twice.
Result<NewPassword> newPassword(const Terminal &terminal, const QString &user,
                                const ParsedCommand &command);

/// 24 letters and digits that look like no other: 120 bits.
Secret generatePassword();

} // namespace restdock
