// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/ownrequest.h"
#include "app/server/server.h"
#include "storage/quota/forwardingprovider.h"
#include "tests/e2e/support/certificates.h"
#include "tests/server/wire/wireclient.h"
#include "tests/support/memoryprovider.h"
#include "tests/support/reservedport.h"

#include <QCryptographicHash>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <latch>

using namespace restdock;
using namespace restdock::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Step = MemoryProvider::Step;

namespace {

QByteArray contentOf(qsizetype bytes)
{
    QByteArray content(bytes, Qt::Uninitialized);
    for (qsizetype i = 0; i < bytes; ++i)
        content[i] = char(i * 31 + i / 997);
    return content;
}

QByteArray dataTarget(const QByteArray &content)
{
    return "/r/data/" + QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex();
}

/// A disk whose probe ends when the test says so.
class HeldProbe final : public ForwardingProvider
{
public:
    HeldProbe(StorageProvider &inner, std::latch &release)
        : ForwardingProvider(inner),
          m_release(release)
    {
    }
    StorageProperties properties() const override
    {
        StorageProperties properties = inner().properties();
        properties.blocking = true;
        return properties;
    }
    void probe(Completion<StorageSpace> done) override
    {
        m_release.wait();
        inner().probe(std::move(done));
    }

private:
    std::latch &m_release;
};

} // namespace

/// The server's threads and pumps over a storage that behaves as clouds do: answers come later and
/// from other threads, writers are full at times, readers deliver pieces, things fail.
class TestServer : public QObject
{
    Q_OBJECT

private:
    struct Running
    {
        Running() : Running(nullptr) {}
        /// @p held: the probe waits for it.
        explicit Running(std::latch *held)
        {
            ServerSettings settings;
            settings.listen =
                *ListenAddress::parse(QStringLiteral("127.0.0.1:%1").arg(port.number()));
            if (held)
                heldProbe.emplace(storage, *held);
            StorageProvider &provider =
                heldProbe ? static_cast<StorageProvider &>(*heldProbe) : storage;
            server = std::make_unique<Server>(provider, settings);
            const auto bound = server->start();
            endpoint = Endpoint{quint16(bound->section(u':', -1).toUInt()), {}};
            WireClient client(endpoint);
            created = client.exchange("POST", "/r/?create=true").status == 200;
        }
        ~Running()
        {
            QSignalSpy stopped(server.get(), &Server::stopped);
            server->stop(0ms);
            if (stopped.isEmpty())
                stopped.wait(10000);
        }

        const ReservedPort port; // nobody else's while the server has stopped
        MemoryProvider storage;
        std::optional<HeldProbe> heldProbe;
        std::unique_ptr<Server> server;
        Endpoint endpoint;
        bool created = false;
    };

    static void tune(MemoryProvider &storage, bool deferred, qint64 room, qint64 pieces)
    {
        storage.setDeferred(deferred);
        storage.setWriterRoom(room);
        storage.setReadPieces(pieces);
    }

private Q_SLOTS:
    void storesAndDelivers_data()
    {
        QTest::addColumn<bool>("deferred");
        QTest::addColumn<qint64>("room");
        QTest::addColumn<qint64>("pieces");
        QTest::newRow("answers at once") << false << qint64(0) << qint64(0);
        QTest::newRow("answers later") << true << qint64(0) << qint64(0);
        QTest::newRow("is full now and then") << false << qint64(50000) << qint64(0);
        QTest::newRow("delivers pieces") << false << qint64(0) << qint64(7000);
        QTest::newRow("does all of that") << true << qint64(30000) << qint64(20000);
    }

    void storesAndDelivers()
    {
        QFETCH(bool, deferred);
        QFETCH(qint64, room);
        QFETCH(qint64, pieces);
        Running running;
        QVERIFY(running.created);
        tune(running.storage, deferred, room, pieces);
        const auto content = contentOf(3'000'000);
        const auto target = dataTarget(content);
        WireClient client(running.endpoint);
        QCOMPARE(client.exchange("POST", target, content).status, 200);
        QCOMPARE(client.exchange("POST", target, content.first(10)).status, 403);
        QCOMPARE(client.exchange("GET", target).body, content);
        const auto part = client.exchange("GET", target, {}, {"Range: bytes=1000000-2000000"});
        QCOMPARE(part.status, 206);
        QCOMPARE(part.body, content.mid(1000000, 1000001));
        const auto list =
            client.exchange("GET", "/r/data/", {}, {"Accept: application/vnd.x.restic.rest.v2"});
        QVERIFY(list.body.endsWith(",\"size\":3000000}]") || list.body.contains("3000000"));
        QCOMPARE(client.exchange("DELETE", target).status, 200);
        QCOMPARE(client.exchange("GET", target).status, 404);
    }

    void keepsTheAnswersOfPipelinedRequestsInOrder()
    {
        Running running;
        running.storage.setDeferred(true);
        const auto content = contentOf(1000);
        WireClient client(running.endpoint);
        QByteArray requests;
        for (int i = 0; i < 20; ++i)
            requests += requestBytes("POST", dataTarget(content.first(i + 1)), content.first(i + 1))
                + requestBytes("GET", dataTarget(content.first(i + 1)));
        QVERIFY(client.send(requests));
        for (int i = 0; i < 20; ++i) {
            QCOMPARE(client.read().status, 200);
            QCOMPARE(client.read().body, content.first(i + 1));
        }
    }

    /// One task on a worker answers them all, and each goes on with its connection.
    void clientsThatAreAnsweredTogetherAllGoOn()
    {
        std::latch release(1);
        Running running(&release);
        std::vector<WireClient> clients;
        for (int i = 0; i < 5; ++i) {
            clients.emplace_back(running.endpoint);
            QVERIFY(clients.back().send(requestBytes("GET", "/health")));
        }
        QTRY_COMPARE(running.server->traffic().exchangesUnderWay, 5);
        release.count_down();
        for (auto &client : clients)
            QCOMPARE(client.read().status, 200);
        for (auto &client : clients)
            QCOMPARE(client.exchange("GET", "/health").status, 200);
    }

    void tellsWhyAStorageFails_data()
    {
        QTest::addColumn<int>("code");
        QTest::addColumn<int>("status");
        QTest::newRow("unavailable") << int(ErrorCode::Unavailable) << 503;
        QTest::newRow("slow down") << int(ErrorCode::RateLimited) << 503;
        QTest::newRow("key refused") << int(ErrorCode::SignInRequired) << 503;
        QTest::newRow("no permission") << int(ErrorCode::PermissionDenied) << 500;
        QTest::newRow("read-only") << int(ErrorCode::ReadOnly) << 500;
        QTest::newRow("full") << int(ErrorCode::NoSpace) << 507;
        QTest::newRow("absent") << int(ErrorCode::NotFound) << 404;
        QTest::newRow("dropped") << int(ErrorCode::Cancelled) << 500;
    }

    void tellsWhyAStorageFails()
    {
        QFETCH(int, code);
        QFETCH(int, status);
        Running running;
        WireClient client(running.endpoint);
        for (const auto &method : {"HEAD", "GET"}) {
            running.storage.failNext(Step::Call, 1, ErrorCode(code));
            client.queue(requestBytes(method, "/r/config"));
            const auto expect = qstrcmp(method, "HEAD") == 0 ? WireClient::Expect::NoBody
                                                             : WireClient::Expect::Body;
            const auto answer = client.read(expect);
            QCOMPARE(answer.status, status);
            QCOMPARE(answer.hasField("Retry-After"), status == 503);
        }
        running.storage.failNext(Step::Call, 1, ErrorCode(code));
        QCOMPARE(client.exchange("GET", "/r/data/").status, status);
    }

    void tellsWhyAnUploadFails_data()
    {
        QTest::addColumn<int>("step");
        QTest::addColumn<int>("code");
        QTest::addColumn<int>("status");
        QTest::newRow("full in the middle") << int(Step::Write) << int(ErrorCode::NoSpace) << 507;
        QTest::newRow("full at the end") << int(Step::Commit) << int(ErrorCode::NoSpace) << 507;
        QTest::newRow("gone") << int(Step::Commit) << int(ErrorCode::Unavailable) << 503;
        QTest::newRow("stored by somebody else meanwhile")
            << int(Step::Commit) << int(ErrorCode::AlreadyExists) << 200;
    }

    void tellsWhyAnUploadFails()
    {
        QFETCH(int, step);
        QFETCH(int, code);
        QFETCH(int, status);
        Running running;
        running.storage.failNext(Step(step), 1, ErrorCode(code));
        const auto content = contentOf(100'000);
        WireClient client(running.endpoint);
        QCOMPARE(client.exchange("POST", dataTarget(content), content).status, status);
        QCOMPARE(client.exchange("GET", dataTarget(content)).status, 404);
        QCOMPARE(client.exchange("POST", dataTarget(content), content).status, 200);
    }

    void breaksTheConnectionWhenABlobCannotBeReadToItsEnd()
    {
        Running running;
        const auto content = contentOf(100'000);
        const auto target = dataTarget(content);
        WireClient client(running.endpoint);
        QCOMPARE(client.exchange("POST", target, content).status, 200);
        running.storage.setReadPieces(1000);
        running.storage.failNext(Step::Read, 1, ErrorCode::Unavailable);
        const auto answer = client.exchange("GET", target);
        QCOMPARE(answer.status, 0); // the head promised more than came
        QVERIFY(!answer.problem.isEmpty());
    }

    void recordsWhatWasAsked()
    {
        Running running;
        const auto content = contentOf(5000);
        {
            WireClient client(running.endpoint);
            QCOMPARE(client.exchange("POST", dataTarget(content), content).status, 200);
            QCOMPARE(client.exchange("GET", dataTarget(content), {}, {"Range: bytes=0-99"}).status,
                     206);
        }
        QTRY_COMPARE(running.server->activity().totals().requests, quint64(3));
        const auto rows = running.server->activity().after(1);
        QCOMPARE(rows[0].operation, Operation::Write);
        QCOMPARE(rows[0].repository.toString(), QByteArray("r"));
        QVERIFY(rows[0].type == BlobType::Data);
        QCOMPARE(rows[0].status, 200);
        QCOMPARE(rows[0].bytesReceived, qint64(5000));
        QCOMPARE(rows[0].client, QByteArray("127.0.0.1"));
        QCOMPARE(rows[1].operation, Operation::Read);
        QCOMPARE(rows[1].status, 206);
        QCOMPARE(rows[1].bytesSent, qint64(100));
    }

    void metersAnUploadWhileItIsUnderWay()
    {
        Running running;
        const auto &traffic = running.server->traffic();
        const auto before = traffic.bytesReceived.load();
        const auto content = contentOf(100'000);
        WireClient client(running.endpoint);
        QVERIFY(client.send("POST " + dataTarget(content)
                            + " HTTP/1.1\r\nHost: h\r\nContent-Length: 100000" + "\r\n\r\n"
                            + content.first(60'000)));
        QTRY_COMPARE(traffic.bytesReceived.load() - before, qint64(60'000));
        QTRY_COMPARE(traffic.exchangesUnderWay.load(), 1);
        QVERIFY(client.send(content.sliced(60'000)));
        QCOMPARE(client.read().status, 200);
        QTRY_COMPARE(traffic.exchangesUnderWay.load(), 0);
        QCOMPARE(traffic.bytesReceived.load() - before, qint64(100'000));

        const auto sentBefore = traffic.bytesSent.load();
        QCOMPARE(client.exchange("GET", dataTarget(content)).body, content);
        QTRY_COMPARE(traffic.bytesSent.load() - sentBefore, qint64(100'000));
        QTRY_COMPARE(traffic.exchangesUnderWay.load(), 0);
    }

    void aStopThatIsTakenBackDisturbsNobody()
    {
        Running running;
        auto &server = *running.server;
        const auto content = contentOf(100'000);
        const auto before = server.traffic().bytesReceived.load();
        WireClient client(running.endpoint);
        QVERIFY(client.send("POST " + dataTarget(content)
                            + " HTTP/1.1\r\nHost: h\r\nContent-Length: 100000" + "\r\n\r\n"
                            + content.first(60'000)));
        // Who has asked for nothing yet is sent away. (The exchange under way may be the one before.)
        QTRY_COMPARE(server.traffic().bytesReceived.load() - before, qint64(60'000));
        const QSignalSpy stopped(&server, &Server::stopped);
        QSignalSpy cuttingOff(&server, &Server::cuttingOff);
        for (int i = 0; i < 2; ++i) { // as often as one likes
            server.stop(1s);
            QVERIFY(!WireClient(running.endpoint).isConnected());
            QVERIFY(server.goOn());
            QCOMPARE(WireClient(running.endpoint).exchange("GET", "/r/config").status, 404);
        }
        QVERIFY(!cuttingOff.wait(2000)); // the stop's time is nobody's any more
        QVERIFY(client.send(content.sliced(60'000)));
        const auto answer = client.read();
        QCOMPARE(answer.status, 200);
        QCOMPARE(client.exchange("GET", dataTarget(content)).body, content); // and stays connected
        QVERIFY(stopped.isEmpty());
    }

    void aStopThatIsOverIsNotTakenBack()
    {
        MemoryProvider storage;
        ServerSettings settings;
        settings.listen = *ListenAddress::parse(QStringLiteral("127.0.0.1:0"));
        Server server(storage, settings);
        QVERIFY(server.start());
        const QSignalSpy stopped(&server, &Server::stopped);
        server.stop(0ms); // of which nothing holds it up
        QCOMPARE(stopped.size(), 1);
        QVERIFY(!server.goOn());
    }

    void whereSomebodyElseListensAStopGoesOn()
    {
        MemoryProvider storage;
        ServerSettings settings;
        settings.listen = *ListenAddress::parse(QStringLiteral("127.0.0.1:0"));
        Server server(storage, settings);
        const Endpoint endpoint{quint16(server.start()->section(u':', -1).toUInt()), {}};
        WireClient client(endpoint);
        QVERIFY(client.send("GET /r/config HT"));
        QTRY_COMPARE(server.connectionCount(), 1);
        QTRY_VERIFY(!client.isClosedByServer(0s));
        const QSignalSpy stopped(&server, &Server::stopped);
        server.stop(1min);
        auto other = net::Listener::open(
            *ListenAddress::parse(u"127.0.0.1:" + QString::number(endpoint.port)));
        QVERIFY(other);
        QCOMPARE(server.goOn().error().code, ErrorCode::AlreadyExists);
        QVERIFY(client.send("TP/1.1\r\nHost: h\r\n\r\n"));
        QVERIFY(client.read().status > 0);
        QTRY_COMPARE(stopped.size(), 1);
    }

    void itAnswersItselfWithoutTellingAnybody_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<bool>("isEncrypted");
        for (const bool isEncrypted : {false, true}) {
            for (const char *const address :
                 {"127.0.0.1:0", "0.0.0.0:0", "[::]:0", ":0", "unix:socket"})
                QTest::addRow("%s, %s", address, isEncrypted ? "TLS" : "plain")
                    << QString::fromLatin1(address) << isEncrypted;
        }
    }

    void itAnswersItselfWithoutTellingAnybody()
    {
        QFETCH(const QString, address);
        QFETCH(const bool, isEncrypted);
        const QTemporaryDir folder;
        MemoryProvider storage;
        ServerSettings settings;
        settings.listen = *ListenAddress::parse(
            QString(address).replace(u"socket"_s, folder.filePath(u"socket"_s)));
        settings.login.kind = LoginSettings::Kind::KnownUsers; // and there are none
        settings.accessLog = folder.filePath(u"log"_s);
        settings.metrics.enabled = true;
        std::atomic<int> failures = 0;
        settings.onLoginFailure = [&failures](const LoginFailure &) { ++failures; };
        if (isEncrypted) {
            settings.tls =
                TlsSettings{folder.filePath(u"server.crt"_s), folder.filePath(u"server.key"_s)};
            QVERIFY(test::makeCertificate(settings.tls->certificateFile, settings.tls->keyFile));
        }
        Server server(storage, settings);
        QVERIFY(server.start());
        const auto answered = server.checkAnswer(30s);
        QVERIFY2(answered, answered ? "" : qPrintable(answered.error().detail));
        QSignalSpy stopped(&server, &Server::stopped);
        server.stop(1min);
        QTRY_COMPARE(stopped.size(), 1); // the connection has ended, too
        QCOMPARE(server.activity().totals().requests, quint64(0));
        QCOMPARE(server.traffic().bytesSent.load(), qint64(0));
        QCOMPARE(server.traffic().exchangesUnderWay.load(), 0);
        QCOMPARE(failures.load(), 0);
        QFile log(settings.accessLog);
        QVERIFY(log.open(QIODevice::ReadOnly));
        QCOMPARE(log.readAll(), QByteArray());
    }

    void aServerThatCannotBeReachedKnowsIt()
    {
        const QTemporaryDir folder;
        MemoryProvider storage;
        ServerSettings settings;
        const auto path = folder.filePath(u"socket"_s);
        settings.listen = *ListenAddress::parse(u"unix:" + path);
        Server server(storage, settings);
        QVERIFY(server.start());
        QVERIFY(QFile::remove(path));
        const auto answered = server.checkAnswer(30s);
        QVERIFY(!answered);
        QCOMPARE(answered.error().code, ErrorCode::Unavailable);
        QVERIFY(answered.error().message.contains(path));
        QSignalSpy stopped(&server, &Server::stopped);
        server.stop(0ms);
        QCOMPARE(stopped.size(), 1);
    }

    void whoSaysNothingIsNotWaitedForForEver()
    {
        const auto mute = net::Listener::open(*ListenAddress::parse(QStringLiteral("127.0.0.1:0")));
        QVERIFY(mute); // the system takes connections, and nobody reads them
        for (const bool usesTls : {false, true}) {
            const int fd = (*mute)->connectToSelf();
            QVERIFY(fd >= 0);
            QVERIFY(!OwnRequest(fd, usesTls, 200ms).isAnswered("/"));
        }
    }

    void endsASlowHeadAtItsDeadline()
    {
        MemoryProvider storage;
        ServerSettings settings;
        settings.listen = *ListenAddress::parse(QStringLiteral("127.0.0.1:0"));
        settings.limits.headTimeout = 200ms;
        Server server(storage, settings);
        const auto bound = server.start();
        QVERIFY(bound);
        WireClient client(Endpoint{quint16(bound->section(u':', -1).toUInt()), {}});
        QVERIFY(client.send("GET /r/config HT"));
        QVERIFY(client.isClosedByServer(10s));
        QSignalSpy stopped(&server, &Server::stopped);
        server.stop(0ms);
        QTRY_VERIFY(!stopped.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestServer)
#include "tst_server.moc"
