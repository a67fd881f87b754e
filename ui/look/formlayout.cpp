// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/formlayout.h"

#include <QWidget>

namespace restdock::ui {

/// No layout is computed anew without this before it.
void FormLayout::invalidate()
{
    if (!m_isRenewing) {
        m_isRenewing = true;
        QSet<const QLayoutItem *> hidden;
        for (int row = 0; row < rowCount(); ++row) {
            const auto *const field = itemAt(row, FieldRole);
            if (!field || !field->widget() || isRowVisible(row))
                continue;
            if (!m_withoutPlace.contains(field))
                renew(row);
            hidden.insert(itemAt(row, FieldRole));
        }
        m_withoutPlace = std::move(hidden);
        m_isRenewing = false;
    }
    QFormLayout::invalidate();
}

void FormLayout::renew(int row)
{
    const bool isWholeRow = itemAt(row, SpanningRole) != nullptr;
    const auto taken = takeRow(row);
    auto *const field = taken.fieldItem->widget();
    auto *const label = taken.labelItem ? taken.labelItem->widget() : nullptr;
    delete taken.fieldItem;
    delete taken.labelItem;
    if (isWholeRow)
        insertRow(row, field);
    else
        insertRow(row, label, field);
}

} // namespace restdock::ui
