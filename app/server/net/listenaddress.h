// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/result.h"

#include <QString>

namespace restdock::net {

/// Where a server listens: a TCP host and port, or the path of a Unix socket.
struct ListenAddress
{
    enum class Kind { Tcp, Unix };

    Kind kind = Kind::Tcp;
    QString host; ///< empty: every address of this machine
    QString port; ///< a number or a service name ("http"); "0": any free one
    QString path; ///< of the Unix socket

    /// Reads rest-server's forms: HOST:PORT, [IPV6]:PORT, :PORT and unix:PATH.
    static Result<ListenAddress> parse(const QString &text);

    /// The form that parse() reads.
    QString toString() const;

    bool operator==(const ListenAddress &) const = default;
};

} // namespace restdock::net
