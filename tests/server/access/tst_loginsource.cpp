// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/access/loginsource.h"

#include <QTest>

using namespace restdock;

class TestLoginSource : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsTogether_data()
    {
        QTest::addColumn<QByteArray>("one");
        QTest::addColumn<QByteArray>("other");
        QTest::addColumn<bool>("sameAddress");
        QTest::addColumn<bool>("perUser");
        const auto row = [](const char *name, const char *one, const char *other, bool same,
                            bool perUser) {
            QTest::newRow(name) << QByteArray(one) << QByteArray(other) << same << perUser;
        };
        row("an IPv4 address", "192.168.1.30", "192.168.1.30", true, false);
        row("neighbours in IPv4", "192.168.1.30", "192.168.1.31", false, false);
        row("a /64", "2001:db8:1:2::1", "2001:db8:1:2:ffff::9", true, false);
        row("neighbouring /64s", "2001:db8:1:2::1", "2001:db8:1:3::1", false, false);
        row("spellings of an address", "2001:db8::1", "2001:0DB8:0::1", true, false);
        row("link-local with zones", "fe80::1%eth0", "fe80::2%eth1", true, false);
        row("IPv4 mapped into IPv6", "192.168.1.30", "::ffff:192.168.1.30", true, false);
        row("mapped neighbours", "::ffff:192.168.1.30", "::ffff:192.168.1.31", false, false);
        row("loopback", "127.0.0.1", "127.0.0.1", true, true);
        row("all loopbacks", "127.0.0.1", "::1", true, true);
        row("another loopback", "127.0.0.1", "127.8.9.10", true, true);
        row("mapped loopback", "::1", "::ffff:127.0.0.1", true, true);
        row("Unix socket", "@", "@", true, true);
        row("no address", "unknown", "unknown", true, false);
        row("no addresses", "unknown", "other", false, false);
        row("an address and a text of its bytes", "97.98.99.100", "abcd", false, false);
    }

    void countsTogether()
    {
        QFETCH(QByteArray, one);
        QFETCH(QByteArray, other);
        QFETCH(bool, sameAddress);
        QFETCH(bool, perUser);
        QCOMPARE(loginSource(one, "bob") == loginSource(other, "bob"), sameAddress);
        QCOMPARE(loginSource(one, "bob") != loginSource(one, "alice"), perUser);
    }

    void addressesAreTheirOwn()
    {
        QVERIFY(loginAddress("127.0.0.1") != loginAddress("127.0.0.2"));
        QVERIFY(loginAddress("127.0.0.1") != loginAddress("@"));
        QCOMPARE(loginAddress("127.0.0.1"), loginAddress("::ffff:127.0.0.1"));
        QCOMPARE(loginAddress("2001:db8:1:2::1"), loginAddress("2001:db8:1:2:ffff::9"));
        QVERIFY(loginAddress(QByteArray(100'000, 'x')).size() < 100);
    }

    void isShort()
    {
        const QByteArray endless(100'000, 'x');
        QVERIFY(loginSource("127.0.0.1", endless).size() < 100);
        QVERIFY(loginSource(endless, endless).size() < 100);
        QVERIFY(!loginSource("", "").isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestLoginSource)
#include "tst_loginsource.moc"
