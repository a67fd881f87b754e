// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/e2e/support/pseudorandom.h"
#include "tests/server/wire/wireserver.h"

#include <QTest>

#include <vector>

#ifdef Q_OS_LINUX
#include <sched.h>
#include <sys/mount.h>
#endif

using namespace Qt::StringLiterals;
using namespace restdock::test;

namespace {

constexpr qsizetype mebibyte = 1024 * 1024;

enum class Ending { Vanish, Close, CloseSending };

} // namespace

Q_DECLARE_METATYPE(Ending)

/// Uploads that do not go smoothly: refused early, cut off, raced, or met by a full disk. Whatever
/// happens, there is a whole blob afterwards or nothing at all.
class tst_wire_uploads : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data();
    void init();
    void aRefusalReachesAClientThatKeepsSending_data();
    void aRefusalReachesAClientThatKeepsSending();
    void aVanishedClientLeavesNothing_data();
    void aVanishedClientLeavesNothing();
    void anUnfinishedUploadIsNotVisible();
    void oneBlobFromEightClientsIsStoredOnce_data();
    void oneBlobFromEightClientsIsStoredOnce();
    void oneConfigFromEightClientsIsStoredOnce();
    void aFullDiskIsToldAndLeavesNothing_data();
    void aFullDiskIsToldAndLeavesNothing();

private:
    WireResponse startUpload(WireClient &client, const QByteArray &place,
                             const QByteArray &framing);
    void oneFileFromEightClients(const QByteArray &place, const QString &file,
                                 const QList<QByteArray> &contents);

    SharedWireServers m_servers;
    WireServer *m_server = nullptr; // the one to test now
};

void tst_wire_uploads::initTestCase_data()
{
    QTest::addColumn<Transport>("transport");
    QTest::newRow("tcp") << Transport::Tcp;
    QTest::newRow("unix") << Transport::UnixSocket;
}

void tst_wire_uploads::init()
{
    QFETCH_GLOBAL(const Transport, transport);
    m_server = m_servers.empty(transport);
    QVERIFY(m_server);
}

/// Sends the head of an upload; the interim answer proves that the server has begun with it.
WireResponse tst_wire_uploads::startUpload(WireClient &client, const QByteArray &place,
                                           const QByteArray &framing)
{
    client.send("POST " + place + " HTTP/1.1\r\nHost: h\r\n" + framing
                + "\r\nExpect: 100-continue\r\n\r\n");
    return client.read();
}

void tst_wire_uploads::aRefusalReachesAClientThatKeepsSending_data()
{
    QTest::addColumn<QByteArray>("requestLine");
    QTest::addColumn<bool>("isChunked");
    QTest::addColumn<int>("status");
    const QByteArray stored = "POST /a/data/" + blobNameOf("stored");
    QTest::newRow("a stored blob") << stored << false << 403;
    QTest::newRow("a stored blob, chunked") << stored << true << 403;
    QTest::newRow("a stored config") << "POST /a/config"_ba << false << 403;
    QTest::newRow("a bad name") << "POST /a/data/123"_ba << false << 404;
    QTest::newRow("PUT") << "PUT /a/config"_ba << false << 405;
    QTest::newRow("create") << "POST /a/?create=no"_ba << false << 400;
}

void tst_wire_uploads::aRefusalReachesAClientThatKeepsSending()
{
    QFETCH(const QByteArray, requestLine);
    QFETCH(const bool, isChunked);
    QFETCH(const int, status);
    QCOMPARE(m_server->exchange("POST", "/a/data/" + blobNameOf("stored"), "stored").status, 200);
    QCOMPARE(m_server->exchange("POST", "/a/config", "stored").status, 200);
    const QStringList before = m_server->files();
    // More than sockets hold, and little enough for a slow machine to read in the time the server has
    // for a client that goes on after its answer.
    const QByteArray content = pseudoRandom(16 * mebibyte, 1);
    const QByteArray body = isChunked ? chunked(content, {mebibyte}) : content;
    const QByteArray framing = isChunked ? "Transfer-Encoding: chunked"_ba
                                         : "Content-Length: " + QByteArray::number(body.size());

    WireClient client = m_server->connect();
    QVERIFY(client.send(requestLine + " HTTP/1.1\r\nHost: h\r\n" + framing + "\r\n\r\n"));
    // The body follows at once and to its end, unless the server has had enough of it.
    client.send(body);
    const WireResponse response = client.read();
    QVERIFY2(response.isError(status), response.summary().constData());
    // Then it either read all of it, and the connection serves on, or it is closed: never in between.
    if (client.isConnected() && client.send(requestBytes("GET", "/a/config"))) {
        const WireResponse next = client.read();
        QVERIFY2(next.body == "stored" || !client.isConnected(), next.summary().constData());
    }
    QCOMPARE(m_server->files(), before);
    QCOMPARE(m_server->exchange("GET", "/a/config").body, "stored"_ba);
}

void tst_wire_uploads::aVanishedClientLeavesNothing_data()
{
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<bool>("isChunked");
    QTest::addColumn<Ending>("ending");
    for (const QByteArray &type : {"data"_ba, "index"_ba, "keys"_ba, "locks"_ba, "snapshots"_ba}) {
        const char *const name = type.constData();
        QTest::addRow("%s, reset", name) << type << false << Ending::Vanish;
        QTest::addRow("%s, closed", name) << type << false << Ending::Close;
    }
    QTest::newRow("config, reset") << "config"_ba << false << Ending::Vanish;
    QTest::newRow("config, chunked, closed") << "config"_ba << true << Ending::Close;
    QTest::newRow("data, chunked, reset") << "data"_ba << true << Ending::Vanish;
    QTest::newRow("data, chunked, closed") << "data"_ba << true << Ending::Close;
    QTest::newRow("data, ends its sending") << "data"_ba << false << Ending::CloseSending;
    QTest::newRow("data, chunked, ends its sending") << "data"_ba << true << Ending::CloseSending;
}

void tst_wire_uploads::aVanishedClientLeavesNothing()
{
    QFETCH(const QByteArray, type);
    QFETCH(const bool, isChunked);
    QFETCH(const Ending, ending);
    const QByteArray content = pseudoRandom(5 * mebibyte, 2);
    const QByteArray place =
        type == "config" ? "/a/config"_ba : "/a/" + type + '/' + blobNameOf(content);
    const QByteArray framing = isChunked ? "Transfer-Encoding: chunked"_ba
                                         : "Content-Length: " + QByteArray::number(content.size());
    const QByteArray part =
        isChunked ? chunked(content, {10'007}).first(3 * mebibyte) : content.first(3 * mebibyte);

    WireClient client = m_server->connect();
    QCOMPARE(startUpload(client, place, framing).status, 100);
    QVERIFY(client.send(part));
    // It is under way, on the disk: what follows has something to clean up.
    QTRY_VERIFY(!m_server->process().openFilesBelow(m_server->folder()).isEmpty());
    switch (ending) {
    case Ending::Vanish: client.vanish(); break;
    case Ending::Close: client.close(); break;
    case Ending::CloseSending: {
        client.closeSending();
        // As rest-server a 400, or just the end: but never a success.
        const WireResponse response = client.read();
        QVERIFY2(response.status == 400 || response.status == 0, response.summary().constData());
        QVERIFY(client.isClosedByServer());
        break;
    }
    }
    QTRY_COMPARE(m_server->process().openFilesBelow(m_server->folder()), QList<qint64>());
    QTRY_COMPARE(m_server->files(), QStringList());
    QCOMPARE(m_server->exchange("HEAD", place).status, 404);

    QCOMPARE(m_server->exchange("POST", place, content).status, 200);
    QVERIFY(m_server->exchange("GET", place).body == content);
    QCOMPARE(m_server->files().size(), 1);
}

void tst_wire_uploads::anUnfinishedUploadIsNotVisible()
{
    const QByteArray content = pseudoRandom(2 * mebibyte, 3);
    for (const QByteArray &type : {"data"_ba, "keys"_ba}) {
        const QByteArray place = "/a/" + type + '/' + blobNameOf(content);
        WireClient client = m_server->connect();
        QCOMPARE(startUpload(client, place, "Content-Length: " + QByteArray::number(content.size()))
                     .status,
                 100);
        QVERIFY(client.send(content.first(mebibyte)));
        QTRY_VERIFY(!m_server->process().openFilesBelow(m_server->folder()).isEmpty());
        QCOMPARE(m_server->exchange("HEAD", place).status, 404);
        QCOMPARE(m_server->exchange("GET", place).status, 404);
        QCOMPARE(m_server->exchange("GET", "/a/" + type + '/').body, "[]"_ba);
        QVERIFY(client.send(content.sliced(mebibyte)));
        QCOMPARE(client.read().status, 200);
        QCOMPARE(m_server->exchange("HEAD", place).status, 200);
    }
}

void tst_wire_uploads::oneFileFromEightClients(const QByteArray &place, const QString &file,
                                               const QList<QByteArray> &contents)
{
    std::vector<WireClient> clients;
    for (const QByteArray &content : contents) {
        clients.push_back(m_server->connect());
        // All but the last byte first, so that all of them are under way at the same time.
        clients.back().queue(requestBytes("POST", place, content).chopped(1));
    }
    QTRY_VERIFY(m_server->process().openFilesBelow(m_server->folder()).size() >= 2);
    for (size_t i = 0; i < clients.size(); ++i)
        clients[i].queue(contents[qsizetype(i)].last(1));
    std::vector<WireResponse> responses(clients.size());
    QTRY_VERIFY_WITH_TIMEOUT(([&] {
                                 bool areAllThere = true;
                                 for (size_t i = 0; i < clients.size(); ++i) {
                                     if (responses[i].status == 0)
                                         responses[i] = clients[i].tryRead();
                                     areAllThere = areAllThere && responses[i].status != 0;
                                 }
                                 return areAllThere;
                             }()),
                             30'000);

    int stored = 0;
    QByteArray winner;
    for (size_t i = 0; i < responses.size(); ++i) {
        QVERIFY2(responses[i].status == 200 || responses[i].isError(403),
                 responses[i].summary().constData());
        if (responses[i].status == 200) {
            ++stored;
            winner = contents[qsizetype(i)];
        }
    }
    QVERIFY(stored >= 1);
    QCOMPARE(m_server->files(), QStringList{file});
    QVERIFY(m_server->fileContent(file) == m_server->exchange("GET", place).body);
    const bool areDifferent = contents[0] != contents[1];
    QVERIFY2(!areDifferent || stored == 1, "two different contents were both said to be stored");
    QVERIFY(m_server->fileContent(file) == winner);
}

void tst_wire_uploads::oneBlobFromEightClientsIsStoredOnce_data()
{
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<qsizetype>("byteCount");
    QTest::newRow("a pack") << "data"_ba << 8 * mebibyte;
    QTest::newRow("a lock") << "locks"_ba << qsizetype(200);
}

void tst_wire_uploads::oneBlobFromEightClientsIsStoredOnce()
{
    QFETCH(const QByteArray, type);
    QFETCH(const qsizetype, byteCount);
    const QByteArray content = pseudoRandom(byteCount, 4);
    const QByteArray name = blobNameOf(content);
    const QByteArray fan = type == "data" ? name.first(2) + '/' : QByteArray();
    oneFileFromEightClients("/a/" + type + '/' + name,
                            QString::fromLatin1("a/" + type + '/' + fan + name),
                            QList<QByteArray>(8, content));
}

void tst_wire_uploads::oneConfigFromEightClientsIsStoredOnce()
{
    QList<QByteArray> contents;
    for (quint64 i = 0; i < 8; ++i)
        contents.append(pseudoRandom(155, 10 + i));
    oneFileFromEightClients("/a/config", u"a/config"_s, contents);
}

#ifdef Q_OS_LINUX
namespace {

/// A small file system of its own that only this process and its children see; gone with them.
class TinyDisk
{
public:
    static constexpr qsizetype byteCount = 6 * mebibyte;

    bool mount()
    {
        // The server is started by the thread that calls this, so it sees the same mounts.
        if (::unshare(CLONE_NEWNS) != 0
            || ::mount("none", "/", nullptr, MS_REC | MS_PRIVATE, nullptr) != 0)
            return false;
        const QByteArray options = "size=" + QByteArray::number(byteCount);
        m_isMounted = ::mount("tmpfs", m_folder.path().toLocal8Bit().constData(), "tmpfs", 0,
                              options.constData())
            == 0;
        return m_isMounted;
    }
    ~TinyDisk()
    {
        if (m_isMounted)
            ::umount2(m_folder.path().toLocal8Bit().constData(), MNT_DETACH);
    }
    QString path() const { return m_folder.path(); }

private:
    QTemporaryDir m_folder;
    bool m_isMounted = false;
};

} // namespace
#endif

void tst_wire_uploads::aFullDiskIsToldAndLeavesNothing_data()
{
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<bool>("isChunked");
    QTest::newRow("a pack") << "data"_ba << false;
    QTest::newRow("a pack, chunked") << "data"_ba << true;
    QTest::newRow("an index") << "index"_ba << false;
    QTest::newRow("config") << "config"_ba << true;
}

void tst_wire_uploads::aFullDiskIsToldAndLeavesNothing()
{
#ifndef Q_OS_LINUX
    QSKIP("needs tmpfs");
#else
    QFETCH_GLOBAL(const Transport, transport);
    QFETCH(const QByteArray, type);
    QFETCH(const bool, isChunked);
    TinyDisk disk;
    if (!disk.mount())
        QSKIP("a small file system can be mounted by root only");
    WireServer server(transport, {}, disk.path());
    QVERIFY(server.start());
    QVERIFY(server.create("/a/"));
    const QByteArray filler = pseudoRandom(4 * mebibyte, 5);
    const QByteArray fillerPlace = "/a/data/" + blobNameOf(filler);
    QCOMPARE(server.exchange("POST", fillerPlace, filler).status, 200);
    const QStringList before = server.files();

    const QByteArray content = pseudoRandom(4 * mebibyte, 6);
    const QByteArray place =
        type == "config" ? "/a/config"_ba : "/a/" + type + '/' + blobNameOf(content);
    WireClient client = server.connect();
    if (isChunked)
        client.send("POST " + place + " HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: chunked\r\n\r\n"
                    + chunked(content, {100'000}));
    else
        client.send(requestBytes("POST", place, content));
    const WireResponse refused = client.read();
    QVERIFY2(refused.isError(507), refused.summary().constData());
    QTRY_COMPARE(server.files(), before);
    QCOMPARE(server.exchange("HEAD", place).status, 404);

    // Reading and deleting work on a full disk, and with room again so does everything.
    QVERIFY(server.exchange("GET", fillerPlace).body == filler);
    QCOMPARE(server.exchange("DELETE", fillerPlace).status, 200);
    QCOMPARE(server.exchange("POST", place, content).status, 200);
    QVERIFY(server.exchange("GET", place).body == content);
    QCOMPARE(server.process().stop(), std::optional<int>(0));
#endif
}

QTEST_GUILESS_MAIN(tst_wire_uploads)
#include "tst_wire_uploads.moc"
