// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/exitcode.h"
#include "storage/profiles/setting.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

namespace restdock {

/// A line on standard output: what a command was asked for.
void say(const QString &line);
/// Text for standard output as it is.
void sayAll(QByteArrayView text);
/// Prints what is still in memory. False if anything since the start could not be printed.
bool finishOutput();
/// "restdock: TEXT" on standard error: what a person should know besides.
void warn(const QString &text);
/// The warnings among @p problems.
void warnOf(const QString &profile, const Problems &problems);

/// Prints @p error as fail() does, with the exit code that fits it.
ExitCode failWith(const Error &error);

/// Rows below a header, in columns.
void sayTable(const QStringList &header, const QList<QStringList> &rows);

} // namespace restdock
