// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/targetstyle.h"

#include <QPainter>
#include <QStyleOption>

#include <algorithm>

namespace restdock::ui {

namespace {

constexpr int besideText = 7;     // pixels between a button's text and its edge
constexpr int besidesLetters = 8; // pixels that a row is higher than its letters

} // namespace

QSize TargetStyle::sizeFromContents(ContentsType type, const QStyleOption *option,
                                    const QSize &size, const QWidget *widget) const
{
    auto wanted = QProxyStyle::sizeFromContents(type, option, size, widget);
    switch (type) {
    case CT_PushButton:
        wanted.setWidth(std::max(wanted.width(), size.width() + 2 * besideText));
        return wanted.expandedTo({least, least});
    case CT_ItemViewItem:
        if (option)
            wanted.setHeight(
                std::max(wanted.height(), option->fontMetrics.height() + besidesLetters));
        return wanted;
    case CT_CheckBox:
    case CT_RadioButton:
    case CT_ToolButton:
    case CT_ComboBox:
    case CT_LineEdit:
    case CT_SpinBox: return wanted.expandedTo({least, least});
    default: return wanted;
    }
}

void TargetStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option,
                                QPainter *painter, const QWidget *widget) const
{
    QProxyStyle::drawPrimitive(element, option, painter, widget);
    const bool isBox = element == PE_IndicatorCheckBox || element == PE_IndicatorItemViewItemCheck;
    if (!isBox && element != PE_IndicatorRadioButton)
        return;
    // Fusion's edge is darker than what it stands on, and so cannot be seen where all is dark.
    if (baseStyle()->name() != u"fusion" || option->palette.window().color().lightness() >= 128)
        return;
    const bool isEnabled = option->state.testFlag(State_Enabled);
    auto edge = option->palette.color(QPalette::WindowText);
    edge.setAlphaF(isEnabled ? 0.6F : 0.3F);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(edge, 1));
    painter->setBrush(Qt::NoBrush);
    const auto shape = QRectF(option->rect).adjusted(0.5, 0.5, -0.5, -0.5);
    if (isBox)
        painter->drawRect(shape);
    else
        painter->drawEllipse(shape);
    painter->restore();
}

} // namespace restdock::ui
