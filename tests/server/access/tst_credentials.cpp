// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/access/credentials.h"

#include <QTest>

using namespace restdock;

class TestCredentials : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void understands_data()
    {
        QTest::addColumn<QByteArray>("field");
        QTest::addColumn<QByteArray>("user");
        QTest::addColumn<QByteArray>("password");
        const auto basic = [](const QByteArray &text) -> QByteArray {
            return QByteArray("Basic ") + text.toBase64();
        };
        QTest::newRow("as usual") << basic("bob:secret") << QByteArray("bob")
                                  << QByteArray("secret");
        QTest::newRow("padding of one")
            << basic("bob:secre") << QByteArray("bob") << QByteArray("secre");
        QTest::newRow("padding of two")
            << basic("bob:secr") << QByteArray("bob") << QByteArray("secr");
        QTest::newRow("scheme in another case")
            << QByteArray("bAsIc Ym9iOnNlY3JldA==") << QByteArray("bob") << QByteArray("secret");
        QTest::newRow("colons in the password")
            << basic("bob:a:b:") << QByteArray("bob") << QByteArray("a:b:");
        QTest::newRow("no password") << basic("bob:") << QByteArray("bob") << QByteArray("");
        QTest::newRow("no user") << basic(":secret") << QByteArray("") << QByteArray("secret");
        QTest::newRow("only a colon") << basic(":") << QByteArray("") << QByteArray("");
        QTest::newRow("any bytes")
            << basic(QByteArray("b\xff:p\0q", 6)) << QByteArray("b\xff") << QByteArray("p\0q", 3);
        QTest::newRow("long") << basic("bob:" + QByteArray(9000, 'x')) << QByteArray("bob")
                              << QByteArray(9000, 'x');
    }

    void understands()
    {
        QFETCH(QByteArray, field);
        const auto credentials = Credentials::parse(field);
        QVERIFY(credentials);
        QTEST(credentials->user(), "user");
        QTEST(credentials->password().toByteArray(), "password");
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("field");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("scheme only") << QByteArray("Basic");
        QTest::newRow("nothing encoded") << QByteArray("Basic ");
        QTest::newRow("another scheme") << QByteArray("Bearer Ym9iOnNlY3JldA==");
        QTest::newRow("no colon") << QByteArray("Basic Ym9i");
        QTest::newRow("two spaces") << QByteArray("Basic  Ym9iOnNlY3JldA==");
        QTest::newRow("space behind") << QByteArray("Basic Ym9iOnNlY3JldA== ");
        QTest::newRow("tab") << QByteArray("Basic\tYm9iOnNlY3JldA==");
        QTest::newRow("no padding") << QByteArray("Basic Ym9iOnNlY3JldA");
        QTest::newRow("too little padding") << QByteArray("Basic Ym9iOnNlY3JldA=");
        QTest::newRow("too much padding") << QByteArray("Basic Ym9iOnNlY3Jl====");
        QTest::newRow("padding inside") << QByteArray("Basic Ym9i=nNlY3JldA==");
        QTest::newRow("padding only") << QByteArray("Basic ====");
        QTest::newRow("URL alphabet") << QByteArray("Basic Ym9iOi0_Pz8-");
        QTest::newRow("dashes") << QByteArray("Basic ----Ym9iOnNlY3JldA==");
        QTest::newRow("line end inside") << QByteArray("Basic Ym9iOn\nNlY3JldA");
        QTest::newRow("not encoded") << QByteArray("Basic bob:secret");
    }

    void refuses()
    {
        QFETCH(QByteArray, field);
        QVERIFY(!Credentials::parse(field));
    }

    void surviveAMove()
    {
        auto credentials = Credentials::parse("Basic Ym9iOnNlY3JldA==");
        const Credentials moved = std::move(*credentials);
        QCOMPARE(moved.user(), QByteArray("bob"));
        QCOMPARE(moved.password(), QByteArrayView("secret"));
    }
};

QTEST_GUILESS_MAIN(TestCredentials)
#include "tst_credentials.moc"
