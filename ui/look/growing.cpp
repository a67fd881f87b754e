// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/growing.h"

#include <QLayout>
#include <QScreen>
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

void growBy(QWidget &window, const QSize &missing)
{
    constexpr QSize around(16, 48); // the window's frame, with its title
    const auto room = window.screen()->availableSize() - around;
    const auto wanted = window.size() + missing.expandedTo({0, 0});
    window.resize(wanted.boundedTo(room).expandedTo(window.size()));
}

} // namespace restdock::ui
