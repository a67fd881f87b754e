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

/// @p address in network order.
QByteArray sourceOfIpv4(QByteArrayView address, const QByteArray &user)
{
    constexpr char loopbackNet = 127;
    return address.front() == loopbackNet ? localSource(user) : '4' + address.toByteArray();
}

QByteArray sourceOfIpv6(const in6_addr &address, const QByteArray &user)
{
    QByteArray bytes(sizeof address, Qt::Uninitialized);
    std::memcpy(bytes.data(), &address, sizeof address);
    if (IN6_IS_ADDR_LOOPBACK(&address))
        return localSource(user);
    if (IN6_IS_ADDR_V4MAPPED(&address))
        return sourceOfIpv4(QByteArrayView(bytes).last(4), user);
    return '6' + bytes.first(8);
}

} // namespace

QByteArray loginSource(const QByteArray &client, const QByteArray &user)
{
    if (client == "@")
        return localSource(user);
    in_addr ipv4{};
    if (::inet_pton(AF_INET, client.constData(), &ipv4) == 1) {
        QByteArray bytes(sizeof ipv4, Qt::Uninitialized);
        std::memcpy(bytes.data(), &ipv4, sizeof ipv4);
        return sourceOfIpv4(bytes, user);
    }
    in6_addr ipv6{};
    const auto zone = client.indexOf('%');
    const auto withoutZone = zone < 0 ? client : client.first(zone);
    if (::inet_pton(AF_INET6, withoutZone.constData(), &ipv6) == 1)
        return sourceOfIpv6(ipv6, user);
    return '?' + client.first(std::min(client.size(), keptTextBytes));
}

} // namespace restdock
