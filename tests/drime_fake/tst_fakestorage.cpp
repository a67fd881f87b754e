// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/drime_fake/fakesession.h"

#include <QDir>
#include <QTemporaryDir>

#include <numeric>

using namespace Qt::StringLiterals;
using namespace restdock::test;

/// What the fake stores and gives back, as a process, against the contract of the service.
class tst_fakestorage : public FakeSession
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { start(); }
    void init() { forget(); }

    void smallFilesAreStoredInOneCall();
    void largeFilesAreStoredInParts();
    void anEntryIsThereOnlyAfterItsRegistration();
    void partUrlsRefuseAnAuthorization();
    void partUrlsExpireAndCannotBeChanged();
    void partsHaveToKeepTheRules_data();
    void partsHaveToKeepTheRules();
    void anAbortedUploadIsGone();
    void presignedUploadsCheckTheirFields();
    void downloadsHonourRangesOrNot();
    void downloadsAreRedirectedToTheOtherHost();
    void bytesAreCounted();
    void contentsOnDiskAreGoneAtTheEnd();
};

void tst_fakestorage::smallFilesAreStoredInOneCall()
{
    const qint64 folder = m_client.makeFolder(u"top"_s);
    const QByteArray bytes = sampleBytes(300'000);
    const auto answer = m_client.upload(u"config"_s, bytes, folder);
    QCOMPARE(answer.status, 200);
    const QJsonValue entry = answer.json()["fileEntry"_L1];
    QCOMPARE(entry["file_size"_L1].toInteger(), bytes.size());
    QCOMPARE(entry["parent_id"_L1].toInteger(), folder);
    QCOMPARE(entry["users"_L1].toArray().size(), 1);
    QVERIFY(entry["url"_L1].isUndefined());
    QCOMPARE(m_client.download(hashOf(answer)).body, bytes);
    QCOMPARE(m_fake.content(u"top/config"_s), bytes);
    QCOMPARE(m_fake.complaints(), QString());
}

void tst_fakestorage::largeFilesAreStoredInParts()
{
    const qint64 folder = m_client.makeFolder(u"top"_s);
    const QByteArray bytes = sampleBytes(12 * mebibyte + 17);
    const auto answer = m_client.uploadInParts(u"pack"_s, bytes, 5 * mebibyte, folder);
    QCOMPARE(answer.status, 200);
    QVERIFY(m_fake.content(u"top/pack"_s) == bytes);
    QVERIFY(m_client.download(hashOf(answer)).body == bytes);
    QCOMPARE(m_fake.complaints(), QString());
    QCOMPARE(m_fake.calls(u"storage.part"_s), 3);
}

void tst_fakestorage::anEntryIsThereOnlyAfterItsRegistration()
{
    const QByteArray bytes("a small one may come in one part");
    const auto upload = m_client.createMultipart(u"pack"_s, bytes.size());
    QCOMPARE(m_client.registerEntry(upload).status, 422); // nothing was completed
    const auto part = m_client.putPart(m_client.signPart(upload, 1), bytes);
    QCOMPARE(part.status, 200);
    QCOMPARE(part.field("etag"), md5(bytes));
    QCOMPARE(m_fake.report()["openUploads"_L1].toArray().size(), 1);
    QCOMPARE(m_client.complete(upload, {part.field("etag")}).status, 200);
    QCOMPARE(m_client.names(0), QStringList());
    QCOMPARE(m_fake.report()["orphanObjects"_L1].toArray().size(), 1);
    QCOMPARE(m_client.registerEntry(upload).status, 200);
    QCOMPARE(m_client.names(0), QStringList{u"pack"_s});
    QCOMPARE(m_fake.report()["orphanObjects"_L1].toArray().size(), 0);
    QCOMPARE(m_client.registerEntry(upload).status, 200); // and once more: a second entry
    QCOMPARE(m_client.names(0).size(), 2);
    QCOMPARE(m_client.complete(upload, {part.field("etag")}).status, 404);
    QVERIFY(m_fake.setSwitches({{u"completeTwice"_s, u"ok"_s}}));
    QCOMPARE(m_client.complete(upload, {part.field("etag")}).status, 200);
}

void tst_fakestorage::partUrlsRefuseAnAuthorization()
{
    const auto upload = m_client.createMultipart(u"pack"_s, 3);
    const QString url = m_client.signPart(upload, 1);
    QVERIFY(url.startsWith(m_fake.storageUrl()));
    QVERIFY(QUrl(url).host() != QUrl(m_fake.apiUrl()).host());
    const auto answer = m_client.putPart(
        url, "abc", {{"Authorization", QByteArray("Bearer " + m_fake.token().toLatin1())}});
    QCOMPARE(answer.status, 400);
    QVERIFY(breaches().contains(u"token-leak"_s));
    QVERIFY(breaches().contains(u"authorization"_s));
    QCOMPARE(m_client.putPart(url, "abc").status, 200);
    QCOMPARE(
        m_client.putPart(url, "3\r\nabc\r\n0\r\n\r\n", {{"Transfer-Encoding", "chunked"}}).status,
        411);
    QVERIFY(breaches().contains(u"content-length"_s));
}

void tst_fakestorage::partUrlsExpireAndCannotBeChanged()
{
    const auto upload = m_client.createMultipart(u"pack"_s, 3);
    const QString url = m_client.signPart(upload, 1);
    QString changed = url;
    changed.replace(u"partNumber=1"_s, u"partNumber=2"_s);
    QCOMPARE(m_client.putPart(changed, "abc").status, 403);
    QCOMPARE(breaches(), QStringList{u"signature"_s});
    QVERIFY(m_fake.setSwitches({{u"urlTtlMs"_s, 1}}));
    const QString shortLived = m_client.signPart(upload, 1);
    QTRY_COMPARE(m_client.putPart(shortLived, "abc").status, 403);
    QVERIFY(m_client.putPart(shortLived, "abc").body.contains("expired"));
    QCOMPARE(breaches(), QStringList{u"signature"_s}); // being late is no breach
    QCOMPARE(m_client.putPart(url, "abc").status, 200);
}

void tst_fakestorage::partsHaveToKeepTheRules_data()
{
    QTest::addColumn<QList<qsizetype>>("sizes");
    QTest::addColumn<bool>("isGood");
    QTest::newRow("equal parts and a short last one")
        << QList<qsizetype>{5 * mebibyte, 5 * mebibyte, 1} << true;
    QTest::newRow("one short part") << QList<qsizetype>{1} << true;
    QTest::newRow("a short part in front") << QList<qsizetype>{mebibyte, 5 * mebibyte} << false;
    QTest::newRow("unequal parts") << QList<qsizetype>{5 * mebibyte, 6 * mebibyte, 1} << false;
    QTest::newRow("a longer last part") << QList<qsizetype>{5 * mebibyte, 6 * mebibyte} << false;
}

void tst_fakestorage::partsHaveToKeepTheRules()
{
    QFETCH(const QList<qsizetype>, sizes);
    QFETCH(const bool, isGood);
    const auto upload = m_client.createMultipart(
        u"pack"_s, std::accumulate(sizes.begin(), sizes.end(), qsizetype(0)));
    QList<QByteArray> etags;
    for (const qsizetype size : sizes) {
        const QString url = m_client.signPart(upload, int(etags.size()) + 1);
        etags.append(m_client.putPart(url, sampleBytes(size)).field("etag"));
    }
    QCOMPARE(m_client.complete(upload, etags).status, isGood ? 200 : 422);
    QCOMPARE(breaches().contains(u"parts"_s), !isGood);
}

void tst_fakestorage::anAbortedUploadIsGone()
{
    const auto upload = m_client.createMultipart(u"pack"_s, 3);
    const QString url = m_client.signPart(upload, 1);
    const auto part = m_client.putPart(url, "abc");
    QCOMPARE(m_client.complete(upload, {"\"0123\""}).status, 422);
    QVERIFY(breaches().contains(u"parts"_s));
    QCOMPARE(m_client.abort(upload).status, 200);
    QCOMPARE(m_client.abort(upload).status, 404);
    QCOMPARE(m_client.putPart(url, "abc").status, 404);
    QCOMPARE(m_client.complete(upload, {part.field("etag")}).status, 404);
    QCOMPARE(m_fake.report()["openUploads"_L1].toArray().size(), 0);
}

void tst_fakestorage::presignedUploadsCheckTheirFields()
{
    const auto answer = m_client
                            .post(u"s3/simple/presign"_s,
                                  {{u"filename"_s, u"a"_s},
                                   {u"mime"_s, u"text/x-thing"_s},
                                   {u"size"_s, 3},
                                   {u"extension"_s, u"bin"_s},
                                   {u"workspaceId"_s, 0},
                                   {u"relativePath"_s, u"a"_s}})
                            .json();
    const QString url = answer["url"_L1].toString();
    QCOMPARE(m_client.putPart(url, "abc", {{"Content-Type", "text/x-thing"}}).status, 403);
    QVERIFY(breaches().contains(u"signature"_s));
    const RawClient::Fields good{{"Content-Type", "text/x-thing"}, {"x-amz-acl", "private"}};
    QCOMPARE(m_client.putPart(url, "abc", good).status, 200);
    const FakeClient::Multipart upload{answer["key"_L1].toString(), {}, u"a"_s, 3};
    QCOMPARE(m_client.registerEntry(upload).status, 200);
    QCOMPARE(m_fake.content(u"a"_s), QByteArray("abc"));
}

void tst_fakestorage::downloadsHonourRangesOrNot()
{
    const QByteArray bytes = sampleBytes(1000);
    const QString hash = hashOf(m_client.upload(u"a"_s, bytes));
    const auto part = m_client.download(hash, {{"Range", "bytes=100-199"}});
    QCOMPARE(part.status, 206);
    QCOMPARE(part.field("content-range"), QByteArray("bytes 100-199/1000"));
    QCOMPARE(part.body, bytes.mid(100, 100));
    QCOMPARE(m_client.download(hash, {{"Range", "bytes=1000-"}}).status, 416);
    QVERIFY(m_fake.setSwitches({{u"honoursRange"_s, false}}));
    const auto whole = m_client.download(hash, {{"Range", "bytes=100-199"}});
    QCOMPARE(whole.status, 200);
    QCOMPARE(whole.body, bytes);
    QCOMPARE(m_client.download(u"bm8"_s).status, 404);
}

void tst_fakestorage::downloadsAreRedirectedToTheOtherHost()
{
    const QByteArray bytes = sampleBytes(1000);
    const auto uploaded = m_client.upload(u"a"_s, bytes);
    QVERIFY(m_fake.setSwitches({{u"redirectsDownloads"_s, true}}));
    const auto redirect = m_client.download(hashOf(uploaded));
    QCOMPARE(redirect.status, 302);
    const QString target = QString::fromLatin1(redirect.field("location"));
    QVERIFY(target.startsWith(m_fake.storageUrl()));
    const auto part = RawClient::send("GET", target, {{"Range", "bytes=0-9"}});
    QCOMPARE(part.status, 206);
    QCOMPARE(part.body, bytes.first(10));
    QCOMPARE(RawClient::send("GET", target, {{"Authorization", "Bearer 1|fake-token"}}).status,
             400);
    QVERIFY(breaches().contains(u"token-leak"_s));
    m_client.remove({idOf(uploaded)});
    QCOMPARE(RawClient::send("GET", target, {}).status, 404);
}

void tst_fakestorage::bytesAreCounted()
{
    const QByteArray bytes = sampleBytes(6 * mebibyte);
    const QString hash = hashOf(m_client.uploadInParts(u"a"_s, bytes, 5 * mebibyte));
    m_client.download(hash, {{"Range", "bytes=0-999"}});
    const QJsonValue kinds = m_fake.calls()["kinds"_L1];
    QCOMPARE(kinds["storage.part"_L1]["calls"_L1].toInt(), 2);
    QCOMPARE(kinds["storage.part"_L1]["bytesUp"_L1].toInteger(), bytes.size());
    QCOMPARE(kinds["download"_L1]["bytesDown"_L1].toInt(), 1000);
    QCOMPARE(kinds["download"_L1]["statuses"_L1]["206"_L1].toInt(), 1);
    m_client.list(0, u"&page=1"_s);
    m_client.list(0, u"&page=2"_s);
    QCOMPARE(m_fake.calls()["listings"_L1]["0/0"_L1].toInt(), 1); // one listing of two pages
    QCOMPARE(m_fake.calls()["storageCalls"_L1].toInt(), 2);
    QCOMPARE(m_fake.trace().last()["kind"_L1].toString(), u"list"_s);
    QVERIFY(m_fake.clearCalls());
    QCOMPARE(m_fake.calls()["apiCalls"_L1].toInt(), 0);
}

void tst_fakestorage::contentsOnDiskAreGoneAtTheEnd()
{
    const QTemporaryDir folder;
    const auto files = [&] { return QDir(folder.path()).entryList(QDir::Files).size(); };
    {
        DrimeFake fake;
        QVERIFY(fake.start({u"--store"_s, folder.path()}));
        const FakeClient client(fake);
        const QByteArray bytes = sampleBytes(11 * mebibyte);
        const auto stored = client.uploadInParts(u"pack"_s, bytes, 5 * mebibyte);
        QVERIFY(client.download(hashOf(stored)).body == bytes);
        QCOMPARE(files(), 3);
        const auto small = client.upload(u"small"_s, "1");
        client.remove({idOf(small)});
        QCOMPARE(files(), 3);
    }
    QCOMPARE(files(), 0);
}

QTEST_GUILESS_MAIN(tst_fakestorage)
#include "tst_fakestorage.moc"
