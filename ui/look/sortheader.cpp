// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/sortheader.h"

#include <QStyle>
#include <QStyleOptionHeader>

namespace restdock::ui {

SortHeader::SortHeader(int filling, QWidget *parent) : FillingHeader(filling, parent)
{
    connect(this, &QHeaderView::sortIndicatorChanged, this, [this] { resizeSections(); });
}

QSize SortHeader::titleSize(int section) const
{
    auto size = FillingHeader::titleSize(section);
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
