// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/direction.h"

#include <QGuiApplication>
#include <QStringList>

#include <algorithm>

namespace restdock::ui {

namespace {

constexpr QChar leftToRightMark(0x200e);
constexpr QChar rightToLeftMark(0x200f);
constexpr QChar firstStrongIsolate(0x2068);
constexpr QChar firstIsolate(0x2066);
constexpr QChar endOfIsolate(0x2069);
constexpr QChar joiner(0x2060);

bool isMark(QChar c)
{
    return c == leftToRightMark || c == rightToLeftMark || c == joiner
        || (c >= firstIsolate && c <= endOfIsolate);
}

bool isRightToLeft(QChar::Direction direction)
{
    return direction == QChar::DirR || direction == QChar::DirAL;
}

/// How many characters the place has that begins at @p start; 0: there is none.
qsizetype placeLength(const QString &text, qsizetype start)
{
    if (text.at(start) != u'%')
        return 0;
    qsizetype end = start + 1;
    if (end < text.size() && text.at(end) == u'L')
        ++end;
    const auto firstDigit = end;
    while (end < text.size() && end < firstDigit + 2 && text.at(end).isDigit())
        ++end;
    return end > firstDigit ? end - start : 0;
}

QString apart(const QString &text)
{
    return firstStrongIsolate + text + endOfIsolate;
}

/// The letters of a text with places.
struct Letters
{
    bool areRightToLeft = false; ///< one is: names of other languages may stand in front of it
    bool comeFirst = false;      ///< those of this direction, before any other and any place
    bool isEmpty = true;
};

Letters lettersOf(const QString &text)
{
    Letters letters;
    bool beginsRightToLeft = false;
    bool isPlaceFirst = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (const auto length = placeLength(text, i); length > 0) {
            isPlaceFirst |= letters.isEmpty;
            i += length - 1;
            continue;
        }
        const auto direction = text.at(i).direction();
        const bool goesLeft = isRightToLeft(direction);
        if (!goesLeft && direction != QChar::DirL)
            continue;
        beginsRightToLeft |= letters.isEmpty && goesLeft;
        letters.areRightToLeft |= goesLeft;
        letters.isEmpty = false;
    }
    letters.comeFirst = !isPlaceFirst && beginsRightToLeft == letters.areRightToLeft;
    return letters;
}

} // namespace

QString withPlacesApart(const QString &text)
{
    if (!QGuiApplication::isRightToLeft())
        return text;
    QString marked;
    const auto letters = lettersOf(text);
    if (!letters.isEmpty && !letters.comeFirst)
        marked = letters.areRightToLeft ? rightToLeftMark : leftToRightMark;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const auto length = placeLength(text, i);
        if (length == 0) {
            marked += text.at(i);
            continue;
        }
        marked += apart(text.sliced(i, length));
        i += length - 1;
    }
    return marked;
}

QString inOwnDirection(const QString &text)
{
    if (text.isEmpty() || !QGuiApplication::isRightToLeft())
        return text;
    auto lines = text.split(u'\n'); // a mark holds to the end of its line
    for (auto &line : lines)
        line = apart(line);
    return lines.join(u'\n');
}

QString withoutDirectionMarks(QString text)
{
    if (std::any_of(text.cbegin(), text.cend(), isMark))
        text.removeIf(isMark);
    return text;
}

QMargins mirrored(const QMargins &margins)
{
    return QGuiApplication::isRightToLeft()
        ? QMargins(margins.right(), margins.top(), margins.left(), margins.bottom())
        : margins;
}

} // namespace restdock::ui
