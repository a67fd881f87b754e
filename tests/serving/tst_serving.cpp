// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/profiles/profilestore.h"
#include "tests/e2e/support/logins.h"
#include "tests/server/wire/wireclient.h"
#include "tests/serving/profileprocess.h"
#include "tests/support/reservedport.h"

#include <QDir>
#include <QHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTcpServer>
#include <QTest>

#include <unistd.h>

#include <array>
#include <csignal>

using namespace Qt::StringLiterals;
using namespace restdock;
using namespace restdock::test;

namespace {

const QByteArray noLogin = "access = \"none\"";

/// Puts a profile into the store of the process' user: into the index, as without a keychain.
void store(const RestdockProcess &process, const QList<Profile> &profiles)
{
    ProfileStoreOptions options;
    options.folder = process.home() + u"/XDG_CONFIG_HOME/restdock"_s;
    ProfileStore store(options, BackendCatalogue::builtIn());
    const auto added = store.add(profiles, ProfileHome::Index);
    QVERIFY2(added, added ? "" : qPrintable(added.error().message));
}

Profile storedProfile(const QString &name, const QString &folder, quint16 port)
{
    Profile profile;
    profile.name = name;
    profile.backend.type = u"local"_s;
    profile.backend.values.insert(u"path"_s, folder);
    profile.listen.port = QString::number(port);
    profile.access = ProfileAccess::None;
    return profile;
}

} // namespace

/// Profiles served from a file or the user's store, by the real binary: what it prints, and how
/// every failure ends.
class tst_serving : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void severalProfilesAreServedAtOnce();
    void startUpIsToldAsDocumented();
    void eventsAndRefusalsAreObjectsWithJson();
    void onlyTheNamedOnesAreServed();
    void aProfileOfTheStoreIsServed();
    void allServesThoseThatStartAutomatically();
    void checkSaysWhatWouldBeServed();
    void failuresHaveTheirExitCode_data();
    void failuresHaveTheirExitCode();
    void oneFailureStopsAll();
    void aPortThatStaysInUseEndsWhatHasNoOther();
    void keepGoingServesTheOthers();
    void whatKeepGoingWaitsForIsServedWhenItComesBack();
    void aProfileIsServedOnlyOnce();
    void rightsOfUsersAreEnforced();

private:
    ServedFolder m_folder;
};

void tst_serving::severalProfilesAreServedAtOnce()
{
    const auto hash = bcryptOf(u"secret"_s);
    QVERIFY(hash.startsWith("$2y$"));
    ProfileProcess served(
        localProfile("one", m_folder.make(u"several-1"_s),
                     "private_repos = true\n[one.users.laptop]\npassword_hash = \"" + hash + '"')
        + localProfile("the other", m_folder.make(u"several-2"_s), noLogin));
    QVERIFY2(served.startReady(), served.transcript().constData());
    const auto one = served.endpoint("one");
    const auto other = served.endpoint("the other");
    QVERIFY(one.port != 0 && other.port != 0 && one.port != other.port);
    const QByteArrayList login{basicLogin("laptop", "secret")};
    QCOMPARE(statusOf(one, "POST", "/laptop/?create=true"), 401);
    QCOMPARE(statusOf(one, "POST", "/laptop/?create=true", {basicLogin("laptop", "wrong")}), 401);
    QCOMPARE(statusOf(one, "POST", "/laptop/?create=true", login), 200);
    QCOMPARE(statusOf(one, "POST", "/elsewhere/?create=true", login), 401);
    QCOMPARE(statusOf(other, "POST", "/?create=true"), 200);
    QVERIFY(QDir(m_folder.path() + u"/several-1/laptop/data"_s).exists());
    QVERIFY(QDir(m_folder.path() + u"/several-2/data"_s).exists());
    QVERIFY2(served.process().standardError().contains(
                 "one WARN auth-fail ip=127.0.0.1 user=\"laptop\" reason=bad-password"),
             served.transcript().constData());
    QCOMPARE(served.process().stop(), std::optional(0));
}

void tst_serving::startUpIsToldAsDocumented()
{
    const auto folder = m_folder.make(u"told"_s);
    ProfileProcess served(localProfile("home", folder,
                                       "append_only = true\nprivate_repos = true\n"
                                       "[home.users.a]\npassword_hash = \""
                                           + bcryptOf(u"x"_s) + '"'));
    QVERIFY2(served.startReady(), served.transcript().constData());
    QCOMPARE(served.process().stop(), std::optional(0));
    const auto lines = served.process().standardOutput().split('\n');
    QVERIFY2(lines.size() == 8, served.transcript().constData());
    QVERIFY(lines.at(0).startsWith("restdock ") && lines.at(0).endsWith(": serving 1 profile"));
    QVERIFY(lines.at(1).startsWith(QByteArray("home: storage local " + folder.toUtf8() + ", ")));
    QVERIFY(lines.at(1).endsWith(" free"));
    QCOMPARE(lines.at(2), "home: append-only on, own-folder on, verify on, users 1, TLS off"_ba);
    QVERIFY(lines.at(3).startsWith("home: listening on http://127.0.0.1:"));
    QCOMPARE(lines.at(4), "ready"_ba);
    QCOMPARE(lines.at(5), "home: stopped"_ba);
    QCOMPARE(lines.at(6), "shutdown cleanly"_ba);
    QCOMPARE(served.process().standardError(), QByteArray());
}

void tst_serving::eventsAndRefusalsAreObjectsWithJson()
{
    ProfileProcess served(
        localProfile("home", m_folder.make(u"json"_s),
                     "[home.users.laptop]\npassword_hash = \"" + bcryptOf(u"secret"_s) + '"'),
        {u"--log-format"_s, u"json"_s});
    QVERIFY(served.process().start());
    QVERIFY2(served.waitForFact("\"message\":\"ready\""), served.transcript().constData());
    const auto address = QString::fromUtf8(served.process().standardOutput())
                             .section(u"listening on http://127.0.0.1:"_s, 1);
    const Endpoint home{address.section(u'/', 0, 0).toUShort(), {}};
    QCOMPARE(statusOf(home, "GET", "/a/config", {basicLogin("x\"\n", "wrong")}), 401);
    QCOMPARE(statusOf(home, "POST", "/a/?create=true", {basicLogin("laptop", "secret")}), 200);
    WireClient client(home);
    const auto stored = client.exchange("POST", "/a/config", "x", {basicLogin("laptop", "secret")});
    QCOMPARE(stored.status, 200);
    QVERIFY(served.waitForFact("repository-created"));
    QCOMPARE(served.process().stop(), std::optional(0));
    QHash<QString, QJsonObject> events;
    const QByteArray said = served.process().standardOutput() + served.process().standardError();
    for (const auto &line : said.chopped(1).split('\n')) {
        const auto object = QJsonDocument::fromJson(line).object();
        QVERIFY2(!object.isEmpty(), line.constData());
        events.insert(object[u"event"_s].toString(), object);
    }
    const auto refused = events.value(u"auth-fail"_s);
    QCOMPARE(refused[u"profile"_s], u"home"_s);
    QCOMPARE(refused[u"level"_s], u"warn"_s);
    QCOMPARE(refused[u"ip"_s], u"127.0.0.1"_s);
    QCOMPARE(refused[u"user"_s], u"x\"\n"_s);
    const auto made = events.value(u"repository-created"_s);
    QCOMPARE(made[u"repo"_s], u"a"_s);
    QCOMPARE(made[u"level"_s], u"info"_s);
}

void tst_serving::onlyTheNamedOnesAreServed()
{
    ProfileProcess served(localProfile("a", m_folder.make(u"named-a"_s), noLogin)
                              + localProfile("b", m_folder.make(u"named-b"_s), noLogin),
                          {u"b"_s});
    QVERIFY2(served.startReady(), served.transcript().constData());
    QVERIFY(served.endpoint("b").port != 0);
    QCOMPARE(served.endpoint("a").port, 0);
}

void tst_serving::aProfileOfTheStoreIsServed()
{
    const std::array<ReservedPort, 2> places;
    for (const auto &arguments : {QStringList{u"--serve"_s, u"home nas"_s},
                                  QStringList{u"--serve"_s, u"--backend-config"_s, u"Home NAS"_s},
                                  QStringList{u"serve"_s, u"Home NAS"_s}}) {
        RestdockProcess process(arguments);
        store(process,
              {storedProfile(u"Home NAS"_s, m_folder.make(u"stored"_s), places[0].number()),
               storedProfile(u"Other"_s, m_folder.make(u"stored-2"_s), places[1].number())});
        QVERIFY(process.start());
        QTRY_VERIFY_WITH_TIMEOUT(process.standardOutput().contains("\nready\n"), 20'000);
        QCOMPARE(statusOf({places[0].number(), {}}, "POST", "/?create=true"), 200);
        QCOMPARE(process.stop(), std::optional(0));
        QVERIFY(!process.standardOutput().contains("Other"));
    }
}

void tst_serving::allServesThoseThatStartAutomatically()
{
    const std::array<ReservedPort, 2> places;
    RestdockProcess process({u"--serve"_s, u"--all"_s});
    auto automatic = storedProfile(u"daily"_s, m_folder.make(u"all-1"_s), places[0].number());
    automatic.startAutomatically = true;
    store(process,
          {automatic, storedProfile(u"rare"_s, m_folder.make(u"all-2"_s), places[1].number())});
    QVERIFY(process.start());
    QTRY_VERIFY_WITH_TIMEOUT(process.standardOutput().contains("\nready\n"), 20'000);
    QVERIFY(process.standardOutput().contains("serving 1 profile"));
    QVERIFY(!process.standardOutput().contains("rare"));
    QCOMPARE(process.stop(), std::optional(0));
}

void tst_serving::checkSaysWhatWouldBeServed()
{
    const auto folder = m_folder.make(u"check"_s);
    ProfileProcess good(localProfile("home", folder, noLogin), {u"--check"_s});
    QVERIFY(good.process().start());
    QCOMPARE(good.process().waitForExit(), std::optional(0));
    QVERIFY(good.process().standardOutput().contains("home: can be served on 127.0.0.1:0"));
    QVERIFY(good.process().standardError().contains("every program on this computer"));

    ProfileProcess bad(localProfile("home", folder + u"/none"_s, noLogin), {u"--check"_s});
    QVERIFY(bad.process().start());
    QCOMPARE(bad.process().waitForExit(), std::optional(6));
    QVERIFY(bad.process().standardError().contains("(DIR-MISSING)"));
    QVERIFY(!QDir(folder + u"/none"_s).exists());
}

void tst_serving::failuresHaveTheirExitCode_data()
{
    QTest::addColumn<QByteArray>("toml");
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("exitCode");
    QTest::addColumn<QByteArray>("mention");
    const auto folder = m_folder.make(u"failures"_s);
    const auto good = localProfile("home", folder, noLogin);
    const auto row = [](const char *name, const QByteArray &toml, const QStringList &arguments,
                        int code, const QByteArray &mention) {
        QTest::newRow(name) << toml << arguments << code << mention;
    };
    row("--all and a name", good, {u"home"_s, u"--all"_s}, 2, "exclude each other");
    row("a flag of the server", good, {u"home"_s, u"--listen"_s, u":1"_s}, 2, "--listen");
    row("an empty name", good, {u""_s}, 2, "name of a profile is missing");
    row("no TOML", "[home\ntype=", {}, 3, "line 1");
    row("an unusable setting", good + "append_only = \"maybe\"\n", {}, 3, "append_only");
    row("a temporary folder", localProfile("home", u"/tmp"_s, noLogin), {}, 3, "(CONF-BAD)");
    row("the same address twice",
        "[a]\ntype = \"local\"\npath = \"" + folder.toUtf8()
            + "\"\nlisten = \"127.0.0.1:8000\"\n[b]\ntype = \"local\"\npath = \""
            + m_folder.make(u"failures-2"_s).toUtf8() + "\"\nlisten = \":8000\"\n",
        {}, 3, "is the address of the profile \"a\"");
    row("an htpasswd file that is not there",
        localProfile("home", folder,
                     "access = \"htpasswd\"\nhtpasswd_file = \"" + folder.toUtf8() + "/none\""),
        {}, 3, "(USERS-BAD)");
    row("an unknown profile", good, {u"away"_s}, 4, "home");
    row("none at all", "", {}, 4, "no profile");
    row("none that starts by itself", good, {u"--all"_s}, 4, "starts automatically");
    row("an address that is not ours",
        "[home]\ntype = \"local\"\naccess = \"users\"\npath = \"" + folder.toUtf8()
            + "\"\nlisten = \"192.0.2.1:0\"\n",
        {}, 5, "(ADDR-GONE)");
    row("a socket where a folder is",
        "[home]\ntype = \"local\"\naccess = \"none\"\npath = \"" + folder.toUtf8()
            + "\"\nlisten = \"unix:" + folder.toUtf8() + "\"\n",
        {}, 5,
        "a file that is no socket is there. Choose another path: restdock config edit 'home' "
        "listen=ADDRESS (PORT-USED)");
    row("a missing folder", localProfile("home", folder + u"/none"_s, noLogin), {}, 6,
        "(DIR-MISSING)");
    row("a missing key", "[away]\ntype = \"drime\"\naccess = \"none\"\n", {}, 7, "(KEY-MISSING)");
    row("no certificate",
        localProfile("home", folder,
                     noLogin
                         + "\ntls = \"files\"\ntls_cert = \"/nonexistent/c\"\n"
                           "tls_key = \"/nonexistent/k\""),
        {}, 8, "(CERT-BAD)");
}

void tst_serving::failuresHaveTheirExitCode()
{
    QFETCH(const QByteArray, toml);
    QFETCH(const QStringList, arguments);
    QFETCH(const int, exitCode);
    QFETCH(const QByteArray, mention);
    ProfileProcess served(toml, arguments);
    QVERIFY(served.process().start());
    QCOMPARE(served.process().waitForExit(), std::optional(exitCode));
    QVERIFY2(served.process().standardError().contains(mention), served.transcript().constData());
    QVERIFY2(!served.process().standardOutput().contains("\nready\n"),
             served.transcript().constData());
}

void tst_serving::oneFailureStopsAll()
{
    QTcpServer other;
    QVERIFY(other.listen(QHostAddress::LocalHost));
    const QByteArray taken = "[b]\ntype = \"local\"\naccess = \"none\"\npath = \""
        + m_folder.make(u"stops-b"_s).toUtf8()
        + "\"\nlisten = \"127.0.0.1:" + QByteArray::number(other.serverPort()) + "\"\n";
    ProfileProcess served(localProfile("a", m_folder.make(u"stops-a"_s), noLogin) + taken);
    QVERIFY(served.process().start());
    QCOMPARE(served.process().waitForExit(), std::optional(5));
    QVERIFY2(served.process().standardError().contains("b: error: ")
                 && served.process().standardError().contains("(PORT-USED)"),
             served.transcript().constData());
}

void tst_serving::aPortThatStaysInUseEndsWhatHasNoOther()
{
    QTcpServer other;
    QVERIFY(other.listen(QHostAddress::LocalHost));
    ProfileProcess served("[a]\ntype = \"local\"\naccess = \"none\"\npath = \""
                              + m_folder.make(u"used-a"_s).toUtf8() + "\"\nlisten = \"127.0.0.1:"
                              + QByteArray::number(other.serverPort()) + "\"\n",
                          {u"--keep-going"_s});
    QVERIFY(served.process().start());
    QVERIFY2(served.waitForFact("trying again at "), served.transcript().constData());
    QCOMPARE(served.process().waitForExit(), std::optional(5));
    QCOMPARE(served.process().standardError().count("(PORT-USED)"), 2);
}

void tst_serving::keepGoingServesTheOthers()
{
    const auto broken = "[b]\ntype = \"drime\"\naccess = \"none\"\nlisten = \"127.0.0.1:0\"\n"_ba;
    ProfileProcess served(localProfile("a", m_folder.make(u"going-a"_s), noLogin) + broken,
                          {u"--keep-going"_s});
    QVERIFY(served.process().start());
    QVERIFY2(served.waitForWarning("serving 1 profile only"), served.transcript().constData());
    QCOMPARE(statusOf(served.endpoint("a"), "POST", "/?create=true"), 200);
    QVERIFY(!served.process().standardOutput().contains("\nready\n"));
    QCOMPARE(served.process().stop(), std::optional(7));

    ProfileProcess none(broken, {u"--keep-going"_s});
    QVERIFY(none.process().start());
    QCOMPARE(none.process().waitForExit(), std::optional(7));
}

void tst_serving::whatKeepGoingWaitsForIsServedWhenItComesBack()
{
    const QString folder = m_folder.make(u"drive"_s) + u"/backups"_s;
    ProfileProcess served(localProfile("a", m_folder.make(u"comes-a"_s), noLogin)
                              + localProfile("b", folder, noLogin),
                          {u"--keep-going"_s});
    QVERIFY(served.process().start());
    QVERIFY2(served.waitForFact("b: trying again at "), served.transcript().constData());
    QVERIFY(QDir().mkpath(folder));
    served.process().sendSignal(SIGHUP); // or some seconds later
    QVERIFY2(served.waitForFact("\nready\n"), served.transcript().constData());
    QCOMPARE(statusOf(served.endpoint("b"), "POST", "/?create=true"), 200);
    QCOMPARE(served.process().stop(), std::optional(0));
}

void tst_serving::aProfileIsServedOnlyOnce()
{
    ProfileProcess first(localProfile("home", m_folder.make(u"once"_s), noLogin));
    QVERIFY2(first.startReady(), first.transcript().constData());
    RestdockProcess second({u"--serve"_s, u"--config"_s, first.configFile()});
    second.environment().insert(u"XDG_RUNTIME_DIR"_s,
                                first.process().environment().value(u"XDG_RUNTIME_DIR"_s));
    QVERIFY(second.start());
    QCOMPARE(second.waitForExit(), std::optional(9));
    QVERIFY2(second.standardError().contains(QByteArray(
                 "served by process " + QByteArray::number(first.process().processId()))),
             second.standardError().constData());
    // What a crash leaves is in nobody's way.
    first.process().sendSignal(SIGKILL);
    QTRY_VERIFY(!first.process().isRunning());
    RestdockProcess third({u"--serve"_s, u"--config"_s, first.configFile()});
    third.environment().insert(u"XDG_RUNTIME_DIR"_s,
                               first.process().environment().value(u"XDG_RUNTIME_DIR"_s));
    QVERIFY(third.start());
    QTRY_VERIFY_WITH_TIMEOUT(third.standardOutput().contains("\nready\n"), 20'000);
}

void tst_serving::rightsOfUsersAreEnforced()
{
    const auto hash = bcryptOf(u"secret"_s);
    QByteArray users;
    for (const char *const rights : {"full", "add-only", "read-only"}) {
        users += "[home.users." + QByteArray(rights) + "]\npassword_hash = \"" + hash
            + "\"\nrights = \"" + rights + "\"\n";
    }
    ProfileProcess served(localProfile("home", m_folder.make(u"rights"_s), users));
    QVERIFY2(served.startReady(), served.transcript().constData());
    const auto endpoint = served.endpoint("home");
    const auto as = [&endpoint](const char *user, const QByteArray &method,
                                const QByteArray &target, const QByteArray &body = {}) {
        WireClient client(endpoint);
        return client.exchange(method, target, body, {basicLogin(user, "secret")}).status;
    };
    QCOMPARE(as("read-only", "POST", "/?create=true"), 403);
    QCOMPARE(as("add-only", "POST", "/?create=true"), 200);
    QCOMPARE(as("read-only", "POST", "/config", "x"), 403);
    QCOMPARE(as("add-only", "POST", "/config", "x"), 200);
    const QByteArray name("2d711642b726b04401627ca9fbac32f5c8530fb1903cc4db02258717921a4881");
    for (const char *const user : {"read-only", "add-only", "full"}) {
        QCOMPARE(as(user, "GET", "/config"), 200);
        QCOMPARE(as(user, "POST", "/locks/" + name, "x"), 200);
        QCOMPARE(as(user, "DELETE", "/locks/" + name), 200);
    }
    QCOMPARE(as("read-only", "POST", "/data/" + name, "x"), 403);
    QCOMPARE(as("add-only", "POST", "/data/" + name, "x"), 200);
    QCOMPARE(as("read-only", "GET", "/data/" + name), 200);
    QCOMPARE(as("read-only", "DELETE", "/data/" + name), 403);
    QCOMPARE(as("add-only", "DELETE", "/data/" + name), 403);
    QCOMPARE(as("full", "DELETE", "/data/" + name), 200);
}

QTEST_GUILESS_MAIN(tst_serving)
#include "tst_serving.moc"
