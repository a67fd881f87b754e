// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

#include <array>

namespace restdock::http {

/// Character classes of HTTP (RFC 9110 section 5, RFC 9112), one bit each, without any locale.
namespace characterclass {

inline constexpr quint8 token = 1;      ///< tchar: methods and field names
inline constexpr quint8 fieldValue = 2; ///< VCHAR, obs-text, space and tab
inline constexpr quint8 target = 4;     ///< visible ASCII but '#': a target without a fragment
inline constexpr quint8 host = 8;       ///< uri-host and port, without ',' (no joined lists)

constexpr bool isIn(char c, const char *set)
{
    while (*set != '\0' && *set != c)
        ++set;
    return *set != '\0';
}

constexpr std::array<quint8, 256> makeTable()
{
    std::array<quint8, 256> result{};
    for (unsigned code = 0; code < result.size(); ++code) {
        const char c = static_cast<char>(code);
        const bool alphanumeric =
            (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
        const bool visible = code > 0x20 && code < 0x7f;
        quint8 classes = 0;
        if (alphanumeric || isIn(c, "!#$%&'*+-.^_`|~"))
            classes |= token;
        if (visible || code >= 0x80 || c == ' ' || c == '\t')
            classes |= fieldValue;
        if (visible && c != '#')
            classes |= target;
        if (alphanumeric || isIn(c, "-._~!$&'()*+;=:[]%"))
            classes |= host;
        result[code] = classes;
    }
    return result;
}

inline constexpr std::array<quint8, 256> table = makeTable();

constexpr bool has(char c, quint8 wanted)
{
    return (table[static_cast<quint8>(c)] & wanted) != 0;
}

} // namespace characterclass

constexpr bool isTokenCharacter(char c)
{
    return characterclass::has(c, characterclass::token);
}

constexpr bool isFieldValueCharacter(char c)
{
    return characterclass::has(c, characterclass::fieldValue);
}

constexpr bool isTargetCharacter(char c)
{
    return characterclass::has(c, characterclass::target);
}

constexpr bool isHostCharacter(char c)
{
    return characterclass::has(c, characterclass::host);
}

constexpr bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// OWS: the only white space HTTP knows inside a line.
constexpr bool isWhiteSpace(char c)
{
    return c == ' ' || c == '\t';
}

/// The value of a hexadecimal digit of either case, or -1.
constexpr int hexDigitValue(char c)
{
    if (isDigit(c))
        return c - '0';
    if (c >= 'a' && c <= 'f')
        return c - 'a' + 10;
    if (c >= 'A' && c <= 'F')
        return c - 'A' + 10;
    return -1;
}

constexpr char toAsciiLower(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c;
}

/// Compares without regard to the case of ASCII letters, as HTTP does for most names.
inline bool equalsIgnoringCase(QByteArrayView a, QByteArrayView b)
{
    if (a.size() != b.size())
        return false;
    for (qsizetype i = 0; i < a.size(); ++i) {
        if (toAsciiLower(a[i]) != toAsciiLower(b[i]))
            return false;
    }
    return true;
}

/// @p text without spaces and tabs at its ends.
inline QByteArrayView withoutOuterWhiteSpace(QByteArrayView text)
{
    while (!text.isEmpty() && isWhiteSpace(text.front()))
        text = text.sliced(1);
    while (!text.isEmpty() && isWhiteSpace(text.back()))
        text.chop(1);
    return text;
}

} // namespace restdock::http
