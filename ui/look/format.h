// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>
#include <QStringList>

#include <chrono>
#include <optional>

namespace restdock::ui {

// Numbers as people read them, in the locale of the user interface. Sizes have decimal units, as
// disks and network rates are sold.

QString formatBytes(qint64 bytes);         ///< "18.4 MB"
QString formatRate(double bytesPerSecond); ///< "18.4 MB/s"; "0" for nothing at all
QString spokenRate(double bytesPerSecond); ///< "18.4 megabytes per second": to be read aloud
QString formatCount(quint64 count);        ///< "12,345"
QString formatDuration(
    std::chrono::milliseconds time);             ///< "85 ms", "3.2 s", "3 min 10 s", "2 h 5 min"
QString formatMicroseconds(qint64 microseconds); ///< "0.4 ms", "85 ms", "3.2 s"
QString formatSpan(std::chrono::seconds span);   ///< a round length of time: "30 s", "5 min", "6 h"
/// Exactly @p bytes, for a field: "1.5 TB"; as formatBytes() has it, or with a binary unit or without one.
QString editableSize(qint64 bytes);
/// What editableSize() wrote, or a person: the locale's digits, decimal point and units, or English units.
/// None: it is no size, or may mean two, as "1.500 GB" does in German, where the point parts thousands.
std::optional<qint64> readSize(const QString &text);
/// Those that readSize() knows, of the person's language and English ones.
QStringList sizeUnits();
/// What to write where readSize() found none, with examples; no full stop.
QString sizeAdvice();
/// In one line wherever it stands: a number and its unit, a code with hyphens. PlainClipboard takes out what
/// joins them.
QString unbroken(QString text);
/// A time of day to the second, or to the millisecond, for lists; with the date unless it is today.
QString formatLogTime(const QDateTime &moment, bool withMilliseconds);
/// A point in time as near as needed: "14:02", "yesterday 14:02", "2 November 2026".
QString formatMoment(const QDateTime &moment);

} // namespace restdock::ui
