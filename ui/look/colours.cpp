// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/colours.h"

#include <algorithm>
#include <cmath>

namespace restdock::ui {

namespace {

QColor either(const QPalette &palette, QRgb onLight, QRgb onDark)
{
    return QColor::fromRgb(isDark(palette) ? onDark : onLight);
}

/// @p part of one, and the rest of the other.
QColor mixed(const QColor &one, const QColor &other, float part)
{
    return QColor::fromRgbF(one.redF() * part + other.redF() * (1 - part),
                            one.greenF() * part + other.greenF() * (1 - part),
                            one.blueF() * part + other.blueF() * (1 - part));
}

double luminance(const QColor &colour)
{
    const auto linear = [](double part) {
        return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF())
        + 0.0722 * linear(colour.blueF());
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
    constexpr float part = 0.68F;
    return mixed(palette.color(QPalette::WindowText), palette.color(QPalette::Window), part);
}

/// On what is selected, too.
QColor focusColour(const QPalette &palette, const QColor &background)
{
    constexpr double least = 3;
    const auto selected = palette.color(QPalette::HighlightedText);
    const auto ink =
        contrast(selected, background) >= least ? selected : palette.color(QPalette::WindowText);
    return distinct(palette.color(QPalette::Highlight), ink, background, least);
}

double contrast(const QColor &one, const QColor &other)
{
    const auto lights =
        std::minmax({luminance(one), luminance(other)}); // of two it would be references
    return (lights.second + 0.05) / (lights.first + 0.05);
}

QColor distinct(const QColor &colour, const QColor &ink, const QColor &background, double least)
{
    constexpr int steps = 20;
    const auto seen = mixed(colour, background, colour.alphaF());
    for (int step = 0; step < steps; ++step) {
        const auto tried = mixed(ink, seen, float(step) / steps);
        if (contrast(tried, background) >= least)
            return tried;
    }
    return ink;
}

} // namespace restdock::ui
