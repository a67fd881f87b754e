// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/access/passwordhash.h"
#include "tests/server/access/htpasswdtool.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace restdock;
using namespace restdock::test;

class TestPasswordHash : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void understands_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("cost");
        const auto bcrypt = int(PasswordHash::Kind::Bcrypt);
        const auto sha1 = int(PasswordHash::Kind::Sha1);
        const auto unsupported = int(PasswordHash::Kind::Unsupported);
        const QByteArray tail(53, 'a');
        QTest::newRow("$2a$") << "$2a$05$" + tail << bcrypt << 5;
        QTest::newRow("$2b$") << "$2b$10$" + tail << bcrypt << 10;
        QTest::newRow("$2y$") << "$2y$04$" + tail << bcrypt << 4;
        QTest::newRow("the highest cost") << "$2y$20$" + tail << bcrypt << 20;
        QTest::newRow("a cost too high") << "$2y$21$" + tail << unsupported << 0;
        QTest::newRow("a cost too low") << "$2y$03$" + tail << unsupported << 0;
        QTest::newRow("a cost that is no number") << "$2y$1x$" + tail << unsupported << 0;
        QTest::newRow("$2x$, the defective one") << "$2x$05$" + tail << unsupported << 0;
        QTest::newRow("bcrypt, short") << "$2y$05$" + tail.chopped(1) << unsupported << 0;
        QTest::newRow("bcrypt, long") << "$2y$05$" + tail + 'a' << unsupported << 0;
        QTest::newRow("bcrypt, space behind") << "$2y$05$" + tail + ' ' << unsupported << 0;
        QTest::newRow("bcrypt, odd character")
            << "$2y$05$" + tail.chopped(1) + '!' << unsupported << 0;
        QTest::newRow("{SHA}") << QByteArray("{SHA}5en6G6MezRroT3XKqkdPOmY/BfQ=") << sha1 << 0;
        QTest::newRow("{SHA}, short") << QByteArray("{SHA}5en6G6MezRro") << unsupported << 0;
        QTest::newRow("{sha}") << QByteArray("{sha}5en6G6MezRroT3XKqkdPOmY/BfQ=") << unsupported
                               << 0;
        QTest::newRow("apr1") << QByteArray("$apr1$Ky2nPOjz$VTq5jQSYXgpMX3zyJjVqY1") << unsupported
                              << 0;
        QTest::newRow("SHA-512 crypt") << QByteArray("$6$salt$abc") << unsupported << 0;
        QTest::newRow("plain") << QByteArray("secret") << unsupported << 0;
        QTest::newRow("empty") << QByteArray() << unsupported << 0;
    }

    void understands()
    {
        QFETCH(QByteArray, text);
        const auto hash = PasswordHash::parse(text);
        QTEST(int(hash.kind()), "kind");
        QTEST(hash.cost(), "cost");
        if (hash.kind() == PasswordHash::Kind::Unsupported)
            QVERIFY(!hash.matches(text) && !hash.matches(""));
    }

    // Test vectors of crypt_blowfish 1.3 (wrapper.c) and `printf secret | sha1sum`.
    void matchesItsPasswordOnly_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("password");
        QTest::newRow("bcrypt") << QByteArray("$2a$05$CCCCCCCCCCCCCCCCCCCCC."
                                              "E5YPO9kmyuRGyh0XouQYb4YMJKvyOeW")
                                << QByteArray("U*U");
        QTest::newRow("bcrypt, longer") << QByteArray("$2a$05$CCCCCCCCCCCCCCCCCCCCC."
                                                      "VGOzA784oUp/Z0DY336zx7pLYAy0lwK")
                                        << QByteArray("U*U*");
        QTest::newRow("bcrypt of nothing") << QByteArray("$2a$05$CCCCCCCCCCCCCCCCCCCCC."
                                                         "7uG0VCzI2bS7j6ymqJi9CdcdxiRTWNy")
                                           << QByteArray("");
        QTest::newRow("{SHA}") << QByteArray("{SHA}5en6G6MezRroT3XKqkdPOmY/BfQ=")
                               << QByteArray("secret");
        QTest::newRow("{SHA} of nothing")
            << QByteArray("{SHA}2jmj7l5rSw0yVb/vlWAYkK/YBwk=") << QByteArray("");
    }

    void matchesItsPasswordOnly()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, password);
        const auto hash = PasswordHash::parse(text);
        QVERIFY(hash.matches(password));
        for (const QByteArray &other :
             {QByteArray(password + 'x'), QByteArray('x' + password), QByteArray(password + '\0'),
              QByteArray(password + '\0' + 'x')})
            QVERIFY(!hash.matches(other));
    }

    // libcrypt's "$2a$" answers differently for some passwords with bytes above 127; Go's does not.
    void treatsTheVariantsAlike_data()
    {
        QTest::addColumn<QByteArray>("password");
        QTest::newRow("ASCII") << QByteArray("secret");
        QTest::newRow("UTF-8") << QByteArray("pässwörd");
        QTest::newRow("bytes that collided once") << QByteArray("\xff\xa3"
                                                                "34\xff\xff\xff\xa3"
                                                                "345");
    }

    void treatsTheVariantsAlike()
    {
        QFETCH(QByteArray, password);
        const auto made = makeBcrypt(password, 4);
        for (const char variant : {'a', 'b', 'y'}) {
            auto text = made;
            text[2] = variant;
            QVERIFY(PasswordHash::parse(text).matches(password));
        }
    }

    void looksAtTheFirst72Bytes()
    {
        const QByteArray password(72, 'p');
        const QByteArray longer = password + "more";
        const auto hash = PasswordHash::parse(makeBcrypt(password, 4));
        QVERIFY(hash.matches(password));
        QVERIFY(hash.matches(longer));
        QVERIFY(hash.matches(QByteArray(5000, 'p'))); // libcrypt itself refuses 512
        QVERIFY(!hash.matches(password.chopped(1)));
        QVERIFY(PasswordHash::parse(makeBcrypt(longer, 4)).matches(password));
    }

    void makesOtherSaltsEachTime() { QVERIFY(makeBcrypt("secret", 4) != makeBcrypt("secret", 4)); }

    void makesTheAskedCost()
    {
        QCOMPARE(PasswordHash::parse(makeBcrypt("secret", 5)).cost(), 5);
        QVERIFY(makeBcrypt("secret").startsWith("$2y$10$"));
    }

    void refusesToMakeWhatCannotBe()
    {
        QVERIFY(makeBcrypt(QByteArrayView("a\0b", 3), 4).isEmpty());
        QVERIFY(makeBcrypt("secret", 3).isEmpty());
        QVERIFY(makeBcrypt("secret", 21).isEmpty());
    }

    void makesHashesThatApacheAccepts()
    {
        if (!HtpasswdTool::isInstalled())
            QSKIP("htpasswd is not installed");
        const QTemporaryDir folder;
        const auto path = folder.filePath(QStringLiteral("users"));
        QFile file(path);
        QVERIFY(file.open(QFile::WriteOnly));
        file.write("bob:" + makeBcrypt("secret", 5) + '\n');
        file.close();
        const auto bob = QStringLiteral("bob");
        QVERIFY(HtpasswdTool::run({QStringLiteral("-vb"), path, bob, QStringLiteral("secret")}));
        QVERIFY(!HtpasswdTool::run({QStringLiteral("-vb"), path, bob, QStringLiteral("other")}));
    }

    void dummiesAreOfTheAskedKind()
    {
        QCOMPARE(PasswordHash::dummy(0).kind(), PasswordHash::Kind::Sha1);
        QVERIFY(!PasswordHash::dummy(0).matches("secret"));
        for (int cost = PasswordHash::minimumCost; cost <= PasswordHash::maximumCost; ++cost) {
            QCOMPARE(PasswordHash::dummy(cost).kind(), PasswordHash::Kind::Bcrypt);
            QCOMPARE(PasswordHash::dummy(cost).cost(), cost);
        }
        QVERIFY(!PasswordHash::dummy(4).matches(""));
    }
};

QTEST_GUILESS_MAIN(TestPasswordHash)
#include "tst_passwordhash.moc"
