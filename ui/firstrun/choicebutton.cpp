// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/firstrun/choicebutton.h"

#include "ui/look/symbolicicon.h"

#include <QFontMetrics>
#include <QStyleOptionButton>
#include <QStylePainter>

#include <algorithm>

namespace restdock::ui {

namespace {

constexpr int aroundChoice = 10; // pixels, also between the icon and the text

QSize sizeOf(const QFont &font, const QString &text, int width)
{
    return QFontMetrics(font)
        .boundingRect(QRect(0, 0, width, QWIDGETSIZE_MAX), Qt::TextWordWrap | Qt::TextShowMnemonic,
                      text)
        .size();
}

} // namespace

ChoiceButton::ChoiceButton(const QString &icon, const QString &title, const QString &description,
                           QWidget *parent)
    : QPushButton(symbolicIcon(icon), title, parent),
      m_description(description)
{
    setAccessibleDescription(description);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

QFont ChoiceButton::titleFont() const
{
    QFont bold = font();
    bold.setBold(true);
    return bold;
}

int ChoiceButton::iconExtent() const
{
    constexpr int usual = 24;
    return std::max(usual, fontMetrics().height() * 8 / 5);
}

int ChoiceButton::besideText() const
{
    return iconExtent() + 3 * aroundChoice;
}

QSize ChoiceButton::titleSize(int width) const
{
    return sizeOf(titleFont(), text(), width);
}

QSize ChoiceButton::descriptionSize(int width) const
{
    return sizeOf(font(), m_description, width);
}

QSize ChoiceButton::sizeHint() const
{
    ensurePolished();
    const int words =
        std::max(titleSize(QWIDGETSIZE_MAX).width(), descriptionSize(QWIDGETSIZE_MAX).width());
    const int width = words + besideText();
    return {width, heightForWidth(width)};
}

/// As wide as the longest word.
QSize ChoiceButton::minimumSizeHint() const
{
    ensurePolished();
    const int words = std::max(titleSize(1).width(), descriptionSize(1).width());
    return {words + besideText(), sizeHint().height()};
}

int ChoiceButton::heightForWidth(int width) const
{
    const int forText = width - besideText();
    const int words = titleSize(forText).height() + descriptionSize(forText).height();
    return std::max(words, iconExtent()) + 2 * aroundChoice;
}

/// The desktop's button, which shows the focus and what is pressed, with words of ours.
void ChoiceButton::paintEvent(QPaintEvent * /*event*/)
{
    QStyleOptionButton option;
    initStyleOption(&option);
    option.text.clear();
    option.icon = {};
    QStylePainter painter(this);
    painter.drawControl(QStyle::CE_PushButton, option);

    const auto inside = rect().adjusted(aroundChoice, aroundChoice, -aroundChoice, -aroundChoice);
    const auto place = [&](const QRect &logical) {
        return QStyle::visualRect(layoutDirection(), rect(), logical);
    };
    const int extent = iconExtent();
    const QRect iconRect(inside.left(), inside.center().y() - extent / 2, extent, extent);
    icon().paint(&painter, place(iconRect), Qt::AlignCenter,
                 isEnabled() ? QIcon::Normal : QIcon::Disabled);

    const int forText = width() - besideText();
    const int titleHeight = titleSize(forText).height();
    const int words = titleHeight + descriptionSize(forText).height();
    const int left = inside.left() + extent + aroundChoice;
    const int top = inside.top() + std::max(0, inside.height() - words) / 2;
    const int aligned =
        int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeading | Qt::AlignTop))
        | Qt::TextWordWrap;
    const bool isUnderlined = style()->styleHint(QStyle::SH_UnderlineShortcut, &option, this) != 0;
    const int mnemonic = isUnderlined ? Qt::TextShowMnemonic : Qt::TextHideMnemonic;
    painter.setFont(titleFont());
    painter.drawItemText(place({left, top, forText, titleHeight}), aligned | mnemonic, palette(),
                         isEnabled(), text(), QPalette::ButtonText);
    painter.setFont(font());
    painter.drawItemText(place({left, top + titleHeight, forText, words - titleHeight}), aligned,
                         palette(), isEnabled(), m_description, QPalette::ButtonText);
}

} // namespace restdock::ui
