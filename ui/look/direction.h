// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMargins>
#include <QString>

namespace restdock::ui {

// In a window from right to left (Arabic, Hebrew) stand paths, addresses, commands and names that are
// read from left to right. Each has to keep its own order, and must not take the words around it along.
// Unicode has invisible marks for that. They are put in where all texts pass: by the translations
// (useLanguage()) and by what draws (AccessibleStyle); PlainClipboard takes them out of what is copied.
// Where windows go from left to right, texts stay as they are.

/// A text of ours with what comes into its places (%1, %L2) kept apart; it is read in the direction of
/// its own letters, whatever stands in front.
QString withPlacesApart(const QString &text);

/// @p text as it is to be drawn: each line in the direction of its first letter.
QString inOwnDirection(const QString &text);

/// Without those marks, and without what joins words (unbroken()): for what is kept, compared, or looked
/// through.
QString withoutDirectionMarks(QString text);

/// With @p margins.left() where lines begin.
QMargins mirrored(const QMargins &margins);

} // namespace restdock::ui
