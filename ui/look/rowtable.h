// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QTableView;

namespace restdock::ui {

/// Makes @p table one of whole rows, of which one is selected: nothing is edited in it, Tab leaves it, and its rows are as
/// high as a line needs.
void showWholeRows(QTableView &table);

} // namespace restdock::ui
