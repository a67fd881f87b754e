// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/http/target.h"

#include "app/server/http/characters.h"

#include <utility>

namespace restdock::http {

namespace {

enum class Plus { IsPlus, IsSpace };

std::optional<QByteArray> percentDecoded(QByteArrayView text, Plus plus)
{
    if (!text.contains('%') && (plus == Plus::IsPlus || !text.contains('+')))
        return text.toByteArray(); // nearly always
    QByteArray result;
    result.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == '%') {
            if (text.size() - i < 3)
                return {};
            const int high = hexDigitValue(text[i + 1]);
            const int low = hexDigitValue(text[i + 2]);
            if (high < 0 || low < 0)
                return {};
            result.append(static_cast<char>(high * 16 + low));
            i += 2;
        } else if (text[i] == '+' && plus == Plus::IsSpace) {
            result.append(' ');
        } else {
            result.append(text[i]);
        }
    }
    return result;
}

// Separators of any system and control characters. For valid UTF-8, where 0xC2 always begins one of
// U+0080 to U+00BF.
bool hasUnsafeCharacter(QByteArrayView utf8)
{
    for (qsizetype i = 0; i < utf8.size(); ++i) {
        const auto byte = static_cast<quint8>(utf8[i]);
        if (byte < 0x20 || byte == 0x7f || byte == '/' || byte == '\\')
            return true;
        if (byte == 0xc2 && i + 1 < utf8.size() && static_cast<quint8>(utf8[i + 1]) < 0xa0)
            return true;
    }
    return false;
}

bool isGoodSegment(QByteArrayView segment)
{
    return !segment.isEmpty() && segment != QByteArrayView(".") && segment != QByteArrayView("..")
        && segment.isValidUtf8() && !hasUnsafeCharacter(segment);
}

bool hasForbiddenByte(QByteArrayView target)
{
    for (const char c : target) {
        const auto byte = static_cast<quint8>(c);
        if (byte <= 0x20 || byte == 0x7f || c == '#')
            return true;
    }
    return false;
}

bool decodesTo(QByteArrayView encoded, QByteArrayView wanted)
{
    const auto decoded = percentDecoded(encoded, Plus::IsSpace);
    return decoded && QByteArrayView(*decoded) == wanted;
}

} // namespace

std::optional<Target> parseTarget(QByteArrayView target)
{
    if (target.isEmpty() || target.front() != '/' || hasForbiddenByte(target))
        return {};

    Target result;
    auto path = target.sliced(1);
    if (const qsizetype mark = path.indexOf('?'); mark >= 0) {
        result.query = path.sliced(mark + 1);
        path = path.first(mark);
    }
    result.trailingSlash = path.isEmpty() || path.endsWith('/');
    while (!path.isEmpty()) {
        const qsizetype slash = path.indexOf('/');
        auto segment = percentDecoded(slash < 0 ? path : path.first(slash), Plus::IsPlus);
        if (!segment || !isGoodSegment(*segment)
            || result.segments.size() == Target::maximumSegments)
            return {};
        result.segments.append(std::move(*segment));
        path = slash < 0 ? QByteArrayView() : path.sliced(slash + 1);
    }
    return result;
}

bool queryHas(QByteArrayView query, QByteArrayView name, QByteArrayView value)
{
    while (!query.isEmpty()) {
        const qsizetype ampersand = query.indexOf('&');
        const auto pair = ampersand < 0 ? query : query.first(ampersand);
        query = ampersand < 0 ? QByteArrayView() : query.sliced(ampersand + 1);
        if (pair.isEmpty())
            continue;
        const qsizetype equals = pair.indexOf('=');
        const auto pairName = equals < 0 ? pair : pair.first(equals);
        const auto pairValue = equals < 0 ? QByteArrayView() : pair.sliced(equals + 1);
        if (decodesTo(pairName, name) && decodesTo(pairValue, value))
            return true;
    }
    return false;
}

} // namespace restdock::http
