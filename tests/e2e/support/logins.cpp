// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/e2e/support/logins.h"

#include <QFile>
#include <QProcess>

namespace restdock::test {

namespace {

bool htpasswd(const QStringList &arguments)
{
    QProcess process;
    process.start(QStringLiteral("htpasswd"), arguments);
    return process.waitForFinished() && process.exitStatus() == QProcess::NormalExit
        && process.exitCode() == 0;
}

} // namespace

bool setUser(const QString &file, const QString &user, const QString &password,
             PasswordHashKind kind)
{
    QStringList arguments{QStringLiteral("-b")};
    if (!QFile::exists(file))
        arguments += QStringLiteral("-c");
    if (kind == PasswordHashKind::Bcrypt)
        arguments += {QStringLiteral("-B"), QStringLiteral("-C"), QStringLiteral("5")};
    else
        arguments += QStringLiteral("-s");
    return htpasswd(arguments + QStringList{file, user, password});
}

bool removeUser(const QString &file, const QString &user)
{
    return htpasswd({QStringLiteral("-D"), file, user});
}

QByteArray basicLogin(const QByteArray &user, const QByteArray &password)
{
    const QByteArray login = user + ':' + password;
    return "Authorization: Basic " + login.toBase64();
}

bool writeFile(const QString &file, const QByteArray &content)
{
    QFile written(file);
    return written.open(QIODevice::WriteOnly | QIODevice::Truncate)
        && written.write(content) == content.size() && written.flush();
}

} // namespace restdock::test
