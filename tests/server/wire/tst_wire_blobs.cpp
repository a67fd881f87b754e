// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/e2e/support/pseudorandom.h"
#include "tests/server/wire/wireserver.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace restdock::test;

namespace {

const QByteArrayList listedTypes{"data", "index", "keys", "locks", "snapshots"};

QByteArray targetOf(const QByteArray &type, const QByteArray &name)
{
    return "/a/" + type + '/' + name;
}

} // namespace

/// Blobs on the wire: storing, reading whole and in part, refusing, deleting. Every listed type is
/// treated alike, over TCP and over a unix socket.
class tst_wire_blobs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data();
    void init();
    void blobsLiveThroughTheirStory_data();
    void blobsLiveThroughTheirStory();
    void contentThatDoesNotFitItsNameIsRefused_data();
    void contentThatDoesNotFitItsNameIsRefused();
    void withoutVerificationAnyContentIsStored_data();
    void withoutVerificationAnyContentIsStored();
    void anUploadMakesTheFoldersItNeeds();
    void theSameNameIsAnotherBlobInEachType();
    void sizesOfAllKindsComeBackWhole_data();
    void sizesOfAllKindsComeBackWhole();
    void rangesAreAnswered_data();
    void rangesAreAnswered();
    void headIgnoresRange();
    void aRangeOfAnAbsentBlobIsNotFound();

private:
    SharedWireServers m_servers;
    WireServer *m_server = nullptr; // the one to test now
};

void tst_wire_blobs::initTestCase_data()
{
    QTest::addColumn<Transport>("transport");
    QTest::newRow("tcp") << Transport::Tcp;
    QTest::newRow("unix") << Transport::UnixSocket;
}

void tst_wire_blobs::init()
{
    QFETCH_GLOBAL(const Transport, transport);
    m_server = m_servers.empty(transport);
    QVERIFY(m_server);
}

void tst_wire_blobs::blobsLiveThroughTheirStory_data()
{
    QTest::addColumn<QByteArray>("type");
    for (const QByteArray &type : listedTypes)
        QTest::newRow(type.constData()) << type;
}

void tst_wire_blobs::blobsLiveThroughTheirStory()
{
    QFETCH(const QByteArray, type);
    const QByteArray content = pseudoRandom(70'001, 1);
    const QByteArray name = blobNameOf(content);
    const QByteArray target = targetOf(type, name);
    const QByteArray fan = type == "data" ? name.first(2) + '/' : QByteArray();
    const QString file = QString::fromLatin1("a/" + type + '/' + fan + name);
    WireClient client = m_server->connect();

    QCOMPARE(client.exchange("HEAD", target).status, 404);
    QVERIFY(client.exchange("GET", target).isError(404));
    QCOMPARE(client.exchange("DELETE", target).status, 200); // deleting is idempotent
    QCOMPARE(m_server->files(), QStringList());

    QCOMPARE(client.exchange("POST", target, content).status, 200);
    QCOMPARE(m_server->files(), QStringList{file});
    QCOMPARE(m_server->fileContent(file), content);

    const WireResponse head = client.exchange("HEAD", target);
    QCOMPARE(head.status, 200);
    QCOMPARE(head.field("Content-Length"), "70001"_ba);
    const WireResponse got = client.exchange("GET", target);
    QCOMPARE(got.status, 200);
    QCOMPARE(got.field("Content-Length"), "70001"_ba);
    QCOMPARE(got.field("Content-Type"), "application/octet-stream"_ba);
    QVERIFY(got.body == content);

    for (const char *const condition : {"If-Match: \"x\"", "If-None-Match: *"})
        QCOMPARE(client.exchange("GET", target, {}, {condition}).status, 200);

    // Never replaced, neither by other content nor by the same.
    QVERIFY(client.exchange("POST", target, "other content").isError(403));
    QVERIFY(client.exchange("POST", target, content).isError(403));
    QVERIFY(client.exchange("GET", target).body == content);
    QCOMPARE(m_server->files(), QStringList{file});

    QCOMPARE(client.exchange("DELETE", target).status, 200);
    QCOMPARE(m_server->files(), QStringList());
    QCOMPARE(client.exchange("HEAD", target).status, 404);
    QCOMPARE(client.exchange("DELETE", target).status, 200);
    QCOMPARE(client.exchange("POST", target, content).status, 200);
    QVERIFY(client.exchange("GET", target).body == content);
}

void tst_wire_blobs::contentThatDoesNotFitItsNameIsRefused_data()
{
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("content");
    const QByteArray right = pseudoRandom(100'000, 2);
    QByteArray flipped = right;
    flipped[99'999] = char(flipped[99'999] ^ 1);
    for (const QByteArray &type : listedTypes) {
        const char *const name = type.constData();
        QTest::addRow("%s, one bit flipped", name) << type << flipped;
        QTest::addRow("%s, cut short", name) << type << right.first(50'000);
        QTest::addRow("%s, one byte more", name) << type << right + 'x';
        QTest::addRow("%s, nothing", name) << type << QByteArray();
    }
}

void tst_wire_blobs::contentThatDoesNotFitItsNameIsRefused()
{
    QFETCH(const QByteArray, type);
    QFETCH(const QByteArray, content);
    const QByteArray right = pseudoRandom(100'000, 2);
    const QByteArray target = targetOf(type, blobNameOf(right));
    WireClient client = m_server->connect();
    const WireResponse refused = client.exchange("POST", target, content);
    QVERIFY2(refused.isError(400), refused.summary().constData());
    QCOMPARE(m_server->files(), QStringList()); // at the moment of the answer, not some time later
    QCOMPARE(client.exchange("HEAD", target).status, 404);
    QCOMPARE(client.exchange("POST", target, right).status, 200);
    QVERIFY(client.exchange("GET", target).body == right);
}

void tst_wire_blobs::withoutVerificationAnyContentIsStored_data()
{
    blobsLiveThroughTheirStory_data();
}

void tst_wire_blobs::withoutVerificationAnyContentIsStored()
{
    QFETCH_GLOBAL(const Transport, transport);
    QFETCH(const QByteArray, type);
    WireServer server(transport, {u"--no-verify-upload"_s});
    QVERIFY(server.start());
    QVERIFY(server.create("/a/"));
    const QByteArray target = targetOf(type, QByteArray(64, 'f'));
    QCOMPARE(server.exchange("POST", target, "does not fit").status, 200);
    QCOMPARE(server.exchange("GET", target).body, "does not fit"_ba);
    QVERIFY(server.exchange("POST", target, "something else").isError(403));
}

/// As rest-server: some clients upload to a repository that was never created, or lost a folder.
void tst_wire_blobs::anUploadMakesTheFoldersItNeeds()
{
    const QByteArray content = "early";
    for (const QByteArray &type : listedTypes) {
        const QByteArray target = "/new/" + type + '/' + blobNameOf(content);
        const WireResponse stored = m_server->exchange("POST", target, content);
        QVERIFY2(stored.status == 200, stored.summary().constData());
        QCOMPARE(m_server->exchange("GET", target).body, content);
    }
}

void tst_wire_blobs::theSameNameIsAnotherBlobInEachType()
{
    const QByteArray content = "one content";
    const QByteArray name = blobNameOf(content);
    QCOMPARE(m_server->exchange("POST", targetOf("keys", name), content).status, 200);
    for (const QByteArray &type : {"data"_ba, "index"_ba, "locks"_ba, "snapshots"_ba})
        QVERIFY(m_server->exchange("GET", targetOf(type, name)).isError(404));
    QCOMPARE(m_server->exchange("DELETE", targetOf("locks", name)).status, 200);
    QCOMPARE(m_server->exchange("GET", targetOf("keys", name)).body, content);
}

void tst_wire_blobs::sizesOfAllKindsComeBackWhole_data()
{
    QTest::addColumn<int>("byteCount");
    for (const int byteCount :
         {0, 1, 4095, 4096, 4097, 65'536, 262'143, 262'145, 1'048'577, 16'777'216, 40'000'003})
        QTest::addRow("%d bytes", byteCount) << byteCount;
}

void tst_wire_blobs::sizesOfAllKindsComeBackWhole()
{
    QFETCH(const int, byteCount);
    const QByteArray content = pseudoRandom(byteCount, 3);
    const QByteArray target = targetOf("data", blobNameOf(content));
    WireClient client = m_server->connect();
    const WireResponse stored = client.exchange("POST", target, content);
    QVERIFY2(stored.status == 200, stored.summary().constData());
    const WireResponse head = client.exchange("HEAD", target);
    QCOMPARE(head.field("Content-Length"), QByteArray::number(byteCount));
    const WireResponse got = client.exchange("GET", target);
    QVERIFY2(got.status == 200 && got.body == content, got.summary().constData());
    QCOMPARE(client.exchange("GET", "/a/config").status, 404); // the connection is still in step
}

void tst_wire_blobs::rangesAreAnswered_data()
{
    QTest::addColumn<int>("blobBytes");
    QTest::addColumn<QByteArray>("range");
    QTest::addColumn<int>("status");
    QTest::addColumn<int>("offset");
    QTest::addColumn<int>("byteCount");
    const int n = 1'000'003;
    QTest::newRow("the first byte") << n << "bytes=0-0"_ba << 206 << 0 << 1;
    QTest::newRow("from the front") << n << "bytes=0-99"_ba << 206 << 0 << 100;
    QTest::newRow("in the middle") << n << "bytes=500000-762143"_ba << 206 << 500'000 << 262'144;
    QTest::newRow("up to the last byte") << n << "bytes=0-1000002"_ba << 206 << 0 << n;
    QTest::newRow("the last byte") << n << "bytes=1000002-1000002"_ba << 206 << n - 1 << 1;
    QTest::newRow("past the end is clamped")
        << n << "bytes=999999-2000000"_ba << 206 << 999'999 << 4;
    QTest::newRow("far past the end is clamped")
        << n << "bytes=999999-9223372036854775807"_ba << 206 << 999'999 << 4;
    QTest::newRow("open, from the front") << n << "bytes=0-"_ba << 206 << 0 << n;
    QTest::newRow("open, in the middle")
        << n << "bytes=262145-"_ba << 206 << 262'145 << n - 262'145;
    QTest::newRow("open, the last byte") << n << "bytes=1000002-"_ba << 206 << n - 1 << 1;
    QTest::newRow("the end") << n << "bytes=-5"_ba << 206 << n - 5 << 5;
    QTest::newRow("an end longer than the blob") << n << "bytes=-2000000"_ba << 206 << 0 << n;
    QTest::newRow("behind the end") << n << "bytes=1000003-1000004"_ba << 416 << 0 << 0;
    QTest::newRow("open, behind the end") << n << "bytes=1000003-"_ba << 416 << 0 << 0;
    QTest::newRow("far behind the end") << n << "bytes=9223372036854775807-"_ba << 416 << 0 << 0;
    QTest::newRow("an end of nothing") << n << "bytes=-0"_ba << 416 << 0 << 0;
    QTest::newRow("several ranges get the whole") << n << "bytes=0-1,5-6"_ba << 200 << 0 << n;
    QTest::newRow("another unit is ignored") << n << "items=0-1"_ba << 200 << 0 << n;
    QTest::newRow("an empty blob has no ranges") << 0 << "bytes=0-10"_ba << 200 << 0 << 0;
    QTest::newRow("nor an end") << 0 << "bytes=-10"_ba << 200 << 0 << 0;
}

void tst_wire_blobs::rangesAreAnswered()
{
    QFETCH(const int, blobBytes);
    QFETCH(const QByteArray, range);
    QFETCH(const int, status);
    QFETCH(const int, offset);
    QFETCH(const int, byteCount);
    const QByteArray content = pseudoRandom(blobBytes, 4);
    const QByteArray target = targetOf("data", blobNameOf(content));
    WireClient client = m_server->connect();
    QCOMPARE(client.exchange("POST", target, content).status, 200);

    const WireResponse response = client.exchange("GET", target, {}, {"Range: " + range});
    QVERIFY2(response.status == status, response.summary().constData());
    const QByteArray total = QByteArray::number(blobBytes);
    if (status == 416) {
        QVERIFY2(response.isError(416), response.summary().constData());
        QCOMPARE(response.field("Content-Range"), "bytes */" + total);
    } else {
        QCOMPARE(response.field("Content-Length"), QByteArray::number(byteCount));
        QVERIFY(response.body == content.sliced(offset, byteCount));
        const QByteArray expected = status == 200 ? QByteArray()
                                                  : "bytes " + QByteArray::number(offset) + '-'
                + QByteArray::number(offset + byteCount - 1) + '/' + total;
        QCOMPARE(response.field("Content-Range"), expected);
    }
    QVERIFY(client.exchange("GET", target).body == content); // the connection is still in step
}

void tst_wire_blobs::headIgnoresRange()
{
    const QByteArray content = pseudoRandom(1000, 5);
    const QByteArray target = targetOf("index", blobNameOf(content));
    QCOMPARE(m_server->exchange("POST", target, content).status, 200);
    const WireResponse head = m_server->exchange("HEAD", target, {}, {"Range: bytes=0-1"});
    QCOMPARE(head.status, 200);
    QCOMPARE(head.field("Content-Length"), "1000"_ba);
}

void tst_wire_blobs::aRangeOfAnAbsentBlobIsNotFound()
{
    const QByteArray target = targetOf("data", QByteArray(64, '0'));
    QVERIFY(m_server->exchange("GET", target, {}, {"Range: bytes=0-1"}).isError(404));
}

QTEST_GUILESS_MAIN(tst_wire_blobs)
#include "tst_wire_blobs.moc"
