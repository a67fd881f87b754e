// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/connectionlimiter.h"

#include <QTest>

using namespace restdock;

class TestConnectionLimiter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refusesWhenAllPlacesAreTaken()
    {
        ConnectionLimiter limiter({2, 2});
        auto first = limiter.take("10.0.0.1");
        auto second = limiter.take("10.0.0.2");
        QVERIFY(first);
        QVERIFY(second);
        QVERIFY(!limiter.take("10.0.0.3"));
        first.reset();
        QVERIFY(limiter.take("10.0.0.3"));
    }

    void letsOneAddressNotTakeAllPlaces()
    {
        ConnectionLimiter limiter({10, 2});
        const auto first = limiter.take("10.0.0.1");
        auto second = limiter.take("10.0.0.1");
        QVERIFY(!limiter.take("10.0.0.1"));
        QVERIFY(limiter.take("10.0.0.2"));
        second.reset();
        QVERIFY(limiter.take("10.0.0.1"));
    }

    void countsLocalClientsOnlyInAll_data()
    {
        QTest::addColumn<QByteArray>("client");
        QTest::newRow("IPv4 loopback") << QByteArray("127.0.0.1");
        QTest::newRow("IPv6 loopback") << QByteArray("::1");
        QTest::newRow("a Unix socket") << QByteArray("@");
    }

    void countsLocalClientsOnlyInAll()
    {
        QFETCH(QByteArray, client);
        ConnectionLimiter limiter({3, 1});
        const auto first = limiter.take(client);
        const auto second = limiter.take(client);
        const auto third = limiter.take(client);
        QVERIFY(third);
        QVERIFY(!limiter.take(client));
    }

    void aPlaceOutlivesTheLimiter()
    {
        auto limiter = std::make_unique<ConnectionLimiter>(ConnectionLimiter::Limits{2, 2});
        auto place = limiter->take("192.0.2.1");
        const std::weak_ptr<const void> watched = place;
        limiter.reset();
        place.reset();
        QVERIFY(watched.expired());
    }
};

QTEST_GUILESS_MAIN(TestConnectionLimiter)
#include "tst_connectionlimiter.moc"
