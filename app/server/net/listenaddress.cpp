// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/net/listenaddress.h"

#include <QCoreApplication>

namespace restdock::net {

namespace {

Error malformed(const QString &text, const QString &why)
{
    return {ErrorCode::InvalidArgument,
            QStringLiteral("'%1' is not an address to listen on: %2. Use HOST:PORT, [IPV6]:PORT, "
                           ":PORT or unix:PATH")
                .arg(text, why)};
}

bool isPort(const QString &text)
{
    bool isNumber = false;
    const auto number = text.toLongLong(&isNumber);
    if (isNumber)
        return number >= 0 && number <= 65535 && text.at(0).isDigit();
    return !text.isEmpty() && text.at(0).isLetter(); // a service name: resolved when listening
}

} // namespace

Result<ListenAddress> ListenAddress::parse(const QString &text)
{
    ListenAddress address;
    if (text.startsWith(u"unix:")) {
        address.kind = Kind::Unix;
        address.path = text.mid(5);
        if (address.path.isEmpty())
            return malformed(text, QStringLiteral("the path is missing"));
        return address;
    }
    const auto colon = text.lastIndexOf(u':');
    if (colon < 0)
        return malformed(text, QStringLiteral("the port is missing"));
    address.host = text.left(colon);
    address.port = text.mid(colon + 1);
    if (address.host.startsWith(u'[') && address.host.endsWith(u']'))
        address.host = address.host.mid(1, address.host.size() - 2);
    else if (address.host.contains(u':'))
        return malformed(text, QStringLiteral("an IPv6 address needs brackets"));
    if (!isPort(address.port))
        return malformed(text, QStringLiteral("the port is not a number from 0 to 65535"));
    return address;
}

QString ListenAddress::toString() const
{
    if (kind == Kind::Unix)
        return u"unix:" + path;
    return (host.contains(u':') ? QString(u'[' + host + u']') : host) + u':' + port;
}

} // namespace restdock::net
