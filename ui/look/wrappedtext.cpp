// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/wrappedtext.h"

#include <QFontMetricsF>
#include <QGlyphRun>
#include <QPainter>
#include <QRawFont>
#include <QRect>
#include <QStyle>
#include <QTextCharFormat>
#include <QTextLayout>
#include <QTextOption>

#include <algorithm>
#include <limits>

namespace restdock::ui {

namespace {

/// Of the letters of a line, from the line's own left.
struct Extent
{
    qreal left = std::numeric_limits<qreal>::max();
    qreal right = std::numeric_limits<qreal>::lowest();
};

/// As it is drawn: places of the cursor count spaces that are not.
Extent extentOf(const QTextLine &line)
{
    Extent extent;
    for (const auto &run : line.glyphRuns()) {
        const auto font = run.rawFont();
        const auto glyphs = run.glyphIndexes();
        const auto places = run.positions();
        const auto advances = font.advancesForGlyphIndexes(glyphs);
        for (qsizetype i = 0; i < glyphs.size(); ++i) {
            if (font.boundingRect(glyphs.at(i)).isEmpty())
                continue; // a space, or a mark of direction
            extent.left = std::min(extent.left, places.at(i).x());
            extent.right = std::max(extent.right, places.at(i).x() + advances.at(i).x());
        }
    }
    return extent;
}

/// Takes the signs of mnemonics out. Where the letter is; -1: there is none.
int takeMnemonic(QString &text)
{
    int found = -1;
    for (int at = 0; at < text.size(); ++at) {
        if (text.at(at) != u'&')
            continue;
        text.remove(at, 1);
        if (found < 0 && at < text.size() && text.at(at) != u'&')
            found = at;
    }
    return found;
}

/// How far to move what has @p size within @p room.
qreal shift(Qt::Alignment alignment, Qt::AlignmentFlag middle, Qt::AlignmentFlag end, qreal room,
            qreal size)
{
    if (alignment.testFlag(middle))
        return (room - size) / 2;
    return alignment.testFlag(end) ? room - size : 0;
}

qreal layOut(QTextLayout &layout, qreal width, qreal leading)
{
    qreal height = -leading;
    layout.beginLayout();
    for (auto line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        height += leading;
        line.setPosition({0, height});
        height += line.height();
    }
    layout.endLayout();
    return height;
}

} // namespace

void drawFromRightToLeft(QPainter &painter, const QRect &rect, int flags, QString text)
{
    const bool hasMnemonics = (flags & (Qt::TextShowMnemonic | Qt::TextHideMnemonic)) != 0;
    const int mnemonic = hasMnemonics ? takeMnemonic(text) : -1;
    text.replace(u'\n', QChar::LineSeparator);
    QTextLayout layout(text, painter.font(), painter.device());
    QTextOption option(Qt::AlignLeft | Qt::AlignAbsolute); // each line is moved below
    option.setTextDirection(Qt::RightToLeft);
    option.setWrapMode(QTextOption::WordWrap);
    layout.setTextOption(option);
    if (mnemonic >= 0 && (flags & Qt::TextShowMnemonic) != 0) {
        QTextCharFormat underlined;
        underlined.setFontUnderline(true);
        layout.setFormats({{mnemonic, 1, underlined}});
    }
    const qreal height = layOut(layout, rect.width(), QFontMetricsF(painter.font()).leading());
    const auto alignment = QStyle::visualAlignment(
        Qt::RightToLeft,
        Qt::Alignment(flags & int(Qt::AlignHorizontal_Mask | Qt::AlignVertical_Mask)));
    const qreal down = shift(alignment, Qt::AlignVCenter, Qt::AlignBottom, rect.height(), height);
    for (int i = 0; i < layout.lineCount(); ++i) {
        const auto line = layout.lineAt(i);
        const auto extent = extentOf(line);
        if (extent.left > extent.right)
            continue; // nothing to see
        const qreal right = shift(alignment, Qt::AlignHCenter, Qt::AlignRight, rect.width(),
                                  extent.right - extent.left);
        line.draw(&painter, rect.topLeft() + QPointF(right - extent.left, down));
    }
}

} // namespace restdock::ui
