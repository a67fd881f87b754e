// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/http/responsehead.h"

#include "app/server/http/characters.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <utility>

namespace restdock::http {

namespace {

constexpr qsizetype typicalHeadBytes = 384; // one allocation for nearly every response

// Appends what of @p text is in the class. All of it, unless the caller has an error.
template<bool isAllowed(char)>
void appendOnly(QByteArray &out, QByteArrayView text)
{
    const bool allAllowed = std::all_of(text.begin(), text.end(), isAllowed);
    Q_ASSERT_X(allAllowed, "ResponseHead", "a character that a header field may not have");
    if (allAllowed) {
        out.append(text);
        return;
    }
    for (const char c : text) {
        if (isAllowed(c))
            out.append(c);
    }
}

void appendNumber(QByteArray &out, qint64 number)
{
    std::array<char, 20> digits;
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), number).ptr;
    out.append(digits.data(), end - digits.data());
}

void appendPadded(QByteArray &out, unsigned number, int width)
{
    std::array<char, 10> digits;
    for (int i = width; i-- > 0; number /= 10)
        digits[static_cast<size_t>(i)] = static_cast<char>('0' + number % 10);
    out.append(digits.data(), width);
}

// The current time; written anew once a second in each thread.
QByteArrayView currentDate()
{
    thread_local std::chrono::sys_seconds cachedSecond = std::chrono::sys_seconds::min();
    thread_local QByteArray cachedDate;
    const auto now = std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now());
    if (now != cachedSecond) {
        cachedDate = imfFixdate(now);
        cachedSecond = now;
    }
    return cachedDate;
}

} // namespace

QByteArrayView reasonPhrase(int status)
{
    switch (status) {
    case 100: return "Continue";
    case 200: return "OK";
    case 206: return "Partial Content";
    case 304: return "Not Modified";
    case 400: return "Bad Request";
    case 401: return "Unauthorized";
    case 403: return "Forbidden";
    case 404: return "Not Found";
    case 405: return "Method Not Allowed";
    case 408: return "Request Timeout";
    case 411: return "Length Required";
    case 413: return "Content Too Large";
    case 414: return "URI Too Long";
    case 416: return "Range Not Satisfiable";
    case 417: return "Expectation Failed";
    case 421: return "Misdirected Request";
    case 429: return "Too Many Requests";
    case 431: return "Request Header Fields Too Large";
    case 500: return "Internal Server Error";
    case 501: return "Not Implemented";
    case 502: return "Bad Gateway";
    case 503: return "Service Unavailable";
    case 504: return "Gateway Timeout";
    case 505: return "HTTP Version Not Supported";
    case 507: return "Insufficient Storage";
    }
    return "";
}

QByteArray imfFixdate(std::chrono::sys_seconds time)
{
    // By hand: the names are English whatever the locale, and this is short.
    constexpr std::array dayNames{"Sun, ", "Mon, ", "Tue, ", "Wed, ", "Thu, ", "Fri, ", "Sat, "};
    constexpr std::array monthNames{" Jan ", " Feb ", " Mar ", " Apr ", " May ", " Jun ",
                                    " Jul ", " Aug ", " Sep ", " Oct ", " Nov ", " Dec "};
    const auto day = std::chrono::floor<std::chrono::days>(time);
    const std::chrono::year_month_day date(day);
    const std::chrono::hh_mm_ss clock(time - day);

    QByteArray result;
    result.reserve(29);
    result.append(dayNames[std::chrono::weekday(day).c_encoding()]);
    appendPadded(result, unsigned(date.day()), 2);
    result.append(monthNames[unsigned(date.month()) - 1]);
    appendPadded(result, static_cast<unsigned>(int(date.year())), 4);
    result.append(' ');
    appendPadded(result, static_cast<unsigned>(clock.hours().count()), 2);
    result.append(':');
    appendPadded(result, static_cast<unsigned>(clock.minutes().count()), 2);
    result.append(':');
    appendPadded(result, static_cast<unsigned>(clock.seconds().count()), 2);
    result.append(" GMT");
    return result;
}

ResponseHead::ResponseHead(int status) : m_status(status)
{
    Q_ASSERT(status >= 100 && status <= 599);
    m_bytes.reserve(typicalHeadBytes);
    m_bytes.append("HTTP/1.1 ");
    appendNumber(m_bytes, status);
    m_bytes.append(' ').append(reasonPhrase(status)).append("\r\n");
}

ResponseHead &ResponseHead::add(QByteArrayView name, QByteArrayView value)
{
    const qsizetype lineStart = m_bytes.size();
    appendOnly<isTokenCharacter>(m_bytes, name);
    if (m_bytes.size() == lineStart) {
        Q_ASSERT_X(false, "ResponseHead", "a header field without a name");
        return *this;
    }
    m_bytes.append(": ");
    appendOnly<isFieldValueCharacter>(m_bytes, value);
    m_bytes.append("\r\n");
    return *this;
}

ResponseHead &ResponseHead::contentLength(qint64 bytes)
{
    Q_ASSERT(bytes >= 0 && m_status >= 200 && m_status != 204);
    m_bytes.append("Content-Length: ");
    appendNumber(m_bytes, bytes);
    m_bytes.append("\r\n");
    return *this;
}

QByteArray ResponseHead::finish(bool keepAlive, int minorVersion)
{
    if (m_status >= 200) {
        m_bytes.append("Date: ").append(currentDate()).append("\r\n");
        if (!keepAlive)
            m_bytes.append("Connection: close\r\n");
        else if (minorVersion == 0)
            m_bytes.append("Connection: keep-alive\r\n");
    }
    m_bytes.append("\r\n");
    return std::move(m_bytes);
}

} // namespace restdock::http
