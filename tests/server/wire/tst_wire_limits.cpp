// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/e2e/support/pseudorandom.h"
#include "tests/server/wire/operatedserver.h"

#include <QDeadlineTimer>
#include <QElapsedTimer>
#include <QTest>

#include <cmath>
#include <vector>

using namespace Qt::StringLiterals;
using namespace restdock::test;

/// How many connections there may be, and how long each has for what it does.
class tst_wire_limits : public QObject, private OperatedServer
{
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(); }

    void connectionsAreLimited();
    void aSlowHeadIsClosed();
    void anIdleConnectionIsClosed();
    void aStalledUploadIsClosed();
};

void tst_wire_limits::connectionsAreLimited()
{
    QVERIFY(serve({u"--max-connections"_s, u"3"_s}));
    std::vector<WireClient> clients;
    const auto works = [](WireClient &client) {
        return client.exchange("GET", "/alice/config").status == 404;
    };
    // The place of the connection that made the repository is free a moment after its end.
    const auto threeWork = [&] {
        clients.clear();
        for (int i = 0; i < 3; ++i) {
            clients.push_back(m_server->connect());
            if (!works(clients.back()))
                return false;
        }
        return true;
    };
    QVERIFY(QTest::qWaitFor(threeWork, 5000));
    for (int i = 0; i < 3; ++i) {
        WireClient fourth = m_server->connect();
        fourth.send(requestBytes("GET", "/alice/config"));
        const WireResponse response = fourth.read();
        QVERIFY2(response.status == 503 || response.status == 0, response.summary().constData());
        if (response.status == 503)
            QVERIFY(response.field("Retry-After").toInt() > 0);
        QVERIFY(fourth.isClosedByServer());
    }
    for (WireClient &client : clients)
        QVERIFY(works(client)); // who is in stays in
    clients[1].close();
    const auto anotherWorks = [&] {
        WireClient next = m_server->connect();
        return works(next);
    };
    QVERIFY(QTest::qWaitFor(anotherWorks));
}

void tst_wire_limits::aSlowHeadIsClosed()
{
    QVERIFY(serve({u"--head-timeout"_s, u"1"_s}));
    for (const QByteArray &start :
         {QByteArray(), QByteArray("GET /alice/config HTTP/1.1\r\nHost: h\r\n")}) {
        WireClient client = m_server->connect();
        QVERIFY(client.send(start));
        QElapsedTimer elapsed;
        elapsed.start();
        const QDeadlineTimer patience(20'000);
        // A byte now and then does not help.
        while (client.isConnected() && !patience.hasExpired()) {
            if (!start.isEmpty())
                client.send("X");
            QTest::qWait(100);
        }
        QVERIFY2(!client.isConnected(), start.constData());
        QVERIFY2(elapsed.elapsed() > 700, qPrintable(QString::number(elapsed.elapsed())));
        const QByteArray said = client.unread();
        QVERIFY2(said.isEmpty() || said.startsWith("HTTP/1.1 408 "), said.constData());
    }
    // The limit is for heads only.
    WireClient client = m_server->connect();
    QCOMPARE(client.exchange("GET", "/alice/config").status, 404);
    QTest::qWait(2500);
    QCOMPARE(client.exchange("GET", "/alice/config").status, 404);
}

void tst_wire_limits::anIdleConnectionIsClosed()
{
    QVERIFY(serve(
        {u"--idle-timeout"_s, u"3"_s})); // where the machine has other work, a second may get lost
    WireClient client = m_server->connect();
    for (int i = 0; i < 4; ++i) { // in use it stays
        QCOMPARE(client.exchange("GET", "/alice/config").status, 404);
        QTest::qWait(1000);
    }
    QVERIFY(client.isClosedByServer(std::chrono::seconds(20)));
}

void tst_wire_limits::aStalledUploadIsClosed()
{
    QVERIFY(serve({u"--idle-timeout"_s, u"1"_s}));
    const QByteArray content = pseudoRandom(100'000, 1);
    WireClient client = m_server->connect();
    QVERIFY(client.send(
        requestBytes("POST", "/alice/data/" + blobNameOf(content), content).chopped(1)));
    QElapsedTimer elapsed;
    elapsed.start();
    QTRY_VERIFY_WITH_TIMEOUT((QTest::qWait(50), !client.isConnected()), 20'000);
    QVERIFY(elapsed.elapsed() > 700);
    QTRY_COMPARE(m_server->files(), QStringList());
}

QTEST_GUILESS_MAIN(tst_wire_limits)
#include "tst_wire_limits.moc"
