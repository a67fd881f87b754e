// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <chrono>

namespace restdock::http {

/// The phrase of the status line ("Not Found") for every status this server uses, else "".
QByteArrayView reasonPhrase(int status);

/// "Sun, 06 Nov 1994 08:49:37 GMT" (RFC 9110 section 5.6.7), for years 0 to 9999.
QByteArray imfFixdate(std::chrono::sys_seconds time);

/// Writes the head of one response. Names and values can never end a line: characters that a field
/// may not have are an error of the caller, caught by an assertion and else left out; a field whose
/// name has none left is left out whole. Reentrant.
class ResponseHead
{
public:
    /// @p status is 100 to 599.
    explicit ResponseHead(int status);

    int status() const { return m_status; }

    /// Adds a field. Not for Date, Connection and Content-Length, which have their own ways in.
    ResponseHead &add(QByteArrayView name, QByteArrayView value);
    /// Adds Content-Length in bytes; at most once, not negative, not for 1xx and 204.
    ResponseHead &contentLength(qint64 bytes);

    /// The whole head with its empty line; the builder is spent afterwards. Adds Date, and
    /// "Connection: close" unless @p keepAlive, or "keep-alive" if the client's version is HTTP/1.0
    /// (@p minorVersion 0). An interim response (1xx) gets neither.
    [[nodiscard]] QByteArray finish(bool keepAlive, int minorVersion);

private:
    int m_status;
    QByteArray m_bytes;
};

} // namespace restdock::http
