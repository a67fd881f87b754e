// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/accessiblestyle.h"

#include "ui/look/colours.h"
#include "ui/look/direction.h"
#include "ui/look/wrappedtext.h"

#include <QAbstractScrollArea>
#include <QGuiApplication>
#include <QLabel>
#include <QPainter>
#include <QStyleOption>
#include <QTreeView>

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

/// As round as Fusion's.
void drawFrame(const QRect &rect, const QColor &colour, QPainter &painter)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(colour);
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), 2, 2);
    painter.restore();
}

/// No larger than the icon and the text beside it. Qt aligns that text to the side that is the left one
/// from right to left: at the button's edge, if it has the whole button.
QRect labelRect(const QStyleOptionButton &button)
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

/// Fusion frames the text alone, and leaves out the icon.
QRect AccessibleStyle::subElementRect(SubElement element, const QStyleOption *option,
                                      const QWidget *widget) const
{
    return isFusion() && element == SE_ItemViewItemFocusRect
        ? option->rect
        : QProxyStyle::subElementRect(element, option, widget);
}

/// Fusion's is half as strong as the text.
void AccessibleStyle::polish(QPalette &palette)
{
    QProxyStyle::polish(palette);
    constexpr double readable = 4.5;
    for (const auto group : {QPalette::Active, QPalette::Inactive}) {
        palette.setColor(group, QPalette::PlaceholderText,
                         distinct(palette.color(group, QPalette::PlaceholderText),
                                  palette.color(group, QPalette::Text),
                                  palette.color(group, QPalette::Base), readable));
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
        own.rect = labelRect(*button);
        QProxyStyle::drawControl(element, &own, painter, widget);
        return;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void AccessibleStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option,
                                    QPainter *painter, const QWidget *widget) const
{
    if (isFusion() && element == PE_FrameFocusRect) {
        drawFocusFrame(*option, *painter);
        return;
    }
    if (isFusion() && element == PE_IndicatorBranch) {
        drawBranch(*option, *painter, widget);
        return;
    }
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
        else if (element != PE_FrameMenu && element != PE_FrameTabWidget)
            drawFocusEdge(*option, *painter, widget);
        break;
    default: break;
    }
}

/// Fusion's is as weak as a shadow.
void AccessibleStyle::drawFocusFrame(const QStyleOption &option, QPainter &painter)
{
    const auto *const focus = qstyleoption_cast<const QStyleOptionFocusRect *>(&option);
    if (!focus || !option.state.testFlag(State_KeyboardFocusChange))
        return;
    const auto background =
        focus->backgroundColor.isValid() ? focus->backgroundColor : option.palette.window().color();
    drawFrame(option.rect, focusColour(option.palette, background), painter);
}

/// Fusion's edge of a field or a button with the focus is darker than its colour for what is selected, and
/// so cannot be seen where all is dark.
void AccessibleStyle::drawFocusEdge(const QStyleOption &option, QPainter &painter,
                                    const QWidget *widget) const
{
    const bool isButton = qstyleoption_cast<const QStyleOptionButton *>(&option);
    const bool isArea = qobject_cast<const QAbstractScrollArea *>(widget); // Fusion shows none
    if (!isFusion() || !(isArea || isDark(option.palette)) || !option.state.testFlag(State_HasFocus)
        || (isButton && !option.state.testFlag(State_KeyboardFocusChange)))
        return;
    const auto rect = isButton ? option.rect.adjusted(0, 1, 0, 0) : option.rect; // as Fusion has it
    drawFrame(rect, focusColour(option.palette, option.palette.window().color()), painter);
}

/// Fusion draws the arrow of a row in the colour of a window's text, whatever lies behind it, and the view
/// does not tell whether the row is selected.
void AccessibleStyle::drawBranch(const QStyleOption &option, QPainter &painter,
                                 const QWidget *widget) const
{
    auto own = option;
    const auto *const tree = qobject_cast<const QTreeView *>(widget);
    const auto *const selection = tree ? tree->selectionModel() : nullptr;
    if (selection && selection->isSelected(tree->indexAt(option.rect.center())))
        own.palette.setBrush(QPalette::WindowText, option.palette.highlightedText());
    QProxyStyle::drawPrimitive(PE_IndicatorBranch, &own, &painter, widget);
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
    if (!isFusion() || !option.state.testFlag(State_HasFocus)
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
    if (!isFusion() || option.palette.window().color().lightness() >= 128)
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

bool AccessibleStyle::isFusion() const
{
    return baseStyle()->name() == u"fusion";
}

/// Where Fusion has no darker shade for any edge, nor a lighter one for what it fills.
bool AccessibleStyle::isBlack(const QStyleOption *option) const
{
    constexpr int darkest = 24; // of 255
    return option && isFusion() && option->palette.window().color().lightness() < darkest;
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
    if (!isBlack(option)) {
        if (control == CC_SpinBox)
            drawFocusEdge(*option, *painter, widget);
        return;
    }
    if (control == CC_ComboBox || control == CC_SpinBox)
        drawEdge(*option, option->rect, *painter);
    else if (control == CC_ScrollBar)
        drawEdge(*option, subControlRect(control, option, SC_ScrollBarSlider, widget), *painter);
}

} // namespace restdock::ui
