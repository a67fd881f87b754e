// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/access/loginsource.h"

#include <QStringBuilder>

#include <arpa/inet.h>
#include <netinet/in.h>

#include <cstring>

namespace restdock {

namespace {

constexpr qsizetype keptTextBytes = 64; // of what a client chooses

QByteArray localSource(const QByteArray &user)
{
    return '@' + user.first(std::min(user.size(), keptTextBytes));
}

struct Address
{
    QByteArray key;
    bool isOfThisMachine = false;
};

/// @p bytes in network order.
Address ipv4Address(QByteArrayView bytes)
{
    constexpr char loopbackNet = 127;
    return {'4' + bytes.toByteArray(), bytes.front() == loopbackNet};
}

Address ipv6Address(const in6_addr &address)
{
    QByteArray bytes(sizeof address, Qt::Uninitialized);
    std::memcpy(bytes.data(), &address, sizeof address);
    if (IN6_IS_ADDR_V4MAPPED(&address))
        return ipv4Address(QByteArrayView(bytes).last(4));
    return {'6' + bytes.first(8), bool(IN6_IS_ADDR_LOOPBACK(&address))};
}

Address addressOf(const QByteArray &client)
{
    if (client == "@")
        return {client, true};
    in_addr ipv4{};
    if (::inet_pton(AF_INET, client.constData(), &ipv4) == 1) {
        QByteArray bytes(sizeof ipv4, Qt::Uninitialized);
        std::memcpy(bytes.data(), &ipv4, sizeof ipv4);
        return ipv4Address(bytes);
    }
    in6_addr ipv6{};
    const auto zone = client.indexOf('%');
    const auto withoutZone = zone < 0 ? client : client.first(zone);
    if (::inet_pton(AF_INET6, withoutZone.constData(), &ipv6) == 1)
        return ipv6Address(ipv6);
    return {'?' + client.first(std::min(client.size(), keptTextBytes))};
}

} // namespace

QByteArray loginSource(const QByteArray &client, const QByteArray &user)
{
    const auto address = addressOf(client);
    return address.isOfThisMachine ? localSource(user) : address.key;
}

QByteArray loginAddress(const QByteArray &client)
{
    return addressOf(client).key;
}

} // namespace restdock
