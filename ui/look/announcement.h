// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QAbstractItemView;
class QString;

namespace restdock::ui {

/// Has a screen reader say @p sentence, which is about that row of @p list. Before Qt 6.8 nothing can
/// be said as such: there the row's name is told anew, which has it, too.
void announce(QAbstractItemView &list, int row, const QString &sentence);

} // namespace restdock::ui
