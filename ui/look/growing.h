// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace restdock::ui {

/// Makes @p window at least as high as what it holds needs in its width. No window does so by itself
/// when a text in it becomes longer, and the text is cut off. The window has a layout.
void growToFit(QWidget &window);

} // namespace restdock::ui
