// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/profiles/profile.h"

#include <QHostAddress>
#include <QStringList>

namespace restdock {

/// An address of this computer, and the interface that has it.
struct OwnAddress
{
    QHostAddress address;
    QString interfaceName = {}; ///< "eth0", "docker0", "vEthernet (WSL)"

    bool operator==(const OwnAddress &) const = default;
};

/// The order in which clients would try them: @p routed, which this computer uses towards the world,
/// then the others, then those of networks that exist only inside it (containers, virtual machines)
/// or are tunnels. IPv4 comes first in each. Without loopback and link-local addresses.
QList<OwnAddress> byReach(QList<OwnAddress> addresses, const QHostAddress &routed);

/// The addresses that clients can use for a server of @p profile that listens on @p bound, the
/// likeliest first. Empty for a Unix socket.
QStringList reachableUrls(const Profile &profile, const QString &bound);

} // namespace restdock
