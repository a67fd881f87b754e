// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/e2e/support/logins.h"
#include "tests/e2e/support/pseudorandom.h"
#include "tests/server/wire/wireserver.h"

#include <QDir>
#include <QFileInfo>
#include <QTest>

#include <vector>

using namespace Qt::StringLiterals;
using namespace restdock::test;

namespace {

constexpr qsizetype kibibyte = 1024;
constexpr qsizetype limit = 1000 * kibibyte;

QStringList quota(qsizetype bytes = limit)
{
    return {u"--max-size"_s, QString::number(bytes)};
}

QByteArray placeOf(const QByteArray &content)
{
    return "/a/data/" + blobNameOf(content);
}

} // namespace

/// --max-size: what does not fit is refused with 507 before or while it comes, and everything else
/// goes on.
class tst_wire_quota : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsDeclaredTooLargeIsRefusedAtOnce();
    void whatGrowsTooLargeIsRefusedOnTheWay();
    void whatFitsExactlyFits_data();
    void whatFitsExactlyFits();
    void whatIsRemovedMakesRoom();
    void aFullStorageIsReadAndCleared();
    void refusedUploadsTakeNoRoom_data();
    void refusedUploadsTakeNoRoom();
    void whatIsThereCountsAtStart();
    void aFolderBeyondTheLimitIsServed();
    void uploadsAtOnceNeverPassTheLimit();
    void withoutALimitNothingIsRefused();

private:
    /// A server with the repository "/a/" and @p options; null if it cannot be had.
    static std::unique_ptr<WireServer> serve(const QStringList &options = quota(),
                                             const QString &folder = {});
    static WireResponse upload(const WireServer &server, const QByteArray &content)
    {
        return server.exchange("POST", placeOf(content), content);
    }
    static WireResponse uploadChunked(const WireServer &server, const QByteArray &content);
    static qint64 storedBytes(const WireServer &server);
};

std::unique_ptr<WireServer> tst_wire_quota::serve(const QStringList &options, const QString &folder)
{
    auto server = std::make_unique<WireServer>(Transport::Tcp, options, folder);
    return server->start() && server->create("/a/") ? std::move(server) : nullptr;
}

WireResponse tst_wire_quota::uploadChunked(const WireServer &server, const QByteArray &content)
{
    WireClient client = server.connect();
    client.send("POST " + placeOf(content)
                + " HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: chunked\r\n\r\n"
                + chunked(content, {10 * kibibyte}));
    return client.read();
}

qint64 tst_wire_quota::storedBytes(const WireServer &server)
{
    qint64 bytes = 0;
    for (const QString &file : server.files())
        bytes += QFileInfo(QDir(server.folder()).filePath(file)).size();
    return bytes;
}

void tst_wire_quota::whatIsDeclaredTooLargeIsRefusedAtOnce()
{
    const auto server = serve();
    QVERIFY(server);
    const QByteArray content = pseudoRandom(limit + 1, 1);
    WireClient client = server->connect();
    QVERIFY(client.send("POST " + placeOf(content)
                        + " HTTP/1.1\r\nHost: h\r\nExpect: 100-continue\r\nContent-Length: "
                        + QByteArray::number(content.size()) + "\r\n\r\n"));
    const WireResponse response = client.read(); // and no 100
    QVERIFY2(response.isError(507), response.summary().constData());
    QVERIFY2(response.body.contains("Insufficient Storage"), response.summary().constData());

    // and a client that sends nevertheless gets to see it
    const QByteArray large = pseudoRandom(32 * 1024 * kibibyte, 2);
    const WireResponse refused = upload(*server, large);
    QVERIFY2(refused.isError(507), refused.summary().constData());
    QCOMPARE(server->files(), QStringList());
}

void tst_wire_quota::whatGrowsTooLargeIsRefusedOnTheWay()
{
    const auto server = serve();
    QVERIFY(server);
    for (const qsizetype size : {limit + 1, 2 * limit, 32 * limit}) {
        const QByteArray content = pseudoRandom(size, 1);
        const WireResponse response = uploadChunked(*server, content);
        QVERIFY2(response.isError(507), response.summary().constData());
        QCOMPARE(server->exchange("GET", placeOf(content)).status, 404);
        QTRY_COMPARE(server->files(), QStringList());
    }
    // what was taken on the way is given back
    QCOMPARE(uploadChunked(*server, pseudoRandom(limit, 3)).status, 200);
}

void tst_wire_quota::whatFitsExactlyFits_data()
{
    QTest::addColumn<bool>("isChunked");
    QTest::newRow("declared") << false;
    QTest::newRow("chunked") << true;
}

void tst_wire_quota::whatFitsExactlyFits()
{
    QFETCH(const bool, isChunked);
    const auto server = serve();
    QVERIFY(server);
    const auto send = isChunked ? uploadChunked : upload;
    QCOMPARE(send(*server, pseudoRandom(limit - 1, 1)).status, 200);
    QCOMPARE(send(*server, "two"_ba.first(2)).status, 507);
    QCOMPARE(send(*server, "1").status, 200);
    QCOMPARE(storedBytes(*server), limit);
    QCOMPARE(send(*server, "2").status, 507);
    QCOMPARE(storedBytes(*server), limit);
}

void tst_wire_quota::whatIsRemovedMakesRoom()
{
    const auto server = serve();
    QVERIFY(server);
    const QByteArray first = pseudoRandom(600 * kibibyte, 1);
    const QByteArray second = pseudoRandom(600 * kibibyte, 2);
    QCOMPARE(upload(*server, first).status, 200);
    QCOMPARE(upload(*server, second).status, 507);
    QCOMPARE(server->exchange("DELETE", placeOf(first)).status, 200);
    QCOMPARE(server->exchange("DELETE", placeOf(first)).status, 200); // frees nothing
    QCOMPARE(upload(*server, second).status, 200);
    QCOMPARE(upload(*server, first).status, 507);
    QCOMPARE(upload(*server, pseudoRandom(400 * kibibyte, 3)).status, 200);
}

void tst_wire_quota::aFullStorageIsReadAndCleared()
{
    const auto server = serve();
    QVERIFY(server);
    QCOMPARE(server->exchange("POST", "/a/config", "configuration").status, 200);
    const QByteArray content = pseudoRandom(limit - 13, 1);
    QCOMPARE(upload(*server, content).status, 200);
    QCOMPARE(upload(*server, "more").status, 507);

    QCOMPARE(server->exchange("GET", "/a/config").body, "configuration");
    QCOMPARE(server->exchange("HEAD", "/a/config").status, 200);
    QCOMPARE(server->exchange("GET", placeOf(content)).body, content);
    QCOMPARE(server->exchange("GET", "/a/data/").status, 200);
    QCOMPARE(upload(*server, content).status, 403); // is there: that it is full does not matter
    QCOMPARE(server->exchange("GET", "/health").status, 200);
    QCOMPARE(server->exchange("POST", "/b/?create=true").status, 200);
    QCOMPARE(server->exchange("DELETE", placeOf(content)).status, 200);
    QCOMPARE(server->exchange("DELETE", "/a/config").status, 200);
    QCOMPARE(upload(*server, pseudoRandom(limit, 2)).status, 200);
}

void tst_wire_quota::refusedUploadsTakeNoRoom_data()
{
    QTest::addColumn<QByteArray>("kind");
    QTest::newRow("broken") << "broken"_ba;
    QTest::newRow("cut off") << "cut off"_ba;
    QTest::newRow("cut off, chunked") << "cut off, chunked"_ba;
    QTest::newRow("stored already") << "stored already"_ba;
}

void tst_wire_quota::refusedUploadsTakeNoRoom()
{
    QFETCH(const QByteArray, kind);
    const auto server = serve();
    QVERIFY(server);
    const QByteArray content = pseudoRandom(600 * kibibyte, 1);
    qsizetype stored = 0;
    if (kind == "stored already") {
        stored = 100 * kibibyte;
        QCOMPARE(upload(*server, pseudoRandom(stored, 5)).status, 200);
    }
    for (int i = 0; i < 5; ++i) {
        if (kind == "broken") {
            QCOMPARE(server->exchange("POST", placeOf("else"), content).status, 400);
        } else if (kind == "stored already") {
            QCOMPARE(upload(*server, pseudoRandom(stored, 5)).status, 403);
        } else {
            const bool isChunked = kind == "cut off, chunked";
            const QByteArray framing = isChunked
                ? QByteArray("Transfer-Encoding: chunked")
                : QByteArray("Content-Length: " + QByteArray::number(content.size()));
            WireClient client = server->connect();
            const auto begin = [&] {
                client = server->connect();
                client.send("POST " + placeOf(content) + " HTTP/1.1\r\nHost: h\r\n" + framing
                            + "\r\nExpect: 100-continue\r\n\r\n");
                return client.read().status == 100;
            };
            // The upload before gives its room back a moment after its file is closed.
            QVERIFY(QTest::qWaitFor(begin, 5000));
            const QByteArray half = content.first(300 * kibibyte);
            QVERIFY(client.send(isChunked ? chunked(half, {kibibyte}).chopped(5) : half));
            QCOMPARE(server->process().openFilesBelow(server->folder()).size(), 1);
            client.vanish();
            QTRY_COMPARE(server->process().openFilesBelow(server->folder()), QList<qint64>());
        }
    }
    const QByteArray rest = pseudoRandom(limit - stored, 2);
    QVERIFY(QTest::qWaitFor([&] { return upload(*server, rest).status == 200; }, 5000));
    QCOMPARE(upload(*server, "x").status, 507);
}

void tst_wire_quota::whatIsThereCountsAtStart()
{
    const QTemporaryDir folder;
    const QByteArray large = pseudoRandom(600 * kibibyte, 1);
    {
        const auto server = serve(quota(), folder.path());
        QVERIFY(server);
        QCOMPARE(upload(*server, large).status, 200);
        QCOMPARE(server->exchange("POST", "/a/config", QByteArray(100, 'c')).status, 200);
        QCOMPARE(server->process().stop(), std::optional<int>(0));
    }
    // "whole folder", as for rest-server: also what no repository knows of
    QVERIFY(writeFile(folder.filePath(u"notes"_s), QByteArray(100 * kibibyte, 'n')));
    const auto server = serve(quota(), folder.path());
    QVERIFY(server);
    QVERIFY2(
        server->process().standardError().contains("Quota initialized, currently using 0.00 GiB"),
        server->process().standardError().constData());
    const qsizetype room = limit - 700 * kibibyte - 100;
    QCOMPARE(upload(*server, pseudoRandom(room + 1, 2)).status, 507);
    QCOMPARE(upload(*server, pseudoRandom(room, 3)).status, 200);
    QCOMPARE(server->exchange("DELETE", placeOf(large)).status, 200);
    QCOMPARE(upload(*server, pseudoRandom(600 * kibibyte, 4)).status, 200);
    QCOMPARE(storedBytes(*server), limit);
}

void tst_wire_quota::aFolderBeyondTheLimitIsServed()
{
    const QTemporaryDir folder;
    const QByteArray large = pseudoRandom(600 * kibibyte, 1);
    {
        const auto server = serve({}, folder.path());
        QVERIFY(server);
        QCOMPARE(upload(*server, large).status, 200);
    }
    const auto server = serve(quota(100 * kibibyte), folder.path());
    QVERIFY(server);
    QCOMPARE(server->exchange("GET", placeOf(large)).body, large);
    QCOMPARE(upload(*server, "x").status, 507);
    QCOMPARE(server->exchange("DELETE", placeOf(large)).status, 200);
    QCOMPARE(upload(*server, pseudoRandom(100 * kibibyte, 2)).status, 200);
}

void tst_wire_quota::uploadsAtOnceNeverPassTheLimit()
{
    const auto server = serve();
    QVERIFY(server);
    constexpr int clientCount = 16;
    constexpr qsizetype size = limit / 10;
    std::vector<WireClient> clients;
    for (int i = 0; i < clientCount; ++i) {
        const QByteArray content = pseudoRandom(size, quint64(i + 1));
        clients.push_back(server->connect());
        if (i % 2)
            clients.back().queue("POST " + placeOf(content)
                                 + " HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: chunked\r\n\r\n"
                                 + chunked(content, {7000}));
        else
            clients.back().queue(requestBytes("POST", placeOf(content), content));
    }
    int stored = 0;
    int refused = 0;
    std::vector<WireResponse> responses(clientCount);
    const auto allAnswered = [&] {
        bool all = true;
        for (int i = 0; i < clientCount; ++i) {
            if (responses[size_t(i)].status == 0)
                responses[size_t(i)] = clients[size_t(i)].tryRead();
            all = all && responses[size_t(i)].status != 0;
        }
        return all;
    };
    QTRY_VERIFY_WITH_TIMEOUT(allAnswered(), 20000);
    for (const WireResponse &response : responses) {
        stored += response.status == 200;
        refused += response.status == 507;
    }
    QCOMPARE(stored + refused, clientCount);
    QVERIFY2(stored <= 10, qPrintable(QString::number(stored)));
    QCOMPARE(storedBytes(*server), stored * size);
    // what is left after all of them is exactly what they did not store
    if (stored < 10)
        QCOMPARE(upload(*server, pseudoRandom(limit - stored * size, 99)).status, 200);
    QCOMPARE(upload(*server, "x").status, 507);
}

void tst_wire_quota::withoutALimitNothingIsRefused()
{
    const auto server = serve(quota(0)); // rest-server's default
    QVERIFY(server);
    QCOMPARE(upload(*server, pseudoRandom(limit, 1)).status, 200);
}

QTEST_GUILESS_MAIN(tst_wire_quota)
#include "tst_wire_quota.moc"
