// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/result.h"

#include <QStringList>

namespace restdock {

/// What the desktop application was asked on the command line. A second start hands the same to the
/// first one.
struct DesktopOptions
{
    bool minimized = false; ///< as at login: no window if there is a tray
    bool show = false;      ///< whatever else is asked for
    bool quit = false;
    QString language;  ///< "de", for this start; empty: what the settings say
    QStringList start; ///< names of profiles
    QStringList stop;

    /// Whether a second start with these brings the window to the front: as it does without any.
    bool showsWindow() const;

    /// @p arguments without the program's name.
    static Result<DesktopOptions> parse(const QStringList &arguments);
};

} // namespace restdock
