// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/colours.h"

namespace restdock::ui {

namespace {

QColor either(const QPalette &palette, QRgb onLight, QRgb onDark)
{
    return QColor::fromRgb(isDark(palette) ? onDark : onLight);
}

} // namespace

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightnessF()
        < palette.color(QPalette::WindowText).lightnessF();
}

QColor receivedColour(const QPalette &palette)
{
    return either(palette, 0xff1f6fb5, 0xff6cb4f0);
}

QColor sentColour(const QPalette &palette)
{
    return either(palette, 0xffa3540a, 0xfff0a860);
}

QColor runningColour(const QPalette &palette)
{
    return either(palette, 0xff1d7a3e, 0xff6fd08c);
}

QColor warningColour(const QPalette &palette)
{
    return either(palette, 0xff8a5a00, 0xfff2c14e);
}

QColor errorColour(const QPalette &palette)
{
    return either(palette, 0xffb3261e, 0xffff8a80);
}

QColor mutedColour(const QPalette &palette)
{
    const QColor text = palette.color(QPalette::WindowText);
    const QColor window = palette.color(QPalette::Window);
    constexpr float part = 0.68F;
    return QColor::fromRgbF(text.redF() * part + window.redF() * (1 - part),
                            text.greenF() * part + window.greenF() * (1 - part),
                            text.blueF() * part + window.blueF() * (1 - part));
}

} // namespace restdock::ui
