// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace restdock {

/// How a headless server tells what happens: lines for people, or one JSON object a line.
enum class LogFormat : quint8 { Text, Json };

/// "text" or "json"; nothing for another word.
std::optional<LogFormat> logFormatOf(const QString &word);

/// A line that says what happened, `TIME PROFILE LEVEL WORD key=value…`, as a JSON object:
/// {"time":…,"profile":…,"level":"warn","event":"auth-fail","ip":…,"user":…}. Counts are numbers,
/// all else is text without its quotes; a profile that has no name is left out. Pure ASCII, so that
/// a terminal obeys nothing in it. No line end.
QByteArray jsonOfEvent(const QByteArray &line);

enum class LogLevel : quint8 { Info, Warning, Error };

/// A sentence as a JSON object: {"time":…,"profile":…,"level":…,"code":…,"message":…}, with the time
/// of the call. What is empty of profile and code is left out.
QByteArray jsonOfMessage(LogLevel level, const QString &message, const QString &profile = {},
                         const QString &code = {});

/// Lets Qt's own logging write JSON too, for the rest of the process.
void logQtMessagesAsJson();

} // namespace restdock
