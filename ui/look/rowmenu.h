// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

class QAbstractButton;
class QAbstractItemView;

namespace restdock::ui {

/// Gives @p view a context menu with what @p buttons around it do, as far as they are there and can be
/// pressed at that moment: for the menu key, and for whoever tries the right button first.
void offerInMenu(QAbstractItemView &view, const QList<QAbstractButton *> &buttons);

/// Del in @p view presses @p button, if it is there.
void removeByKey(QAbstractItemView &view, QAbstractButton *button);

} // namespace restdock::ui
