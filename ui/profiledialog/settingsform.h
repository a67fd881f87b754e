// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/profiles/setting.h"

class QLineEdit;
class QSpinBox;

namespace restdock::ui {

// Kinds of settings that only plug-ins have: the form keeps them within their kind and range while
// they are typed.

/// For a number whose range a spin box can have, else null.
QSpinBox *makeNumberBox(const SettingField &field);

/// Lets @p edit take only what @p field can be read from, where that can be told letter by letter:
/// numbers and sizes.
void limitToKind(QLineEdit &edit, const SettingField &field);

} // namespace restdock::ui
