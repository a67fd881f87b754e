// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

class QAction;
class QWidget;

namespace restdock::ui {

/// Opens a window with where the manual is, and what the keyboard does, as @p actions have it.
void showHelp(QWidget *parent, const QList<QAction *> &actions);

} // namespace restdock::ui
