// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/profiles/serverstatus.h"

namespace restdock::ui {

/// A trouble in sentences: what happened, why, and what to do.
struct TroubleText
{
    QString brief; ///< for a list: "folder not found"
    QString what;
    QString why;
    QString remedy;
    QString code; ///< to search for; never translated: "PORT-USED"
};

/// The one place where troubles become words. No system text in it: that is in the error's detail.
TroubleText describe(const Trouble &trouble, const QString &profileName);

} // namespace restdock::ui
