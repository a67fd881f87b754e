// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/profiles/profiledamage.h"
#include "ui/profiles/serverstatus.h"

#include <QList>

namespace restdock::ui {

class ProfileModel;

/// Something that needs the person, as tray and status line name it.
struct Attention
{
    QString id;   ///< of the profile; empty: the saved profiles cannot be read
    QString text; ///< "Home NAS: folder not found"
    Look look = Look::Attention;
};

/// All of it, the worst first: whatever makes a sign of attention has its reason here.
QList<Attention> attentions(const ProfileModel &profiles, const ProfileDamage &damage);

} // namespace restdock::ui
