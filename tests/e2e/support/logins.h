// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace restdock::test {

enum class PasswordHashKind { Bcrypt, Sha1 };

/// Adds a user to an htpasswd file with Apache's own program, or changes the password; makes the
/// file if it is missing. Cost 5 for bcrypt: tests have no secrets.
[[nodiscard]] bool setUser(const QString &file, const QString &user, const QString &password,
                           PasswordHashKind kind = PasswordHashKind::Bcrypt);
/// Removes a user the same way.
[[nodiscard]] bool removeUser(const QString &file, const QString &user);

/// The header field of a login: "Authorization: Basic …".
QByteArray basicLogin(const QByteArray &user, const QByteArray &password);

/// Replaces a file's content.
[[nodiscard]] bool writeFile(const QString &file, const QByteArray &content);

} // namespace restdock::test
