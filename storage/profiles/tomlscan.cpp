// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/profiles/tomlscan.h"

#include <QByteArray>
#include <QStringBuilder>

#include <algorithm>
#include <limits>

namespace restdock {

namespace {

/// Steps over TOML's tokens, as far as is needed to know which dots are in keys. What is no TOML may
/// be stepped over wrongly: toml++ stops there.
class Scanner
{
public:
    explicit Scanner(QByteArrayView text) : m_text(text) {}

    std::vector<TomlEscape> findEscapes(char wanted)
    {
        const auto digits = QByteArray::number(wanted, 16);
        m_wantedEscapes = {QByteArray("\\u" + digits.rightJustified(4, '0')),
                           QByteArray("\\U" + digits.rightJustified(8, '0'))};
        (void)findDeepKey(std::numeric_limits<int>::max());
        return std::move(m_escapes);
    }

    std::optional<int> findDeepKey(int maximumParts)
    {
        while (!isAtEnd()) {
            const char c = m_text[m_at];
            if (c == '#') {
                skipComment();
            } else if (c == '"' || c == '\'') {
                skipText(c);
            } else {
                if (c == '.' && ++m_dots >= maximumParts)
                    return m_line;
                step(c);
            }
        }
        return {};
    }

private:
    bool isAtEnd() const { return m_at >= m_text.size(); }

    void step(char c)
    {
        // Letters, blanks and quotation marks may stand between two dots of one key.
        if (c != '.' && !isPartOfKey(c))
            m_dots = 0;
        m_line += c == '\n' ? 1 : 0;
        ++m_at;
    }

    static bool isPartOfKey(char c)
    {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z')
            || c == '_' || c == '-' || c == '+' || c == ' ' || c == '\t';
    }

    void skipComment()
    {
        while (!isAtEnd() && m_text[m_at] != '\n')
            ++m_at;
    }

    bool isTriple(char quote) const
    {
        return m_at + 2 < m_text.size() && m_text[m_at] == quote && m_text[m_at + 1] == quote
            && m_text[m_at + 2] == quote;
    }

    void skipText(char quote)
    {
        const bool isMultiLine = isTriple(quote);
        m_at += isMultiLine ? 3 : 1;
        while (!isAtEnd()) {
            const char c = m_text[m_at];
            if (c == quote && (!isMultiLine || isTriple(quote))) {
                m_at += isMultiLine ? 3 : 1;
                while (isMultiLine && !isAtEnd() && m_text[m_at] == quote)
                    ++m_at; // one or two more belong to the text
                return;
            }
            if (c == '\n' && !isMultiLine)
                return; // no text may end so
            if (c == '\\' && quote == '"') {
                noteEscape();
                ++m_at; // and what it escapes
            }
            m_line += !isAtEnd() && m_text[m_at] == '\n' ? 1 : 0;
            ++m_at;
        }
    }

    void noteEscape()
    {
        for (const auto &wanted : m_wantedEscapes) {
            const auto found =
                m_text.sliced(m_at).first(std::min(wanted.size(), m_text.size() - m_at));
            // The letter after the backslash tells the form, and those of a number may be any case.
            if (found.first(std::min<qsizetype>(2, found.size())) == wanted.first(2)
                && found.compare(wanted, Qt::CaseInsensitive) == 0)
                m_escapes.push_back({m_at, found.size()});
        }
    }

    QByteArrayView m_text;
    std::vector<QByteArray> m_wantedEscapes;
    std::vector<TomlEscape> m_escapes;
    qsizetype m_at = 0;
    int m_line = 1;
    int m_dots = 0;
};

} // namespace

std::optional<int> firstLineWithDeepKey(QByteArrayView toml, int maximumParts)
{
    return Scanner(toml).findDeepKey(maximumParts);
}

std::vector<TomlEscape> escapesOf(char c, QByteArrayView toml)
{
    return Scanner(toml).findEscapes(c);
}

} // namespace restdock
