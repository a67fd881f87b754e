// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/http/requesthead.h"

#include "app/server/http/characters.h"
#include "app/server/http/headreader.h"

#include <cstring>
#include <utility>

namespace restdock::http {

namespace {

constexpr HeadError badFirstByte{400, "This is not an HTTP request."};
constexpr HeadError bareLineFeed{400, "A line does not end with CR LF."};
constexpr HeadError requestLineTooLongError{414, "The request line is too long."};
constexpr HeadError headTooLong{431, "The request head is too long."};
constexpr HeadError tooManyFields{431, "The request has too many header fields."};

} // namespace

std::optional<QByteArrayView> RequestHead::field(QByteArrayView name) const
{
    for (const HeaderField &candidate : fields) {
        if (equalsIgnoringCase(candidate.name, name))
            return candidate.value;
    }
    return {};
}

HeadParser::Outcome HeadParser::parse(QByteArrayView buffer)
{
    Q_ASSERT(buffer.size() >= m_search.scanned);
    if (buffer.size() < m_search.scanned) // never read past it, whatever the caller does
        m_search = {};

    auto error = findStart(buffer);
    if (!error && m_search.start >= 0)
        error = findEnd(buffer);
    if (!error && !m_search.complete)
        return NeedMore{};

    const Search found = std::exchange(m_search, Search{});
    if (error)
        return *error;

    Complete result;
    result.consumed = found.lineStart;
    const auto text = buffer.sliced(found.start, found.lineStart - found.start);
    result.head.m_bytes = text.toByteArray();
    result.head.fields.reserve(static_cast<size_t>(found.lines - 1));
    HeadReader reader(result.head, result.head.m_bytes);
    error = reader.readRequestLine();
    for (qsizetype line = 1; line < found.lines && !error; ++line)
        error = reader.readField();
    if (!error)
        error = reader.finish();
    if (error)
        return *error;
    return result;
}

// Skips one empty line and looks at the first byte behind it.
std::optional<HeadError> HeadParser::findStart(QByteArrayView buffer)
{
    if (m_search.start >= 0 || buffer.isEmpty())
        return {};
    qsizetype start = 0;
    if (buffer[0] == '\r') {
        if (buffer.size() > 1 && buffer[1] != '\n')
            return badFirstByte;
        start = 2;
        if (buffer.size() <= start)
            return {};
    }
    if (!isTokenCharacter(buffer[start]))
        return badFirstByte;
    m_search.start = m_search.lineStart = m_search.scanned = start;
    return {};
}

// Searches line by line up to the empty one. Everything is decided in the order of the bytes, so
// that a head that came at once and one that came bytewise end alike.
std::optional<HeadError> HeadParser::findEnd(QByteArrayView buffer)
{
    const bool full = buffer.size() - m_search.start >= m_limits.headBytes;
    const auto seen = full ? buffer.first(m_search.start + m_limits.headBytes) : buffer;
    while (!m_search.complete) {
        const auto rest = seen.sliced(m_search.scanned);
        const auto *lineFeed = rest.isEmpty()
            ? nullptr
            : static_cast<const char *>(std::memchr(rest.data(), '\n', size_t(rest.size())));
        if (!lineFeed) {
            m_search.scanned = seen.size();
            break;
        }
        if (auto error = endLine(seen, lineFeed - seen.data()))
            return error;
    }
    if (m_search.complete)
        return {};
    if (m_search.lines == 0 && requestLineTooLong(seen.sliced(m_search.start)))
        return requestLineTooLongError;
    if (full)
        return headTooLong;
    return {};
}

std::optional<HeadError> HeadParser::endLine(QByteArrayView buffer, qsizetype lineFeed)
{
    if (m_search.lines == 0
        && requestLineTooLong(buffer.sliced(m_search.start, lineFeed - m_search.start)))
        return requestLineTooLongError;
    if (lineFeed == m_search.lineStart || buffer[lineFeed - 1] != '\r')
        return bareLineFeed;
    if (lineFeed - 1 == m_search.lineStart)
        m_search.complete = true; // not the first line: that begins with a token character
    else if (++m_search.lines > m_limits.fieldCount + 1)
        return tooManyFields;
    m_search.lineStart = m_search.scanned = lineFeed + 1;
    return {};
}

// For bytes of the request line before its LF: the only one above the limit may be the CR.
bool HeadParser::requestLineTooLong(QByteArrayView seen) const
{
    const qsizetype limit = m_limits.requestLineBytes;
    return seen.size() > limit + 1 || (seen.size() == limit + 1 && seen.back() != '\r');
}

} // namespace restdock::http
