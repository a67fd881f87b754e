// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/listenaddress.h"

#include <arpa/inet.h>
#include <netdb.h>
#include <netinet/in.h>

#include <cstring>
#include <optional>

namespace restdock {

namespace {

Error malformed(const QString &text, const Message &why)
{
    return {ErrorCode::InvalidArgument,
            QT_TRANSLATE_NOOP("Error",
                              "'%1' is not an address to listen on: %2. Use HOST:PORT, "
                              "[IPV6]:PORT, :PORT or unix:PATH"),
            {text, why}};
}

bool isPort(const QString &text)
{
    bool isNumber = false;
    const auto number = text.toLongLong(&isNumber);
    if (isNumber)
        return number >= 0 && number <= 65535 && text.at(0).isDigit();
    return !text.isEmpty() && text.at(0).isLetter(); // a service name: resolved when listening
}

/// A host as 16 bytes of IPv6, IPv4 mapped into it; nothing for names.
std::optional<QByteArray> addressBytes(const QString &host)
{
    const auto text = host.toLatin1();
    in6_addr address{};
    if (::inet_pton(AF_INET6, text.constData(), &address) == 1)
        return QByteArray(reinterpret_cast<const char *>(&address), sizeof address);
    in_addr ipv4{};
    if (::inet_pton(AF_INET, text.constData(), &ipv4) != 1)
        return std::nullopt;
    QByteArray mapped(16, '\0');
    mapped[10] = mapped[11] = '\xff';
    std::memcpy(mapped.data() + 12, &ipv4, sizeof ipv4);
    return mapped;
}

bool isIpv4(const QByteArray &bytes)
{
    return bytes.startsWith(QByteArray("\0\0\0\0\0\0\0\0\0\0\xff\xff", 12));
}

bool isEveryAddress(const QString &host)
{
    return host.isEmpty() || host == u"::" || host == u"0.0.0.0";
}

bool hostsCollide(const QString &one, const QString &other)
{
    const auto first = addressBytes(one);
    const auto second = addressBytes(other);
    // 0.0.0.0 leaves IPv6 free; "::" and no host take both kinds.
    if (one == u"0.0.0.0" || other == u"0.0.0.0") {
        const auto &specific = one == u"0.0.0.0" ? other : one;
        const auto bytes = addressBytes(specific);
        return isEveryAddress(specific) || !bytes || isIpv4(*bytes);
    }
    if (isEveryAddress(one) || isEveryAddress(other))
        return true;
    if (first && second)
        return *first == *second;
    return one.compare(other, Qt::CaseInsensitive) == 0;
}

/// "http" is 80; a name that this system does not know stays a name.
QString portNumber(const QString &port)
{
    bool isNumber = false;
    const int number = port.toInt(&isNumber);
    if (isNumber)
        return QString::number(number);
    addrinfo hints{};
    hints.ai_socktype = SOCK_STREAM;
    addrinfo *found = nullptr;
    if (::getaddrinfo(nullptr, port.toUtf8().constData(), &hints, &found) != 0)
        return port;
    sockaddr_in address{};
    std::memcpy(&address, found->ai_addr,
                sizeof address); // the port lies at the same place in both
    ::freeaddrinfo(found);
    return QString::number(ntohs(address.sin_port));
}

} // namespace

Result<ListenAddress> ListenAddress::parse(const QString &text)
{
    ListenAddress address;
    if (text.startsWith(u"unix:")) {
        address.kind = Kind::Unix;
        address.path = text.mid(5);
        if (address.path.isEmpty())
            return malformed(text, QT_TRANSLATE_NOOP("Error", "the path is missing"));
        return address;
    }
    const auto colon = text.lastIndexOf(u':');
    if (colon < 0)
        return malformed(text, QT_TRANSLATE_NOOP("Error", "the port is missing"));
    address.host = text.left(colon);
    address.port = text.mid(colon + 1);
    if (address.host.startsWith(u'[') && address.host.endsWith(u']'))
        address.host = address.host.mid(1, address.host.size() - 2);
    else if (address.host.contains(u':'))
        return malformed(text, QT_TRANSLATE_NOOP("Error", "an IPv6 address needs brackets"));
    if (!isPort(address.port))
        return malformed(text,
                         QT_TRANSLATE_NOOP("Error", "the port is not a number from 0 to 65535"));
    return address;
}

QString ListenAddress::toString() const
{
    if (kind == Kind::Unix)
        return u"unix:" + path;
    return (host.contains(u':') ? QString(u'[' + host + u']') : host) + u':' + port;
}

bool ListenAddress::isLocal() const
{
    if (kind == Kind::Unix || host == u"localhost")
        return true;
    const auto bytes = addressBytes(host);
    if (!bytes)
        return false;
    if (isIpv4(*bytes))
        return bytes->at(12) == 127;
    return *bytes == QByteArray(15, '\0').append('\1');
}

bool ListenAddress::collidesWith(const ListenAddress &other) const
{
    if (kind != other.kind)
        return false;
    if (kind == Kind::Unix)
        return path == other.path;
    const auto number = portNumber(port);
    return number != u"0" && number == portNumber(other.port) && hostsCollide(host, other.host);
}

} // namespace restdock
