// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/profiles/reachableurls.h"

#include <QTest>

using namespace restdock;
using namespace Qt::StringLiterals;

class tst_reachableurls : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatOthersReachComesFirst()
    {
        const QList<OwnAddress> own{{QHostAddress(u"127.0.0.1"_s), u"lo"_s},
                                    {QHostAddress(u"172.17.0.1"_s), u"docker0"_s},
                                    {QHostAddress(u"fd00::9"_s), u"eth0"_s},
                                    {QHostAddress(u"fe80::1%eth0"_s), u"eth0"_s},
                                    {QHostAddress(u"192.168.122.1"_s), u"virbr0"_s},
                                    {QHostAddress(u"10.0.0.4"_s), u"eth1"_s},
                                    {QHostAddress(u"192.168.1.9"_s), u"eth0"_s}};
        QStringList hosts;
        for (const auto &one : byReach(own, QHostAddress(u"192.168.1.9"_s)))
            hosts << one.address.toString();
        QCOMPARE(hosts,
                 (QStringList{u"192.168.1.9"_s, u"10.0.0.4"_s, u"fd00::9"_s, u"172.17.0.1"_s,
                              u"192.168.122.1"_s}));
    }

    void theWayToTheWorldIsBelievedEvenIfItIsATunnel()
    {
        const QList<OwnAddress> own{{QHostAddress(u"192.168.1.9"_s), u"eth0"_s},
                                    {QHostAddress(u"10.8.0.2"_s), u"tun0"_s}};
        QCOMPARE(byReach(own, QHostAddress(u"10.8.0.2"_s)).first().interfaceName, u"tun0"_s);
        QCOMPARE(byReach(own, {}).first().interfaceName, u"eth0"_s);
    }

    void anAddressOnEveryInterfaceIsNeverWithoutAHost()
    {
        Profile profile;
        const auto urls = reachableUrls(profile, u":8000"_s);
        QVERIFY(!urls.isEmpty());
        for (const auto &url : urls)
            QVERIFY2(!url.contains(u"://:"), qPrintable(url));
        QCOMPARE(reachableUrls(profile, u"192.168.1.9:8000"_s),
                 QStringList{u"http://192.168.1.9:8000/"_s});
        profile.certificate = CertificateSource::Made;
        QCOMPARE(reachableUrls(profile, u"nas:8000"_s), QStringList{u"https://nas:8000/"_s});
        QVERIFY(reachableUrls(profile, u"unix:/run/r.sock"_s).isEmpty());
    }
};

QTEST_GUILESS_MAIN(tst_reachableurls)
#include "tst_reachableurls.moc"
