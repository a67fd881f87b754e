// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/access/quoted.h"

#include <QList>
#include <QString>
#include <QStringDecoder>

namespace restdock {

namespace {

/// The length of the UTF-8 character at the start of @p text, 1 for a byte that starts none.
qsizetype characterBytes(QByteArrayView text)
{
    const auto first = quint8(text.front());
    const qsizetype bytes = first < 0xc2 ? 1 : first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4;
    return std::min(bytes, text.size());
}

bool canBeSeen(QByteArrayView character)
{
    if (character.size() == 1)
        return character.front() >= 0x20 && character.front() < 0x7f;
    QStringDecoder decoder(QStringDecoder::Utf8,
                           QStringDecoder::Flag::Stateless
                               | QStringDecoder::Flag::ConvertInitialBom);
    const QString decoded = decoder(character);
    const auto codePoints = decoded.toUcs4();
    if (decoder.hasError() || codePoints.size() != 1)
        return false;
    const auto category = QChar::category(codePoints.front());
    return QChar::isPrint(codePoints.front()) && category != QChar::Separator_Line
        && category != QChar::Separator_Paragraph;
}

QByteArray asHex(char byte)
{
    return "\\x" + QByteArray(1, byte).toHex();
}

/// The next piece of @p text, escaped; @p text is moved past it.
QByteArray takeEscaped(QByteArrayView &text)
{
    const auto character = text.first(characterBytes(text));
    const bool visible = canBeSeen(character);
    const qsizetype taken = visible ? character.size() : 1;
    QByteArray piece = visible ? character.toByteArray() : asHex(character.front());
    if (visible && (character == "\"" || character == "\\"))
        piece.prepend('\\');
    text = text.sliced(taken);
    return piece;
}

} // namespace

QByteArray quoted(QByteArrayView text, qsizetype maximumBytes)
{
    constexpr QByteArrayView cutMark = "...";
    QByteArray line = "\"";
    qsizetype lastCut = line.size(); // where the mark would still fit
    while (!text.isEmpty()) {
        const auto piece = takeEscaped(text);
        if (line.size() - 1 + piece.size() > maximumBytes) {
            line.truncate(lastCut);
            line += cutMark;
            break;
        }
        line += piece;
        if (line.size() - 1 + cutMark.size() <= maximumBytes)
            lastCut = line.size();
    }
    line += '"';
    return line;
}

} // namespace restdock
