// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/result.h"

#include <QString>

namespace restdock {

/// Where a server listens: a TCP host and port, or the path of a Unix socket.
struct ListenAddress
{
    enum class Kind { Tcp, Unix };

    Kind kind = Kind::Tcp;
    QString host = {}; ///< empty: every address of this machine
    QString port = {}; ///< a number or a service name ("http"); "0": any free one
    QString path = {}; ///< of the Unix socket

    /// Reads rest-server's forms: HOST:PORT, [IPV6]:PORT, :PORT and unix:PATH.
    static Result<ListenAddress> parse(const QString &text);

    /// The form that parse() reads.
    QString toString() const;

    /// Whether only this computer can connect: a Unix socket, 127.0.0.0/8, ::1 or localhost.
    bool isLocal() const;

    /// Whether two servers, one at each, could not both listen. Hosts are compared as they are
    /// written: what a name stands for is known only when listening. Port 0 is never taken.
    bool collidesWith(const ListenAddress &other) const;

    bool operator==(const ListenAddress &) const = default;
};

} // namespace restdock
