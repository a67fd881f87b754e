// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/preferences.h"
#include "ui/tray/traystate.h"

#include <QIcon>

namespace restdock::ui {

/// Whether the panel is dark, as far as can be told.
bool isPanelDark();

/// The icon of a state: one that the desktop's theme has, else ours.
QIcon trayLookIcon(TrayLook look, TrayIconStyle style);

} // namespace restdock::ui
