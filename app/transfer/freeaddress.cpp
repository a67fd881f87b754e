// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/transfer/freeaddress.h"

#include <algorithm>

namespace restdock {

ListenAddress freeAddress(ListenAddress wanted, const QList<Profile> &others)
{
    constexpr int lastPort = 65535;
    const auto isTaken = [&others](const ListenAddress &address) {
        return std::any_of(others.begin(), others.end(), [&address](const Profile &other) {
            return other.listen.collidesWith(address);
        });
    };
    auto address = wanted;
    bool isNumber = false;
    for (int port = wanted.port.toInt(&isNumber); isTaken(address); ++port) {
        if (!isNumber || wanted.kind != ListenAddress::Kind::Tcp || port > lastPort)
            return wanted; // none: saving tells why
        address.port = QString::number(port);
    }
    return address;
}

} // namespace restdock
