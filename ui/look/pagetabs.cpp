// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/pagetabs.h"

#include <QEvent>
#include <QLayout>
#include <QScrollArea>
#include <QScrollBar>

#include <algorithm>
#include <utility>

namespace restdock::ui {

namespace {

constexpr int fewestLines = 8; // of a page that scrolls itself

int heightOf(const QWidget &page, int width)
{
    const auto *const layout = page.layout();
    if (layout && layout->hasHeightForWidth())
        return layout->totalMinimumHeightForWidth(width);
    return page.hasHeightForWidth() ? page.heightForWidth(width) : page.minimumSizeHint().height();
}

/// Beside its scroll bar, too: one that is there leaves only where the page fits beside it.
int wholeHeightOf(const QScrollArea &area, int width)
{
    return area.widget()->heightForWidth(width - area.verticalScrollBar()->sizeHint().width());
}

} // namespace

PageTabs::PageTabs(QWidget *parent) : QTabWidget(parent)
{
    connect(this, &QTabWidget::currentChanged, this, &QTabWidget::updateGeometry);
}

/// The tabs, and whatever frame a style has.
int PageTabs::heightBesides() const
{
    const auto *const page = currentWidget();
    const auto *const pages = page ? page->parentWidget() : nullptr;
    return QTabWidget::minimumSizeHint().height() - (pages ? pages->minimumSizeHint().height() : 0);
}

int PageTabs::leastHeight() const
{
    return fewestLines * fontMetrics().lineSpacing();
}

/// Whether nothing else is shown on the page that has the tabs.
bool PageTabs::isAlone() const
{
    const auto *const around = parentWidget() ? parentWidget()->layout() : nullptr;
    for (int i = 0; around && i < around->count(); ++i) {
        auto *const item = around->itemAt(i);
        if (item->widget() != this && !item->isEmpty())
            return false;
    }
    return true;
}

void PageTabs::showEvent(QShowEvent *event)
{
    QTabWidget::showEvent(event);
    if (parentWidget())
        parentWidget()->installEventFilter(this);
}

/// What is wanted depends on what else is shown, but layouts ask again only those that say so.
bool PageTabs::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::LayoutRequest) {
        const bool isNow = isAlone();
        if (std::exchange(m_wasAlone, isNow) != isNow)
            updateGeometry();
    }
    return QTabWidget::eventFilter(watched, event);
}

int PageTabs::heightForWidth(int width) const
{
    const auto *const page = currentWidget();
    const auto *const area = qobject_cast<const QScrollArea *>(page);
    const bool isWhole = area && area->widget() && !isAlone();
    const int wanted = isWhole ? wholeHeightOf(*area, width) : page ? heightOf(*page, width) : 0;
    return std::max(wanted, leastHeight()) + heightBesides();
}

QSize PageTabs::minimumSizeHint() const
{
    const auto *const page = currentWidget();
    const int wanted = page ? page->minimumSizeHint().height() : 0;
    return {QTabWidget::minimumSizeHint().width(),
            std::max(wanted, leastHeight()) + heightBesides()};
}

} // namespace restdock::ui
