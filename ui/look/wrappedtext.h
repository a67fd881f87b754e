// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QPainter;
class QRect;

namespace restdock::ui {

/// Draws @p text from right to left with the painter's font and pen, in lines that break between words
/// as those of QPainter do; @p flags are that one's: alignment, and what to do about mnemonics.
///
/// Qt leaves room on the left for the space at which a line breaks. Where it breaks within words that go
/// to the right (a name, a path, a sentence that is not translated) the space lies on the other side: the
/// line is moved too far, and its first letter is out of sight.
void drawFromRightToLeft(QPainter &painter, const QRect &rect, int flags, QString text);

} // namespace restdock::ui
