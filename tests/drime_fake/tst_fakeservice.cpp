// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/drime_fake/fakeclient.h"

#include <QCryptographicHash>
#include <QDir>
#include <QTest>

#include <numeric>

using namespace Qt::StringLiterals;
using namespace restdock::test;

namespace {

constexpr qsizetype mebibyte = 1024 * 1024;

QByteArray sampleBytes(qsizetype count)
{
    QByteArray bytes(count, Qt::Uninitialized);
    for (qsizetype i = 0; i < count; ++i)
        bytes[i] = char(i * 31 + i / 251);
    return bytes;
}

QByteArray md5(const QByteArray &bytes)
{
    return QByteArray('"' + QCryptographicHash::hash(bytes, QCryptographicHash::Md5).toHex() + '"');
}

qint64 idOf(const RawAnswer &answer)
{
    return answer.json()["fileEntry"_L1]["id"_L1].toInteger();
}

QString hashOf(const RawAnswer &answer)
{
    return answer.json()["fileEntry"_L1]["hash"_L1].toString();
}

} // namespace

/// The fake as a process, against the contract of the service: what is there to be relied upon, the
/// quirks, and that breaches are seen.
class tst_fakeservice : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();

    void pagesAreCappedAndLastPageGrows();
    void aFullLastPageMayBeFollowedByAnEmptyOne();
    void beyondTheCeilingPagesRepeat();
    void filtersGoPastTheCeiling();
    void foldersAreListedByIdAndByHash();
    void aFolderIsMadeOnce();
    void smallFilesAreStoredInOneCall();
    void aNameMayOccurSeveralTimes();
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
    void deletingWhatIsNotThereIs422();
    void aBadTokenIsToldInThreeWays();
    void aBadTokenMayStoreAFileAllTheSame();
    void theRateIsLimited();
    void listingsLag();
    void workspacesAreApart();
    void aFullAccountRefuses();
    void mannersAreWatched_data();
    void mannersAreWatched();
    void longIdsWork();
    void bytesAreCounted();
    void contentsOnDiskAreGoneAtTheEnd();
    void aLocalRepositoryIsImported();

private:
    QStringList breaches()
    {
        QStringList kinds;
        for (const QJsonValue &breach : m_fake.report()["breaches"_L1].toArray())
            kinds.append(breach["kind"_L1].toString());
        return kinds;
    }

    DrimeFake m_fake;
    FakeClient m_client{m_fake};
};

void tst_fakeservice::initTestCase()
{
    QVERIFY(m_fake.start({u"--workspace"_s, u"1873:Team"_s}));
}

void tst_fakeservice::init()
{
    QVERIFY(m_fake.reset());
    m_client.workspaceId = 0;
}

void tst_fakeservice::pagesAreCappedAndLastPageGrows()
{
    QVERIFY(m_fake.setSwitches({{u"pageCap"_s, 3}}));
    QJsonArray entries;
    for (int i = 0; i < 8; ++i)
        entries.append(QJsonObject{{u"path"_s, u"top/file%1"_s.arg(i)}, {u"size"_s, 1}});
    QVERIFY(m_fake.seed(entries));
    const qint64 folder = m_client.list(0).json()["data"_L1][0]["id"_L1].toInteger();
    QStringList seen;
    for (int page = 1; page <= 3; ++page) {
        const auto json = m_client.list(folder, u"&perPage=1000&page=%1"_s.arg(page)).json();
        QCOMPARE(json["per_page"_L1].toInt(), 3);
        QCOMPARE(json["current_page"_L1].toInt(), page);
        QCOMPARE(json["last_page"_L1].toInt(), std::min(page + 1, 3));
        QCOMPARE(json["total"_L1].toInt(), page < 3 ? page * 3 + 1 : 8);
        QVERIFY(json["next_page"_L1].isNull());
        for (const QJsonValue &row : json["data"_L1].toArray())
            seen.append(row["name"_L1].toString());
    }
    QCOMPARE(seen.size(), 8);
    QCOMPARE(seen.removeDuplicates(), 0);
    QVERIFY(m_fake.setSwitches({{u"growingTotals"_s, false}}));
    const auto exact = m_client.list(folder, u"&perPage=2"_s).json();
    QCOMPARE(exact["last_page"_L1].toInt(), 4);
    QCOMPARE(exact["total"_L1].toInt(), 8);
}

void tst_fakeservice::aFullLastPageMayBeFollowedByAnEmptyOne()
{
    QVERIFY(m_fake.seed({QJsonObject{{u"path"_s, u"a"_s}}, QJsonObject{{u"path"_s, u"b"_s}}}));
    QCOMPARE(m_client.list(0, u"&perPage=2"_s).json()["last_page"_L1].toInt(), 2);
    const auto second = m_client.list(0, u"&perPage=2&page=2"_s).json();
    QCOMPARE(second["data"_L1].toArray().size(), 0);
    QCOMPARE(second["last_page"_L1].toInt(), 2);
    QVERIFY(m_fake.setSwitches({{u"fullPagePromisesMore"_s, false}}));
    QCOMPARE(m_client.list(0, u"&perPage=2"_s).json()["last_page"_L1].toInt(), 1);
}

void tst_fakeservice::beyondTheCeilingPagesRepeat()
{
    QVERIFY(m_fake.setSwitches({{u"pageCap"_s, 1}, {u"ceilingPages"_s, 2}}));
    QVERIFY(m_fake.seed({QJsonObject{{u"path"_s, u"a"_s}}, QJsonObject{{u"path"_s, u"b"_s}},
                         QJsonObject{{u"path"_s, u"c"_s}}}));
    const auto third = m_client.list(0, u"&page=3"_s).json();
    QCOMPARE(third["current_page"_L1].toInt(), 2);
    QCOMPARE(third["data"_L1][0]["name"_L1].toString(), u"b"_s);
    QCOMPARE(third["last_page"_L1].toInt(), 3); // and so for ever
}

void tst_fakeservice::filtersGoPastTheCeiling()
{
    QVERIFY(m_fake.seed({QJsonObject{{u"path"_s, u"a"_s}}}));
    const auto filtered = [&](const QString &since, bool twice) {
        const QByteArray json("[{\"key\":\"created_at\",\"operator\":\">=\",\"value\":\""
                              + since.toUtf8() + "\"}]");
        const QByteArray once = json.toBase64().toPercentEncoding();
        const QByteArray value = twice ? once.toPercentEncoding() : once;
        return m_client.list(0, QString(u"&filters="_s + QString::fromLatin1(value)))
            .json()["data"_L1]
            .toArray()
            .size();
    };
    const QString created = m_client.list(0).json()["data"_L1][0]["created_at"_L1].toString();
    QCOMPARE(filtered(created, true), 1);
    QCOMPARE(filtered(u"2999-01-01T00:00:00.000000Z"_s, true), 0);
    QVERIFY(breaches().isEmpty());
    QCOMPARE(filtered(u"2999-01-01T00:00:00.000000Z"_s, false), 1); // ignored
    QCOMPARE(breaches(), QStringList{u"filters-encoding"_s});
}

void tst_fakeservice::foldersAreListedByIdAndByHash()
{
    const QJsonValue folder = m_client.createFolder(u"top"_s).json()["folder"_L1];
    const QString hash = folder["hash"_L1].toString();
    const qint64 id = folder["id"_L1].toInteger();
    m_client.upload(u"leaf"_s, "x", id);
    const auto byHash = [&] {
        return m_client.get(u"drive/file-entries?workspaceId=0&folderId=%1"_s.arg(hash));
    };
    QCOMPARE(m_client.names(id), QStringList{u"leaf"_s});
    QCOMPARE(byHash().json()["data"_L1][0]["name"_L1].toString(), u"leaf"_s);
    QVERIFY(m_fake.setSwitches({{u"folderIdForm"_s, u"hash"_s}}));
    QCOMPARE(m_client.list(id).status, 404);
    QVERIFY(m_fake.setSwitches({{u"wrongFolderId"_s, u"root"_s}}));
    QCOMPARE(m_client.names(id), QStringList{u"top"_s});
    QVERIFY(m_fake.setSwitches({{u"folderIdForm"_s, u"id"_s}}));
    QCOMPARE(byHash().json()["data"_L1][0]["name"_L1].toString(), u"top"_s);
    QCOMPARE(m_client.names(id), QStringList{u"leaf"_s});
}

void tst_fakeservice::aFolderIsMadeOnce()
{
    const auto first = m_client.createFolder(u"data"_s);
    QCOMPARE(first.status, 200);
    QCOMPARE(first.json()["folder"_L1]["type"_L1].toString(), u"folder"_s);
    const auto second = m_client.createFolder(u"data"_s);
    QCOMPARE(second.status, 422);
    QVERIFY(second.json()["errors"_L1].toObject().contains("name"_L1));
    QVERIFY(m_fake.setSwitches({{u"duplicateFolders"_s, true}}));
    QCOMPARE(m_client.createFolder(u"data"_s).status, 200);
    QCOMPARE(m_fake.report()["duplicates"_L1].toArray(), QJsonArray{u"data"_s});
}

void tst_fakeservice::smallFilesAreStoredInOneCall()
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

void tst_fakeservice::aNameMayOccurSeveralTimes()
{
    m_client.upload(u"a"_s, "one");
    m_client.upload(u"a"_s, "two");
    QCOMPARE(m_client.names(0), (QStringList{u"a"_s, u"a"_s}));
    QCOMPARE(m_fake.report()["duplicates"_L1].toArray(), QJsonArray{u"a"_s});
    QVERIFY(m_fake.setSwitches({{u"fileHistory"_s, true}}));
    m_client.upload(u"b"_s, "one");
    m_client.upload(u"b"_s, "two");
    QCOMPARE(m_client.names(0).count(u"b"_s), 1);
    QCOMPARE(m_fake.content(u"b"_s), QByteArray("two"));
}

void tst_fakeservice::largeFilesAreStoredInParts()
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

void tst_fakeservice::anEntryIsThereOnlyAfterItsRegistration()
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

void tst_fakeservice::partUrlsRefuseAnAuthorization()
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

void tst_fakeservice::partUrlsExpireAndCannotBeChanged()
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

void tst_fakeservice::partsHaveToKeepTheRules_data()
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

void tst_fakeservice::partsHaveToKeepTheRules()
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

void tst_fakeservice::anAbortedUploadIsGone()
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

void tst_fakeservice::presignedUploadsCheckTheirFields()
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

void tst_fakeservice::downloadsHonourRangesOrNot()
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

void tst_fakeservice::downloadsAreRedirectedToTheOtherHost()
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

void tst_fakeservice::deletingWhatIsNotThereIs422()
{
    const qint64 a = idOf(m_client.upload(u"a"_s, "1"));
    const qint64 b = idOf(m_client.upload(u"b"_s, "2"));
    QCOMPARE(m_client.remove({a}).status, 200);
    const auto again = m_client.remove({a});
    QCOMPARE(again.status, 422);
    QCOMPARE(again.json()["message"_L1].toString(), u"The selected entry ids is invalid."_s);
    QCOMPARE(m_client.remove({a, b}).status, 422); // all or nothing
    QCOMPARE(m_client.names(0), QStringList{u"b"_s});
    QVERIFY(m_fake.setSwitches({{u"deletesPartially"_s, true}}));
    QCOMPARE(m_client.remove({a, b}).status, 422);
    QCOMPARE(m_client.names(0), QStringList());
}

void tst_fakeservice::aBadTokenIsToldInThreeWays()
{
    const QString url = m_fake.apiUrl() + u"/cli/loggedUser"_s;
    const RawClient::Fields bad{{"Authorization", "Bearer 9|wrong"},
                                {"Accept", "application/json"}};
    const auto json = RawClient::send("GET", url, bad);
    QCOMPARE(json.status, 401);
    QCOMPARE(json.json()["message"_L1].toString(), u"Unauthenticated."_s);
    // Without Accept it is always the page.
    const auto page = RawClient::send("GET", url, bad.first(1));
    QCOMPARE(page.status, 200);
    QVERIFY(page.body.contains("<html>"));
    QVERIFY(m_fake.setSwitches({{u"badToken"_s, u"html"_s}}));
    QVERIFY(RawClient::send("GET", url, bad).body.contains("<html>"));
    QVERIFY(m_fake.setSwitches({{u"badToken"_s, u"null"_s}}));
    const auto null = RawClient::send("GET", url, bad);
    QCOMPARE(null.status, 200);
    QVERIFY(null.json()["user"_L1].isNull());
    QCOMPARE(m_client.get(u"cli/loggedUser"_s).json()["user"_L1]["id"_L1].toInt(), 1);
}

void tst_fakeservice::aBadTokenMayStoreAFileAllTheSame()
{
    QCOMPARE(m_client.upload(u"a"_s, "1", 0, "9|wrong").status, 401);
    QCOMPARE(m_client.names(0), QStringList{u"a"_s});
    QVERIFY(m_fake.setSwitches({{u"badTokenUploadStores"_s, false}}));
    QCOMPARE(m_client.upload(u"b"_s, "1", 0, "9|wrong").status, 401);
    QCOMPARE(m_client.names(0), QStringList{u"a"_s});
}

void tst_fakeservice::theRateIsLimited()
{
    QVERIFY(m_fake.setSwitches({{u"rateLimit"_s, 2}, {u"rateWindowMs"_s, 60'000}}));
    const auto first = m_client.get(u"cli/loggedUser"_s);
    QCOMPARE(first.field("x-ratelimit-limit"), QByteArray("2"));
    QCOMPARE(first.field("x-ratelimit-remaining"), QByteArray("1"));
    QCOMPARE(m_client.get(u"cli/loggedUser"_s).field("x-ratelimit-remaining"), QByteArray("0"));
    const auto refused = m_client.get(u"cli/loggedUser"_s);
    QCOMPARE(refused.status, 429);
    const int wait = refused.field("retry-after").toInt();
    QVERIFY(wait > 0 && wait <= 60);
    QCOMPARE(m_fake.calls()["rateRefusals"_L1].toInt(), 1);
    QVERIFY(m_fake.setSwitches({{u"sendsRetryAfter"_s, false}}));
    QCOMPARE(m_client.get(u"cli/loggedUser"_s).field("retry-after"), QByteArray());
    QTRY_VERIFY(m_client.get(u"cli/loggedUser"_s).status == 429
                && breaches().contains(u"over-rate"_s));
}

void tst_fakeservice::listingsLag()
{
    QVERIFY(m_fake.setSwitches({{u"listingLagMs"_s, 3000}}));
    const qint64 id = idOf(m_client.upload(u"a"_s, "1"));
    QCOMPARE(m_client.names(0), QStringList());
    QCOMPARE(m_client.get(u"file-entries/%1?workspaceId=0"_s.arg(id)).status, 200);
    QTRY_COMPARE(m_client.names(0), QStringList{u"a"_s});
    m_client.remove({id});
    QCOMPARE(m_client.get(u"file-entries/%1?workspaceId=0"_s.arg(id)).status, 404);
    QCOMPARE(m_client.names(0), QStringList{u"a"_s});
    QTRY_COMPARE(m_client.names(0), QStringList());
}

void tst_fakeservice::workspacesAreApart()
{
    m_client.workspaceId = 1873;
    const qint64 folder = m_client.makeFolder(u"top"_s);
    const auto stored = m_client.upload(u"a"_s, "1", folder);
    QCOMPARE(stored.json()["fileEntry"_L1]["workspace_id"_L1].toInt(), 1873);
    QCOMPARE(m_client.names(folder), QStringList{u"a"_s});
    QCOMPARE(m_fake.complaints(), QString());
    m_client.workspaceId = 0;
    QCOMPARE(m_client.names(0), QStringList());
    QCOMPARE(m_client.remove({idOf(stored)}).status, 422);
    QVERIFY(breaches().contains(u"wrong-workspace"_s));
    m_client.workspaceId = 44;
    QCOMPARE(m_client.list(0).status, 403);
    const auto workspaces = m_client.get(u"me/workspaces"_s).json()["workspaces"_L1].toArray();
    QCOMPARE(workspaces.size(), 1);
    QCOMPARE(workspaces[0]["name"_L1].toString(), u"Team"_s);
}

void tst_fakeservice::aFullAccountRefuses()
{
    QVERIFY(m_fake.setSwitches({{u"spaceBytes"_s, 10}}));
    QCOMPARE(m_client.upload(u"a"_s, "12345678").status, 200);
    const auto usage = m_client.get(u"user/space-usage?workspaceId=0"_s).json();
    QCOMPARE(usage["used"_L1].toInt(), 8);
    QCOMPARE(usage["available"_L1].toInt(), 10);
    QCOMPARE(m_client.upload(u"b"_s, "123").status, 422);
    QVERIFY(m_client.createMultipart(u"c"_s, 3).key.isEmpty());
    QVERIFY(m_fake.setSwitches({{u"quotaStatus"_s, 403}, {u"availableIsTotal"_s, false}}));
    QCOMPARE(m_client.upload(u"b"_s, "123").status, 403);
    QCOMPARE(m_client.get(u"user/space-usage?workspaceId=0"_s).json()["available"_L1].toInt(), 2);
    QCOMPARE(m_client.names(0), QStringList{u"a"_s});
}

void tst_fakeservice::mannersAreWatched_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QJsonObject>("body"); // none: GET
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("breach");
    QTest::newRow("workspaceId is left out of a listing")
        << u"drive/file-entries"_s << QJsonObject() << 200 << u"workspace-missing"_s;
    QTest::newRow("workspaceId is left out of a deletion")
        << u"file-entries/delete"_s << QJsonObject{{u"entryIds"_s, QJsonArray()}} << 200
        << u"workspace-missing"_s;
    QTest::newRow("the root as 0")
        << u"folders?workspaceId=0"_s << QJsonObject{{u"name"_s, u"a"_s}, {u"parentId"_s, 0}} << 422
        << u"parent-zero"_s;
    QTest::newRow("a change without its override")
        << u"file-entries/1?workspaceId=0"_s << QJsonObject{{u"a"_s, 1}} << 405 << QString();
    QTest::newRow("an unknown path") << u"nonsense"_s << QJsonObject() << 404 << u"unknown-route"_s;
    QTest::newRow("a name with a slash")
        << u"folders?workspaceId=0"_s << QJsonObject{{u"name"_s, u"a/b"_s}} << 422 << u"bad-name"_s;
    QTest::newRow("two workspaces at once")
        << u"folders?workspaceId=0"_s << QJsonObject{{u"name"_s, u"a"_s}, {u"workspaceId"_s, 1873}}
        << 200 << u"wrong-workspace"_s;
    QTest::newRow("folders in relativePath, parent_id")
        << u"s3/multipart/create"_s
        << QJsonObject{{u"filename"_s, u"a"_s},
                       {u"size"_s, 1},
                       {u"workspaceId"_s, 0},
                       {u"relativePath"_s, u"b/a"_s}}
        << 200 << u"relative-path"_s;
    QTest::newRow("parent_id") << u"s3/multipart/create"_s
                               << QJsonObject{{u"filename"_s, u"a"_s},
                                              {u"size"_s, 1},
                                              {u"workspaceId"_s, 0},
                                              {u"parent_id"_s, 3}}
                               << 200 << u"member-name"_s;
    QTest::newRow("no clientExtension")
        << u"s3/entries"_s << QJsonObject{{u"filename"_s, u"a"_s}, {u"clientName"_s, u"a"_s}} << 422
        << u"client-extension"_s;
}

void tst_fakeservice::mannersAreWatched()
{
    QFETCH(const QString, path);
    QFETCH(const QJsonObject, body);
    QFETCH(const int, status);
    QFETCH(const QString, breach);
    const auto answer = body.isEmpty() ? m_client.get(path) : m_client.post(path, body);
    QCOMPARE(answer.status, status);
    QCOMPARE(breaches(), breach.isEmpty() ? QStringList() : QStringList{breach});
}

void tst_fakeservice::longIdsWork()
{
    DrimeFake fake;
    QVERIFY(fake.start({u"--first-id"_s, u"5000000001"_s}));
    const FakeClient client(fake);
    const qint64 folder = client.makeFolder(u"top"_s);
    QCOMPARE(folder, qint64(5000000001));
    QVERIFY(fake.setSwitches({{u"idsAsStrings"_s, true}, {u"entryWrapper"_s, u"data"_s}}));
    const QJsonValue stored = client.upload(u"a"_s, "1", folder).json()["data"_L1];
    QCOMPARE(stored["id"_L1].toString(), u"5000000002"_s);
    QCOMPARE(client.download(stored["hash"_L1].toString()).body, QByteArray("1"));
}

void tst_fakeservice::bytesAreCounted()
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

void tst_fakeservice::contentsOnDiskAreGoneAtTheEnd()
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

void tst_fakeservice::aLocalRepositoryIsImported()
{
    const QTemporaryDir folder;
    QVERIFY(QDir(folder.path()).mkpath(u"data/ab"_s));
    QFile pack(folder.filePath(u"data/ab/abcd"_s));
    QVERIFY(pack.open(QIODevice::WriteOnly));
    pack.write("pack");
    pack.close();
    QVERIFY(m_fake.import(folder.path(), u"repo"_s));
    QCOMPARE(m_fake.content(u"repo/data/ab/abcd"_s), QByteArray("pack"));
    QStringList folders;
    for (const QJsonValue &entry : m_fake.tree())
        if (entry["isFolder"_L1].toBool())
            folders.append(entry["path"_L1].toString());
    folders.sort();
    QCOMPARE(folders,
             (QStringList{u"repo"_s, u"repo/data"_s, u"repo/data/ab"_s, u"repo/index"_s,
                          u"repo/keys"_s, u"repo/locks"_s, u"repo/snapshots"_s}));
}

QTEST_GUILESS_MAIN(tst_fakeservice)
#include "tst_fakeservice.moc"
