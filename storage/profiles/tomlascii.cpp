// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/profiles/tomlascii.h"

#include "storage/profiles/tomlscan.h"

#include <QList>
#include <QStringDecoder>

#include <algorithm>

namespace restdock {

namespace {

constexpr char mark = '~';
constexpr char end = ';';
constexpr QByteArrayView byteOrderMark = "\xef\xbb\xbf";

std::optional<QString> decodeUtf8(QByteArrayView text)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    QString decoded = decoder(text);
    return decoder.hasError() ? std::nullopt : std::optional(std::move(decoded));
}

bool isAscii(QByteArrayView text)
{
    return std::all_of(text.begin(), text.end(),
                       [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

/// The same file without "\\u007e": an escape is the one way in which toml++ would make a mark.
QByteArray withoutEscapedMarks(QByteArrayView text)
{
    QByteArray plain;
    qsizetype begin = 0;
    for (const auto &escape : escapesOf(mark, text)) {
        plain += text.sliced(begin, escape.begin - begin);
        plain += mark;
        begin = escape.begin + escape.size;
    }
    plain += text.sliced(begin);
    return plain;
}

void append(QByteArray &out, char32_t c)
{
    if (c == U'~')
        out += "~~";
    else if (c < 0x80)
        out += char(c);
    else
        out += mark + QByteArray::number(qulonglong(c), 16) + end;
}

} // namespace

std::optional<TomlAscii> TomlAscii::encode(QByteArrayView text)
{
    if (text.startsWith(byteOrderMark))
        text = text.sliced(byteOrderMark.size());
    TomlAscii ascii;
    if (isAscii(text) && !text.contains(mark) && escapesOf(mark, text).empty()) {
        ascii.m_text = text.toByteArray();
    } else {
        const auto decoded = decodeUtf8(withoutEscapedMarks(text));
        if (!decoded)
            return {};
        ascii.m_text.reserve(text.size() + text.size() / 8);
        for (const char32_t c : decoded->toUcs4())
            append(ascii.m_text, c);
    }
    ascii.m_lines.push_back(0);
    for (qsizetype i = 0; i < ascii.m_text.size(); ++i) {
        if (ascii.m_text.at(i) == '\n')
            ascii.m_lines.push_back(i + 1);
    }
    return ascii;
}

TomlPosition TomlAscii::invalid(QByteArrayView text)
{
    int line = 1;
    qsizetype begin = 0;
    while (begin < text.size()) {
        auto next = text.indexOf('\n', begin);
        next = next < 0 ? text.size() : next + 1;
        const auto lineText = text.sliced(begin, next - begin);
        if (!decodeUtf8(lineText)) {
            qsizetype good = 0;
            while (good < lineText.size() && isAscii(lineText.first(good + 1)))
                ++good;
            return {line, int(good) + 1};
        }
        begin = next;
        ++line;
    }
    return {line, 1};
}

QString TomlAscii::decode(std::string_view part)
{
    auto text = QString::fromLatin1(part.data(), qsizetype(part.size()));
    if (!text.contains(QLatin1Char(mark)) && isAscii(QByteArrayView(part)))
        return text;
    QString decoded;
    // Not Latin-1 by now: escapes in texts have become UTF-8.
    const auto whole = QString::fromUtf8(part.data(), qsizetype(part.size()));
    for (qsizetype i = 0; i < whole.size(); ++i) {
        if (whole.at(i) != QLatin1Char(mark)) {
            decoded += whole.at(i);
            continue;
        }
        if (i + 1 < whole.size() && whole.at(i + 1) == QLatin1Char(mark)) {
            decoded += QLatin1Char(mark);
            ++i;
            continue;
        }
        const auto stop = whole.indexOf(QLatin1Char(end), i);
        const char32_t c = stop < 0 ? 0 : whole.mid(i + 1, stop - i - 1).toUInt(nullptr, 16);
        if (c == 0) { // a piece that was cut off
            decoded += QLatin1Char(mark);
            continue;
        }
        decoded += QString::fromUcs4(&c, 1);
        i = stop;
    }
    return decoded;
}

QByteArrayView TomlAscii::lineFrom(TomlPosition position) const
{
    const auto line = size_t(position.line);
    if (line < 1 || line > m_lines.size())
        return {};
    const auto begin = m_lines[line - 1] + position.column - 1;
    const auto stop = line < m_lines.size() ? m_lines[line] : m_text.size();
    return begin < stop ? QByteArrayView(m_text).sliced(begin, stop - begin) : QByteArrayView();
}

TomlPosition TomlAscii::decode(TomlPosition position) const
{
    const auto line = lineFrom({position.line, 1});
    const auto before = line.first(std::min<qsizetype>(line.size(), position.column - 1));
    if (!before.contains(mark))
        return position;
    const auto decoded = decode(std::string_view(before.data(), size_t(before.size())));
    return {position.line, int(decoded.toUcs4().size()) + 1};
}

bool TomlAscii::isSpelledAt(TomlPosition position) const
{
    const auto line = lineFrom(position);
    return line.size() > 1 && line.front() == mark && line.at(1) != mark;
}

} // namespace restdock
