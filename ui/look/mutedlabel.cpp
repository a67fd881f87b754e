// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/mutedlabel.h"

#include "ui/look/colours.h"

#include <QApplication>
#include <QEvent>

namespace restdock::ui {

MutedLabel::MutedLabel(const QString &text, QWidget *parent) : QLabel(text, parent)
{
    applyColour();
}

void MutedLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::ApplicationPaletteChange)
        applyColour();
}

void MutedLabel::applyColour()
{
    auto colours = palette();
    const auto muted = mutedColour(QApplication::palette(this));
    if (colours.color(QPalette::WindowText) == muted)
        return; // setting it is a change too
    colours.setColor(QPalette::WindowText, muted);
    setPalette(colours);
}

} // namespace restdock::ui
