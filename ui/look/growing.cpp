// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/growing.h"

#include <QLayout>
#include <QWidget>

namespace restdock::ui {

void growToFit(QWidget &window)
{
    auto *const layout = window.layout();
    layout->activate(); // or layouts within it would answer what they knew before
    const int width = window.width();
    const int needed = layout->hasHeightForWidth() ? layout->totalHeightForWidth(width)
                                                   : layout->totalSizeHint().height();
    if (needed > window.height())
        window.resize(width, needed);
}

} // namespace restdock::ui
