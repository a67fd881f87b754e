// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/flowlayout.h"

#include <QStyle>
#include <QWidget>

#include <algorithm>

namespace restdock::ui {

namespace {

/// Text that wraps: as narrow as it can be without another line than it has in @p width. Behind it there is
/// room for the caret that shows that it has the focus.
int narrowest(const QLayoutItem &item, int width)
{
    const int height = item.heightForWidth(width);
    int tooNarrow = std::min(item.minimumSize().width(), width) - 1;
    int enough = width;
    while (enough - tooNarrow > 1) {
        const int middle = (tooNarrow + enough) / 2;
        (item.heightForWidth(middle) > height ? tooNarrow : enough) = middle;
    }
    constexpr int caret = 2;
    return std::min(enough + caret, width);
}

} // namespace

FlowLayout::FlowLayout()
{
    setContentsMargins(0, 0, 0, 0);
    setSpacing(6);
}

FlowLayout::~FlowLayout() = default;

void FlowLayout::addItem(QLayoutItem *item)
{
    m_items.emplace_back(item);
}

QLayoutItem *FlowLayout::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_items[size_t(index)].get() : nullptr;
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    if (index < 0 || index >= count())
        return nullptr;
    auto *const item = m_items[size_t(index)].release();
    m_items.erase(m_items.begin() + index);
    return item;
}

/// In one row.
QSize FlowLayout::sizeHint() const
{
    QSize size;
    for (const auto &item : m_items) {
        if (item->isEmpty())
            continue;
        const auto hint = item->sizeHint();
        size.rwidth() += hint.width() + (size.width() > 0 ? spacing() : 0);
        size.setHeight(std::max(size.height(), hint.height()));
    }
    return size.grownBy(contentsMargins());
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const auto &item : m_items) {
        if (!item->isEmpty())
            size = size.expandedTo(item->minimumSize());
    }
    return size.grownBy(contentsMargins());
}

int FlowLayout::heightForWidth(int width) const
{
    const auto margins = contentsMargins();
    return arrange({0, 0, width - margins.left() - margins.right(), 0}, false) + margins.top()
        + margins.bottom();
}

void FlowLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    arrange(rect.marginsRemoved(contentsMargins()), true);
}

/// Each as wide as it likes to be, or as a row is.
std::vector<FlowLayout::Row> FlowLayout::rowsFor(int width) const
{
    std::vector<Row> rows;
    int left = 0;
    for (const auto &item : m_items) {
        if (item->isEmpty()) // hidden
            continue;
        auto size = item->sizeHint().boundedTo({width, QWIDGETSIZE_MAX});
        if (item->hasHeightForWidth())
            size.setWidth(narrowest(*item, width));
        if (rows.empty() || left < size.width()) {
            rows.emplace_back();
            left = width;
        }
        rows.back().push_back({item.get(), size});
        left -= size.width() + spacing();
    }
    return rows;
}

/// Returns the height that it takes.
int FlowLayout::arrange(const QRect &rect, bool isReal) const
{
    const auto direction = parentWidget() ? parentWidget()->layoutDirection() : Qt::LeftToRight;
    int y = 0;
    for (auto &row : rowsFor(rect.width())) {
        int left = rect.width() + spacing();
        int growing = 0;
        for (const auto &place : row) {
            left -= place.size.width() + spacing();
            growing += place.item->expandingDirections().testFlag(Qt::Horizontal) ? 1 : 0;
        }
        int height = 0;
        for (auto &place : row) {
            if (place.item->expandingDirections().testFlag(Qt::Horizontal)) {
                const int share = left / growing;
                place.size.rwidth() += share;
                left -= share;
                --growing;
            }
            if (place.item->hasHeightForWidth())
                place.size.setHeight(place.item->heightForWidth(place.size.width()));
            height = std::max(height, place.size.height());
        }
        int x = 0;
        for (const auto &place : row) {
            if (isReal) {
                const bool isAtTop = place.item->alignment().testFlag(Qt::AlignTop);
                const QPoint corner(x, isAtTop ? y : y + (height - place.size.height()) / 2);
                const QRect shown(rect.topLeft() + corner, place.size);
                place.item->setGeometry(QStyle::visualRect(direction, rect, shown));
            }
            x += place.size.width() + spacing();
        }
        y += height + spacing();
    }
    return std::max(y - spacing(), 0);
}

} // namespace restdock::ui
