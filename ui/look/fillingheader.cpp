// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/fillingheader.h"

#include <QAbstractItemView>

#include <algorithm>

namespace restdock::ui {

FillingHeader::FillingHeader(int filling, QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent),
      m_filling(filling)
{
    setSectionsClickable(true);
    setHighlightSections(false);
    setSectionResizeMode(QHeaderView::ResizeToContents);
}

QSize FillingHeader::sectionSizeFromContents(int section) const
{
    auto size = titleSize(section);
    const auto *const table = qobject_cast<const QAbstractItemView *>(parentWidget());
    if (section != m_filling || !table)
        return size;
    int left = viewport()->width();
    for (int other = 0; other < count(); ++other) {
        if (other == m_filling || isSectionHidden(other))
            continue;
        left -= sectionResizeMode(other) == QHeaderView::Fixed
            ? sectionSize(other)
            : std::max(sectionSizeHint(other), table->sizeHintForColumn(other));
    }
    size.setWidth(std::max(size.width(), left));
    return size;
}

QSize FillingHeader::titleSize(int section) const
{
    return QHeaderView::sectionSizeFromContents(section);
}

} // namespace restdock::ui
