// SPDX-License-Identifier: GPL-3.0-or-later
//
// https://wayland.app/protocols/xdg-activation-v1
#include "app/desktop/activation.h"

namespace restdock {

/// Launchers of X11's time give theirs by the older name, also on Wayland.
QString ownActivation()
{
    const auto token = qEnvironmentVariable("XDG_ACTIVATION_TOKEN");
    return token.isEmpty() ? qEnvironmentVariable("DESKTOP_STARTUP_ID") : token;
}

/// Qt's plug-in for Wayland takes it from there when a window asks to be activated.
void useActivation(const QString &token)
{
    if (!token.isEmpty())
        qputenv("XDG_ACTIVATION_TOKEN", token.toUtf8());
}

} // namespace restdock
