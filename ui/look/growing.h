// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QSize;
class QWidget;

namespace restdock::ui {

/// Makes @p window at least as high as what it holds needs in its width. No window does so by itself
/// when a text in it becomes longer, and the text is cut off. The window has a layout.
void growToFit(QWidget &window);

/// Makes @p window larger by what is @p missing in it, as far as its screen has room.
void growBy(QWidget &window, const QSize &missing);

} // namespace restdock::ui
