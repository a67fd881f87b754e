// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/pagetabs.h"

#include <QLayout>

#include <algorithm>

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

int PageTabs::heightForWidth(int width) const
{
    const auto *const page = currentWidget();
    const int wanted = page ? heightOf(*page, width) : 0;
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
