// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/e2e/support/pseudorandom.h"
#include "tests/server/wire/wireserver.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace restdock::test;

namespace {

constexpr qsizetype mebibyte = 1024 * 1024;
constexpr std::chrono::seconds patience{30}; // a busy machine is no reason to fail

QByteArray blobTarget(const QByteArray &content)
{
    return "/a/data/" + blobNameOf(content);
}

} // namespace

/// Limits of the speed, over TCP and over a unix socket. Only that nothing is faster can be asserted.
class tst_wire_speed : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data();
    void init() { m_server.reset(); }

    void uploadsKeepToTheLimit();
    void downloadsKeepToTheLimit();
    void theOtherDirectionIsFree();
    void allClientsShareTheLimit();
    void aServerThatStopsDoesNotWait();

private:
    [[nodiscard]] bool serve(const QStringList &options);

    std::unique_ptr<WireServer> m_server;
};

void tst_wire_speed::initTestCase_data()
{
    QTest::addColumn<Transport>("transport");
    QTest::newRow("tcp") << Transport::Tcp;
    QTest::newRow("unix") << Transport::UnixSocket;
}

bool tst_wire_speed::serve(const QStringList &options)
{
    QFETCH_GLOBAL(const Transport, transport);
    m_server = std::make_unique<WireServer>(transport, options);
    return m_server->start() && m_server->create("/a/");
}

void tst_wire_speed::uploadsKeepToTheLimit()
{
    QVERIFY(serve({u"--max-receive-rate"_s, u"1000000"_s}));
    const QByteArray content = pseudoRandom(1'500'000, 1);
    QElapsedTimer clock;
    clock.start();
    QCOMPARE(m_server->exchange("POST", blobTarget(content), content).status, 200);
    QVERIFY2(clock.elapsed() >= 1300, qPrintable(u"after %1 ms"_s.arg(clock.elapsed())));
    QVERIFY(m_server->exchange("GET", blobTarget(content)).body == content);
}

void tst_wire_speed::downloadsKeepToTheLimit()
{
    QVERIFY(serve({u"--max-send-rate"_s, u"1000000"_s}));
    const QByteArray content = pseudoRandom(1'500'000, 2);
    QCOMPARE(m_server->exchange("POST", blobTarget(content), content).status, 200);
    QElapsedTimer clock;
    clock.start();
    QVERIFY(m_server->exchange("GET", blobTarget(content)).body == content);
    QVERIFY2(clock.elapsed() >= 1300, qPrintable(u"after %1 ms"_s.arg(clock.elapsed())));
}

/// With a limit at which it would take an hour.
void tst_wire_speed::theOtherDirectionIsFree()
{
    QVERIFY(serve({u"--max-receive-rate"_s, u"100"_s}));
    const QByteArray content = pseudoRandom(4000, 3); // one portion
    QCOMPARE(m_server->exchange("POST", blobTarget(content), content).status, 200);
    for (int i = 0; i < 100; ++i)
        QVERIFY(m_server->exchange("GET", blobTarget(content)).body == content);
}

void tst_wire_speed::allClientsShareTheLimit()
{
    QVERIFY(serve({u"--max-receive-rate"_s, u"1000000"_s}));
    QElapsedTimer clock;
    clock.start();
    std::vector<WireClient> clients;
    for (quint64 seed = 10; seed < 15; ++seed) {
        const QByteArray content = pseudoRandom(300'000, seed);
        clients.push_back(m_server->connect());
        QVERIFY(clients.back().send(requestBytes("POST", blobTarget(content), content)));
    }
    for (auto &client : clients)
        QCOMPARE(client.read().status, 200);
    QVERIFY2(clock.elapsed() >= 1300, qPrintable(u"after %1 ms"_s.arg(clock.elapsed())));
    QCOMPARE(m_server->files().size(), qsizetype(5));
}

/// What is left of the upload comes at full speed: the limit would let it be cut off.
void tst_wire_speed::aServerThatStopsDoesNotWait()
{
    QVERIFY(serve({u"--max-receive-rate"_s, u"10000"_s}));
    const QByteArray content = pseudoRandom(mebibyte, 4); // a hundred seconds
    const QByteArray request = requestBytes("POST", blobTarget(content), content);
    constexpr qsizetype begin = 100'000; // goes into the socket's buffer
    WireClient client = m_server->connect();
    QVERIFY(client.send(request.first(begin)));
    QTRY_VERIFY(!m_server->process().openFilesBelow(m_server->folder()).isEmpty());
    m_server->process().terminate();
    QVERIFY(client.send(request.sliced(begin)));
    const WireResponse response = client.read();
    QVERIFY2(response.status == 200, response.summary().constData());
    QCOMPARE(m_server->process().waitForExit(patience), std::optional<int>(0));
    QCOMPARE(m_server->files().size(), qsizetype(1));
}

QTEST_GUILESS_MAIN(tst_wire_speed)
#include "tst_wire_speed.moc"
