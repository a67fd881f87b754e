// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPalette>

namespace restdock::ui {

// Colours with a meaning, in a shade that can be read on the palette's background (4.5:1 for text).
// Colour never stands alone: a shape, a word or a line style says the same.

bool isDark(const QPalette &palette);

QColor receivedColour(const QPalette &palette);
QColor sentColour(const QPalette &palette);
QColor runningColour(const QPalette &palette);
QColor warningColour(const QPalette &palette);
QColor errorColour(const QPalette &palette);
/// Text that explains: weaker than the palette's text, and still readable.
QColor mutedColour(const QPalette &palette);
/// The frame of what has the focus, on @p background: 3:1, as for everything that is no text.
QColor focusColour(const QPalette &palette, const QColor &background);

/// How much two opaque colours differ, as WCAG 2 counts it: 1 to 21.
double contrast(const QColor &one, const QColor &other);
/// @p colour as it is seen on @p background, with as much of @p ink as makes it differ by @p least.
QColor distinct(const QColor &colour, const QColor &ink, const QColor &background, double least);

} // namespace restdock::ui
