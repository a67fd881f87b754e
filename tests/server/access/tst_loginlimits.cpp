// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/server/access/logindesk.h"

#include <QTest>

using namespace restdock;
using namespace restdock::test;
using namespace std::chrono_literals;
using Reason = LoginFailure::Reason;

namespace {

/// Makes @p count wrong logins from @p client, waiting as long as is asked for.
void failTimes(LoginDesk &desk, int count, const QByteArray &client = "192.0.2.1")
{
    for (int i = 0; i < count; ++i) {
        const auto answer = desk.login("bob", "wrong", client);
        if (codeOf(answer) == ErrorCode::RateLimited) {
            desk.pass(answer.error().retryAfter);
            --i;
        }
    }
}

} // namespace

/// Who guesses is slowed down, and keeps nobody else waiting.
class TestLoginLimits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void slowsDownAnAddressAfterFiveFailures()
    {
        LoginDesk desk;
        QVERIFY(desk.authenticator->load());
        failTimes(desk, 5);
        const auto refused = desk.ask("alice", "secret").get(); // right, but nobody looks
        QCOMPARE(codeOf(refused), ErrorCode::RateLimited);
        QVERIFY(refused.error().retryAfter == 1s);
        QCOMPARE(desk.matcher.calls(), 5);
        desk.pass(1s);
        QVERIFY(desk.login("alice", "secret"));
    }

    void slowsDownWhoSendsNonsense()
    {
        LoginDesk desk;
        QVERIFY(desk.authenticator->load());
        for (int i = 0; i < 5; ++i)
            QCOMPARE(codeOf(desk.askWith("Basic !").get()), ErrorCode::SignInRequired);
        QCOMPARE(codeOf(desk.askWith("Basic !").get()), ErrorCode::RateLimited);
        QCOMPARE(codeOf(desk.login("bob", "secret")), ErrorCode::RateLimited);
        QCOMPARE(codeOf(desk.askWith(std::nullopt).get()), ErrorCode::SignInRequired);
        QCOMPARE(desk.takeFailures().size(), size_t(6));
    }

    void slowsDownNobodyElse()
    {
        LoginDesk desk;
        QVERIFY(desk.authenticator->load());
        QVERIFY(desk.login("bob", "secret", "192.0.2.1"));
        failTimes(desk, 12, "192.0.2.1");
        QCOMPARE(codeOf(desk.login("alice", "secret", "192.0.2.1")), ErrorCode::RateLimited);
        QVERIFY(desk.login("alice", "secret", "192.0.2.2"));
    }

    void leavesARememberedLoginOfASlowedAddressAlone()
    {
        LoginDesk desk;
        QVERIFY(desk.authenticator->load());
        QVERIFY(desk.login("bob", "secret"));
        failTimes(desk, 5);
        QCOMPARE(codeOf(desk.login("bob", "wrong")), ErrorCode::RateLimited);
        QVERIFY(desk.login("bob", "secret"));
    }

    void aRightLoginDoesNotExcuseWrongOnes()
    {
        LoginDesk desk;
        QVERIFY(desk.authenticator->load());
        failTimes(desk, 4);
        QVERIFY(desk.login("alice", "secret"));
        failTimes(desk, 1);
        QCOMPARE(codeOf(desk.login("bob", "wrong")), ErrorCode::RateLimited);
    }

    void behindAProxyOnlyTheTriedUserIsSlowedDown_data()
    {
        QTest::addColumn<QByteArray>("client");
        for (const auto *client : {"127.0.0.1", "::1", "@"})
            QTest::newRow(client) << QByteArray(client);
    }

    void behindAProxyOnlyTheTriedUserIsSlowedDown()
    {
        QFETCH(QByteArray, client);
        LoginDesk desk;
        QVERIFY(desk.authenticator->load());
        failTimes(desk, 5, client);
        QCOMPARE(codeOf(desk.login("bob", "secret", client)), ErrorCode::RateLimited);
        QVERIFY(desk.login("alice", "secret", client));
    }

    void reportsADelayOnce()
    {
        LoginDesk desk;
        QVERIFY(desk.authenticator->load());
        failTimes(desk, 5);
        desk.takeFailures();
        for (int i = 0; i < 3; ++i)
            QVERIFY(!desk.login("bob", "wrong"));
        const std::vector<LoginFailure> once{{"192.0.2.1", "bob", Reason::RateLimited}};
        QVERIFY(desk.takeFailures() == once);
        desk.pass(1s);
        QVERIFY(!desk.login("bob", "wrong"));
        QVERIFY(!desk.login("bob", "wrong"));
        QVERIFY(!desk.login("bob", "wrong"));
        QCOMPARE(desk.takeFailures().size(), size_t(2)); // the failure and the new delay
        QCOMPARE(desk.authenticator->totals(),
                 (LoginTotals{.failures = 6, .rateLimited = 5, .passwordChecks = 6}));
    }

    void checksTwoLoginsOfAnAddressAtATime()
    {
        LoginDesk desk;
        QVERIFY(desk.authenticator->load());
        desk.matcher.close();
        auto bob = desk.ask("bob", "secret");
        auto alice = desk.ask("alice", "secret");
        const auto third = desk.login("bob", "other");
        QCOMPARE(codeOf(third), ErrorCode::RateLimited);
        QVERIFY(third.error().retryAfter > 0s);
        auto elsewhere = desk.ask("bob", "secret", "192.0.2.2");
        desk.matcher.open();
        QVERIFY(bob.get() && alice.get() && elsewhere.get());
        QVERIFY(desk.takeFailures().empty()); // nobody failed
        QCOMPARE(desk.authenticator->totals().tooBusy, quint64(1));
    }

    void checks64LoginsAtATime()
    {
        LoginDesk desk;
        QVERIFY(desk.authenticator->load());
        desk.matcher.close();
        std::vector<LoginDesk::Answer> answers;
        for (int i = 0; i < 64; ++i) {
            answers.push_back(desk.ask("bob", "secret", "192.0.2." + QByteArray::number(i)));
            QVERIFY(desk.matcher.waitForCalls(1)); // the first one is under way
        }
        auto newest = desk.ask("bob", "secret", "198.51.100.7");
        const auto refused = answers[1].get(); // the oldest that waited
        QCOMPARE(codeOf(refused), ErrorCode::Unavailable);
        QVERIFY(refused.error().retryAfter > 0s);
        answers.erase(answers.begin() + 1);
        desk.matcher.open();
        for (auto &answer : answers)
            QVERIFY(answer.get());
        QVERIFY(newest.get());
    }

    void guessersMakeRoomForOthers()
    {
        LoginDesk desk;
        QVERIFY(desk.authenticator->load());
        const QByteArray guesser = "127.0.0.9"; // a local proxy, say: many names from one address
        QVERIFY(!desk.login("eve", "guess", guesser));
        QVERIFY(desk.login("alice", "secret", guesser)); // right, and remembered for a minute
        desk.pass(2min);
        QVERIFY(!desk.login("eve", "guess", guesser)); // the file is looked at again
        const int callsBefore = desk.matcher.calls();
        desk.matcher.close();
        std::vector<LoginDesk::Answer> guesses;
        for (int i = 0; i < 64; ++i) {
            guesses.push_back(desk.ask("eve" + QByteArray::number(i), "guess", guesser));
            QVERIFY(desk.matcher.waitForCalls(callsBefore + 1)); // the first one is under way
        }

        auto stranger = desk.ask("bob", "secret", "192.0.2.7");
        auto known = desk.ask("alice", "secret", guesser);
        // The oldest two that waited; the very first is under way.
        QCOMPARE(codeOf(guesses[1].get()), ErrorCode::Unavailable);
        QCOMPARE(codeOf(guesses[2].get()), ErrorCode::Unavailable);
        guesses.erase(guesses.begin() + 1, guesses.begin() + 3);
        QVERIFY(!LoginDesk::isAnswered(stranger) && !LoginDesk::isAnswered(known));
        auto another = desk.ask("eve", "another guess", guesser);
        guesses.push_back(std::move(another));
        QCOMPARE(codeOf(guesses[1].get()), ErrorCode::Unavailable);
        guesses.erase(guesses.begin() + 1);
        desk.matcher.passOne(); // the guess that is under way
        desk.matcher.passOne();
        QCOMPARE(known.get().value(), QByteArray("alice"));
        desk.matcher.passOne();
        QCOMPARE(stranger.get().value(), QByteArray("bob"));
        desk.matcher.open();
        for (auto &guess : guesses)
            QCOMPARE(codeOf(guess.get()), ErrorCode::SignInRequired);
    }
};

QTEST_GUILESS_MAIN(TestLoginLimits)
#include "tst_loginlimits.moc"
