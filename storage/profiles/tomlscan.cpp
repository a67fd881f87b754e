// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/profiles/tomlscan.h"

namespace restdock {

namespace {

constexpr int maximumKeyParts = 16;

bool isBlank(char c)
{
    return c == ' ' || c == '\t' || c == '\r';
}

bool isWhiteSpace(char c)
{
    return c == ' ' || (c >= '\t' && c <= '\r');
}

bool isBeyondAscii(char c)
{
    return static_cast<unsigned char>(c) >= 0x80;
}

/// Steps over TOML's tokens, as far as is needed to know what is a text, a comment, or neither.
class Scanner
{
public:
    explicit Scanner(QByteArrayView text) : m_text(text)
    {
        if (text.startsWith("\xef\xbb\xbf"))
            m_at = 3; // a byte order mark
    }

    std::optional<TomlObstacle> run()
    {
        while (!isAtEnd() && !m_found) {
            const char c = m_text[m_at];
            if (c == '#')
                skipComment();
            else if (c == '"' || c == '\'')
                beginText(c);
            else
                step(c);
        }
        return m_found;
    }

private:
    bool isAtEnd() const { return m_at >= m_text.size(); }

    void report(const QString &text) { m_found = TomlObstacle{m_line, text}; }

    /// A text begins a line, or stands behind a sign; within a word toml++ sees none.
    void beginText(char quote)
    {
        if (!QByteArrayView("\n=[,{.").contains(m_lastSign))
            report(QStringLiteral("there is a quotation mark within a word. Quote all of it"));
        else
            skipText(quote);
        m_lastSign = quote;
    }

    /// Neither text nor comment.
    void step(char c)
    {
        if (!isBlank(c))
            m_lastSign = c;
        if (isBeyondAscii(c)) {
            report(QStringLiteral("there is a letter beyond a to z outside quotation marks. Quote "
                                  "the text or the key"));
            return;
        }
        // Letters, blanks and quotation marks may stand between two dots of one key.
        if (c == '.' && ++m_dots >= maximumKeyParts) {
            report(QStringLiteral("a key has more than %1 parts. Quote it if its dots belong to "
                                  "its name")
                       .arg(maximumKeyParts));
            return;
        }
        if (c == '\n')
            ++m_line;
        if (c != '.' && !isPartOfKey(c))
            m_dots = 0;
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
        while (!isAtEnd() && !m_found) {
            const char c = m_text[m_at];
            if (c == quote && (!isMultiLine || isTriple(quote))) {
                m_at += isMultiLine ? 3 : 1;
                while (isMultiLine && !isAtEnd() && m_text[m_at] == quote)
                    ++m_at; // one or two more belong to the text
                return;
            }
            if (c == '\n' && !isMultiLine)
                return; // no text may end so: toml++ stops there
            if (c == '\\' && quote == '"') {
                skipEscape();
                continue;
            }
            m_line += c == '\n' ? 1 : 0;
            ++m_at;
        }
    }

    /// A backslash and what it escapes; at the end of a line also the blanks that follow.
    void skipEscape()
    {
        ++m_at;
        const bool escapesBlanks = !isAtEnd() && isWhiteSpace(m_text[m_at]);
        while (!isAtEnd() && isWhiteSpace(m_text[m_at])) {
            m_line += m_text[m_at] == '\n' ? 1 : 0;
            ++m_at;
        }
        if (isAtEnd())
            return;
        if (isBeyondAscii(m_text[m_at]))
            report(
                QStringLiteral("a letter beyond a to z follows a backslash. Write it without, or "
                               "write the text on one line"));
        else if (!escapesBlanks)
            ++m_at;
    }

    QByteArrayView m_text;
    qsizetype m_at = 0;
    int m_line = 1;
    int m_dots = 0;
    char m_lastSign = '\n'; // the last character that is no blank, outside of texts and comments
    std::optional<TomlObstacle> m_found;
};

} // namespace

std::optional<TomlObstacle> findTomlObstacle(QByteArrayView toml)
{
    return Scanner(toml).run();
}

} // namespace restdock
