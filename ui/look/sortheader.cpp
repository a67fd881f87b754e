// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/sortheader.h"

#include <QStyle>
#include <QStyleOptionHeader>

namespace restdock::ui {

SortHeader::SortHeader(QWidget *parent) : QHeaderView(Qt::Horizontal, parent)
{
    setSectionsClickable(true);
    connect(this, &QHeaderView::sortIndicatorChanged, this, [this] { resizeSections(); });
}

QSize SortHeader::sectionSizeFromContents(int section) const
{
    auto size = QHeaderView::sectionSizeFromContents(section);
    if (!isSortIndicatorShown() || section == sortIndicatorSection())
        return size;
    QStyleOptionHeader option;
    initStyleOption(&option);
    option.text = model()->headerData(section, orientation(), Qt::DisplayRole).toString();
    option.sortIndicator = QStyleOptionHeader::None;
    size.setWidth(style()->sizeFromContents(QStyle::CT_HeaderSection, &option, {}, this).width());
    return size;
}

} // namespace restdock::ui
