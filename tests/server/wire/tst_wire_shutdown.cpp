// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/e2e/support/pseudorandom.h"
#include "tests/server/wire/wireserver.h"

#include <QElapsedTimer>
#include <QTest>

#include <csignal>

using namespace Qt::StringLiterals;
using namespace restdock::test;

namespace {

constexpr qsizetype mebibyte = 1024 * 1024;
constexpr std::chrono::seconds patience{30}; // a busy machine is no reason to fail

} // namespace

/// Stopping: no new connections, requests under way may finish for 5 s, then they are cut, and the
/// exit code is 0 all the same. Over TCP and over a unix socket.
class tst_wire_shutdown : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data();
    void init();
    void anIdleServerStopsAtOnce_data();
    void anIdleServerStopsAtOnce();
    void idleConnectionsDoNotHoldItUp();
    void aHalfSentHeadDoesNotHoldItUp();
    void anUploadUnderWayIsFinished();
    void anUploadThatStallsIsCutAfterFiveSeconds();
    void anUploadThatCrawlsIsCutAfterFiveSeconds();
    void moreSignalsGiveNoMoreTime();
    void aDownloadUnderWayIsFinished();
    void newConnectionsAreRefused();

private:
    void stopListening();
    bool endsByItself() const;
    bool saysThatItCutOff() const;
    bool isRefused() const { return !m_server->connect().isConnected(); }

    std::unique_ptr<WireServer> m_server;
};

void tst_wire_shutdown::initTestCase_data()
{
    QTest::addColumn<Transport>("transport");
    QTest::newRow("tcp") << Transport::Tcp;
    QTest::newRow("unix") << Transport::UnixSocket;
}

void tst_wire_shutdown::init()
{
    QFETCH_GLOBAL(const Transport, transport);
    m_server = std::make_unique<WireServer>(transport);
    QVERIFY2(m_server->start(), m_server->process().standardError().constData());
    QVERIFY(m_server->create("/a/"));
}

/// SIGTERM, and on only when the server has begun to stop.
void tst_wire_shutdown::stopListening()
{
    m_server->process().terminate();
    QTRY_VERIFY(isRefused());
}

/// With code 0, and because nothing was left to wait for.
bool tst_wire_shutdown::endsByItself() const
{
    return m_server->process().waitForExit(patience) == std::optional<int>(0)
        && !saysThatItCutOff();
}

bool tst_wire_shutdown::saysThatItCutOff() const
{
    return m_server->process().standardError().contains("cut off: 1 connections");
}

void tst_wire_shutdown::anIdleServerStopsAtOnce_data()
{
    QTest::addColumn<int>("signal");
    QTest::newRow("SIGTERM") << SIGTERM;
    QTest::newRow("SIGINT") << SIGINT;
}

void tst_wire_shutdown::anIdleServerStopsAtOnce()
{
    QFETCH(const int, signal);
    m_server->process().sendSignal(signal);
    QVERIFY(endsByItself());
    QCOMPARE(m_server->process().errorLines().last(), u"shutdown cleanly"_s);
}

void tst_wire_shutdown::idleConnectionsDoNotHoldItUp()
{
    WireClient fresh = m_server->connect();
    WireClient used = m_server->connect();
    QCOMPARE(used.exchange("GET", "/a/keys/").status, 200);
    m_server->process().terminate();
    QVERIFY(endsByItself());
    QVERIFY(used.isClosedByServer());
    QVERIFY(fresh.isClosedByServer());
}

void tst_wire_shutdown::aHalfSentHeadDoesNotHoldItUp()
{
    WireClient client = m_server->connect();
    QVERIFY(client.send("GET /a/keys/ HTTP/1.1\r\nHo"));
    m_server->process().terminate();
    // It may count as under way; but then for the 5 s only.
    QCOMPARE(m_server->process().waitForExit(patience), std::optional<int>(0));
}

void tst_wire_shutdown::anUploadUnderWayIsFinished()
{
    const QByteArray content = pseudoRandom(20 * mebibyte, 1);
    const QByteArray name = blobNameOf(content);
    WireClient client = m_server->connect();
    QVERIFY(client.send("POST /a/data/" + name + " HTTP/1.1\r\nHost: h\r\nContent-Length: "
                        + QByteArray::number(content.size()) + "\r\nExpect: 100-continue\r\n\r\n"));
    QCOMPARE(client.read().status, 100); // now it is under way for sure
    QVERIFY(client.send(content.first(10 * mebibyte)));
    stopListening();
    QVERIFY(m_server->process().isRunning());
    QVERIFY(client.send(content.sliced(10 * mebibyte)));
    const WireResponse response = client.read();
    QVERIFY2(response.status == 200, response.summary().constData());
    QVERIFY(endsByItself());
    const QString file = QString::fromLatin1("a/data/" + name.first(2) + '/' + name);
    QCOMPARE(m_server->files(), QStringList{file});
    QVERIFY(m_server->fileContent(file) == content);
    QCOMPARE(m_server->process().errorLines().last(), u"shutdown cleanly"_s);
}

void tst_wire_shutdown::anUploadThatStallsIsCutAfterFiveSeconds()
{
    const QByteArray content = pseudoRandom(mebibyte, 2);
    WireClient client = m_server->connect();
    QVERIFY(client.send(
        requestBytes("POST", "/a/data/" + blobNameOf(content), content).chopped(mebibyte / 2)));
    QTRY_VERIFY(!m_server->process().openFilesBelow(m_server->folder()).isEmpty());
    QElapsedTimer clock;
    clock.start();
    m_server->process().terminate();
    QCOMPARE(m_server->process().waitForExit(patience), std::optional<int>(0));
    QVERIFY2(clock.elapsed() >= 4000, qPrintable(u"cut after %1 ms"_s.arg(clock.elapsed())));
    QVERIFY(saysThatItCutOff());
    QCOMPARE(m_server->files(), QStringList());
    QVERIFY(client.isClosedByServer());
}

void tst_wire_shutdown::anUploadThatCrawlsIsCutAfterFiveSeconds()
{
    const QByteArray content = pseudoRandom(mebibyte, 3);
    WireClient client = m_server->connect();
    QVERIFY(client.send(
        requestBytes("POST", "/a/keys/" + blobNameOf(content), content).chopped(mebibyte - 1)));
    QTRY_VERIFY(!m_server->process().openFilesBelow(m_server->folder()).isEmpty());
    m_server->process().terminate();
    // A byte now and then is not a reason for more time.
    QTRY_VERIFY_WITH_TIMEOUT((client.send("x"), !m_server->process().isRunning()), 30'000);
    QCOMPARE(m_server->process().waitForExit(), std::optional<int>(0));
    QVERIFY(saysThatItCutOff());
    QCOMPARE(m_server->files(), QStringList());
}

void tst_wire_shutdown::moreSignalsGiveNoMoreTime()
{
    const QByteArray content = pseudoRandom(mebibyte, 5);
    WireClient client = m_server->connect();
    QVERIFY(client.send(
        requestBytes("POST", "/a/data/" + blobNameOf(content), content).chopped(mebibyte / 2)));
    QTRY_VERIFY(!m_server->process().openFilesBelow(m_server->folder()).isEmpty());
    const auto hasEnded = [this] {
        if (!saysThatItCutOff())
            m_server->process().terminate();
        return !m_server->process().isRunning();
    };
    QTRY_VERIFY_WITH_TIMEOUT(hasEnded(), 30'000);
    // It did not have to be given up on.
    QCOMPARE(m_server->process().waitForExit(patience), std::optional<int>(0));
    QVERIFY(saysThatItCutOff());
}

void tst_wire_shutdown::aDownloadUnderWayIsFinished()
{
    const QByteArray content = pseudoRandom(32 * mebibyte, 4); // more than all buffers on the way
    const QByteArray place = "/a/data/" + blobNameOf(content);
    QCOMPARE(m_server->exchange("POST", place, content).status, 200);
    WireClient client = m_server->connect();
    client.pauseReading();
    QVERIFY(client.send(requestBytes("GET", place)));
    QTRY_VERIFY(!m_server->process().openFilesBelow(m_server->folder()).isEmpty());
    stopListening();
    const WireResponse response = client.read();
    QVERIFY2(response.status == 200 && response.body == content, response.summary().constData());
    QVERIFY(endsByItself());
}

void tst_wire_shutdown::newConnectionsAreRefused()
{
    // An upload keeps the server from ending while the test looks.
    WireClient client = m_server->connect();
    QVERIFY(client.send(requestBytes("POST", "/a/keys/" + blobNameOf("x"), "x").chopped(1)));
    QTRY_VERIFY(!m_server->process().openFilesBelow(m_server->folder()).isEmpty());
    stopListening();
    for (int i = 0; i < 5; ++i)
        QVERIFY(isRefused());
    QVERIFY(m_server->process().isRunning());
    QVERIFY(client.send("x"));
    QCOMPARE(client.read().status, 200);
    QVERIFY(endsByItself());
}

QTEST_GUILESS_MAIN(tst_wire_shutdown)
#include "tst_wire_shutdown.moc"
