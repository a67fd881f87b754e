// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/access/users.h"

#include <QTest>

using namespace restdock;

class TestUsers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsValidNames_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<bool>("valid");
        QTest::newRow("ASCII") << QByteArray("bob") << true;
        QTest::newRow("all signs") << QByteArray("b.o_b-7@example.org") << true;
        QTest::newRow("one digit") << QByteArray("0") << true;
        QTest::newRow("Latin") << QByteArray("jürgen") << true;
        QTest::newRow("Japanese") << QByteArray("田中") << true;
        QTest::newRow("a letter beyond 16 bits")
            << QByteArray("\xf0\x90\x8c\xb0") << true; // U+10330
        QTest::newRow("empty") << QByteArray() << false;
        QTest::newRow("space") << QByteArray("bob ") << false;
        QTest::newRow("slash") << QByteArray("a/b") << false;
        QTest::newRow("quote") << QByteArray("\"bob\"") << false;
        QTest::newRow("NUL") << QByteArray("bob\0", 4) << false;
        QTest::newRow("Arabic digit") << QByteArray("\xd9\xa1") << false;    // U+0661
        QTest::newRow("combining mark") << QByteArray("e\xcc\x81") << false; // U+0301
        QTest::newRow("emoji") << QByteArray("\xf0\x9f\x98\x80") << false;   // U+1F600
        QTest::newRow("byte order mark") << QByteArray("\xef\xbb\xbf"
                                                       "bob")
                                         << false;
        QTest::newRow("lone byte") << QByteArray("b\xffob") << false;
        QTest::newRow("cut character") << QByteArray("bob\xc3") << false;
        QTest::newRow("overlong") << QByteArray("\xc1\xa1") << false;
    }

    void knowsValidNames()
    {
        QFETCH(QByteArray, name);
        QTEST(Users::isValidName(name), "valid");
    }

    void theLatestHashOfANameCounts()
    {
        Users users;
        QVERIFY(users.set("bob", PasswordHash::dummy(4)));
        QVERIFY(!users.set("bob", PasswordHash::dummy(0)));
        QCOMPARE(users.count(), 1);
        QCOMPARE(users.find("bob")->kind(), PasswordHash::Kind::Sha1);
        QVERIFY(!users.find("Bob"));
    }

    void knowsTheHighestCost()
    {
        Users users;
        QCOMPARE(users.highestCost(), 0);
        users.set("sha", PasswordHash::dummy(0));
        QCOMPARE(users.highestCost(), 0);
        users.set("dear", PasswordHash::dummy(9));
        users.set("cheap", PasswordHash::dummy(4));
        QCOMPARE(users.highestCost(), 9);
    }
};

QTEST_GUILESS_MAIN(TestUsers)
#include "tst_users.moc"
