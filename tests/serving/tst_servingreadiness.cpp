// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/e2e/support/logins.h"
#include "tests/serving/profileprocess.h"

#include <QProcess>
#include <QTcpServer>
#include <QTest>

#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace restdock;
using namespace restdock::test;

namespace {

const QByteArray noLogin = "access = \"none\"";

/// Whether a process may have a network of its own, in which not even loopback is up.
bool canBeAlone()
{
    return QProcess::execute(u"unshare"_s, {u"--net"_s, u"--map-root-user"_s, u"true"_s}) == 0;
}

} // namespace

/// A server is ready when it gets an answer from itself, and not when it listens. The real binary, in networks of its own.
class tst_servingreadiness : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whoGetsNoAnswerFromItselfIsNotReady_data();
    void whoGetsNoAnswerFromItselfIsNotReady();
    void whoAnswersItselfLaterIsThenReady();
    void whoIsGivenASocketNeedsNoNetwork();

private:
    ServedFolder m_folder;
};

void tst_servingreadiness::whoGetsNoAnswerFromItselfIsNotReady_data()
{
    QTest::addColumn<bool>("isProfile");
    QTest::addColumn<QByteArray>("mention");
    QTest::newRow("a profile") << true << "home: error: listens on "_ba;
    QTest::newRow("what the flags say") << false << "listens on "_ba;
}

/// In a network of its own, in which nothing is connected, not even it with itself.
void tst_servingreadiness::whoGetsNoAnswerFromItselfIsNotReady()
{
    QFETCH(const bool, isProfile);
    QFETCH(const QByteArray, mention);
    if (!canBeAlone())
        QSKIP("this system lets nobody have a network of its own");
    const QTemporaryDir folder;
    const auto storage = m_folder.make(u"unreached"_s);
    const auto script = folder.filePath(u"alone"_s);
    QVERIFY(writeFile(
        script, "#!/bin/sh\nexec unshare --net --map-root-user " RESTDOCK_BINARY " \"$@\"\n"));
    QVERIFY(QFile::setPermissions(script, QFile::ReadOwner | QFile::ExeOwner));
    ProfileProcess served(
        localProfile("home", storage, "[home.users.a]\npassword_hash = \"" + bcryptOf(u"b"_s) + '"')
            .replace("127.0.0.1:0", "0.0.0.0:0"));
    RestdockProcess plain(
        {u"--serve"_s, u"--no-auth"_s, u"--path"_s, storage, u"--listen"_s, u"0.0.0.0:0"_s});
    auto &process = isProfile ? served.process() : plain;
    process.setProgram(script);
    QVERIFY(process.start());
    QCOMPARE(process.waitForExit(), std::optional(5));
    const QByteArray said = process.standardOutput() + process.standardError();
    QVERIFY2(said.contains(mention) && said.contains("gets no answer"), said.constData());
    QCOMPARE(said.contains("(NO-ANSWER)"), isProfile);
    for (const char *const word : {"\nready\n", "listening on", "start server on"})
        QVERIFY2(!said.contains(word), said.constData());
}

/// What was in its way passes: the network connects it with itself.
void tst_servingreadiness::whoAnswersItselfLaterIsThenReady()
{
    if (!canBeAlone())
        QSKIP("this system lets nobody have a network of its own");
    const QTemporaryDir folder;
    const auto script = folder.filePath(u"alone"_s);
    const auto isConnected = folder.filePath(u"connected"_s);
    QVERIFY(writeFile(script,
                      "#!/bin/sh\nexec unshare --net --map-root-user sh -c '"
                      "(until [ -e \"$0\" ]; do sleep 0.1; done; exec ip link set lo up) & "
                      "exec " RESTDOCK_BINARY " \"$@\"' '"
                          + QFile::encodeName(isConnected) + "' \"$@\"\n"));
    QVERIFY(QFile::setPermissions(script, QFile::ReadOwner | QFile::ExeOwner));
    ProfileProcess served(
        localProfile("home", m_folder.make(u"later"_s),
                     "[home.users.a]\npassword_hash = \"" + bcryptOf(u"b"_s) + '"')
            .replace("127.0.0.1:0", "0.0.0.0:0"),
        {u"--keep-going"_s});
    served.process().setProgram(script);
    QVERIFY(served.process().start());
    QVERIFY2(served.waitForWarning("(NO-ANSWER)"), served.transcript().constData());
    QVERIFY2(!served.process().standardOutput().contains("home: listening on"),
             served.transcript().constData());
    QVERIFY(writeFile(isConnected, "yes"));
    QVERIFY2(served.waitForFact("home: listening on"), served.transcript().constData());
    served.process().terminate();
    QCOMPARE(served.process().waitForExit(), std::optional(0));
}

/// The system keeps it in a network of its own, and hands it a socket of another one.
void tst_servingreadiness::whoIsGivenASocketNeedsNoNetwork()
{
    if (!canBeAlone())
        QSKIP("this system lets nobody have a network of its own");
    QTcpServer outside;
    QVERIFY(outside.listen(QHostAddress::LocalHost));
    outside.pauseAccepting(); // that is for whom it is given to
    const QTemporaryDir folder;
    const auto script = folder.filePath(u"activate"_s);
    QVERIFY(writeFile(script,
                      "#!/bin/sh\nexec unshare --net --map-root-user sh -c 'LISTEN_PID=$$ "
                      "LISTEN_FDS=1 exec " RESTDOCK_BINARY " \"$@\"' sh \"$@\"\n"));
    QVERIFY(QFile::setPermissions(script, QFile::ReadOwner | QFile::ExeOwner));
    ProfileProcess served(localProfile("home", m_folder.make(u"given"_s), noLogin));
    served.process().setProgram(script);
    served.process().setInChild([fd = int(outside.socketDescriptor())] { ::dup2(fd, 3); });
    QVERIFY(served.process().start());
    QTRY_VERIFY2(served.process().standardOutput().contains("\nready\n"),
                 served.transcript().constData());
    QCOMPARE(statusOf(Endpoint{outside.serverPort(), {}}, "POST", "/a/?create=true"), 200);
}

QTEST_GUILESS_MAIN(tst_servingreadiness)
#include "tst_servingreadiness.moc"
