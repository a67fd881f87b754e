// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace restdock::ui {

class ProfileModel;
struct ProfileDamage;

/// What the tray shows, of all profiles together.
enum class TrayLook { Stopped, Running, Busy, Attention, Error };

/// The worst of all: error, attention, busy, running, stopped.
TrayLook trayLook(const ProfileModel &profiles, const ProfileDamage &damage);

QString trayIconName(TrayLook look); ///< for symbolicIcon()

/// "Restdock: 2 servers running · 1 client active · in 18.4 MB/s"; what needs the person is named first.
QString trayToolTip(const ProfileModel &profiles, const ProfileDamage &damage);

} // namespace restdock::ui
