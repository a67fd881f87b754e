// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/rowtable.h"

#include <QHeaderView>
#include <QTableView>

namespace restdock::ui {

void showWholeRows(QTableView &table)
{
    table.setSelectionBehavior(QAbstractItemView::SelectRows);
    table.setSelectionMode(QAbstractItemView::SingleSelection);
    table.setEditTriggers(QAbstractItemView::NoEditTriggers);
    table.setTabKeyNavigation(false);
    table.setShowGrid(false);
    table.verticalHeader()->hide();
    table.verticalHeader()->setDefaultSectionSize(table.fontMetrics().height() + 8);
}

} // namespace restdock::ui
