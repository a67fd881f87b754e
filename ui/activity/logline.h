// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/activity/logrow.h"

#include <QByteArrayView>

#include <optional>

namespace restdock::ui {

/// The names of the columns of a log file, separated by tabs, with a line end.
QByteArray logHeaderLine();

/// One row as a line of tab-separated columns, with its line end: what the log's files hold, and what
/// is copied and exported. Tabs, line ends and backslashes inside a column are escaped (\t \n \r \\).
/// Times are UTC, ISO 8601 with milliseconds; durations are microseconds.
QByteArray toLogLine(const LogRow &row);

/// Reads a line of toLogLine(), with or without its end. Nothing for any other text (a header, a line
/// that a power cut left unfinished).
std::optional<LogRow> fromLogLine(QByteArrayView line);

/// Only the row's number, which is the first column; 0 if there is none.
quint64 numberOfLogLine(QByteArrayView line);

} // namespace restdock::ui
