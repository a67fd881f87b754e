// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QScrollArea;
class QWidget;

namespace restdock::ui {

/// The page in an area that scrolls downwards, for a small screen or a large font. Both are the caller's.
QScrollArea *scrolling(QWidget *page);

} // namespace restdock::ui
