// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/access/passwordcheck.h"

#include <QTest>

using namespace restdock;
using Verdict = PasswordVerdict;

namespace {

struct Work
{
    qint64 rounds = 0; ///< of bcrypt
    int shaCalls = 0;

    HashMatcher matcher()
    {
        return [this](const PasswordHash &hash, QByteArrayView password) {
            if (hash.kind() == PasswordHash::Kind::Bcrypt)
                rounds += qint64(1) << hash.cost();
            else
                ++shaCalls;
            return hash.matches(password);
        };
    }
};

const QByteArray sha = "{SHA}5en6G6MezRroT3XKqkdPOmY/BfQ="; // of "secret"

Users usersOfAllKinds()
{
    Users users;
    users.set("cheap", PasswordHash::parse(makeBcrypt("secret", 4)));
    users.set("middle", PasswordHash::parse(makeBcrypt("secret", 6)));
    users.set("dear", PasswordHash::parse(makeBcrypt("secret", 8)));
    users.set("sha", PasswordHash::parse(sha));
    users.set("apr1", PasswordHash::parse("$apr1$Ky2nPOjz$VTq5jQSYXgpMX3zyJjVqY1"));
    return users;
}

} // namespace

class TestPasswordCheck : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesTheSameRoundsForEverybody_data()
    {
        QTest::addColumn<QByteArray>("user");
        QTest::addColumn<QByteArray>("password");
        QTest::addColumn<int>("verdict");
        for (const auto *user : {"cheap", "middle", "dear", "sha"}) {
            QTest::addRow("%s, right", user)
                << QByteArray(user) << QByteArray("secret") << int(Verdict::Right);
            QTest::addRow("%s, wrong", user)
                << QByteArray(user) << QByteArray("guess") << int(Verdict::BadPassword);
            QTest::addRow("%s, with NUL", user)
                << QByteArray(user) << QByteArray("secret\0", 7) << int(Verdict::BadPassword);
        }
        QTest::newRow("unsupported")
            << QByteArray("apr1") << QByteArray("secret") << int(Verdict::BadPassword);
        QTest::newRow("unknown") << QByteArray("nobody") << QByteArray("secret")
                                 << int(Verdict::UnknownUser);
        QTest::newRow("no name") << QByteArray() << QByteArray() << int(Verdict::UnknownUser);
        QTest::newRow("unknown, with NUL")
            << QByteArray("nobody") << QByteArray("\0", 1) << int(Verdict::UnknownUser);
    }

    void takesTheSameRoundsForEverybody()
    {
        QFETCH(QByteArray, user);
        QFETCH(QByteArray, password);
        static const auto users = usersOfAllKinds();
        Work work;
        QTEST(int(checkPassword(users, user, password, work.matcher())), "verdict");
        QCOMPARE(work.rounds, qint64(1) << 8);
    }

    void takesOneHashWithoutBcrypt_data()
    {
        QTest::addColumn<QByteArray>("user");
        QTest::newRow("known") << QByteArray("sha");
        QTest::newRow("unsupported") << QByteArray("plain");
        QTest::newRow("unknown") << QByteArray("nobody");
    }

    void takesOneHashWithoutBcrypt()
    {
        QFETCH(QByteArray, user);
        Users users;
        users.set("sha", PasswordHash::parse(sha));
        users.set("plain", PasswordHash::parse("secret"));
        Work work;
        const auto verdict = checkPassword(users, user, "secret", work.matcher());
        QCOMPARE(verdict == Verdict::Right, user == "sha");
        QCOMPARE(work.rounds, 0);
        QCOMPARE(work.shaCalls, 1);
    }
};

QTEST_GUILESS_MAIN(TestPasswordCheck)
#include "tst_passwordcheck.moc"
