// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <optional>
#include <variant>
#include <vector>

namespace restdock::http {

enum class Method { Head, Get, Post, Delete, Other };

/// Limits of a request head. What exceeds them is answered 431 (or 414 for the request line).
struct HeadLimits
{
    qsizetype requestLineBytes = 4096; ///< without its CRLF
    qsizetype headBytes = 16 * 1024;   ///< request line, all fields and the empty line
    qsizetype fieldCount = 64;
};

/// How the end of a request's body is found (RFC 9112 section 6).
enum class BodyFraming { None, ContentLength, Chunked };

struct HeaderField
{
    QByteArrayView name;  ///< as sent; compare without regard to case
    QByteArrayView value; ///< without white space at its ends
};

/// A request head that passed every check of HeadParser; the views point into `m_bytes` and stay
/// valid when the head is moved. A head that was moved from may only be assigned to or destroyed.
class RequestHead
{
public:
    Method method = Method::Other;
    QByteArrayView methodName;
    QByteArrayView target; ///< origin-form, as sent: begins with '/', visible ASCII, no '#'
    int minorVersion = 1;  ///< HTTP/1.x
    std::vector<HeaderField> fields;
    BodyFraming framing = BodyFraming::None; ///< None too if neither framing field was sent
    qint64 contentLength = 0;                ///< bytes; only for BodyFraming::ContentLength
    bool keepAlive = true;                   ///< by version and Connection field
    /// The client waits for "100 Continue" before it sends the body. Never set for HTTP/1.0 or when
    /// the framing says that there is no body to wait for.
    bool expectsContinue = false;

    RequestHead() = default;
    RequestHead(RequestHead &&) noexcept = default;
    RequestHead &operator=(RequestHead &&) noexcept = default;

    /// The value of the field @p name, or nothing; the first one if it is repeated.
    std::optional<QByteArrayView> field(QByteArrayView name) const;

private:
    friend class HeadParser;
    QByteArray m_bytes;
};

/// The head is wrong: answer with this status and close the connection.
struct HeadError
{
    int status = 400;        ///< 400, 414, 417, 431, 501 or 505
    const char *reason = ""; ///< a short English sentence for body and log; static
};

/// Reads request heads (RFC 9112) out of a growing buffer, strictly: whatever two programs could
/// read differently is refused, because a proxy in front of us may read it the other way.
///
/// Refused with 400: a bare CR or LF as line end, NUL or other control characters, white space
/// around a field name or before the first field, folded lines, an empty or malformed name, a
/// target that is not in origin-form ("*" and absolute-form too) or has bytes outside visible
/// ASCII, Content-Length that is not plain digits, is repeated (even with the same value) or is
/// above 2^63-1, Transfer-Encoding that is repeated or comes with Content-Length or in HTTP/1.0,
/// HTTP/1.1 without exactly one Host, any second Host, a Host value with characters that a name and
/// a port cannot have (empty is allowed). 501: a Transfer-Encoding other than exactly "chunked".
/// 417: an Expect other than "100-continue" (HTTP/1.0: ignored). 505: a version other than 1.0 and
/// 1.1. 414 and 431: HeadLimits. One empty line (CRLF) before the request line is skipped
/// (RFC 9112 2.2).
///
/// A first byte that cannot begin a request, a bare LF and exceeded limits are reported as soon as
/// they are there, the rest when the head is complete; what is reported never depends on how the
/// bytes were cut. Keeps only the position of its search, so that a head arriving byte by byte
/// costs linear time.
class HeadParser
{
public:
    struct NeedMore
    {};
    struct Complete
    {
        RequestHead head;
        qsizetype consumed = 0; ///< bytes of the buffer that belong to the head
    };
    using Outcome = std::variant<NeedMore, Complete, HeadError>;

    explicit HeadParser(const HeadLimits &limits = {}) : m_limits(limits) {}

    /// @p buffer holds all bytes since the last request's end; on the next call it may only have
    /// grown. After Complete the parser is ready for the next head.
    Outcome parse(QByteArrayView buffer);

private:
    /// What has been found out about the head in the buffer so far.
    struct Search
    {
        qsizetype start = -1; // of the request line; -1 until its first byte was seen
        qsizetype lineStart = 0;
        qsizetype scanned = 0; // no LF between lineStart and here
        qsizetype lines = 0;   // complete ones: request line and fields
        bool complete = false; // lineStart is behind the empty line
    };

    std::optional<HeadError> findStart(QByteArrayView buffer);
    std::optional<HeadError> findEnd(QByteArrayView buffer);
    std::optional<HeadError> endLine(QByteArrayView buffer, qsizetype lineFeed);
    bool requestLineTooLong(QByteArrayView seen) const;

    HeadLimits m_limits;
    Search m_search;
};

} // namespace restdock::http
