// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/profiles/tomlvalue.h"

#include <QByteArray>

#include <optional>

namespace restdock {

/// A file as toml++ gets to see it: the same tokens, but ASCII only. Letters beyond are spelled
/// "~e9;" and "~" is spelled "~~", whether in texts or not.
///
/// toml++ 3.3 looks for blanks beyond ASCII with a function that is wrong for a range of letters,
/// and undefined: whatever the compiler makes of it. So it gets none, and what comes back is
/// spelled as before by decode().
class TomlAscii
{
public:
    /// Nothing if @p text is not UTF-8; then invalid() tells where.
    static std::optional<TomlAscii> encode(QByteArrayView text);
    static TomlPosition invalid(QByteArrayView text);

    const QByteArray &text() const { return m_text; }

    /// Any part of the text, or of what was made of it.
    static QString decode(std::string_view part);
    /// Where something stands in the file itself.
    TomlPosition decode(TomlPosition position) const;
    /// Whether a letter beyond ASCII stands there.
    bool isSpelledAt(TomlPosition position) const;

private:
    QByteArrayView lineFrom(TomlPosition position) const;

    QByteArray m_text;
    std::vector<qsizetype> m_lines; // where each begins
};

} // namespace restdock
