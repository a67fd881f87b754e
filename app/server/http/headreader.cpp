// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/http/headreader.h"

#include "app/server/http/characters.h"

#include <limits>

namespace restdock::http {

namespace {

constexpr HeadError badRequestLine{400, "The request line is malformed."};
constexpr HeadError badVersion{400, "The HTTP version is malformed."};
constexpr HeadError unknownVersion{505, "Only HTTP/1.0 and HTTP/1.1 are spoken here."};
constexpr HeadError badTarget{400, "The request target is not a plain path."};
constexpr HeadError foldedLine{400, "A header line begins with white space."};
constexpr HeadError badFieldName{400, "The name of a header field is malformed."};
constexpr HeadError badFieldValue{400, "The value of a header field is malformed."};
constexpr HeadError repeatedLength{400, "Content-Length is repeated."};
constexpr HeadError badLength{400, "Content-Length is not a valid number."};
constexpr HeadError repeatedCoding{400, "Transfer-Encoding is repeated."};
constexpr HeadError lengthAndCoding{400, "Content-Length and Transfer-Encoding are both set."};
constexpr HeadError codingInOldVersion{400, "HTTP/1.0 has no Transfer-Encoding."};
constexpr HeadError unknownCoding{501, "Only the chunked Transfer-Encoding is supported."};
constexpr HeadError missingHost{400, "The Host field is missing."};
constexpr HeadError repeatedHost{400, "The Host field is repeated."};
constexpr HeadError badHost{400, "The Host field is malformed."};
constexpr HeadError unknownExpectation{417, "Only 100-continue may be expected."};

Method methodFromName(QByteArrayView name)
{
    if (name == QByteArrayView("GET"))
        return Method::Get;
    if (name == QByteArrayView("HEAD"))
        return Method::Head;
    if (name == QByteArrayView("POST"))
        return Method::Post;
    if (name == QByteArrayView("DELETE"))
        return Method::Delete;
    return Method::Other;
}

// Plain digits up to 2^63-1, else -1. No sign, no space, no list.
qint64 parseLength(QByteArrayView text)
{
    constexpr qint64 maximum = std::numeric_limits<qint64>::max();
    if (text.isEmpty())
        return -1;
    qint64 result = 0;
    for (const char c : text) {
        if (!isDigit(c))
            return -1;
        const int digit = c - '0';
        if (result > (maximum - digit) / 10)
            return -1;
        result = result * 10 + digit;
    }
    return result;
}

bool isPossibleHost(QByteArrayView value)
{
    for (const char c : value) {
        if (!isHostCharacter(c))
            return false;
    }
    return true;
}

} // namespace

std::optional<HeadError> HeadReader::readRequestLine()
{
    const char *const methodStart = m_at;
    while (isTokenCharacter(*m_at))
        ++m_at;
    m_head.methodName = QByteArrayView(methodStart, m_at - methodStart);
    if (m_head.methodName.isEmpty() || *m_at != ' ')
        return badRequestLine;
    m_head.method = methodFromName(m_head.methodName);

    const char *const targetStart = ++m_at;
    while (isTargetCharacter(*m_at))
        ++m_at;
    m_head.target = QByteArrayView(targetStart, m_at - targetStart);
    if (*m_at != ' ')
        return *m_at == '\r' ? badRequestLine : badTarget;

    const char *const versionStart = ++m_at;
    while (isFieldValueCharacter(*m_at))
        ++m_at;
    if (m_at[0] != '\r' || m_at[1] != '\n')
        return badVersion;
    // The version first: "PRI * HTTP/2.0" deserves 505.
    if (auto error = readVersion(QByteArrayView(versionStart, m_at - versionStart)))
        return error;
    m_at += 2;
    if (m_head.target.isEmpty() || m_head.target.front() != '/')
        return badTarget;
    return {};
}

std::optional<HeadError> HeadReader::readVersion(QByteArrayView version)
{
    if (version.size() != 8 || !version.startsWith("HTTP/") || !isDigit(version[5])
        || version[6] != '.' || !isDigit(version[7]))
        return badVersion;
    if (version[5] != '1' || version[7] > '1')
        return unknownVersion;
    m_head.minorVersion = version[7] - '0';
    return {};
}

std::optional<HeadError> HeadReader::readField()
{
    if (isWhiteSpace(*m_at))
        return foldedLine;
    const char *const nameStart = m_at;
    while (isTokenCharacter(*m_at))
        ++m_at;
    HeaderField field;
    field.name = QByteArrayView(nameStart, m_at - nameStart);
    if (field.name.isEmpty() || *m_at != ':')
        return badFieldName;

    const char *const valueStart = ++m_at;
    while (isFieldValueCharacter(*m_at))
        ++m_at;
    if (m_at[0] != '\r' || m_at[1] != '\n')
        return badFieldValue;
    field.value = withoutOuterWhiteSpace(QByteArrayView(valueStart, m_at - valueStart));
    m_at += 2;
    m_head.fields.push_back(field);
    return interpret(field);
}

std::optional<HeadError> HeadReader::interpret(const HeaderField &field)
{
    // Most fields mean nothing here; their length tells that without a comparison.
    switch (field.name.size()) {
    case 4:
        return equalsIgnoringCase(field.name, "host") ? interpretHost(field.value) : std::nullopt;
    case 6:
        return equalsIgnoringCase(field.name, "expect") ? interpretExpect(field.value)
                                                        : std::nullopt;
    case 10:
        if (equalsIgnoringCase(field.name, "connection"))
            interpretConnection(field.value);
        return {};
    case 14:
        return equalsIgnoringCase(field.name, "content-length") ? interpretLength(field.value)
                                                                : std::nullopt;
    case 17:
        return equalsIgnoringCase(field.name, "transfer-encoding") ? interpretCoding(field.value)
                                                                   : std::nullopt;
    default: return {};
    }
}

std::optional<HeadError> HeadReader::interpretLength(QByteArrayView value)
{
    if (m_hasLength)
        return repeatedLength;
    m_hasLength = true;
    m_head.contentLength = parseLength(value);
    if (m_head.contentLength < 0)
        return badLength;
    m_head.framing = BodyFraming::ContentLength;
    return {};
}

std::optional<HeadError> HeadReader::interpretCoding(QByteArrayView value)
{
    if (m_hasCoding)
        return repeatedCoding;
    m_hasCoding = true;
    m_codingIsChunked = equalsIgnoringCase(value, "chunked");
    return {};
}

std::optional<HeadError> HeadReader::interpretHost(QByteArrayView value)
{
    if (m_hasHost)
        return repeatedHost;
    m_hasHost = true;
    if (!isPossibleHost(value))
        return badHost;
    return {};
}

std::optional<HeadError> HeadReader::interpretExpect(QByteArrayView value)
{
    if (m_head.minorVersion == 0) // RFC 9110 10.1.1: must be ignored
        return {};
    if (!equalsIgnoringCase(value, "100-continue"))
        return unknownExpectation;
    m_head.expectsContinue = true;
    return {};
}

void HeadReader::interpretConnection(QByteArrayView value)
{
    while (!value.isEmpty()) {
        const qsizetype comma = value.indexOf(',');
        const auto option = withoutOuterWhiteSpace(comma < 0 ? value : value.first(comma));
        if (equalsIgnoringCase(option, "close"))
            m_asksForClose = true;
        else if (equalsIgnoringCase(option, "keep-alive"))
            m_asksForKeepAlive = true;
        value = comma < 0 ? QByteArrayView() : value.sliced(comma + 1);
    }
}

std::optional<HeadError> HeadReader::finish()
{
    if (m_hasCoding) {
        // What smells of request smuggling is 400 before the coding's name is looked at.
        if (m_hasLength)
            return lengthAndCoding;
        if (m_head.minorVersion == 0)
            return codingInOldVersion;
        if (!m_codingIsChunked)
            return unknownCoding;
        m_head.framing = BodyFraming::Chunked;
    }
    if (m_head.minorVersion > 0 && !m_hasHost)
        return missingHost;
    m_head.keepAlive = !m_asksForClose && (m_head.minorVersion > 0 || m_asksForKeepAlive);
    if (m_head.framing == BodyFraming::None
        || (m_head.framing == BodyFraming::ContentLength && m_head.contentLength == 0))
        m_head.expectsContinue = false;
    return {};
}

} // namespace restdock::http
