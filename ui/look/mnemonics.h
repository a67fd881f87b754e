// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace restdock::ui {

/// Gives every label of @p page that names a field, and has no mnemonic of its own, one that nobody
/// else in its window has: for names that come from storages and plug-ins, which do not know beside
/// what they stand. Where no letter is left there is none. To be called again when other fields are
/// shown. Other pages of a stack, which nobody sees with this one, may have the same letters.
void giveMnemonics(QWidget &page);

} // namespace restdock::ui
