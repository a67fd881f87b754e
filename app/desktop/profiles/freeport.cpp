// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/profiles/freeport.h"

#include <QHostAddress>
#include <QTcpServer>

#include <algorithm>
#include <limits>

namespace restdock {

quint16 freePortAfter(quint16 port, const QString &host, const QSet<quint16> &taken)
{
    constexpr int mostTries = 1000;
    constexpr int firstForEverybody = 1024;
    const QHostAddress address = host == u"localhost" ? QHostAddress(QHostAddress::LocalHost)
        : host.isEmpty()                              ? QHostAddress(QHostAddress::Any)
                                                      : QHostAddress(host);
    const int first = std::max(int(port) + 1, firstForEverybody);
    const int last = std::min<int>(first + mostTries - 1, std::numeric_limits<quint16>::max());
    for (int one = first; one <= last; ++one) {
        QTcpServer probe;
        if (!taken.contains(quint16(one)) && probe.listen(address, quint16(one)))
            return quint16(one);
    }
    return 0;
}

} // namespace restdock
