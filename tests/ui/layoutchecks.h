// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

namespace restdock::test {

// What is wrong with the layout of a window that is shown, a line each.

/// Texts that are not seen as a whole, and areas that scroll sideways.
QStringList cutOffIn(const QWidget &window);
/// Texts that can be selected and do not stand on the side where the window's lines begin.
QStringList onTheWrongSideIn(const QWidget &window);
/// Of areas that lie in another one that has one, too.
QStringList scrollBarsWithinOthersIn(const QWidget &window);
/// Notes of forms that are higher than what they say.
QStringList notesWithHolesIn(const QWidget &dialog);

} // namespace restdock::test
