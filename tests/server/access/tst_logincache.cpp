// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/access/logincache.h"

#include <QTest>

#include <cstring>

using namespace restdock;
using namespace std::chrono_literals;

namespace {

Credentials credentials(const QByteArray &user, const QByteArray &password)
{
    const QByteArray pair = user + ':' + password;
    const QByteArray field = "Basic " + pair.toBase64();
    auto parsed = Credentials::parse(field);
    return std::move(*parsed);
}

LoginDigest digestNumber(quint64 number)
{
    LoginDigest digest{};
    std::memcpy(digest.data(), &number, sizeof number);
    return digest;
}

const LoginCache::TimePoint start{100h};

} // namespace

class TestLoginCache : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void digestsTellLoginsApart_data()
    {
        QTest::addColumn<QByteArray>("user");
        QTest::addColumn<QByteArray>("password");
        QTest::newRow("another password") << QByteArray("bob") << QByteArray("Secret");
        QTest::newRow("another user") << QByteArray("bo") << QByteArray("secret");
        QTest::newRow("no password") << QByteArray("bob") << QByteArray();
        QTest::newRow("the same bytes, divided elsewhere")
            << QByteArray("bobs") << QByteArray("ecret");
    }

    void digestsTellLoginsApart()
    {
        QFETCH(QByteArray, user);
        QFETCH(QByteArray, password);
        const LoginDigester digester;
        const auto digest = digester.digest(credentials("bob", "secret"));
        QVERIFY(digest == digester.digest(credentials("bob", "secret")));
        QVERIFY(digest != digester.digest(credentials(user, password)));
    }

    void eachDigesterHasItsOwnKey()
    {
        const auto login = credentials("bob", "secret");
        QVERIFY(LoginDigester().digest(login) != LoginDigester().digest(login));
    }

    void remembersForAMinuteAfterTheLastUse()
    {
        LoginCache cache;
        const auto login = digestNumber(1);
        QVERIFY(!cache.contains(login, start));
        cache.add(login, start);
        QVERIFY(cache.contains(login, start + 59s));
        QVERIFY(cache.contains(login, start + 118s)); // the minute began anew
        QVERIFY(!cache.contains(login, start + 178s));
        QVERIFY(cache.wasRight(login));
    }

    void forgetsTheLeastRecentWhenItIsFull()
    {
        LoginCache cache;
        for (quint64 number = 0; number < LoginCache::capacity; ++number)
            cache.add(digestNumber(number), start);
        QVERIFY(cache.contains(digestNumber(0), start));
        for (quint64 number = 0; number < 10; ++number)
            cache.add(digestNumber(100000 + number), start);
        QCOMPARE(cache.size(), LoginCache::capacity);
        QVERIFY(cache.contains(digestNumber(0), start)); // used since
        for (quint64 number = 1; number <= 10; ++number)
            QVERIFY(!cache.contains(digestNumber(number), start));
        QVERIFY(cache.contains(digestNumber(11), start));
    }

    void canBeCleared()
    {
        LoginCache cache;
        cache.add(digestNumber(1), start);
        cache.clear();
        QVERIFY(!cache.contains(digestNumber(1), start));
    }
};

QTEST_GUILESS_MAIN(TestLoginCache)
#include "tst_logincache.moc"
