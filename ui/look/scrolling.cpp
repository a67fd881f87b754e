// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/scrolling.h"

#include <QScrollArea>

namespace restdock::ui {

QScrollArea *scrolling(QWidget *page)
{
    auto *const scroller = new QScrollArea;
    scroller->setWidgetResizable(true);
    scroller->setFrameShape(QFrame::NoFrame);
    scroller->setFocusPolicy(Qt::NoFocus);
    scroller->setWidget(page);
    return scroller;
}

} // namespace restdock::ui
