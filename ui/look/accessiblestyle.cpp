// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/accessiblestyle.h"

#include "ui/look/direction.h"
#include "ui/look/wrappedtext.h"

#include <QGuiApplication>
#include <QLabel>
#include <QPainter>
#include <QStyleOption>

#include <algorithm>

namespace restdock::ui {

namespace {

constexpr int besideText = 7;     // pixels between a button's text and its edge
constexpr int besidesLetters = 8; // pixels that a row is higher than its letters

/// Another one for what has the focus, for the button that Enter means, and for the shown tab.
QColor edgeColour(const QStyleOption &option)
{
    const auto *const button = qstyleoption_cast<const QStyleOptionButton *>(&option);
    const auto *const pages = qstyleoption_cast<const QStyleOptionTabWidgetFrame *>(&option);
    const bool isUsable = option.state.testFlag(QStyle::State_Enabled);
    const bool isDefault =
        isUsable && button && button->features.testFlag(QStyleOptionButton::DefaultButton);
    const bool isShownTab = qstyleoption_cast<const QStyleOptionTab *>(&option)
        && option.state.testFlag(QStyle::State_Selected);
    const bool hasFocus = option.state.testFlag(QStyle::State_HasFocus) && !pages;
    if (hasFocus || isDefault || isShownTab)
        return option.palette.color(QPalette::Highlight);
    auto edge = option.palette.color(QPalette::WindowText);
    edge.setAlphaF(isUsable ? 0.6F : 0.5F);
    return edge;
}

/// A rectangle of a pixel's height is a line.
void drawEdge(const QStyleOption &option, const QRect &rect, QPainter &painter)
{
    painter.save();
    painter.setPen(edgeColour(option));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(rect.adjusted(0, 0, -1, -1));
    painter.restore();
}

/// No larger than the icon and the text beside it. Qt aligns that text to the side that is the left one
/// from right to left: at the button's edge, if it has the whole button.
QRect labelOf(const QStyleOptionButton &button)
{
    const bool hasMenu = button.features.testFlag(QStyleOptionButton::HasMenu);
    if (button.text.isEmpty() || hasMenu)
        return button.rect;
    constexpr int between = 4; // as QCommonStyle has it
    const int icon = button.icon.actualSize(button.iconSize).width();
    const int text =
        button.fontMetrics.boundingRect(button.rect, Qt::TextShowMnemonic, button.text).width();
    return QStyle::alignedRect(button.direction, Qt::AlignCenter,
                               {icon + between + text, button.rect.height()}, button.rect);
}

} // namespace

/// Where one click opens (Plasma's setting for files), nobody could select a row by it.
int AccessibleStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                               QStyleHintReturn *returned) const
{
    return hint == SH_ItemView_ActivateItemOnSingleClick
        ? 0
        : QProxyStyle::styleHint(hint, option, widget, returned);
}

QSize AccessibleStyle::sizeFromContents(ContentsType type, const QStyleOption *option,
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

/// Qt lets the first letter of a label decide on which side it stands.
void AccessibleStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (auto *const label = qobject_cast<QLabel *>(widget))
        label->setAlignment(visualAlignment(label->layoutDirection(), label->alignment()));
}

void AccessibleStyle::drawItemText(QPainter *painter, const QRect &rect, int flags,
                                   const QPalette &palette, bool isEnabled, const QString &text,
                                   QPalette::ColorRole role) const
{
    const auto own = inOwnDirection(text);
    const bool isForced = (flags & (Qt::TextForceLeftToRight | Qt::TextForceRightToLeft)) != 0;
    const bool isMirrored = isForced ? (flags & Qt::TextForceRightToLeft) != 0
                                     : painter->layoutDirection() == Qt::RightToLeft;
    if (!isMirrored || (flags & Qt::TextWordWrap) == 0) {
        QProxyStyle::drawItemText(painter, rect, flags, palette, isEnabled, own, role);
        return;
    }
    const auto pen = painter->pen();
    if (role != QPalette::NoRole)
        painter->setPen(QPen(palette.brush(role), pen.widthF()));
    drawFromRightToLeft(*painter, rect, flags, own);
    painter->setPen(pen);
}

/// Those of rows and menus are drawn in other ways.
void AccessibleStyle::drawTextsOf(ControlElement element, const QStyleOption *option,
                                  QPainter *painter, const QWidget *widget) const
{
    const auto *const row = qstyleoption_cast<const QStyleOptionViewItem *>(option);
    const auto *const entry = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
    const bool isMirrored = QGuiApplication::isRightToLeft();
    if (isMirrored && element == CE_ItemViewItem && row) {
        auto own = *row;
        own.text = inOwnDirection(row->text);
        QProxyStyle::drawControl(element, &own, painter, widget);
        return;
    }
    if (isMirrored && element == CE_MenuItem && entry) {
        auto own = *entry;
        const auto keys = entry->text.indexOf(u'\t'); // after it
        own.text = keys < 0 ? inOwnDirection(entry->text)
                            : inOwnDirection(entry->text.first(keys)) + entry->text.sliced(keys);
        QProxyStyle::drawControl(element, &own, painter, widget);
        return;
    }
    const auto *const button = qstyleoption_cast<const QStyleOptionButton *>(option);
    if (isMirrored && element == CE_PushButtonLabel && button && !button->icon.isNull()) {
        auto own = *button;
        own.rect = labelOf(*button);
        QProxyStyle::drawControl(element, &own, painter, widget);
        return;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void AccessibleStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option,
                                    QPainter *painter, const QWidget *widget) const
{
    QProxyStyle::drawPrimitive(element, option, painter, widget);
    switch (element) {
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck: drawMark(*option, true, *painter); break;
    case PE_IndicatorRadioButton: drawMark(*option, false, *painter); break;
    case PE_Frame:
    case PE_FrameLineEdit:
    case PE_FrameMenu:
    case PE_FrameTabWidget:
    case PE_PanelButtonCommand:
        if (isBlack(option))
            drawEdge(*option, option->rect, *painter);
        break;
    default: break;
    }
}

/// Fusion shows the focus on a button's edge. A flat one has none, and that of the default one looks
/// so already.
void AccessibleStyle::drawFocus(const QStyleOption &option, QPainter &painter,
                                const QWidget *widget) const
{
    using Button = QStyleOptionButton;
    const auto *const button = qstyleoption_cast<const Button *>(&option);
    const auto features = button ? button->features : Button::None;
    const bool isFlat = features.testAnyFlags(Button::Flat | Button::CommandLinkButton);
    if (baseStyle()->name() != u"fusion" || !option.state.testFlag(State_HasFocus)
        || !(isFlat || features.testFlag(Button::DefaultButton)))
        return;
    QStyleOptionFocusRect focus;
    focus.QStyleOption::operator=(option);
    const int edge = isFlat ? 0 : 3;
    focus.rect = option.rect.adjusted(edge, edge, -edge, -edge);
    drawPrimitive(PE_FrameFocusRect, &focus, &painter, widget);
}

/// Fusion's edge is darker than what it stands on, and so cannot be seen where all is dark.
void AccessibleStyle::drawMark(const QStyleOption &option, bool isBox, QPainter &painter) const
{
    if (baseStyle()->name() != u"fusion" || option.palette.window().color().lightness() >= 128)
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(edgeColour(option), 1));
    painter.setBrush(Qt::NoBrush);
    const auto shape = QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5);
    if (isBox)
        painter.drawRect(shape);
    else
        painter.drawEllipse(shape);
    painter.restore();
}

/// Where Fusion has no darker shade for any edge, nor a lighter one for what it fills.
bool AccessibleStyle::isBlack(const QStyleOption *option) const
{
    constexpr int darkest = 24; // of 255
    return option && baseStyle()->name() == u"fusion"
        && option->palette.window().color().lightness() < darkest;
}

void AccessibleStyle::drawControl(ControlElement element, const QStyleOption *option,
                                  QPainter *painter, const QWidget *widget) const
{
    drawTextsOf(element, option, painter, widget);
    if (element == CE_PushButton)
        drawFocus(*option, *painter, widget);
    if (!isBlack(option))
        return;
    const auto &rect = option->rect;
    const auto *const entry = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
    switch (element) {
    case CE_ProgressBarGroove:
    case CE_TabBarTabShape: drawEdge(*option, rect, *painter); break;
    case CE_HeaderSection:
        drawEdge(*option, {rect.bottomLeft(), rect.bottomRight()}, *painter);
        break;
    case CE_MenuItem:
        if (entry && entry->menuItemType == QStyleOptionMenuItem::Separator) {
            const int middle = rect.center().y();
            drawEdge(*option, {QPoint(rect.left(), middle), QPoint(rect.right(), middle)},
                     *painter);
        }
        break;
    default: break;
    }
}

void AccessibleStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                                         QPainter *painter, const QWidget *widget) const
{
    QProxyStyle::drawComplexControl(control, option, painter, widget);
    if (!isBlack(option))
        return;
    if (control == CC_ComboBox || control == CC_SpinBox)
        drawEdge(*option, option->rect, *painter);
    else if (control == CC_ScrollBar)
        drawEdge(*option, subControlRect(control, option, SC_ScrollBarSlider, widget), *painter);
}

} // namespace restdock::ui
