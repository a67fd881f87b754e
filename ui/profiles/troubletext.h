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

/// The one place where troubles become words. No text of the system is in it: see rawText().
TroubleText describe(const Trouble &trouble, const QString &profileName);

/// For a list, while it is waited for the end of it: "waiting for the drive". Empty: nothing is.
QString waitingText(const Trouble &trouble);

/// What the system, the service or the server said of it, as it was said; empty: nothing.
QString rawText(const Trouble &trouble);

} // namespace restdock::ui
