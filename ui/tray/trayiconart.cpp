// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tray/trayiconart.h"

#include "ui/look/colours.h"
#include "ui/look/symbolicicon.h"

#include <QGuiApplication>

namespace restdock::ui {

namespace {

const QColor onDark(0xf2, 0xf2, 0xf2);
const QColor onLight(0x26, 0x26, 0x26);

/// Shades that can be seen on light panels and on dark ones (3:1 and more).
QColor colourOf(TrayLook look)
{
    switch (look) {
    case TrayLook::Stopped: return {0x7d, 0x7d, 0x7d};
    case TrayLook::Running: return {0x25, 0x8a, 0x4a};
    case TrayLook::Busy: return {0x2b, 0x7c, 0xc4};
    case TrayLook::Attention: return {0xb8, 0x76, 0x00};
    case TrayLook::Error: return {0xd9, 0x3b, 0x32};
    }
    return {};
}

} // namespace

/// GNOME's and Unity's panels are dark whatever the theme of the windows is.
bool isPanelDark()
{
    const auto desktop = qEnvironmentVariable("XDG_CURRENT_DESKTOP");
    return desktop.contains(u"GNOME") || desktop.contains(u"Unity")
        || isDark(QGuiApplication::palette());
}

QIcon trayLookIcon(TrayLook look, TrayIconStyle style)
{
    const auto name = trayIconName(look);
    switch (style) {
    case TrayIconStyle::Automatic:
        return QIcon::fromTheme(u"restdock-" + name + u"-symbolic",
                                symbolicIcon(name, isPanelDark() ? onDark : onLight));
    case TrayIconStyle::Light: return symbolicIcon(name, onDark);
    case TrayIconStyle::Dark: return symbolicIcon(name, onLight);
    case TrayIconStyle::Coloured: return symbolicIcon(name, colourOf(look));
    }
    return {};
}

} // namespace restdock::ui
