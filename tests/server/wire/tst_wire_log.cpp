// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/e2e/support/logins.h"
#include "tests/e2e/support/pseudorandom.h"
#include "tests/server/wire/operatedserver.h"
#include "tests/server/wire/wireserver.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>

#include <cmath>
#include <csignal>

using namespace Qt::StringLiterals;
using namespace restdock::test;

/// The access log of a server.
class tst_wire_log : public QObject, private OperatedServer
{
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(); }

    void theLogIsInCombinedFormat();
    void theLogEscapesWhatClientsSend();
    void theLogHasEveryAnswer();
    void theLogGoesToStandardOutput();
    void theLogIsReopenedOnSighup();
    void aLogThatCannotBeWrittenIsTold();
};

void tst_wire_log::theLogIsInCombinedFormat()
{
    QVERIFY(serve({u"--log"_s, logFile()}, true));
    const QByteArray content = pseudoRandom(1234, 1);
    const QByteArray blob = "/alice/data/" + blobNameOf(content);
    QCOMPARE(m_server->exchange("POST", blob, content, login("alice")).status, 200);
    QCOMPARE(m_server
                 ->exchange("GET", blob + "?a=b", {},
                            login("alice")
                                + QByteArrayList{"User-Agent: Go-http-client/1.1",
                                                 "Referer: http://there/"})
                 .status,
             200);
    QCOMPARE(m_server->exchange("GET", blob).status, 401);
    QTRY_COMPARE(logLines().size(), 4); // with the repository's creation
    const QString time = u" \\[\\d\\d/[A-Z][a-z][a-z]/\\d{4}:\\d\\d:\\d\\d:\\d\\d [+-]\\d{4}\\] "_s;
    const QString name = QString::fromLatin1(blob);
    const QStringList shapes{
        u"^127\\.0\\.0\\.1 - alice"_s + time
            + u"\"POST /alice/\\?create=true HTTP/1\\.1\" 200 0 \"\" \"\"$"_s,
        u"^127\\.0\\.0\\.1 - alice"_s + time + u"\"POST "_s + name
            + u" HTTP/1\\.1\" 200 0 \"\" \"\"$"_s,
        u"^127\\.0\\.0\\.1 - alice"_s + time + u"\"GET "_s + name
            + u"\\?a=b HTTP/1\\.1\" 200 1234 \"http://there/\" \"Go-http-client/1\\.1\"$"_s,
        u"^127\\.0\\.0\\.1 - -"_s + time + u"\"GET "_s + name
            + u" HTTP/1\\.1\" 401 \\d+ \"\" \"\"$"_s};
    // Answers to different connections may be written in any order.
    const QStringList lines = logLines();
    for (const QString &shape : shapes)
        QVERIFY2(lines.filter(QRegularExpression(shape)).size() == 1,
                 qPrintable(shape + u" in\n"_s + lines.join(u'\n')));
}

void tst_wire_log::theLogEscapesWhatClientsSend()
{
    QVERIFY(serve({u"--log"_s, logFile()}));
    m_server->exchange("GET", "/a\"b/config", {},
                       {"User-Agent: x\" 200 0 \"-\" \"y\\", "Referer: tab\there"});
    QTRY_COMPARE(logLines().size(), 2);
    const QString line = logLines().filter(u"\"GET "_s).value(0);
    QVERIFY2(line.endsWith(u" \"x\\\" 200 0 \\\"-\\\" \\\"y\\\\\""_s), qPrintable(line));
    QVERIFY2(line.contains(u"\"tab\\x09here\""_s), qPrintable(line));
    QVERIFY2(!line.contains(u"a\"b"_s), qPrintable(line));
}

void tst_wire_log::theLogHasEveryAnswer()
{
    QVERIFY(serve({u"--log"_s, logFile()}));
    WireClient client = m_server->connect();
    constexpr int count = 500;
    QByteArray requests;
    for (int i = 0; i < count; ++i)
        requests += requestBytes("GET", "/alice/config?" + QByteArray::number(i));
    QVERIFY(client.send(requests));
    for (int i = 0; i < count; ++i)
        QCOMPARE(client.read().status, 404);
    m_server->exchange("GET", "/health");
    WireClient malformed = m_server->connect();
    QVERIFY(malformed.send("nonsense\r\n\r\n"));
    QCOMPARE(malformed.read().status, 400);
    QCOMPARE(m_server->process().stop(), std::optional<int>(0)); // flushes
    const QStringList lines = logLines();
    QCOMPARE(lines.size(), count + 3);
    const QStringList pipelined = lines.filter(u"/alice/config?"_s);
    QCOMPARE(pipelined.size(), count);
    for (int i = 0; i < count; ++i)
        QVERIFY(pipelined[i].contains(u"/alice/config?%1 HTTP/1.1\" 404 "_s.arg(i)));
    QCOMPARE(lines.filter(u"\"-\" 400 "_s).size(), 1);
    QCOMPARE(lines.filter(u"\"GET /health HTTP/1.1\" 200 3 "_s).size(), 1);
}

void tst_wire_log::theLogGoesToStandardOutput()
{
    QVERIFY(serve({u"--log"_s, u"-"_s}));
    QCOMPARE(m_server->exchange("GET", "/alice/config").status, 404);
    m_server->process().sendSignal(SIGHUP);
    QTRY_VERIFY(m_server->process().standardError().contains("Reloaded"));
    QCOMPARE(m_server->exchange("GET", "/alice/data/").status, 200);
    QCOMPARE(m_server->process().stop(), std::optional<int>(0));
    const QByteArray out = m_server->process().standardOutput();
    QVERIFY2(out.count('\n') == 3, out.constData());
    QVERIFY(out.contains("\"GET /alice/config HTTP/1.1\" 404 "));
    QVERIFY(out.contains("\"GET /alice/data/ HTTP/1.1\" 200 "));
}

void tst_wire_log::theLogIsReopenedOnSighup()
{
    QVERIFY(writeFile(logFile(), "a line from before\n"));
    QVERIFY(serve({u"--log"_s, logFile()}));
    QCOMPARE(m_server->exchange("GET", "/alice/config?first").status, 404);
    QTRY_COMPARE(logLines().size(), 3); // appended
    QCOMPARE(logLines().first(), u"a line from before"_s);

    const QString rotated = logFile() + u".1"_s; // as logrotate does
    QVERIFY(QFile::rename(logFile(), rotated));
    QCOMPARE(m_server->exchange("GET", "/alice/config?second").status, 404);
    QTRY_VERIFY(contentOf(rotated).contains("second"));
    m_server->process().sendSignal(SIGHUP);
    QTRY_VERIFY(m_server->process().standardError().contains("Reloaded"));
    QCOMPARE(m_server->exchange("GET", "/alice/config?third").status, 404);
    QCOMPARE(m_server->process().stop(), std::optional<int>(0));
    QCOMPARE(logLines().size(), 1);
    QVERIFY(logLines().first().contains(u"third"_s));
    QVERIFY(!contentOf(rotated).contains("third"));
}

void tst_wire_log::aLogThatCannotBeWrittenIsTold()
{
    WireServer server(Transport::Tcp, {u"--log"_s, m_temporary->path()}); // a folder
    QVERIFY(!server.start());
    QCOMPARE(server.process().waitForExit(), std::optional<int>(3));
    const QStringList lines = server.process().errorLines();
    QVERIFY2(lines.size() == 1, server.process().standardError().constData());
    QVERIFY2(lines.first().contains(m_temporary->path()), qPrintable(lines.first()));
}

QTEST_GUILESS_MAIN(tst_wire_log)
#include "tst_wire_log.moc"
