// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/e2e/support/logins.h"
#include "tests/server/wire/wireclient.h"
#include "tests/serving/profileprocess.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocalSocket>
#include <QTest>

#include <csignal>

using namespace Qt::StringLiterals;
using namespace restdock::test;

namespace {

const QByteArray noLogin = "access = \"none\"";
const QByteArray blob = "2d711642b726b04401627ca9fbac32f5c8530fb1903cc4db02258717921a4881"; // "x"

/// A command of the same user: it finds the same runtime folder as @p served.
struct Command
{
    std::optional<int> exitCode;
    QByteArray output;
    QByteArray errors;
};

Command run(ProfileProcess &served, const QStringList &arguments)
{
    RestdockProcess process(arguments);
    process.environment() = served.process().environment();
    if (!process.start())
        return {};
    const auto code = process.waitForExit(std::chrono::seconds(60));
    return {code, process.standardOutput(), process.standardError()};
}

QJsonObject profileOf(const Command &status, const QString &name)
{
    const auto profiles = QJsonDocument::fromJson(status.output).array();
    for (const auto &profile : profiles) {
        if (profile[u"name"_s] == name)
            return profile.toObject();
    }
    return {};
}

} // namespace

/// What is asked of a running process: by signals, and by other processes of the same user.
class tst_servingcontrol : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void statusTellsWhatIsServed();
    void profilesAreStartedAndStopped();
    void commandsReachEveryProcess();
    void eachCommandTellsItsOptions_data();
    void eachCommandTellsItsOptions();
    void commandsThatCannotBeDoneSayWhy_data();
    void commandsThatCannotBeDoneSayWhy();
    void theSocketIsTheOwnersAlone();
    void whatACrashLeftIsClearedAway();
    void hangupTakesUpRulesAndUsersWithoutDroppingClients();
    void hangupRestartsOnlyWhatChanged();
    void hangupStartsAndStopsProfiles();
    void hangupKeepsWhatItCannotRead();
    void hangupMendsWhatKeepGoingLeftOut();
    void deletingIsAllowedForAWhile();

private:
    ServedFolder m_folder;
};

void tst_servingcontrol::statusTellsWhatIsServed()
{
    ProfileProcess served(
        localProfile("b home", m_folder.make(u"status-b"_s), noLogin)
            + localProfile("a", m_folder.make(u"status-a"_s) + u"/gone"_s, noLogin),
        {u"--keep-going"_s});
    QVERIFY(served.process().start());
    QVERIFY2(served.waitForWarning("serving 1 profile only"), served.transcript().constData());
    WireClient client(served.endpoint("b home"));
    QCOMPARE(client.exchange("POST", "/?create=true").status, 200);
    QCOMPARE(client.exchange("POST", "/keys/" + blob, "x").status, 200);

    const auto json = run(served, {u"status"_s, u"--json"_s});
    QCOMPARE(json.exitCode, std::optional(0));
    const auto home = profileOf(json, u"b home"_s);
    QCOMPARE(home[u"state"_s].toString(), u"running"_s);
    QCOMPARE(home[u"connections"_s].toInt(), 1);
    QCOMPARE(home[u"requests"_s].toInt(), 2);
    QCOMPARE(home[u"bytes_received"_s].toInt(), 1);
    QCOMPARE(home[u"process"_s].toInteger(), served.process().processId());
    QCOMPARE(home[u"urls"_s][0].toString(),
             u"http://127.0.0.1:%1/"_s.arg(served.endpoint("b home").port));
    const auto gone = profileOf(json, u"a"_s);
    QCOMPARE(gone[u"state"_s].toString(), u"waiting"_s);
    QCOMPARE(gone[u"code"_s].toString(), u"DIR-MISSING"_s);

    const auto text = run(served, {u"status"_s});
    QCOMPARE(text.exitCode, std::optional(0));
    const auto lines = text.output.split('\n');
    QVERIFY2(lines.size() == 3 && lines.at(0).startsWith("a  waiting  ")
                 && lines.at(1).startsWith("b home  running  http://127.0.0.1:"),
             text.output.constData());
}

void tst_servingcontrol::profilesAreStartedAndStopped()
{
    ProfileProcess served(localProfile("one", m_folder.make(u"start-1"_s), noLogin)
                          + localProfile("other", m_folder.make(u"start-2"_s), noLogin));
    QVERIFY2(served.startReady(), served.transcript().constData());
    const auto before = served.endpoint("other");
    WireClient client(before);
    QCOMPARE(client.exchange("POST", "/?create=true").status, 200);

    auto command = run(served, {u"stop"_s, u"one"_s});
    QCOMPARE(command.exitCode, std::optional(0));
    QCOMPARE(command.output, "one: stopped\n"_ba);
    QVERIFY(!WireClient(served.endpoint("one")).isConnected());
    QCOMPARE(client.exchange("HEAD", "/config").status, 404); // the other one goes on
    QCOMPARE(run(served, {u"stop"_s, u"one"_s}).exitCode, std::optional(0));

    // A profile that was stopped on purpose stays so.
    served.process().sendSignal(SIGHUP);
    QVERIFY(served.waitForFact("reloaded\n"));
    QVERIFY(!WireClient(served.endpoint("one")).isConnected());

    command = run(served, {u"start"_s, u"one"_s});
    QCOMPARE(command.exitCode, std::optional(0));
    QCOMPARE(command.output, "one: running\n"_ba);
    QCOMPARE(WireClient(served.endpoint("one")).exchange("POST", "/?create=true").status, 200);
    QCOMPARE(served.process().stop(), std::optional(0));
}

void tst_servingcontrol::commandsReachEveryProcess()
{
    ProfileProcess first(localProfile("one", m_folder.make(u"every-1"_s), noLogin));
    ProfileProcess second(localProfile("other", m_folder.make(u"every-2"_s), noLogin));
    second.process().environment().insert(
        u"XDG_RUNTIME_DIR"_s, first.process().environment().value(u"XDG_RUNTIME_DIR"_s));
    QVERIFY2(first.startReady() && second.startReady(), second.transcript().constData());
    QCOMPARE(run(first, {u"status"_s}).output.count("  running  "), 2);
    QCOMPARE(run(first, {u"stop"_s, u"other"_s}).exitCode, std::optional(0));
    QVERIFY(second.process().standardOutput().contains("other: stopped\n"));
    // Each can only start what it has.
    QCOMPARE(run(second, {u"start"_s, u"other"_s}).exitCode, std::optional(0));
    QCOMPARE(second.process().standardOutput().count("other: listening on"), 2);
    QCOMPARE(run(first, {u"start"_s, u"neither"_s}).exitCode, std::optional(4));
    QCOMPARE(first.process().stop(), std::optional(0));
    QCOMPARE(second.process().stop(), std::optional(0));
}

void tst_servingcontrol::eachCommandTellsItsOptions_data()
{
    QTest::addColumn<QString>("command");
    QTest::addColumn<QByteArray>("mention");
    QTest::newRow("status") << u"status"_s << "--json"_ba;
    QTest::newRow("start") << u"start"_s << "NAME"_ba;
    QTest::newRow("stop") << u"stop"_s << "NAME"_ba;
    QTest::newRow("allow-delete") << u"allow-delete"_s << "--user <USER>"_ba;
}

void tst_servingcontrol::eachCommandTellsItsOptions()
{
    QFETCH(const QString, command);
    QFETCH(const QByteArray, mention);
    RestdockProcess process({command, u"--help"_s});
    QVERIFY(process.start());
    QCOMPARE(process.waitForExit(), std::optional(0));
    const auto said = process.standardOutput();
    QVERIFY2(said.startsWith(QByteArray("Usage: restdock " + command.toLatin1())),
             said.constData());
    QVERIFY2(said.contains(mention), said.constData());
    QCOMPARE(process.standardError(), QByteArray());
}

void tst_servingcontrol::commandsThatCannotBeDoneSayWhy_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("exitCode");
    QTest::addColumn<QByteArray>("mention");
    QTest::newRow("stopping what is not there")
        << QStringList{u"stop"_s, u"away"_s} << 4 << "is not served"_ba;
    QTest::newRow("starting what is not there")
        << QStringList{u"start"_s, u"away"_s} << 4 << "no profile \"away\""_ba;
    QTest::newRow("starting what cannot run")
        << QStringList{u"start"_s, u"broken"_s} << 6 << "cannot use the folder"_ba;
    QTest::newRow("no name") << QStringList{u"stop"_s} << 2 << "NAME is missing"_ba;
    QTest::newRow("two names") << QStringList{u"stop"_s, u"a"_s, u"b"_s} << 2 << "argument: b"_ba;
    QTest::newRow("an unknown flag") << QStringList{u"status"_s, u"--fly"_s} << 2 << "fly"_ba;
    QTest::newRow("no time") << QStringList{u"allow-delete"_s, u"one"_s} << 2 << "--for"_ba;
    QTest::newRow("a time without end")
        << QStringList{u"allow-delete"_s, u"one"_s, u"--for"_s, u"25h"_s} << 2 << "24h"_ba;
    QTest::newRow("an unknown user")
        << QStringList{u"allow-delete"_s, u"one"_s, u"--for"_s, u"1m"_s, u"--user"_s, u"eve"_s} << 4
        << "no user \"eve\""_ba;
}

void tst_servingcontrol::commandsThatCannotBeDoneSayWhy()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const int, exitCode);
    QFETCH(const QByteArray, mention);
    ProfileProcess served(
        localProfile("one", m_folder.make(u"commands"_s), "append_only = true")
            + localProfile("broken", m_folder.make(u"commands-2"_s) + u"/gone"_s, noLogin),
        {u"one"_s});
    QVERIFY2(served.startReady(), served.transcript().constData());
    const auto command = run(served, arguments);
    QCOMPARE(command.exitCode, std::optional(exitCode));
    QVERIFY2(command.errors.contains(mention), command.errors.constData());
    QCOMPARE(command.errors.count('\n'), 1);
}

void tst_servingcontrol::theSocketIsTheOwnersAlone()
{
    ProfileProcess served(localProfile("one", m_folder.make(u"socket"_s), noLogin));
    QVERIFY2(served.startReady(), served.transcript().constData());
    const QString folder =
        served.process().environment().value(u"XDG_RUNTIME_DIR"_s) + u"/restdock";
    const QString path = folder + u"/serve-%1.socket"_s.arg(served.process().processId());
    constexpr auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup
        | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
    QVERIFY(QFileInfo::exists(path));
    QVERIFY(!(QFileInfo(folder).permissions() & others));
    QVERIFY(!(QFileInfo(path).permissions() & others));

    // What is no request ends the connection, and harms nobody else.
    for (const QByteArray &message : {"\n"_ba, "[]\n"_ba, "{\n"_ba, QByteArray(2'000'000, 'x')}) {
        QLocalSocket socket;
        socket.connectToServer(path);
        QVERIFY(socket.waitForConnected());
        socket.write(message);
        QVERIFY(socket.state() == QLocalSocket::UnconnectedState
                || socket.waitForDisconnected(10'000));
    }
    QLocalSocket socket;
    socket.connectToServer(path);
    QVERIFY(socket.waitForConnected());
    socket.write("{\"command\":\"dance\"}\n");
    QVERIFY(socket.waitForReadyRead(10'000));
    QVERIFY(socket.readAll().contains("'dance' is not known"));
    QCOMPARE(served.process().stop(), std::optional(0));
    QVERIFY(!QFileInfo::exists(path));
}

void tst_servingcontrol::whatACrashLeftIsClearedAway()
{
    ProfileProcess served(localProfile("one", m_folder.make(u"crash"_s), noLogin));
    QVERIFY2(served.startReady(), served.transcript().constData());
    const QString path = served.process().environment().value(u"XDG_RUNTIME_DIR"_s)
        + u"/restdock/serve-%1.socket"_s.arg(served.process().processId());
    served.process().sendSignal(SIGKILL);
    QTRY_VERIFY(!served.process().isRunning());
    QVERIFY(QFileInfo(path).exists());
    const auto command = run(served, {u"status"_s});
    QCOMPARE(command.exitCode, std::optional(4));
    QCOMPARE(command.output, "no profile is served\n"_ba);
    QVERIFY(!QFileInfo::exists(path));
}

void tst_servingcontrol::hangupTakesUpRulesAndUsersWithoutDroppingClients()
{
    const auto user = [](const QString &password) {
        return QByteArray("[one.users.laptop]\npassword_hash = \"" + bcryptOf(password) + '"');
    };
    const auto folder = m_folder.make(u"rules"_s);
    const QByteArray before = localProfile("one", folder, user(u"first"_s));
    ProfileProcess served(before);
    QVERIFY2(served.startReady(), served.transcript().constData());
    WireClient client(served.endpoint("one"));
    const QByteArrayList first{basicLogin("laptop", "first")};
    const QByteArrayList second{basicLogin("laptop", "second")};
    QCOMPARE(client.exchange("POST", "/?create=true", {}, first).status, 200);
    QCOMPARE(client.exchange("POST", "/keys/" + blob, "x", first).status, 200);

    QVERIFY(
        served.setConfig(localProfile("one", folder, "append_only = true\n" + user(u"second"_s))));
    served.process().sendSignal(SIGHUP);
    QVERIFY(served.waitForFact("reloaded\n"));
    // The same connection, the new rules.
    QTRY_COMPARE(client.exchange("DELETE", "/keys/" + blob, {}, second).status, 403);
    QCOMPARE(client.exchange("GET", "/keys/" + blob, {}, first).status, 401);
    QCOMPARE(served.process().standardOutput().count("listening on"), 1);
}

void tst_servingcontrol::hangupRestartsOnlyWhatChanged()
{
    const auto folder = m_folder.make(u"restart-1"_s);
    const auto same = localProfile("same", m_folder.make(u"restart-2"_s), noLogin);
    ProfileProcess served(localProfile("changed", folder, noLogin) + same);
    QVERIFY2(served.startReady(), served.transcript().constData());
    WireClient client(served.endpoint("same"));
    QCOMPARE(client.exchange("POST", "/?create=true").status, 200);
    QVERIFY(served.setConfig(localProfile("changed", folder, noLogin + "\nverify_uploads = false")
                             + same));
    served.process().sendSignal(SIGHUP);
    QVERIFY(served.waitForFact("changed: stopped\n"));
    QVERIFY(served.waitForFact("changed: append-only off, own-folder off, verify off"));
    QTRY_COMPARE(served.process().standardOutput().count("changed: listening on"), 2);
    QCOMPARE(client.exchange("HEAD", "/config").status, 404);
    QCOMPARE(WireClient(served.endpoint("changed")).exchange("POST", "/?create=true").status, 200);
    QCOMPARE(served.process().stop(), std::optional(0));
}

void tst_servingcontrol::hangupStartsAndStopsProfiles()
{
    const auto one = localProfile("one", m_folder.make(u"come-1"_s), noLogin);
    const auto other = localProfile("other", m_folder.make(u"come-2"_s), noLogin);
    ProfileProcess served(one);
    QVERIFY2(served.startReady(), served.transcript().constData());
    QVERIFY(served.setConfig(other));
    served.process().sendSignal(SIGHUP);
    QVERIFY2(served.waitForFact("one: stopped\n"), served.transcript().constData());
    QVERIFY2(served.waitForFact("other: listening on"), served.transcript().constData());
    QCOMPARE(served.process().stop(), std::optional(0));
}

void tst_servingcontrol::hangupKeepsWhatItCannotRead()
{
    const auto folder = m_folder.make(u"keep"_s);
    ProfileProcess served(localProfile("one", folder, noLogin));
    QVERIFY2(served.startReady(), served.transcript().constData());
    QVERIFY(served.setConfig("[one\n"));
    served.process().sendSignal(SIGHUP);
    QVERIFY2(served.waitForWarning("not reloaded: "), served.transcript().constData());
    QVERIFY(served.process().standardError().contains("line 1"));
    QCOMPARE(WireClient(served.endpoint("one")).exchange("POST", "/?create=true").status, 200);
    QVERIFY(served.setConfig(localProfile("one", u"/tmp"_s, noLogin)));
    served.process().sendSignal(SIGHUP);
    QVERIFY2(served.waitForWarning("one: warning: not reloaded: path: "),
             served.transcript().constData());
    QCOMPARE(WireClient(served.endpoint("one")).exchange("HEAD", "/config").status, 404);
    QCOMPARE(served.process().stop(), std::optional(0));
}

void tst_servingcontrol::hangupMendsWhatKeepGoingLeftOut()
{
    const auto good = localProfile("good", m_folder.make(u"mend-1"_s), noLogin);
    ProfileProcess served(good + localProfile("bad", u"/tmp"_s, noLogin), {u"--keep-going"_s});
    QVERIFY(served.process().start());
    QVERIFY2(served.waitForWarning("serving 1 profile only"), served.transcript().constData());
    QVERIFY(served.setConfig(good + localProfile("bad", m_folder.make(u"mend-2"_s), noLogin)));
    served.process().sendSignal(SIGHUP);
    QVERIFY2(served.waitForFact("\nready\n"), served.transcript().constData());
    // One that nobody asked for at the start does not count.
    QVERIFY(served.setConfig(good + localProfile("bad", m_folder.make(u"mend-2"_s), noLogin)
                             + localProfile("extra", m_folder.path() + u"/none"_s, noLogin)));
    QCOMPARE(run(served, {u"start"_s, u"extra"_s}).exitCode, std::optional(6));
    QCOMPARE(served.process().stop(), std::optional(0));
}

void tst_servingcontrol::deletingIsAllowedForAWhile()
{
    const auto hash = bcryptOf(u"secret"_s);
    QByteArray more = "append_only = true\n";
    for (const char *const name : {"laptop", "other"})
        more += QByteArray("[one.users.") + name + "]\npassword_hash = \"" + hash + "\"\n";
    ProfileProcess served(localProfile("one", m_folder.make(u"window"_s), more));
    QVERIFY2(served.startReady(), served.transcript().constData());
    WireClient client(served.endpoint("one"));
    const auto as = [&client](const char *user, const QByteArray &method, const QByteArray &target,
                              const QByteArray &body = {}) {
        return client.exchange(method, target, body, {basicLogin(user, "secret")}).status;
    };
    const auto store = [&] { return as("laptop", "POST", "/keys/" + blob, "x"); };
    const auto remove = [&](const char *user) { return as(user, "DELETE", "/keys/" + blob); };
    QCOMPARE(as("laptop", "POST", "/?create=true"), 200);
    QCOMPARE(store(), 200);
    QCOMPARE(remove("laptop"), 403);

    const QStringList allow{u"allow-delete"_s, u"one"_s, u"--user"_s, u"laptop"_s};
    QCOMPARE(run(served, allow + QStringList{u"--for"_s, u"15m"_s}).exitCode, std::optional(0));
    QVERIFY(served.waitForWarning("one WARN delete-window-began user=\"laptop\" seconds=900\n"));
    QVERIFY(profileOf(run(served, {u"status"_s, u"--json"_s}), u"one"_s)[u"deleting_allowed"_s]
                .toObject()
                .contains(u"laptop"_s));
    QCOMPARE(remove("other"), 403);
    QCOMPARE(remove("laptop"), 200);
    QCOMPARE(store(), 200);

    // It ends when it is told to, by itself, and with the server.
    QCOMPARE(run(served, allow + QStringList{u"--end"_s}).exitCode, std::optional(0));
    QVERIFY(served.waitForFact("one INFO delete-window-ended user=\"laptop\" reason="));
    QCOMPARE(remove("laptop"), 403);
    QCOMPARE(run(served, {u"allow-delete"_s, u"one"_s, u"--for"_s, u"2s"_s}).exitCode,
             std::optional(0));
    QVERIFY(served.waitForFact("one INFO delete-window-ended user=\"\" reason=time\n"));
    QCOMPARE(remove("laptop"), 403);
    QCOMPARE(run(served, allow + QStringList{u"--for"_s, u"1h"_s}).exitCode, std::optional(0));
    QCOMPARE(served.process().stop(), std::optional(0));
    QVERIFY(served.process().standardOutput().contains(
        "one INFO delete-window-ended user=\"laptop\" reason=stop\n"));
}

QTEST_GUILESS_MAIN(tst_servingcontrol)
#include "tst_servingcontrol.moc"
