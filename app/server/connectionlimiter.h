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

    /// A place for one connection, given back when the pointer goes; nullptr when there is none. It
    /// may outlive the limiter: a provider's thread can be the last to let go of a connection.
    using Place = std::shared_ptr<const void>;
    Place take(const QByteArray &client);

private:
    struct Taken
    {
        void giveBack(const QByteArray &client);

        std::mutex lock;
        int total = 0;
        QHash<QByteArray, int> perAddress;
    };

    const Limits m_limits;
    const std::shared_ptr<Taken> m_taken = std::make_shared<Taken>();
};

} // namespace restdock
