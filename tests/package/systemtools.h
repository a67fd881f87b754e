// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QMap>
#include <QStringList>

namespace restdock::test {

struct Outcome
{
    int exitCode = -1;
    QByteArray output; ///< with its errors
};

/// Runs a program to its end, without input and with English messages.
Outcome run(const QString &program, const QStringList &arguments,
            const QMap<QString, QString> &variables = {});

bool isInstalled(const char *program);

} // namespace restdock::test

/// Skips the test that calls it, and says what to install.
#define NEEDS(program, package) \
    if (!isInstalled(program)) \
    QSKIP(program " is not here; install the Debian package " package)
