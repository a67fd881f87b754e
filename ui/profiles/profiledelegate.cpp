// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/profiles/profiledelegate.h"

#include "ui/look/colours.h"
#include "ui/look/symbolicicon.h"
#include "ui/profiles/profilemodel.h"

#include <QApplication>
#include <QPainter>

namespace restdock::ui {

namespace {

constexpr int padding = 8;
constexpr int symbolSize = 16;

QColor symbolColour(Look look, const QPalette &palette)
{
    switch (look) {
    case Look::Running:
    case Look::Busy: return runningColour(palette);
    case Look::Attention: return warningColour(palette);
    case Look::Error: return errorColour(palette);
    case Look::Stopped:
    case Look::Starting:
    case Look::Waiting: break;
    }
    return mutedColour(palette);
}

QFont smaller(QFont font)
{
    font.setPointSizeF(font.pointSizeF() * 0.92);
    return font;
}

} // namespace

void ProfileDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    item.text.clear();
    const bool hasFocus = item.state.testFlag(QStyle::State_HasFocus);
    item.state.setFlag(QStyle::State_HasFocus,
                       false); // many styles frame the text, which is not there
    const auto *style = item.widget ? item.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &item, painter, item.widget);

    const bool isSelected = item.state.testFlag(QStyle::State_Selected);
    const auto group =
        item.state.testFlag(QStyle::State_Active) ? QPalette::Active : QPalette::Inactive;
    const QColor text =
        item.palette.color(group, isSelected ? QPalette::HighlightedText : QPalette::Text);
    const auto look = Look(index.data(ProfileModel::LookRole).toInt());
    const QColor symbol = isSelected ? text : symbolColour(look, item.palette);

    const QRect inner = item.rect.adjusted(padding, padding - 2, -padding, 2 - padding);
    const auto direction = item.direction;
    const QRect symbolRect = QStyle::alignedRect(direction, Qt::AlignLeading | Qt::AlignTop,
                                                 {symbolSize, symbolSize}, inner.translated(0, 2));
    const auto pixmap = symbolicPixmap(lookIconName(look), symbol, symbolSize,
                                       painter->device()->devicePixelRatioF());
    painter->drawPixmap(symbolRect.topLeft(), pixmap);

    QRect words = inner.adjusted(symbolSize + padding, 0, 0, 0);
    words = QStyle::visualRect(direction, inner, words);
    const auto alignment = int(QStyle::visualAlignment(direction, Qt::AlignLeading)) | Qt::AlignTop
        | Qt::TextSingleLine;
    const QFontMetrics nameMetrics(item.font);
    const QFont stateFont = smaller(item.font);
    const QFontMetrics stateMetrics(stateFont);
    const auto name =
        nameMetrics.elidedText(index.data().toString(), Qt::ElideRight, words.width());
    const auto state = stateMetrics.elidedText(index.data(ProfileModel::StateTextRole).toString(),
                                               Qt::ElideRight, words.width());
    painter->save();
    painter->setPen(text);
    painter->setFont(item.font);
    style->drawItemText(painter, words, alignment, item.palette, true, name);
    painter->setPen(isSelected ? text : mutedColour(item.palette));
    painter->setFont(stateFont);
    words.setTop(words.top() + nameMetrics.height());
    style->drawItemText(painter, words, alignment, item.palette, true, state);
    painter->setPen(isSelected ? text : warningColour(item.palette));
    const auto notes = index.data(ProfileModel::NotesRole).toStringList();
    for (const auto &note : notes) {
        words.setTop(words.top() + stateMetrics.height());
        style->drawItemText(painter, words, alignment, item.palette, true,
                            stateMetrics.elidedText(note, Qt::ElideRight, words.width()));
    }
    painter->restore();
    if (!hasFocus)
        return;
    QStyleOptionFocusRect focus;
    focus.QStyleOption::operator=(item);
    focus.state |= QStyle::State_HasFocus | QStyle::State_KeyboardFocusChange;
    focus.backgroundColor =
        item.palette.color(group, isSelected ? QPalette::Highlight : QPalette::Base);
    style->drawPrimitive(QStyle::PE_FrameFocusRect, &focus, painter, item.widget);
}

QSize ProfileDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int lines = 1 + int(index.data(ProfileModel::NotesRole).toStringList().size());
    const int height = QFontMetrics(option.font).height()
        + lines * QFontMetrics(smaller(option.font)).height() + 2 * (padding - 2);
    return {160, height};
}

} // namespace restdock::ui
