// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHostAddress>
#include <QTcpSocket>

namespace restdock::test {

/// A port of this computer for a server that has to be told its number. As long as this lives the system gives it to
/// nobody who asks for any port, though nobody listens there; who asks for it by number gets it.
class ReservedPort
{
public:
    ReservedPort() { m_place.bind(QHostAddress::LocalHost, 0, QAbstractSocket::ShareAddress); }

    quint16 number() const { return m_place.localPort(); } ///< 0: there is none

private:
    QTcpSocket m_place; // bound and no more, in a way that lets others bind, too
};

} // namespace restdock::test
