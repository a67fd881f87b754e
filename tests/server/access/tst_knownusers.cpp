// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/access/authenticator.h"
#include "app/server/access/knownusers.h"
#include "tests/support/await.h"

#include <QTest>

using namespace restdock;

namespace {

Users usersWith(const QByteArray &name, QByteArrayView password)
{
    constexpr int leastCost = 4;
    Users users;
    users.set(name, PasswordHash::parse(makeBcrypt(password, leastCost)));
    return users;
}

bool canSignIn(Authenticator &authenticator, const QByteArray &login)
{
    const QByteArray field = "Basic " + login.toBase64();
    const auto answer = test::await<QByteArray>(
        std::chrono::seconds(20), [&authenticator, &field](Completion<QByteArray> done) {
            authenticator.authenticate(field, "192.0.2.1", std::move(done));
        });
    return answer.has_value();
}

} // namespace

class TestKnownUsers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theySignInUntilTheyAreReplaced()
    {
        const auto users = std::make_shared<KnownUsers>(usersWith("anna", "one"));
        Authenticator authenticator(users);
        QVERIFY(authenticator.load());
        QVERIFY(canSignIn(authenticator, "anna:one"));
        users->set(usersWith("anna", "two"));
        QVERIFY(!canSignIn(authenticator, "anna:one")); // nor from memory
        QVERIFY(canSignIn(authenticator, "anna:two"));
        users->set(usersWith("bob", "two"));
        QVERIFY(!canSignIn(authenticator, "anna:two"));
    }

    void theSameOnesStayTheSame()
    {
        const auto anna = usersWith("anna", "one");
        KnownUsers users(anna);
        const auto before = users.users();
        users.set(anna);
        QCOMPARE(users.users(), before);
        QVERIFY(!users.looksChanged({}));
    }
};

QTEST_GUILESS_MAIN(TestKnownUsers)
#include "tst_knownusers.moc"
