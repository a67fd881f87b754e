// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/e2e/support/logins.h"
#include "tests/e2e/support/pseudorandom.h"
#include "tests/server/wire/accessserver.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>

#include <csignal>

using namespace Qt::StringLiterals;
using namespace restdock::test;

namespace {

constexpr qsizetype mebibyte = 1024 * 1024;

QByteArrayList login(const QByteArray &user)
{
    return loginOf(withPasswords, user);
}

} // namespace

/// How those are answered who may not, and what makes users known and unknown.
class tst_wire_logins : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wrongLoginsAreRefused_data();
    void wrongLoginsAreRefused();
    void rightLoginsInOddShapesAreTaken();
    void theBodyOfARefusedUploadIsNotAskedFor_data();
    void theBodyOfARefusedUploadIsNotAskedFor();
    void aRefusalReachesAClientThatKeepsSending_data();
    void aRefusalReachesAClientThatKeepsSending();
    void aNewUserIsKnownSoon();
    void aReloadKnowsNewUsersAndForgetsOldOnes();
    void aBrokenFileKeepsTheUsers_data();
    void aBrokenFileKeepsTheUsers();
    void failuresAreLogged();
    void aUserNameCannotForgeALogLine();
    void guessingIsSlowedDownForTheGuesserOnly();
};

void tst_wire_logins::wrongLoginsAreRefused_data()
{
    QTest::addColumn<QByteArray>("field");
    const auto add = [](const char *name, const QByteArray &field) {
        QTest::newRow(name) << field;
    };
    add("a wrong password", basicLogin("alice", "guess"));
    add("someone else's password", basicLogin("alice", "bob's password"));
    add("an empty password", basicLogin("alice", ""));
    add("a longer password", basicLogin("alice", "alice's password "));
    add("a shorter password", basicLogin("alice", "alice's passwor"));
    add("the password and a zero byte", basicLogin("alice", "alice's password\0x"_ba));
    add("another case", basicLogin("Alice", "alice's password"));
    add("an unknown user", basicLogin("mallory", "alice's password"));
    add("an empty user", basicLogin("", "alice's password"));
    add("neither user nor password", basicLogin("", ""));
    add("a wrong password, SHA-1", basicLogin("carol", "guess"));
    add("an empty password, SHA-1", basicLogin("carol", ""));
    add("an absurdly long password", basicLogin("alice", QByteArray(5000, 'p')));
    add("the hash instead of the password", basicLogin("carol", "{SHA}"));
    add("an empty field", "Authorization:");
    add("no login", "Authorization: Basic");
    add("no login after a space", "Authorization: Basic ");
    add("no base64", "Authorization: Basic !!!!");
    add("base64 cut short", "Authorization: Basic YWxpY2U6YWxpY2Uncy");
    add("no colon", "Authorization: Basic " + "alice"_ba.toBase64());
    add("no scheme", "Authorization: " + "alice:alice's password"_ba.toBase64());
    add("in clear", "Authorization: Basic alice:alice's password");
    add("another scheme", "Authorization: Bearer " + "alice:alice's password"_ba.toBase64());
    add("Digest", "Authorization: Digest username=\"alice\"");
}

void tst_wire_logins::wrongLoginsAreRefused()
{
    QFETCH(const QByteArray, field);
    AccessServer server(withPasswords);
    QVERIFY2(server.start(), server->process().standardError().constData());
    QCOMPARE(server->exchange("POST", "/a/?create=true", {}, login("alice")).status, 200);
    const QByteArray content = "stored by alice";
    const QByteArray target = "/a/data/" + blobNameOf(content);
    QCOMPARE(server->exchange("POST", target, content, login("alice")).status, 200);
    const QStringList before = server->files();
    play(server,
         {{"GET", target, {}, {field}, 401},
          {"DELETE", target, {}, {field}, 401},
          {"POST", "/a/data/" + blobNameOf("new"), "new", {field}, 401}});
    QCOMPARE(server->files(), before);
    // who knows the password is not kept out
    QCOMPARE(server->exchange("GET", target, {}, login("alice")).body, content);
}

void tst_wire_logins::rightLoginsInOddShapesAreTaken()
{
    AccessServer server(withPasswords);
    const QString file = server.usersFile();
    QVERIFY(setUser(file, u"dave"_s, u"with:colons::"_s));
    QVERIFY(setUser(file, u"eve"_s, u"käse 🧀"_s, PasswordHashKind::Sha1));
    QVERIFY(setUser(file, u"who@example.org"_s, u"p"_s));
    QVERIFY2(server.start(), server->process().standardError().constData());
    const QByteArray alice = "alice:alice's password"_ba.toBase64();
    for (const QByteArray &field :
         {QByteArray("authorization: basic " + alice), QByteArray("AUTHORIZATION: BASIC " + alice),
          basicLogin("dave", "with:colons::"), basicLogin("eve", "käse 🧀"),
          basicLogin("who@example.org", "p")}) {
        const WireResponse response = server->exchange("GET", "/a/config", {}, {field});
        QVERIFY2(response.status == 404, QByteArray(field + response.summary()).constData());
    }
}

void tst_wire_logins::theBodyOfARefusedUploadIsNotAskedFor_data()
{
    QTest::addColumn<Mode>("mode");
    QTest::addColumn<QByteArrayList>("fields");
    constexpr Mode isPrivate{"", LoginKind::Password, false, true};
    constexpr Mode proxied{"", LoginKind::ProxyHeader, false, false};
    QTest::newRow("no login") << withPasswords << QByteArrayList();
    QTest::newRow("a wrong password")
        << withPasswords << QByteArrayList{basicLogin("alice", "guess")};
    QTest::newRow("an unknown user")
        << withPasswords << QByteArrayList{basicLogin("mallory", "guess")};
    QTest::newRow("a malformed login") << withPasswords << QByteArrayList{"Authorization: Basic"};
    QTest::newRow("someone else's repository") << isPrivate << login("bob");
    QTest::newRow("not through the proxy") << proxied << QByteArrayList();
}

void tst_wire_logins::theBodyOfARefusedUploadIsNotAskedFor()
{
    QFETCH(const Mode, mode);
    QFETCH(const QByteArrayList, fields);
    AccessServer server(mode);
    QVERIFY2(server.start(), server->process().standardError().constData());
    QCOMPARE(server->exchange("POST", "/alice/?create=true", {}, loginOf(mode, "alice")).status,
             200);
    const QStringList before = server->files();
    const QByteArray content = "not to be sent";
    for (const QByteArray &framing :
         {QByteArray("Content-Length: 14"), QByteArray("Transfer-Encoding: chunked")}) {
        WireClient client = server->connect();
        QVERIFY(client.send("POST /alice/data/" + blobNameOf(content)
                            + " HTTP/1.1\r\nHost: h\r\nExpect: 100-continue\r\n" + framing + "\r\n"
                            + (fields.isEmpty() ? QByteArray() : fields.join("\r\n") + "\r\n")
                            + "\r\n"));
        const WireResponse response = client.read();
        QVERIFY2(response.isError(401), response.summary().constData());
        QVERIFY(asksForLogin(response));
    }
    QCOMPARE(server->files(), before);
}

void tst_wire_logins::aRefusalReachesAClientThatKeepsSending_data()
{
    theBodyOfARefusedUploadIsNotAskedFor_data();
}

void tst_wire_logins::aRefusalReachesAClientThatKeepsSending()
{
    QFETCH(const Mode, mode);
    QFETCH(const QByteArrayList, fields);
    AccessServer server(mode);
    QVERIFY2(server.start(), server->process().standardError().constData());
    QCOMPARE(server->exchange("POST", "/alice/?create=true", {}, loginOf(mode, "alice")).status,
             200);
    const QStringList before = server->files();
    const QByteArray body = pseudoRandom(64 * mebibyte, 1);
    WireClient client = server->connect();
    client.send(requestBytes("POST", "/alice/data/" + blobNameOf(body), body, fields));
    const WireResponse response = client.read();
    QVERIFY2(response.isError(401), response.summary().constData());
    QVERIFY(asksForLogin(response));
    QCOMPARE(server->files(), before);
    QCOMPARE(server->process().openFilesBelow(server->folder()), QList<qint64>());
}

void tst_wire_logins::aNewUserIsKnownSoon()
{
    AccessServer server(withPasswords);
    QVERIFY2(server.start(), server->process().standardError().constData());
    QCOMPARE(server->exchange("GET", "/a/config", {}, login("dave")).status, 401);
    QVERIFY(setUser(server.usersFile(), u"dave"_s, u"dave's password"_s));
    // The right password is refused as long as the change was not seen, so ask rarely.
    int status = 0;
    for (int i = 0; i < 4 && status != 404; ++i) {
        QTest::qWait(1100);
        status = server->exchange("GET", "/a/config", {}, login("dave")).status;
    }
    QCOMPARE(status, 404);
    QCOMPARE(server->exchange("GET", "/a/config", {}, login("alice")).status, 404);

    // and one who is gone is not known any more, even with a login that was right a moment ago
    QVERIFY(removeUser(server.usersFile(), u"dave"_s));
    QTRY_COMPARE_WITH_TIMEOUT(server->exchange("GET", "/a/config", {}, login("dave")).status, 401,
                              20'000);
}

void tst_wire_logins::aReloadKnowsNewUsersAndForgetsOldOnes()
{
    AccessServer server(withPasswords);
    QVERIFY2(server.start(), server->process().standardError().constData());
    for (const char *const user : {"alice", "bob"})
        QCOMPARE(server->exchange("GET", "/a/config", {}, login(user)).status, 404);
    QVERIFY(setUser(server.usersFile(), u"dave"_s, u"dave's password"_s));
    QVERIFY(setUser(server.usersFile(), u"alice"_s, u"a new one"_s));
    QVERIFY(removeUser(server.usersFile(), u"bob"_s));
    server->process().sendSignal(SIGHUP);
    QTRY_VERIFY_WITH_TIMEOUT(server.errorsContain("Reloaded"), 20'000);
    QCOMPARE(server->exchange("GET", "/a/config", {}, login("dave")).status, 404);
    QCOMPARE(server->exchange("GET", "/a/config", {}, login("bob")).status, 401);
    QCOMPARE(server->exchange("GET", "/a/config", {}, login("alice")).status, 401);
    QCOMPARE(server->exchange("GET", "/a/config", {}, {basicLogin("alice", "a new one")}).status,
             404);
}

void tst_wire_logins::aBrokenFileKeepsTheUsers_data()
{
    QTest::addColumn<bool>("bySignal");
    QTest::addColumn<bool>("isRemoved");
    QTest::newRow("broken, SIGHUP") << true << false;
    QTest::newRow("broken, noticed") << false << false;
    QTest::newRow("removed, SIGHUP") << true << true;
    QTest::newRow("removed, noticed") << false << true;
}

void tst_wire_logins::aBrokenFileKeepsTheUsers()
{
    QFETCH(const bool, bySignal);
    QFETCH(const bool, isRemoved);
    AccessServer server(withPasswords);
    QVERIFY2(server.start(), server->process().standardError().constData());
    QCOMPARE(server->exchange("GET", "/a/config", {}, login("alice")).status, 404);
    if (isRemoved)
        QVERIFY(QFile::remove(server.usersFile()));
    else
        QVERIFY(writeFile(server.usersFile(), "this is no user file\n"));
    if (bySignal) {
        server->process().sendSignal(SIGHUP);
        QTRY_VERIFY2_WITH_TIMEOUT(server.errorsContain("WARNING: not reloaded: cannot load "
                                                       + server.usersFile().toUtf8()),
                                  server->process().standardError().constData(), 20'000);
        QVERIFY(!server.errorsContain("Reloaded"));
    } else {
        QTRY_VERIFY2_WITH_TIMEOUT(server->exchange("GET", "/a/config", {}, login("alice")).status
                                          == 404
                                      && server.errorsContain("the users stay as they were"),
                                  server->process().standardError().constData(), 20'000);
        QTest::qWait(2500); // it is told once, not each time somebody looks
        QCOMPARE(server->exchange("GET", "/a/config", {}, login("alice")).status, 404);
        QCOMPARE(server->process().standardError().count("the users stay as they were"), 1);
    }
    for (const char *const user : {"alice", "bob", "carol"})
        QCOMPARE(server->exchange("GET", "/a/config", {}, login(user)).status, 404);
    QCOMPARE(server->exchange("GET", "/a/config", {}, login("dave")).status, 401);
}

void tst_wire_logins::failuresAreLogged()
{
    AccessServer server(withPasswords);
    QVERIFY2(server.start(), server->process().standardError().constData());
    QCOMPARE(server->exchange("GET", "/a/config").status, 401); // not a failure: it only asks
    QCOMPARE(server->exchange("GET", "/a/config", {}, login("alice")).status, 404);
    QVERIFY(!server.errorsContain("auth-fail"));
    server->exchange("GET", "/a/config", {}, {basicLogin("alice", "secret guess")});
    server->exchange("GET", "/a/config", {}, {basicLogin("mallory", "secret guess")});
    server->exchange("GET", "/a/config", {}, {"Authorization: Basic !"});
    QStringList lines = server->process().errorLines();
    lines.removeIf([](const QString &line) { return !line.contains(u"auth-fail"_s); });
    const QString start =
        u"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ - WARN auth-fail ip=127\\.0\\.0\\.1 "_s;
    const QStringList expected{u"user=\"alice\" reason=bad-password$"_s,
                               u"user=\"mallory\" reason=unknown-user$"_s,
                               u"user=\"\" reason=malformed$"_s};
    QCOMPARE(lines.size(), expected.size());
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QRegularExpression shape(start + expected[i]);
        QVERIFY2(shape.match(lines[i]).hasMatch(), qPrintable(lines[i]));
    }
    QVERIFY(!server.errorsContain("secret guess"));
}

void tst_wire_logins::aUserNameCannotForgeALogLine()
{
    AccessServer server(withPasswords);
    QVERIFY2(server.start(), server->process().standardError().constData());
    const qsizetype before = server->process().errorLines().size();
    const QByteArray name = "x\" reason=fine\nWARN auth-fail ip=192.0.2.1 user=\"y\\";
    server->exchange("GET", "/a/config", {}, {basicLogin(name, "p")});
    server->exchange("GET", "/a/config", {}, {basicLogin(QByteArray(3000, 'n'), "p")});
    const QStringList lines = server->process().errorLines().sliced(before);
    QVERIFY2(lines.size() == 2, server->process().standardError().constData());
    QVERIFY2(lines[0].contains(u"ip=127.0.0.1 user=\"x\\\" reason=fine\\x0aWARN"_s),
             qPrintable(lines[0]));
    QVERIFY2(lines[0].endsWith(u"user=\\\"y\\\\\" reason=unknown-user"_s), qPrintable(lines[0]));
    QVERIFY2(lines[1].size() < 400, qPrintable(lines[1]));
}

void tst_wire_logins::guessingIsSlowedDownForTheGuesserOnly()
{
    AccessServer server(withPasswords);
    QVERIFY2(server.start(), server->process().standardError().constData());
    // On the loopback everybody has the same address: guessing counts for each user on its own.
    QCOMPARE(server->exchange("GET", "/a/config", {}, login("bob")).status, 404);
    WireResponse refused;
    int failures = 0;
    while (failures < 20) {
        refused = server->exchange("GET", "/a/config", {},
                                   {basicLogin("alice", "guess " + QByteArray::number(failures))});
        if (refused.status != 401)
            break;
        ++failures;
    }
    QVERIFY2(refused.status == 429, refused.summary().constData());
    QVERIFY2(failures >= 3 && failures <= 10, qPrintable(QString::number(failures)));
    const int retryAfter = refused.field("Retry-After").toInt();
    QVERIFY2(retryAfter >= 1 && retryAfter <= 60, refused.summary().constData());
    QVERIFY(!asksForLogin(refused));
    QVERIFY(server.errorsContain("user=\"alice\" reason=rate-limited"));

    // even who guesses right now is not told so
    QCOMPARE(server->exchange("GET", "/a/config", {}, login("alice")).status, 429);
    QCOMPARE(server->exchange("GET", "/a/config", {}, login("bob")).status, 404);
    QCOMPARE(server->exchange("GET", "/a/config", {}, login("carol")).status, 404);

    QTest::qWait(retryAfter * 1000 + 100);
    QCOMPARE(server->exchange("GET", "/a/config", {}, login("alice")).status, 404);
    // Her login is known now: somebody else's guesses do not keep her out any more.
    refused = server->exchange("GET", "/a/config", {}, {basicLogin("alice", "guess again")});
    QCOMPARE(refused.status, 401);
    QCOMPARE(server->exchange("GET", "/a/config", {}, {basicLogin("alice", "and again")}).status,
             429);
    QCOMPARE(server->exchange("GET", "/a/config", {}, login("alice")).status, 404);
}

QTEST_GUILESS_MAIN(tst_wire_logins)
#include "tst_wire_logins.moc"
