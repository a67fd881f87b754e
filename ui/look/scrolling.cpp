// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/scrolling.h"

#include <QEvent>
#include <QScrollArea>
#include <QScrollBar>

#include <algorithm>

namespace restdock::ui {

namespace {

/// Never less wide than its page can be: that would have to be scrolled sideways, too.
class PageArea final : public QScrollArea
{
public:
    QSize minimumSizeHint() const override
    {
        const auto least = QScrollArea::minimumSizeHint();
        const int page = widget() ? widget()->minimumSizeHint().width() : 0;
        return {std::max(least.width(), page + verticalScrollBar()->sizeHint().width()),
                least.height()};
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (watched == widget() && event->type() == QEvent::LayoutRequest)
            updateGeometry();
        return QScrollArea::eventFilter(watched, event);
    }
};

} // namespace

QScrollArea *scrolling(QWidget *page)
{
    auto *const scroller = new PageArea;
    scroller->setWidgetResizable(true);
    scroller->setFrameShape(QFrame::NoFrame);
    scroller->setFocusPolicy(Qt::NoFocus);
    scroller->setWidget(page);
    return scroller;
}

} // namespace restdock::ui
