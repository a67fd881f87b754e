// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

#include <optional>
#include <vector>

namespace restdock {

/// The line (from 1) of the first key with more than @p maximumParts parts ("a.b.c" has three).
///
/// toml++ limits how deep values are nested, but makes one table inside the other for each part of
/// a key, and frees them by recursion: 100,000 parts end the program.
std::optional<int> firstLineWithDeepKey(QByteArrayView toml, int maximumParts);

struct TomlEscape
{
    qsizetype begin = 0;
    qsizetype size = 0;
};

/// Where texts have the ASCII character @p c as an escape ("\\u007e"), in order.
std::vector<TomlEscape> escapesOf(char c, QByteArrayView toml);

} // namespace restdock
