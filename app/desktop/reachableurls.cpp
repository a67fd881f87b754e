// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/reachableurls.h"

#include <QNetworkInterface>

namespace restdock {

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
    QStringList four;
    QStringList six;
    const auto all = QNetworkInterface::allAddresses();
    for (const auto &one : all) {
        if (one.isLoopback() || one.isLinkLocal())
            continue;
        const bool isFour = one.protocol() == QAbstractSocket::IPv4Protocol;
        const QString host = isFour ? one.toString() : QString(u'[' + one.toString() + u']');
        (isFour ? four : six) << urlOf(host + u':' + address->port);
    }
    const QStringList urls = four + six;
    return urls.isEmpty() ? QStringList{urlOf(u"127.0.0.1:" + address->port)} : urls;
}

} // namespace restdock
