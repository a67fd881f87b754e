// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace restdock::ui {

enum class Severity : quint8 { Info, Warning, Error };

/// One line of the activity log: a request that ended, or an event that a person understands.
struct LogRow
{
    enum class Kind : quint8 { Request, Event };

    quint64 number = 0; ///< counts up; the archive may have left some out
    qint64 time = 0;    ///< milliseconds since 1970, UTC
    Kind kind = Kind::Request;
    Severity severity = Severity::Info;
    QString profile;
    QByteArray user; ///< who sent the request, or whom the event is about; empty: nobody is known
    // Of an event:
    QString text;     ///< as the log has it, in English; eventText() is for people
    QByteArray code;  ///< to search for: "AUTH-FAIL"; empty: it has none
    QByteArray facts; ///< see EventWording

    // Of a request:
    QByteArray client; ///< numeric address, "@" for a Unix socket
    QByteArray method;
    QByteArray target; ///< as sent
    QByteArray repository;
    QByteArray type; ///< restic's name of the blob type
    int status = 0;  ///< 0: the connection ended before an answer
    qint64 bytesReceived = 0;
    qint64 bytesSent = 0;
    qint64 microseconds = 0;

    /// What moved; an answer to an upload is a handful of bytes that nobody wants to see.
    qint64 bytes() const { return bytesReceived > 0 ? bytesReceived : bytesSent; }

    bool operator==(const LogRow &) const = default;
};

} // namespace restdock::ui
