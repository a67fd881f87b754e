// SPDX-License-Identifier: GPL-3.0-or-later
//
// https://wayland.app/protocols/xdg-activation-v1
#include "app/desktop/system/activation.h"

#include <QGuiApplication>

namespace restdock {

namespace {

bool isX11()
{
    return QGuiApplication::platformName() == u"xcb";
}

} // namespace

/// Launchers of X11's time give theirs by the older name, also on Wayland.
QString ownActivation()
{
    const auto token = qEnvironmentVariable("XDG_ACTIVATION_TOKEN");
    return token.isEmpty() ? qEnvironmentVariable("DESKTOP_STARTUP_ID") : token;
}

void forgetOwnActivation()
{
    qunsetenv("DESKTOP_STARTUP_ID"); // which Qt has read
    if (isX11())
        qunsetenv("XDG_ACTIVATION_TOKEN");
}

/// Qt's plug-in for Wayland takes it from there when a window asks to be activated. Others would
/// leave it there, for all that is started.
void useActivation(const QString &token)
{
    if (!token.isEmpty() && !isX11())
        qputenv("XDG_ACTIVATION_TOKEN", token.toUtf8());
}

} // namespace restdock
