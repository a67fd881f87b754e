// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/look/direction.h"

#include <QTranslator>

namespace restdock::test {

using namespace Qt::StringLiterals;

/// Every text of ours, 40 % longer, so that what is cut off in some language is cut off here. Made of
/// the English texts while the program runs; there is no such file.
class PseudoLanguage final : public QTranslator
{
public:
    QString translate(const char *context, const char *source, const char *,
                      int count) const override
    {
        if (QByteArrayView(context).startsWith("Q")) // Qt's own
            return {};
        QString text = QString::fromUtf8(source);
        if (count >= 0)
            text.replace(u"%n"_s, QString::number(count));
        // As another language would, in words: lines must find a place to break.
        const auto longer = text.size() * 2 / 5;
        QString more;
        while (more.size() < longer)
            more += u" žýx"_s;
        text.prepend(QChar(0x200f)); // reads from right to left, as Arabic does
        text = text.endsWith(u'…') ? QString(text.chopped(1) + more.left(longer) + u'…')
                                   : QString(text + more.left(longer));
        return ui::withPlacesApart(text); // as translations of ours are
    }
    bool isEmpty() const override { return false; }
};

} // namespace restdock::test
