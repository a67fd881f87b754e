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

} // namespace restdock::ui
