// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/profiles/reachableurls.h"

#include <QNetworkInterface>
#include <QUdpSocket>

#include <algorithm>

namespace restdock {

namespace {

/// By its name: a bridge of containers is an Ethernet interface to the system like any other.
bool isInsideOnly(const QString &interfaceName)
{
    static constexpr const char *beginnings[] = {
        "docker",    "br-", "veth",    "virbr",     "vnet",       "vmnet", "vboxnet", "lxc",
        "lxdbr",     "cni", "flannel", "cali",      "podman",     "tun",   "tap",     "wg",
        "tailscale", "zt",  "utun",    "vEthernet", "VirtualBox", "VMware"};
    return std::any_of(std::begin(beginnings), std::end(beginnings), [&](const char *beginning) {
        return interfaceName.startsWith(QLatin1String(beginning));
    });
}

/// The address that packets to the world would have. Nothing is sent for it; null: there is no route.
QHostAddress routedAddress()
{
    QUdpSocket socket;
    socket.connectToHost(QStringLiteral("192.0.2.1"), 9); // RFC 5737: nobody's
    return socket.state() == QAbstractSocket::ConnectedState ? socket.localAddress()
                                                             : QHostAddress();
}

QList<OwnAddress> ownAddresses()
{
    QList<OwnAddress> found;
    const auto interfaces = QNetworkInterface::allInterfaces();
    for (const auto &one : interfaces) {
        if (!one.flags().testFlag(QNetworkInterface::IsUp))
            continue;
        const auto entries = one.addressEntries();
        for (const auto &entry : entries)
            found.append({entry.ip(), one.humanReadableName()});
    }
    return found;
}

} // namespace

QList<OwnAddress> byReach(QList<OwnAddress> addresses, const QHostAddress &routed)
{
    addresses.removeIf([](const OwnAddress &own) {
        return own.address.isLoopback() || own.address.isLinkLocal();
    });
    const auto rank = [&routed](const OwnAddress &own) {
        if (own.address == routed)
            return 0;
        const int far = isInsideOnly(own.interfaceName) ? 2 : 0;
        return 1 + far + (own.address.protocol() == QAbstractSocket::IPv4Protocol ? 0 : 1);
    };
    std::stable_sort(
        addresses.begin(), addresses.end(),
        [&rank](const auto &one, const auto &other) { return rank(one) < rank(other); });
    return addresses;
}

QStringList reachableUrls(const Profile &profile, const QString &bound)
{
    const QString scheme =
        profile.usesTls() ? QStringLiteral("https://") : QStringLiteral("http://");
    const auto urlOf = [&scheme](const QString &hostAndPort) {
        return QString(scheme + hostAndPort + u'/');
    };
    const auto address = ListenAddress::parse(bound);
    if (!address || address->kind == ListenAddress::Kind::Unix)
        return {};
    const bool isEvery =
        address->host.isEmpty() || address->host == u"::" || address->host == u"0.0.0.0";
    if (!isEvery)
        return {urlOf(address->toString())};
    QStringList urls;
    const auto own = byReach(ownAddresses(), routedAddress());
    for (const auto &one : own) {
        const bool isFour = one.address.protocol() == QAbstractSocket::IPv4Protocol;
        if (!isFour && address->host == u"0.0.0.0")
            continue;
        const QString text = one.address.toString();
        urls << urlOf((isFour ? text : QString(u'[' + text + u']')) + u':' + address->port);
    }
    return urls.isEmpty() ? QStringList{urlOf(u"127.0.0.1:" + address->port)} : urls;
}

} // namespace restdock
