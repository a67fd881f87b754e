// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/drime_fake/fakesession.h"

#include <QElapsedTimer>
#include <QNetworkReply>
#include <QSignalSpy>
#include <QTest>

#include <atomic>
#include <thread>
#include <vector>

using namespace Qt::StringLiterals;
using namespace restdock::test;

namespace {

QJsonArray oneFault(const QString &calls, const QString &fault, QJsonObject more = {})
{
    more.insert(u"calls"_s, calls);
    more.insert(u"fault"_s, fault);
    if (!more.contains("times"_L1))
        more.insert(u"times"_s, 1);
    return {more};
}

} // namespace

/// Faults on demand, as they look from outside, and the watch over what clients make of them.
class tst_fakefaults : public FakeSession
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();

    void aStatusReplacesTheAnswer_data();
    void aStatusReplacesTheAnswer();
    void aResetComesBeforeOrAfterTheEffect_data();
    void aResetComesBeforeOrAfterTheEffect();
    void aResetMayComeWhileTheBodyIsSent();
    void anAnswerMayNeverCome();
    void downloadsAreCut_data();
    void downloadsAreCut();
    void aDownloadMayBeShortAndSayNothing();
    void bitsFlip();
    void uploadsComeOutWrong();
    void partUrlsExpireOnDemand();
    void blindRepeatsAreSeen_data();
    void blindRepeatsAreSeen();
    void aLookMakesARepeatGood();
    void aRepeatByQtsNetworkManagerIsSeen();
    void uploadsThatNobodyKnowsAreNobodysFault();
    void latencyIsAddedToEveryAnswer();
    void theLineIsAsSlowAsItShouldBe();
    void manyConnectionsAreServedAtOnce();
};

void tst_fakefaults::initTestCase()
{
    start();
}

void tst_fakefaults::init()
{
    forget();
}

void tst_fakefaults::aStatusReplacesTheAnswer_data()
{
    QTest::addColumn<QJsonObject>("rule");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("bodyHolds");
    QTest::newRow("503 as JSON") << QJsonObject{{u"fault"_s, u"status"_s}} << 503
                                 << QByteArray("Server Error");
    QTest::newRow("520 as a page of the proxy")
        << QJsonObject{{u"fault"_s, u"status"_s}, {u"status"_s, 520}, {u"body"_s, u"html"_s}} << 520
        << QByteArray("cloudflare");
    QTest::newRow("502 without a body")
        << QJsonObject{{u"fault"_s, u"status"_s}, {u"status"_s, 502}, {u"body"_s, u"empty"_s}}
        << 502 << QByteArray();
    QTest::newRow("a page with 200")
        << QJsonObject{{u"fault"_s, u"html"_s}} << 200 << QByteArray("<html>");
    QTest::newRow("half a JSON") << QJsonObject{{u"fault"_s, u"garbage"_s}} << 200
                                 << QByteArray("{");
}

void tst_fakefaults::aStatusReplacesTheAnswer()
{
    QFETCH(QJsonObject, rule);
    QFETCH(const int, status);
    QFETCH(const QByteArray, bodyHolds);
    rule.insert(u"times"_s, 1);
    rule.insert(u"retryAfter"_s, 7);
    QVERIFY(m_fake.setFaults({rule}));
    const auto answer = m_client.createFolder(u"a"_s);
    QCOMPARE(answer.status, status);
    QVERIFY(answer.body.contains(bodyHolds));
    if (status != 200)
        QCOMPARE(answer.field("retry-after"), QByteArray("7"));
    QCOMPARE(m_fake.tree().size(), 0);
    QVERIFY(answer.isWhole);
    m_client.list(0);
    QCOMPARE(m_client.createFolder(u"a"_s).status, 200); // once was enough
}

void tst_fakefaults::aResetComesBeforeOrAfterTheEffect_data()
{
    QTest::addColumn<QString>("effect");
    QTest::addColumn<int>("entries");
    QTest::newRow("before") << u"before"_s << 0;
    QTest::newRow("after") << u"after"_s << 1;
}

void tst_fakefaults::aResetComesBeforeOrAfterTheEffect()
{
    QFETCH(const QString, effect);
    QFETCH(const int, entries);
    QVERIFY(m_fake.setFaults(oneFault(u"creating"_s, u"reset"_s, {{u"effect"_s, effect}})));
    const auto answer = m_client.upload(u"a"_s, "bytes");
    QCOMPARE(answer.status, 0);
    QVERIFY(answer.wasReset);
    QCOMPARE(m_fake.tree().size(), entries);
    QCOMPARE(m_fake.calls()["faults"_L1]["uploads reset"_L1].toInt(), 1);
}

void tst_fakefaults::aResetMayComeWhileTheBodyIsSent()
{
    QVERIFY(m_fake.setFaults(oneFault(u"uploads"_s, u"reset"_s, {{u"afterBytes"_s, 100'000}})));
    const auto answer = m_client.upload(u"a"_s, QByteArray(4'000'000, 'x'));
    QCOMPARE(answer.status, 0);
    QCOMPARE(m_fake.tree().size(), 0);
    QCOMPARE(m_client.upload(u"a"_s, "x").status, 200);
    QVERIFY(breaches().isEmpty()); // what was not received cannot have been created
}

void tst_fakefaults::anAnswerMayNeverCome()
{
    QVERIFY(m_fake.setFaults(oneFault(u"uploads"_s, u"hang"_s, {{u"effect"_s, u"after"_s}})));
    const auto answer = RawClient::send(
        "POST", QString(m_fake.apiUrl() + u"/uploads"_s),
        {{"Authorization", "Bearer 1|fake-token"},
         {"Accept", "application/json"},
         {"Content-Type", "multipart/form-data; boundary=b"}},
        "--b\r\nContent-Disposition: form-data; name=\"workspaceId\"\r\n\r\n0\r\n"
        "--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a\"\r\n\r\nx\r\n--b--",
        300);
    QCOMPARE(answer.status, 0);
    QVERIFY(!answer.wasReset);
    QCOMPARE(m_fake.tree().size(), 1);
    QCOMPARE(m_client.upload(u"a"_s, "x").status, 200);
    QCOMPARE(breaches(), QStringList{u"blind-repeat"_s});
}

void tst_fakefaults::downloadsAreCut_data()
{
    QTest::addColumn<QString>("fault");
    QTest::addColumn<bool>("redirected");
    QTest::newRow("closed") << u"cut"_s << false;
    QTest::newRow("reset") << u"cut-reset"_s << false;
    QTest::newRow("closed by the storage host") << u"cut"_s << true;
}

void tst_fakefaults::downloadsAreCut()
{
    QFETCH(const QString, fault);
    QFETCH(const bool, redirected);
    const QByteArray bytes(300'000, 'x');
    const QString hash =
        m_client.upload(u"a"_s, bytes).json()["fileEntry"_L1]["hash"_L1].toString();
    QVERIFY(m_fake.setSwitches({{u"redirectsDownloads"_s, redirected}}));
    QVERIFY(m_fake.setFaults(oneFault(redirected ? u"storage.get"_s : u"download"_s, fault,
                                      {{u"afterBytes"_s, 123'456}})));
    const auto fetch = [&] {
        const auto answer = m_client.download(hash);
        return redirected
            ? RawClient::send("GET", QString::fromLatin1(answer.field("location")), {})
            : answer;
    };
    const auto cut = fetch();
    QCOMPARE(cut.status, 200);
    QCOMPARE(cut.field("content-length"), QByteArray("300000"));
    QVERIFY(!cut.isWhole);
    if (fault == "cut"_L1) // a reset may overtake what was sent
        QCOMPARE(cut.body.size(), 123'456);
    QCOMPARE(fetch().body, bytes);
}

void tst_fakefaults::aDownloadMayBeShortAndSayNothing()
{
    const QString hash =
        m_client.upload(u"a"_s, "0123456789").json()["fileEntry"_L1]["hash"_L1].toString();
    QVERIFY(m_fake.setFaults(oneFault(u"downloads"_s, u"short"_s, {{u"afterBytes"_s, 4}})));
    const auto answer = m_client.download(hash);
    QCOMPARE(answer.status, 200);
    QVERIFY(answer.isWhole);
    QCOMPARE(answer.body, QByteArray("0123"));
}

void tst_fakefaults::bitsFlip()
{
    const QString hash =
        m_client.upload(u"a"_s, "0123456789").json()["fileEntry"_L1]["hash"_L1].toString();
    QVERIFY(m_fake.setFaults(oneFault(u"downloads"_s, u"corrupt"_s)));
    const auto answer = m_client.download(hash);
    QCOMPARE(answer.body.size(), 10);
    QVERIFY(answer.body != "0123456789");
    QCOMPARE(m_fake.content(u"a"_s), QByteArray("0123456789"));

    QVERIFY(m_fake.setFaults(oneFault(u"storage.part"_s, u"corrupt"_s)));
    const auto upload = m_client.createMultipart(u"b"_s, 3);
    const auto part = m_client.putPart(m_client.signPart(upload, 1), "abc");
    QVERIFY(part.field("etag") != "\"900150983cd24fb0d6963f7d28e17f72\""); // MD5 of abc
    QCOMPARE(m_client.complete(upload, {part.field("etag")}).status, 200);
}

void tst_fakefaults::uploadsComeOutWrong()
{
    const qint64 folder = m_client.makeFolder(u"top"_s);
    QVERIFY(m_fake.setFaults(oneFault(u"uploads"_s, u"incomplete"_s)));
    const QJsonValue incomplete =
        m_client.upload(u"a"_s, "0123456789", folder).json()["fileEntry"_L1];
    QVERIFY(incomplete["users"_L1].toArray().isEmpty());
    QCOMPARE(incomplete["file_size"_L1].toInt(), 10);
    QCOMPARE(m_fake.report()["incomplete"_L1].toArray(), QJsonArray{u"top/a"_s});

    QVERIFY(m_fake.setFaults(oneFault(u"uploads"_s, u"truncate"_s)));
    const QJsonValue half = m_client.upload(u"b"_s, "0123456789", folder).json()["fileEntry"_L1];
    QCOMPARE(half["file_size"_L1].toInt(), 5);
    QCOMPARE(m_fake.content(u"top/b"_s), QByteArray("01234"));

    QVERIFY(m_fake.setFaults(oneFault(u"uploads"_s, u"misplace"_s)));
    const QJsonValue lost = m_client.upload(u"c"_s, "0123456789", folder).json()["fileEntry"_L1];
    QVERIFY(lost["parent_id"_L1].isNull());
    QCOMPARE(m_fake.content(u"c"_s), QByteArray("0123456789"));
}

void tst_fakefaults::partUrlsExpireOnDemand()
{
    const auto upload = m_client.createMultipart(u"a"_s, 3);
    const QString url = m_client.signPart(upload, 1);
    QVERIFY(m_fake.setFaults(oneFault(u"storage"_s, u"expire"_s)));
    const auto answer = m_client.putPart(url, "abc");
    QCOMPARE(answer.status, 403);
    QVERIFY(answer.body.contains("expired"));
    QCOMPARE(m_client.putPart(url, "abc").status, 200);
}

void tst_fakefaults::blindRepeatsAreSeen_data()
{
    QTest::addColumn<QJsonObject>("rule");
    QTest::addColumn<bool>("isBlind");
    QTest::newRow("after a reset without effect") << QJsonObject{{u"fault"_s, u"reset"_s}} << true;
    QTest::newRow("after a reset with effect")
        << QJsonObject{{u"fault"_s, u"reset"_s}, {u"effect"_s, u"after"_s}} << true;
    QTest::newRow("after a 502") << QJsonObject{{u"fault"_s, u"status"_s}, {u"status"_s, 502}}
                                 << true;
    QTest::newRow("after half an answer")
        << QJsonObject{{u"fault"_s, u"cut"_s}, {u"afterBytes"_s, 10}} << true;
    QTest::newRow("a 429 is a clear answer")
        << QJsonObject{{u"fault"_s, u"status"_s}, {u"status"_s, 429}} << false;
    QTest::newRow("being late is no open end")
        << QJsonObject{{u"fault"_s, u"delay"_s}, {u"ms"_s, 20}} << false;
}

void tst_fakefaults::blindRepeatsAreSeen()
{
    QFETCH(QJsonObject, rule);
    QFETCH(const bool, isBlind);
    rule.insert(u"times"_s, 1);
    const qint64 folder = m_client.makeFolder(u"top"_s);
    QVERIFY(m_fake.setFaults({rule}));
    m_client.createFolder(u"data"_s, folder);
    m_client.list(0); // not where it would be
    m_client.createFolder(u"data"_s, folder);
    QCOMPARE(breaches(), isBlind ? QStringList{u"blind-repeat"_s} : QStringList());
}

void tst_fakefaults::aLookMakesARepeatGood()
{
    const qint64 folder = m_client.makeFolder(u"top"_s);
    QVERIFY(m_fake.setFaults(oneFault(u"uploads"_s, u"reset"_s)));
    m_client.upload(u"a"_s, "x", folder);
    QCOMPARE(m_client.names(folder), QStringList());
    QCOMPARE(m_client.upload(u"a"_s, "x", folder).status, 200);

    QVERIFY(m_fake.setFaults(
        oneFault(u"multipart.complete"_s, u"reset"_s, {{u"effect"_s, u"after"_s}})));
    const auto upload = m_client.createMultipart(u"b"_s, 3, folder);
    const auto part = m_client.putPart(m_client.signPart(upload, 1), "abc");
    QCOMPARE(m_client.complete(upload, {part.field("etag")}).status, 0);
    QCOMPARE(m_client.registerEntry(upload).status, 200); // is a look
    QCOMPARE(m_client.names(folder), (QStringList{u"a"_s, u"b"_s}));
    QCOMPARE(m_fake.complaints(), QString());
}

/// Why a provider must not leave bodies to QNetworkAccessManager that it can send twice: this is what
/// it does with them.
void tst_fakefaults::aRepeatByQtsNetworkManagerIsSeen()
{
    QNetworkAccessManager manager;
    const auto request = [&](const QString &path) {
        QNetworkRequest result(QUrl(QString(m_fake.apiUrl() + path)));
        result.setRawHeader("Authorization", "Bearer 1|fake-token");
        result.setRawHeader("Accept", "application/json");
        result.setHeader(QNetworkRequest::ContentTypeHeader, QByteArray("application/json"));
        return result;
    };
    const auto wait = [](QNetworkReply *reply) {
        QSignalSpy finished(reply, &QNetworkReply::finished);
        if (!reply->isFinished())
            finished.wait();
        reply->deleteLater();
        return reply->error();
    };
    // So that there is a connection to be reused.
    QCOMPARE(wait(manager.get(request(u"/cli/loggedUser"_s))), QNetworkReply::NoError);
    QVERIFY(
        m_fake.setFaults(oneFault(u"folders.create"_s, u"reset"_s, {{u"effect"_s, u"after"_s}})));
    wait(manager.post(request(u"/folders?workspaceId=0"_s), R"({"name":"a","workspaceId":0})"));
    QCOMPARE(m_fake.calls(u"folders.create"_s), 2);
    QCOMPARE(breaches(), QStringList{u"blind-repeat"_s});
}

void tst_fakefaults::uploadsThatNobodyKnowsAreNobodysFault()
{
    QVERIFY(
        m_fake.setFaults(oneFault(u"multipart.create"_s, u"reset"_s, {{u"effect"_s, u"after"_s}})));
    m_client.createMultipart(u"a"_s, 3);
    const auto report = m_fake.report();
    QCOMPARE(report["openUploads"_L1].toArray().size(), 0);
    QCOMPARE(report["unknownUploads"_L1].toArray().size(), 1);
}

void tst_fakefaults::latencyIsAddedToEveryAnswer()
{
    QVERIFY(m_fake.setSwitches({{u"latencyMs"_s, 50}, {u"handshakeMs"_s, 100}}));
    QElapsedTimer clock;
    clock.start();
    QCOMPARE(m_client.get(u"cli/loggedUser"_s).status, 200);
    QVERIFY2(clock.elapsed() >= 145, QByteArray::number(clock.elapsed()).constData());
}

void tst_fakefaults::theLineIsAsSlowAsItShouldBe()
{
    QVERIFY(m_fake.setSwitches(
        {{u"upBytesPerSecond"_s, 4'000'000}, {u"downBytesPerSecond"_s, 8'000'000}}));
    const QByteArray bytes(2'000'000, 'x');
    QElapsedTimer clock;
    clock.start();
    const auto stored = m_client.upload(u"a"_s, bytes);
    const qint64 up = clock.restart();
    QVERIFY2(up >= 400, QByteArray::number(up).constData());
    QCOMPARE(m_client.download(stored.json()["fileEntry"_L1]["hash"_L1].toString()).body, bytes);
    QVERIFY2(clock.elapsed() >= 200, QByteArray::number(clock.elapsed()).constData());
}

void tst_fakefaults::manyConnectionsAreServedAtOnce()
{
    constexpr int clients = 20;
    const QByteArray bytes(4'000'000, 'x');
    QVERIFY(m_fake.setSwitches({{u"latencyMs"_s, 300}}));
    std::atomic<int> good = 0;
    {
        std::vector<std::jthread> threads;
        for (int i = 0; i < clients; ++i)
            threads.emplace_back([&, i] {
                good += m_client.upload(u"file%1"_s.arg(i), bytes).status == 200 ? 1 : 0;
            });
    }
    QCOMPARE(good, clients);
    QVERIFY(m_fake.calls()["kinds"_L1]["uploads"_L1]["mostAtOnce"_L1].toInt() > 1);
    QCOMPARE(m_fake.complaints(), QString());
}

QTEST_GUILESS_MAIN(tst_fakefaults)
#include "tst_fakefaults.moc"
