// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/profiles/setting.h"

#include <QString>

#include <functional>

class QWidget;

namespace restdock::ui {

/// Asks for the name of a folder that shall be made in @p place; @p named runs unless the person
/// gives up. Names that @p field refuses as a path are refused while they are typed.
void askForNewFolder(QWidget *parent, const QString &place, const SettingField &field,
                     std::function<void(const QString &name)> named);

} // namespace restdock::ui
