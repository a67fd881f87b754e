// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/tickbox.h"

#include <QStyleOptionButton>
#include <QStylePainter>

#include <algorithm>

namespace restdock::ui {

namespace {

int wrappedText(Qt::LayoutDirection direction)
{
    return int(QStyle::visualAlignment(direction, Qt::AlignLeading | Qt::AlignTop))
        | Qt::TextWordWrap;
}

} // namespace

TickBox::TickBox(const QString &text, QWidget *parent) : QCheckBox(text, parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred, QSizePolicy::CheckBox);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

/// Of the first line, in whose middle the mark is.
int TickBox::lineHeight() const
{
    return std::max(sizeHint().height(), fontMetrics().lineSpacing());
}

int TickBox::aboveText() const
{
    return (lineHeight() - fontMetrics().lineSpacing()) / 2;
}

/// What the text covers if the whole is so wide.
QRect TickBox::textRect(int width) const
{
    QStyleOptionButton option;
    initStyleOption(&option);
    option.rect = QRect(0, 0, width, QWIDGETSIZE_MAX);
    auto room = style()->subElementRect(QStyle::SE_CheckBoxContents, &option, this);
    room.setTop(aboveText());
    return style()->itemTextRect(
        fontMetrics(), room, wrappedText(layoutDirection()) | Qt::TextShowMnemonic, true, text());
}

QSize TickBox::minimumSizeHint() const
{
    const auto oneLine = sizeHint();
    const int besides = oneLine.width() - textRect(QWIDGETSIZE_MAX).width();
    const auto longestWord = fontMetrics().boundingRect(
        QRect(0, 0, 1, QWIDGETSIZE_MAX), Qt::TextWordWrap | Qt::TextShowMnemonic, text());
    return {besides + longestWord.width(), oneLine.height()};
}

int TickBox::heightForWidth(int width) const
{
    return std::max(lineHeight(), textRect(width).height() + 2 * aboveText());
}

bool TickBox::hitButton(const QPoint &point) const
{
    return rect().contains(point);
}

void TickBox::paintEvent(QPaintEvent * /*event*/)
{
    QStylePainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    auto mark = option;
    mark.rect.setHeight(lineHeight());
    mark.rect = style()->subElementRect(QStyle::SE_CheckBoxIndicator, &mark, this);
    painter.drawPrimitive(QStyle::PE_IndicatorCheckBox, mark);

    auto room = style()->subElementRect(QStyle::SE_CheckBoxContents, &option, this);
    room.setTop(aboveText());
    const bool isUnderlined = style()->styleHint(QStyle::SH_UnderlineShortcut, &option, this) != 0;
    const int mnemonic = isUnderlined ? Qt::TextShowMnemonic : Qt::TextHideMnemonic;
    painter.drawItemText(room, wrappedText(layoutDirection()) | mnemonic, palette(), isEnabled(),
                         text(), QPalette::WindowText);
    if (!hasFocus())
        return;
    QStyleOptionFocusRect focus;
    focus.QStyleOption::operator=(option);
    focus.rect = textRect(width()).adjusted(-3, -2, 3, 2).intersected(rect());
    painter.drawPrimitive(QStyle::PE_FrameFocusRect, focus);
}

} // namespace restdock::ui
