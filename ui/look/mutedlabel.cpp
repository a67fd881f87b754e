// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/mutedlabel.h"

#include "ui/look/colours.h"

#include <QApplication>
#include <QEvent>
#include <QResizeEvent>

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

void MutedLabel::setTone(Tone tone)
{
    m_tone = tone;
    applyColour();
}

QSize MutedLabel::sizeHint() const
{
    const auto hint = QLabel::sizeHint();
    const bool isPlaced = testAttribute(Qt::WA_Resized);
    return wordWrap() && isPlaced ? QSize(hint.width(), heightForWidth(width())) : hint;
}

void MutedLabel::resizeEvent(QResizeEvent *event)
{
    QLabel::resizeEvent(event);
    if (wordWrap() && event->oldSize().width() != event->size().width())
        updateGeometry();
}

void MutedLabel::applyColour()
{
    auto colours = palette();
    const auto plain = QApplication::palette(this);
    const auto colour = m_tone == Tone::Error ? errorColour(plain)
        : m_tone == Tone::Warning             ? warningColour(plain)
                                              : mutedColour(plain);
    if (colours.color(QPalette::WindowText) == colour)
        return; // setting it is a change too
    colours.setColor(QPalette::WindowText, colour);
    setPalette(colours);
}

} // namespace restdock::ui
