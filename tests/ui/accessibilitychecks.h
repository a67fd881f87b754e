// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

namespace restdock::test {

// What somebody needs who cannot use a mouse, or cannot see. The test fails where it is not there.

/// No two of them have the same mnemonic.
void checkMnemonicsOf(const QStringList &texts);
/// Whatever has the focus by the keyboard looks otherwise than without it.
void checkFocusIsSeen(QWidget &window);
/// Mnemonics, names, the order of the focus and of reading, and sizes, in a window that is shown.
void checkAccess(const QWidget &window, const QString &where);
/// The same, and that the focus is seen, on every page of a dialog with tabs.
void checkPages(QWidget &dialog, const QString &where);

} // namespace restdock::test
