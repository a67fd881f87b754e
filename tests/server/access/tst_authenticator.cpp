// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/server/access/htpasswdtool.h"
#include "tests/server/access/logindesk.h"

#include <QLoggingCategory>
#include <QRegularExpression>
#include <QTest>

using namespace restdock;
using namespace restdock::test;
using namespace std::chrono_literals;
using Reason = LoginFailure::Reason;

/// Which answer a login gets, what is remembered of it, and which users are known.
class TestAuthenticator : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QLoggingCategory::setFilterRules(QStringLiteral("restdock.server.users.info=false"));
    }

    void answers_data()
    {
        QTest::addColumn<QByteArray>("field");
        QTest::addColumn<bool>("right");
        QTest::addColumn<int>("reason"); // -1: nothing is reported
        const auto field = LoginDesk::field;
        QTest::newRow("right") << field("bob", "secret") << true << -1;
        QTest::newRow("wrong password")
            << field("bob", "Secret") << false << int(Reason::BadPassword);
        QTest::newRow("no password") << field("bob", "") << false << int(Reason::BadPassword);
        QTest::newRow("unknown user")
            << field("eve", "secret") << false << int(Reason::UnknownUser);
        QTest::newRow("no user") << field("", "secret") << false << int(Reason::UnknownUser);
        QTest::newRow("another scheme")
            << QByteArray("Bearer x") << false << int(Reason::Malformed);
        QTest::newRow("empty field") << QByteArray("") << false << int(Reason::Malformed);
        QTest::newRow("no field") << QByteArray() << false << -1;
    }

    void answers()
    {
        QFETCH(QByteArray, field);
        QFETCH(bool, right);
        QFETCH(int, reason);
        LoginDesk desk;
        QVERIFY(desk.authenticator->load());
        const auto sent = field.isNull() ? std::nullopt : std::optional<QByteArrayView>(field);
        const auto answer = desk.askWith(sent).get();
        const auto failures = desk.takeFailures();
        QCOMPARE(failures.size(), size_t(reason < 0 ? 0 : 1));
        QCOMPARE(desk.authenticator->totals().failures, quint64(failures.size()));
        if (right) {
            QCOMPARE(answer.value(), QByteArray("bob"));
            return;
        }
        // All the same for the client.
        QCOMPARE(answer.error(),
                 (Error{ErrorCode::SignInRequired,
                        QStringLiteral("The user name or the password is wrong")}));
        if (reason >= 0) {
            QCOMPARE(int(failures[0].reason), reason);
            QCOMPARE(failures[0].client, QByteArray("192.0.2.1"));
        }
    }

    void acceptsWhatApacheWrites_data()
    {
        QTest::addColumn<QString>("options");
        QTest::newRow("bcrypt, cost 4") << QStringLiteral("-B -C 4");
        QTest::newRow("bcrypt, cost 10") << QStringLiteral("-B -C 10");
        QTest::newRow("{SHA}") << QStringLiteral("-s");
    }

    void acceptsWhatApacheWrites()
    {
        if (!HtpasswdTool::isInstalled())
            QSKIP("htpasswd is not installed");
        QFETCH(QString, options);
        LoginDesk desk;
        const auto carol = QStringLiteral("carol");
        QVERIFY(HtpasswdTool::run(QStringList{QStringLiteral("-cb")} + options.split(u' ')
                                  + QStringList{desk.path(), carol, QStringLiteral("p:w")}));
        QVERIFY(desk.authenticator->load());
        QVERIFY(desk.login("carol", "p:w"));
        QVERIFY(!desk.login("carol", "p:x"));
    }

    void refusesToStartWithoutAFile()
    {
        LoginDesk desk{QByteArray()};
        const auto loaded = desk.authenticator->load();
        QVERIFY(!loaded);
        QCOMPARE(loaded.error().code, ErrorCode::NotFound);
        QCOMPARE(loaded.error().message,
                 QStringLiteral("cannot load %1: No such file or directory; use --no-auth to "
                                "disable")
                     .arg(desk.path()));
    }

    void refusesToStartWithABrokenFile()
    {
        LoginDesk desk("bob\n");
        const auto loaded = desk.authenticator->load();
        QVERIFY(!loaded);
        QCOMPARE(loaded.error().message,
                 QStringLiteral("cannot load %1: line 1: no ':' between user and hash")
                     .arg(desk.path()));
    }

    void remembersARightLoginForAMinute()
    {
        LoginDesk desk;
        QVERIFY(desk.authenticator->load());
        QVERIFY(desk.login("bob", "secret"));
        for (int i = 0; i < 10; ++i) {
            desk.pass(50s);
            QVERIFY(desk.login("bob", "secret", "198.51.100.7"));
        }
        QCOMPARE(desk.matcher.calls(), 1);
        QVERIFY(!desk.login("bob", "wrong"));
        QCOMPARE(desk.matcher.calls(), 2);
        desk.pass(60s);
        QVERIFY(desk.login("bob", "secret"));
        QCOMPARE(desk.matcher.calls(), 3);
    }

    void answersARememberedLoginAtOnceWhileChecksWait()
    {
        LoginDesk desk;
        QVERIFY(desk.authenticator->load());
        QVERIFY(desk.login("bob", "secret"));
        desk.matcher.close();
        auto waiting = desk.ask("alice", "secret");
        auto answer = desk.ask("bob", "secret");
        QVERIFY(LoginDesk::isAnswered(answer));
        QVERIFY(!LoginDesk::isAnswered(waiting));
        desk.matcher.open();
        QVERIFY(waiting.get());
    }

    void doesNotRememberWrongLogins()
    {
        LoginDesk desk;
        QVERIFY(desk.authenticator->load());
        QVERIFY(!desk.login("bob", "wrong"));
        QVERIFY(!desk.login("bob", "wrong"));
        QCOMPARE(desk.matcher.calls(), 2);
    }

    void checksTheSameLoginOnceForAllWhoAsk_data()
    {
        QTest::addColumn<QByteArray>("password");
        QTest::newRow("right") << QByteArray("secret");
        QTest::newRow("wrong") << QByteArray("wrong");
    }

    void checksTheSameLoginOnceForAllWhoAsk()
    {
        QFETCH(QByteArray, password);
        LoginDesk desk(LoginDesk::usualUsers(), 2);
        QVERIFY(desk.authenticator->load());
        desk.matcher.close();
        std::vector<LoginDesk::Answer> answers;
        for (int i = 0; i < 5; ++i)
            answers.push_back(desk.ask("bob", password));
        desk.matcher.open();
        for (auto &answer : answers)
            QCOMPARE(answer.get().has_value(), password == "secret");
        QCOMPARE(desk.matcher.calls(), 1);
        QCOMPARE(desk.authenticator->totals().passwordChecks, quint64(1));
        QCOMPARE(desk.takeFailures().size(), size_t(password == "secret" ? 0 : 1));
    }

    void checksLoginsFromTwoAddressesApart()
    {
        LoginDesk desk(LoginDesk::usualUsers(), 2);
        QVERIFY(desk.authenticator->load());
        desk.matcher.close();
        auto one = desk.ask("bob", "wrong", "192.0.2.1");
        auto other = desk.ask("bob", "wrong", "192.0.2.2");
        desk.matcher.open();
        QVERIFY(!one.get() && !other.get());
        QCOMPARE(desk.takeFailures().size(), size_t(2));
    }

    void takesTheSameWorkForUnknownUsers()
    {
        LoginDesk desk(LoginDesk::usualUsers() + "sha:{SHA}5en6G6MezRroT3XKqkdPOmY/BfQ=\n");
        QVERIFY(desk.authenticator->load());
        QVERIFY(!desk.login("bob", "wrong"));
        QCOMPARE(desk.matcher.calls(), 1);
        QVERIFY(!desk.login("nobody", "wrong"));
        QCOMPARE(desk.matcher.calls(), 2);
        QVERIFY(desk.login("sha", "secret"));
        QCOMPARE(desk.matcher.calls(), 4); // {SHA} and a dummy bcrypt
    }

    void readsAChangedFileBeforeItAnswers()
    {
        LoginDesk desk;
        QVERIFY(desk.authenticator->load());
        QVERIFY(desk.login("bob", "secret"));
        desk.replaceFile("bob:" + makeBcrypt("new", 4) + '\n');
        QVERIFY(desk.login("bob", "secret")); // within the second
        desk.pass(1s);
        QVERIFY(!desk.login("bob", "secret")); // though it was remembered
        QVERIFY(desk.login("bob", "new"));
        QVERIFY(!desk.login("alice", "secret"));
        QCOMPARE(desk.authenticator->userCount(), 1);
    }

    void remembersLoginsWhenTheUsersStayTheSame()
    {
        LoginDesk desk;
        QVERIFY(desk.authenticator->load());
        QVERIFY(desk.login("bob", "secret"));
        desk.replaceFile("# touched\n" + LoginDesk::usualUsers());
        desk.pass(1s);
        QVERIFY(desk.login("bob", "secret"));
        QCOMPARE(desk.matcher.calls(), 1);
    }

    void reloadsWhenItIsTold()
    {
        LoginDesk desk;
        QVERIFY(desk.authenticator->load());
        QVERIFY(desk.login("bob", "secret"));
        desk.replaceFile("bob:" + makeBcrypt("new", 4) + '\n');
        QVERIFY(desk.authenticator->reload());
        QVERIFY(!desk.login("bob", "secret"));
        QVERIFY(desk.login("bob", "new"));
    }

    void aBrokenFileKeepsTheUsersAndSaysSoOnce()
    {
        LoginDesk desk;
        QVERIFY(desk.authenticator->load());
        QVERIFY(desk.login("bob", "secret"));
        desk.replaceFile("bob\n");
        const auto problem =
            QStringLiteral("cannot load %1: line 1: no ':' between user and hash").arg(desk.path());
        const auto warning = QString(problem + u"; the users stay as they were").toUtf8();
        QTest::ignoreMessage(QtWarningMsg, warning.constData());
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".")));
        for (int i = 0; i < 3; ++i) {
            desk.pass(1s);
            QVERIFY(desk.login("bob", "secret"));
        }
        QCOMPARE(desk.matcher.calls(), 1); // remembered all the time
        QVERIFY(desk.login("alice", "secret"));

        const auto reloaded = desk.authenticator->reload();
        QVERIFY(!reloaded);
        QCOMPARE(reloaded.error().message, problem);
        desk.pass(1s);
        QVERIFY(desk.login("alice", "secret"));
    }

    void saysSoAgainWhenTheFileBreaksAgain()
    {
        LoginDesk desk;
        QVERIFY(desk.authenticator->load());
        const QRegularExpression warning(QStringLiteral("the users stay as they were$"));
        for (int i = 0; i < 2; ++i) {
            desk.replaceFile("bob\n");
            desk.pass(1s);
            QTest::ignoreMessage(QtWarningMsg, warning);
            QVERIFY(desk.login("bob", "secret"));
            desk.replaceFile(LoginDesk::usualUsers());
            QVERIFY(desk.authenticator->reload());
        }
    }

    void aMissingFileKeepsTheUsers()
    {
        LoginDesk desk;
        QVERIFY(desk.authenticator->load());
        desk.removeFile();
        desk.pass(1s);
        QTest::ignoreMessage(
            QtWarningMsg,
            QRegularExpression(QStringLiteral("^cannot load .*; the users stay as they were$")));
        QVERIFY(desk.login("bob", "secret"));
        desk.replaceFile("bob:" + makeBcrypt("new", 4) + '\n');
        desk.pass(1s);
        QVERIFY(desk.login("bob", "new"));
    }

    void aCheckBegunWithOldUsersIsNotRemembered()
    {
        LoginDesk desk;
        QVERIFY(desk.authenticator->load());
        desk.matcher.close();
        auto early = desk.ask("bob", "secret");
        QVERIFY(desk.matcher.waitForCalls(1));
        desk.replaceFile("bob:" + makeBcrypt("new", 4) + '\n');
        QVERIFY(desk.authenticator->reload());
        auto late = desk.ask("bob", "secret"); // must not join the other
        desk.matcher.open();
        QVERIFY(early.get());
        QVERIFY(!late.get());
        QVERIFY(!desk.login("bob", "secret"));
    }

    void answersWhoWaitsWhenItEnds()
    {
        LoginDesk desk;
        QVERIFY(desk.authenticator->load());
        desk.matcher.close();
        auto running = desk.ask("bob", "secret");
        QVERIFY(desk.matcher.waitForCalls(1));
        auto waiting = desk.ask("alice", "secret");
        std::thread finishing([&desk] { desk.authenticator->finish(); });
        std::vector<LoginDesk::Answer> others; // all wait for the same check until that has begun
        do
            others.push_back(desk.ask("alice", "secret"));
        while (!LoginDesk::isAnswered(others.back()));
        desk.matcher.open();
        finishing.join();
        QVERIFY(running.get());
        QCOMPARE(codeOf(waiting.get()), ErrorCode::Unavailable);
        for (auto &answer : others)
            QCOMPARE(codeOf(answer.get()), ErrorCode::Unavailable);
        QCOMPARE(codeOf(desk.login("alice", "secret")), ErrorCode::Unavailable);
        QCOMPARE(desk.matcher.calls(), 1);
    }

    void staysRightWhileManyAskAndTheFileChanges()
    {
        LoginDesk desk(LoginDesk::usualUsers(), 2);
        QVERIFY(desk.authenticator->load());
        const auto stable = LoginDesk::usualUsers();
        const QByteArray changing = stable + "carol:" + makeBcrypt("secret", 4) + '\n';
        std::atomic<bool> ended{false};
        std::atomic<int> wrong{0};
        std::vector<std::thread> threads;
        for (int i = 0; i < 8; ++i)
            threads.emplace_back([&desk, &wrong, i] {
                const QByteArray client = "192.0.2." + QByteArray::number(i);
                for (int round = 0; round < 100; ++round) {
                    const bool bob = desk.login("bob", "secret", client).has_value();
                    const bool guess = round % 20 == 0
                        && desk.login("bob", QByteArray::number(round), "g" + client).has_value();
                    (void)desk.login("carol", "secret", "c" + client);
                    wrong += bob && !guess ? 0 : 1;
                    desk.pass(100ms);
                }
            });
        std::thread writer([&] {
            for (int i = 0; !ended; ++i) {
                desk.replaceFile(i % 2 == 0 ? changing : stable);
                if (i % 5 == 0)
                    (void)desk.authenticator->reload();
                (void)desk.authenticator->totals();
                (void)desk.authenticator->userCount();
            }
        });
        for (auto &thread : threads)
            thread.join();
        ended = true;
        writer.join();
        QCOMPARE(wrong.load(), 0);

        desk.replaceFile(stable);
        QVERIFY(desk.authenticator->reload());
        QVERIFY(!desk.login("carol", "secret", "203.0.113.1"));
        QVERIFY(desk.login("bob", "secret", "203.0.113.1"));
    }
};

QTEST_GUILESS_MAIN(TestAuthenticator)
#include "tst_authenticator.moc"
