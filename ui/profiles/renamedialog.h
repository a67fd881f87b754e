// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/profiles/profile.h"

class QWidget;

namespace restdock::ui {

class Commands;
struct ProfileEntry;

/// Opens a small window in which a profile gets another name, and saves it. Names that cannot be are
/// refused while they are typed.
void openRename(QWidget *parent, const ProfileEntry &entry, const QList<Profile> &others,
                Commands &commands);

} // namespace restdock::ui
