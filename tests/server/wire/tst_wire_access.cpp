// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/e2e/support/logins.h"
#include "tests/e2e/support/pseudorandom.h"
#include "tests/server/wire/wireserver.h"

#include <QElapsedTimer>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

#include <csignal>

using namespace Qt::StringLiterals;
using namespace restdock::test;

namespace {

constexpr qsizetype mebibyte = 1024 * 1024;

enum class LoginKind { None, Password, ProxyHeader };

/// How a server is run.
struct Mode
{
    const char *name;
    LoginKind login;
    bool appendOnly;
    bool privateRepos;
};

constexpr Mode modes[] = {
    {"no-auth", LoginKind::None, false, false},
    {"no-auth, append-only", LoginKind::None, true, false},
    {"no-auth, private", LoginKind::None, false, true}, // the flag is ignored without users
    {"htpasswd", LoginKind::Password, false, false},
    {"htpasswd, private", LoginKind::Password, false, true},
    {"htpasswd, append-only", LoginKind::Password, true, false},
    {"htpasswd, append-only, private", LoginKind::Password, true, true},
    {"proxy header", LoginKind::ProxyHeader, false, false},
    {"proxy header, private", LoginKind::ProxyHeader, false, true},
};

constexpr auto proxyField = "X-Forwarded-User";

/// One request of a story and its answer.
struct Step
{
    QByteArray method;
    QByteArray target;
    QByteArray body;
    QByteArrayList fields;
    int status = 0;
    QByteArray answer = {}; ///< the body of a 200 to GET, if it matters
};
using Story = QList<Step>;

QByteArrayList loginOf(const Mode &mode, const QByteArray &user)
{
    switch (mode.login) {
    case LoginKind::None: return {};
    case LoginKind::ProxyHeader: return {proxyField + (": " + user)};
    case LoginKind::Password: break;
    }
    return {basicLogin(user, user + "'s password")};
}

/// What happens to a file from before it exists to after its removal, as rest-server's own tests
/// tell it. @p refusal is the status of every request if the user may not go there.
Story lifeOf(const QByteArray &repository, const QByteArray &type, bool canBeRemoved,
             const QByteArrayList &login, int refusal = 0)
{
    const QByteArray content = "content for " + repository + type;
    const bool isConfig = type == "config";
    const QByteArray target = repository + (isConfig ? type : type + '/' + blobNameOf(content));
    const auto status = [refusal](int otherwise) { return refusal ? refusal : otherwise; };
    const QByteArray answer = refusal ? QByteArray() : content;
    Story story{{"GET", target, {}, login, status(404)}, {"HEAD", target, {}, login, status(404)}};
    if (!isConfig)
        story += {"POST", target, content + "broken", login, status(400)};
    story += {"POST", target, content, login, status(200)};
    story += {"GET", target, {}, login, status(200), answer};
    story += {"HEAD", target, {}, login, status(200)};
    story += {"POST", target, content + "other", login, status(403)};
    story += {"GET", target, {}, login, status(200), answer};
    if (!isConfig)
        story += {"GET", repository + type + '/', {}, login, status(200)};
    story += {"DELETE", target, {}, login, status(canBeRemoved ? 200 : 403)};
    if (canBeRemoved) {
        story += {"GET", target, {}, login, status(404)};
        story += {"DELETE", target, {}, login, status(200)}; // again: its answer was lost
    } else {
        story += {"GET", target, {}, login, status(200), answer};
    }
    return story;
}

Story wholeLife(const Mode &mode, const QByteArray &repository, const QByteArrayList &login,
                int refusal = 0)
{
    Story story{{"POST", repository + "?create=true", {}, login, refusal ? refusal : 200}};
    for (const char *const type : {"config", "data", "index", "keys", "snapshots", "locks"})
        story += lifeOf(repository, type, !mode.appendOnly || qstrcmp(type, "locks") == 0, login,
                        refusal);
    return story;
}

/// Every operation once; all of them end with @p status.
Story everyRequest(const QByteArray &repository, const QByteArrayList &fields, int status)
{
    const QByteArray name = blobNameOf("blob");
    return {{"POST", repository + "?create=true", {}, fields, status},
            {"HEAD", repository + "config", {}, fields, status},
            {"GET", repository + "config", {}, fields, status},
            {"POST", repository + "config", "config", fields, status},
            {"DELETE", repository + "config", {}, fields, status},
            {"GET", repository + "data/", {}, fields, status},
            {"HEAD", repository + "data/" + name, {}, fields, status},
            {"GET", repository + "data/" + name, {}, fields, status},
            {"POST", repository + "data/" + name, "blob", fields, status},
            {"DELETE", repository + "data/" + name, {}, fields, status},
            {"DELETE", repository + "locks/" + name, {}, fields, status}};
}

/// A server in one mode with the users alice, bob (bcrypt) and carol (SHA-1).
class AccessServer
{
public:
    explicit AccessServer(const Mode &mode)
    {
        QStringList options{mode.appendOnly ? u"--append-only"_s : u"--append-only=false"_s,
                            mode.privateRepos ? u"--private-repos"_s : u"--private-repos=false"_s};
        if (mode.login == LoginKind::Password)
            options += {u"--no-auth=false"_s, u"--htpasswd-file"_s, usersFile()};
        else if (mode.login == LoginKind::ProxyHeader)
            options +=
                {u"--no-auth=false"_s, u"--proxy-auth-username"_s, QLatin1String(proxyField)};
        m_hasUsers = mode.login != LoginKind::Password
            || (setUser(usersFile(), u"alice"_s, u"alice's password"_s)
                && setUser(usersFile(), u"bob"_s, u"bob's password"_s)
                && setUser(usersFile(), u"carol"_s, u"carol's password"_s, PasswordHashKind::Sha1));
        m_server = std::make_unique<WireServer>(Transport::Tcp, options);
    }

    [[nodiscard]] bool start() { return m_hasUsers && m_server->start(); }
    WireServer *operator->() const { return m_server.get(); }
    QString usersFile() const { return m_temporary.filePath(u"users"_s); }
    bool errorsContain(const QByteArray &text) const
    {
        return m_server->process().standardError().contains(text);
    }

private:
    QTemporaryDir m_temporary;
    bool m_hasUsers = false;
    std::unique_ptr<WireServer> m_server;
};

constexpr Mode withPasswords{"", LoginKind::Password, false, false};

QByteArrayList login(const QByteArray &user)
{
    return loginOf(withPasswords, user);
}

bool asksForLogin(const WireResponse &response)
{
    return response.field("WWW-Authenticate").startsWith("Basic realm=");
}

} // namespace

Q_DECLARE_METATYPE(Mode)
Q_DECLARE_METATYPE(Step)

/// Who may do what, in each mode of the server, and how those are answered who may not.
class tst_wire_access : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSameStoriesInEachMode_data();
    void theSameStoriesInEachMode();
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

private:
    void play(const AccessServer &server, const Story &story);
};

void tst_wire_access::play(const AccessServer &server, const Story &story)
{
    WireClient client = server->connect();
    int number = 0;
    for (const Step &step : story) {
        WireResponse response = client.exchange(step.method, step.target, step.body, step.fields);
        const QByteArray context = QByteArray::number(++number) + ": " + step.method + ' '
            + step.target + ", expected " + QByteArray::number(step.status) + ", got "
            + response.summary();
        QVERIFY2(response.status == step.status, context.constData());
        QVERIFY2(response.problem.isEmpty(), context.constData());
        if (!step.answer.isNull())
            QVERIFY2(response.body == step.answer, context.constData());
        QVERIFY2(asksForLogin(response) == (response.status == 401), context.constData());
        if (response.status >= 400 && step.method != "HEAD")
            QVERIFY2(response.isError(step.status), context.constData());
        if (!client.isConnected() || response.field("Connection") == "close")
            client = server->connect();
    }
}

void tst_wire_access::theSameStoriesInEachMode_data()
{
    QTest::addColumn<Mode>("mode");
    QTest::addColumn<Story>("story");
    for (const Mode &mode : modes) {
        const auto add = [&mode](const char *what, const Story &story) {
            QTest::addRow("%s: %s", mode.name, what) << mode << story;
        };
        const QByteArrayList alice = loginOf(mode, "alice");
        const bool hasUsers = mode.login != LoginKind::None;
        const int elsewhere = hasUsers && mode.privateRepos ? 401 : 0;
        add("own repository", wholeLife(mode, "/alice/", alice));
        add("own repository further down", wholeLife(mode, "/alice/laptop/", alice));
        add("someone else's repository", wholeLife(mode, "/bob/", alice, elsewhere));
        add("the root repository", wholeLife(mode, "/", alice, elsewhere));
        add("below someone else's name", wholeLife(mode, "/bob/alice/", alice, elsewhere));
        if (elsewhere)
            add("names like her own",
                everyRequest("/alicex/", alice, 401) + everyRequest("/alic/", alice, 401)
                    + everyRequest("/Alice/", alice, 401) + everyRequest("/%61lic/", alice, 401)
                    + everyRequest("/metrics/", alice, 401));
        add("a user with SHA-1", wholeLife(mode, "/carol/", loginOf(mode, "carol")));
        add("a way around",
            everyRequest("/alice/../bob/", alice, 404)
                + everyRequest("/alice/%2e%2e/bob/", alice, 404)
                + everyRequest("/alice%2f..%2fbob/", alice, 404));
        if (hasUsers) {
            add("without a login",
                everyRequest("/alice/", {}, 401) + everyRequest("/", {}, 401)
                    + Story{{"GET", "/", {}, {}, 401},
                            {"GET", "/no/such/thing", {}, {}, 401},
                            {"PUT", "/alice/config", "x", {}, 401},
                            {"GET", "/alice/../bob/config", {}, {}, 401}});
        } else {
            add("with a login nobody asked for",
                wholeLife(mode, "/alice/", {basicLogin("alice", "anything")}));
            add("with a malformed login",
                wholeLife(mode, "/alice/", {"Authorization: complete nonsense"}));
        }
        if (mode.login == LoginKind::ProxyHeader) {
            add("with a password only",
                everyRequest("/alice/", {basicLogin("alice", "alice's password")}, 401));
            add("with an empty name", everyRequest("/alice/", {"X-Forwarded-User:"}, 401));
            add("with a password for another",
                wholeLife(mode, "/alice/", alice + QByteArrayList{basicLogin("bob", "x")}));
        }
        if (mode.login == LoginKind::Password) {
            add("with a proxy's header only",
                everyRequest("/alice/", {"X-Forwarded-User: alice"}, 401));
        }
    }
}

void tst_wire_access::theSameStoriesInEachMode()
{
    QFETCH(const Mode, mode);
    QFETCH(const Story, story);
    AccessServer server(mode);
    QVERIFY2(server.start(), server->process().standardError().constData());
    const QStringList before = server->files();
    play(server, story);
    const bool nothingAllowed = std::all_of(story.begin(), story.end(), [](const Step &step) {
        return step.status == 401 || step.status == 404;
    });
    if (nothingAllowed)
        QCOMPARE(server->files(), before);
}

void tst_wire_access::wrongLoginsAreRefused_data()
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

void tst_wire_access::wrongLoginsAreRefused()
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

void tst_wire_access::rightLoginsInOddShapesAreTaken()
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

void tst_wire_access::theBodyOfARefusedUploadIsNotAskedFor_data()
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

void tst_wire_access::theBodyOfARefusedUploadIsNotAskedFor()
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

void tst_wire_access::aRefusalReachesAClientThatKeepsSending_data()
{
    theBodyOfARefusedUploadIsNotAskedFor_data();
}

void tst_wire_access::aRefusalReachesAClientThatKeepsSending()
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

void tst_wire_access::aNewUserIsKnownSoon()
{
    AccessServer server(withPasswords);
    QVERIFY2(server.start(), server->process().standardError().constData());
    QCOMPARE(server->exchange("GET", "/a/config", {}, login("dave")).status, 401);
    QVERIFY(setUser(server.usersFile(), u"dave"_s, u"dave's password"_s));
    // The right password is refused as long as the change was not seen, so ask rarely.
    int status = 0;
    for (int i = 0; i < 3 && status != 404; ++i) {
        QTest::qWait(1100);
        status = server->exchange("GET", "/a/config", {}, login("dave")).status;
    }
    QCOMPARE(status, 404);
    QCOMPARE(server->exchange("GET", "/a/config", {}, login("alice")).status, 404);

    // and one who is gone is not known any more, even with a login that was right a moment ago
    QVERIFY(removeUser(server.usersFile(), u"dave"_s));
    QTRY_COMPARE_WITH_TIMEOUT(server->exchange("GET", "/a/config", {}, login("dave")).status, 401,
                              5000);
}

void tst_wire_access::aReloadKnowsNewUsersAndForgetsOldOnes()
{
    AccessServer server(withPasswords);
    QVERIFY2(server.start(), server->process().standardError().constData());
    for (const char *const user : {"alice", "bob"})
        QCOMPARE(server->exchange("GET", "/a/config", {}, login(user)).status, 404);
    QVERIFY(setUser(server.usersFile(), u"dave"_s, u"dave's password"_s));
    QVERIFY(setUser(server.usersFile(), u"alice"_s, u"a new one"_s));
    QVERIFY(removeUser(server.usersFile(), u"bob"_s));
    server->process().sendSignal(SIGHUP);
    QTRY_VERIFY_WITH_TIMEOUT(server.errorsContain("Reloaded"), 5000);
    QCOMPARE(server->exchange("GET", "/a/config", {}, login("dave")).status, 404);
    QCOMPARE(server->exchange("GET", "/a/config", {}, login("bob")).status, 401);
    QCOMPARE(server->exchange("GET", "/a/config", {}, login("alice")).status, 401);
    QCOMPARE(server->exchange("GET", "/a/config", {}, {basicLogin("alice", "a new one")}).status,
             404);
}

void tst_wire_access::aBrokenFileKeepsTheUsers_data()
{
    QTest::addColumn<bool>("bySignal");
    QTest::addColumn<bool>("isRemoved");
    QTest::newRow("broken, SIGHUP") << true << false;
    QTest::newRow("broken, noticed") << false << false;
    QTest::newRow("removed, SIGHUP") << true << true;
    QTest::newRow("removed, noticed") << false << true;
}

void tst_wire_access::aBrokenFileKeepsTheUsers()
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
                                  server->process().standardError().constData(), 5000);
        QVERIFY(!server.errorsContain("Reloaded"));
    } else {
        QTRY_VERIFY2_WITH_TIMEOUT(server->exchange("GET", "/a/config", {}, login("alice")).status
                                          == 404
                                      && server.errorsContain("the users stay as they were"),
                                  server->process().standardError().constData(), 5000);
        QTest::qWait(2500); // it is told once, not each time somebody looks
        QCOMPARE(server->exchange("GET", "/a/config", {}, login("alice")).status, 404);
        QCOMPARE(server->process().standardError().count("the users stay as they were"), 1);
    }
    for (const char *const user : {"alice", "bob", "carol"})
        QCOMPARE(server->exchange("GET", "/a/config", {}, login(user)).status, 404);
    QCOMPARE(server->exchange("GET", "/a/config", {}, login("dave")).status, 401);
}

void tst_wire_access::failuresAreLogged()
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

void tst_wire_access::aUserNameCannotForgeALogLine()
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

void tst_wire_access::guessingIsSlowedDownForTheGuesserOnly()
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

    QElapsedTimer elapsed;
    elapsed.start();
    // even who guesses right now is not told so
    QCOMPARE(server->exchange("GET", "/a/config", {}, login("alice")).status, 429);
    QCOMPARE(server->exchange("GET", "/a/config", {}, login("bob")).status, 404);
    QCOMPARE(server->exchange("GET", "/a/config", {}, login("carol")).status, 404);
    QVERIFY(elapsed.elapsed() < 1000);

    QTest::qWait(retryAfter * 1000 + 100);
    QCOMPARE(server->exchange("GET", "/a/config", {}, login("alice")).status, 404);
    // Her login is known now: somebody else's guesses do not keep her out any more.
    refused = server->exchange("GET", "/a/config", {}, {basicLogin("alice", "guess again")});
    QCOMPARE(refused.status, 401);
    QCOMPARE(server->exchange("GET", "/a/config", {}, {basicLogin("alice", "and again")}).status,
             429);
    QCOMPARE(server->exchange("GET", "/a/config", {}, login("alice")).status, 404);
}

QTEST_GUILESS_MAIN(tst_wire_access)
#include "tst_wire_access.moc"
