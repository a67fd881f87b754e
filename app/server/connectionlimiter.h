// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>

#include <memory>
#include <mutex>

namespace restdock {

/// Counts open connections, in all and for each client address, and says when there are too many.
///
/// One address cannot take all places. Loopback and Unix sockets count only in all: behind a reverse
/// proxy every client comes from there. Any thread.
class ConnectionLimiter
{
public:
    struct Limits
    {
        int total = 10000;
        int perAddress = 256;
    };

    explicit ConnectionLimiter(const Limits &limits) : m_limits(limits) {}

    /// A place for one connection, given back when the pointer goes; nullptr when there is none.
    using Place = std::shared_ptr<const void>;
    Place take(const QByteArray &client);

private:
    void giveBack(const QByteArray &client);

    const Limits m_limits;
    std::mutex m_lock;
    int m_total = 0;
    QHash<QByteArray, int> m_perAddress;
};

} // namespace restdock
