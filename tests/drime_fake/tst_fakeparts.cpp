// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/drime_fake/content.h"
#include "tests/drime_fake/faults.h"
#include "tests/drime_fake/formparser.h"
#include "tests/drime_fake/ledger.h"
#include "tests/drime_fake/link.h"
#include "tests/drime_fake/ratelimiter.h"
#include "tests/drime_fake/switches.h"
#include "tests/drime_fake/uploads.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <array>
#include <numeric>

using namespace Qt::StringLiterals;
using namespace restdock::drimefake;

namespace {

QByteArray sampleBytes(qsizetype count)
{
    QByteArray bytes(count, Qt::Uninitialized);
    for (qsizetype i = 0; i < count; ++i)
        bytes[i] = char(i * 31 + i / 251);
    return bytes;
}

} // namespace

/// The parts of the fake that need no socket.
class tst_fakeparts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void contentsAreReadAsTheyWereStored_data();
    void contentsAreReadAsTheyWereStored();
    void filesGoWithTheirLastOwner();
    void formsAreReadHoweverTheyAreCut();
    void aFormWithoutItsEndIsIncomplete();
    void aLineLetsThroughItsRateAndNoMore();
    void connectionsShareALine();
    void switchesTakeWhatTheyKnow();
    void faultsHitTheirCalls();
    void faultsComeAtTheirRate();
    void wrongFaultRulesAreRefused();
    void theRateLimitCountsByWindow();
    void repeatsWithoutALookAreFound();
    void signedUrlsCoverMethodPathQueryAndFields();
};

void tst_fakeparts::contentsAreReadAsTheyWereStored_data()
{
    QTest::addColumn<bool>("onDisk");
    QTest::newRow("in memory") << false;
    QTest::newRow("on disk") << true;
}

void tst_fakeparts::contentsAreReadAsTheyWereStored()
{
    QFETCH(const bool, onDisk);
    const QTemporaryDir folder;
    const ContentStore store(onDisk ? folder.path() : QString());
    const QByteArray bytes = sampleBytes(700'000);
    auto deposit = store.begin();
    for (qsizetype at = 0; at < bytes.size(); at += 12'345)
        deposit->append(
            QByteArrayView(bytes).sliced(at, std::min<qsizetype>(12'345, bytes.size() - at)));
    QCOMPARE(deposit->md5Hex(), QCryptographicHash::hash(bytes, QCryptographicHash::Md5).toHex());
    const ContentRef content = deposit->finish();
    QCOMPARE(content->size(), bytes.size());
    QCOMPARE(content->read(0, bytes.size() + 5), bytes);
    QCOMPARE(content->read(262'000, 1000), bytes.mid(262'000, 1000));
    QCOMPARE(content->read(bytes.size(), 10), QByteArray());
    QCOMPARE(content->sha256(),
             QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());

    const ContentRef both = joined({content, store.put("tail")});
    QCOMPARE(both->size(), bytes.size() + 4);
    QCOMPARE(both->read(bytes.size() - 2, 100), QByteArray(bytes.last(2) + "tail"));
    QCOMPARE(truncated(both, 10)->read(5, 100), bytes.mid(5, 5));
}

void tst_fakeparts::filesGoWithTheirLastOwner()
{
    const QTemporaryDir folder;
    const ContentStore store(folder.path());
    ContentRef content = store.put("bytes");
    {
        const auto unfinished = store.begin();
    }
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 1);
    content.reset();
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList());
}

void tst_fakeparts::formsAreReadHoweverTheyAreCut()
{
    // The content holds what looks like a delimiter until the last byte.
    const QByteArray content("\r\n--xyY\r\n\r\n--xy\r\n-");
    const QByteArray form("--xyz\r\nContent-Disposition: form-data; name=\"parentId\"\r\n\r\n17"
                          "\r\n--xyz\r\nContent-Disposition: form-data; name=\"empty\"\r\n\r\n"
                          "\r\n--xyz\r\nContent-Type: application/octet-stream\r\n"
                          "Content-Disposition: form-data; name=\"file\"; filename=\"ab12\"\r\n\r\n"
                          + content + "\r\n--xyz--\r\n");
    for (qsizetype cut = 1; cut < form.size(); ++cut) {
        QByteArray file;
        FormParser parser("multipart/form-data; boundary=xyz",
                          [&](QByteArrayView bytes) { file.append(bytes); });
        parser.receive(QByteArrayView(form).first(cut));
        parser.receive(QByteArrayView(form).sliced(cut));
        QVERIFY(parser.isComplete());
        QCOMPARE(file, content);
        QCOMPARE(parser.fileName, QByteArray("ab12"));
        QCOMPARE(parser.fileType, QByteArray("application/octet-stream"));
        QCOMPARE(parser.fields.value("parentId"), QByteArray("17"));
        QVERIFY(parser.fields.contains("empty"));
    }
}

void tst_fakeparts::aFormWithoutItsEndIsIncomplete()
{
    FormParser parser("multipart/form-data; boundary=\"xyz\"", [](QByteArrayView) {});
    parser.receive("--xyz\r\nContent-Disposition: form-data; name=\"file\"\r\n\r\nabc\r\n--xyz");
    QVERIFY(!parser.isComplete());
    parser.receive("--");
    QVERIFY(parser.isComplete());
    FormParser wrongType("application/json", [](QByteArrayView) {});
    wrongType.receive("--xyz--");
    QVERIFY(!wrongType.isComplete());
}

void tst_fakeparts::aLineLetsThroughItsRateAndNoMore()
{
    Link link;
    QCOMPARE(link.take(1'000'000, this, [] {}), 1'000'000); // unlimited
    constexpr qint64 rate = 4'000'000;
    link.setBytesPerSecond(rate);
    constexpr qint64 wanted = 1'000'000;
    qint64 moved = 0;
    std::function<void()> move = [&] {
        while (moved < wanted) {
            const qint64 granted = link.take(wanted - moved, this, move);
            if (granted == 0)
                return;
            moved += granted;
        }
    };
    QElapsedTimer clock;
    clock.start();
    move();
    QTRY_COMPARE(moved, wanted);
    // A slow machine makes it slower; nothing makes it faster.
    QVERIFY2(clock.elapsed() >= wanted * 1000 / rate - 60,
             QByteArray::number(clock.elapsed()).constData());
}

void tst_fakeparts::connectionsShareALine()
{
    Link link;
    link.setBytesPerSecond(2'000'000);
    std::array<qint64, 4> moved{};
    std::array<std::function<void()>, 4> moves;
    for (size_t i = 0; i < moves.size(); ++i) {
        moves[i] = [&, i] {
            while (const qint64 granted = link.take(64 * 1024, this, moves[i]))
                moved[i] += granted;
        };
        moves[i]();
    }
    QTRY_VERIFY(std::accumulate(moved.begin(), moved.end(), qint64(0)) >= 600'000);
    const auto [least, most] = std::minmax_element(moved.begin(), moved.end());
    QVERIFY2(*most - *least <= 64 * 1024, QByteArray::number(*most - *least).constData());
}

void tst_fakeparts::switchesTakeWhatTheyKnow()
{
    Switches switches;
    QVERIFY(switches.apply(
        {{u"pageCap"_s, 5}, {u"badToken"_s, u"html"_s}, {u"honoursRange"_s, false}}));
    QCOMPARE(switches.pageCap, 5);
    QCOMPARE(switches.toJson()["badToken"_L1].toString(), u"html"_s);
    QVERIFY(!switches.honoursRange);
    QVERIFY(!switches.apply({{u"pageCap"_s, 7}, {u"nonsense"_s, 1}}));
    QVERIFY(!switches.apply({{u"pageCap"_s, u"many"_s}}));
    QVERIFY(!switches.apply({{u"badToken"_s, u"perhaps"_s}}));
    QVERIFY(!switches.apply({{u"growingTotals"_s, 1}}));
    QCOMPARE(switches.pageCap, 5);
    Switches copy;
    QVERIFY(copy.apply(switches.toJson()));
    QCOMPARE(copy.toJson(), switches.toJson());
}

void tst_fakeparts::faultsHitTheirCalls()
{
    Faults faults;
    QVERIFY(faults.set({QJsonObject{{u"calls"_s, u"creating"_s},
                                    {u"fault"_s, u"reset"_s},
                                    {u"effect"_s, u"after"_s},
                                    {u"skip"_s, 1},
                                    {u"times"_s, 2}},
                        QJsonObject{{u"calls"_s, u"list storage"_s},
                                    {u"status"_s, 520},
                                    {u"fault"_s, u"status"_s}}}));
    QVERIFY(!faults.draw("uploads")); // skipped
    const auto first = faults.draw("s3.entries");
    QVERIFY(first && first->kind == Fault::Kind::Reset && first->takesEffect);
    QVERIFY(faults.draw("folders.create"));
    QVERIFY(!faults.draw("uploads")); // twice is enough
    QVERIFY(!faults.draw("download"));
    QCOMPARE(faults.draw("list")->status, 520);
    QVERIFY(faults.draw("storage.part"));
    faults.clear();
    QVERIFY(!faults.draw("list"));
}

void tst_fakeparts::faultsComeAtTheirRate()
{
    Faults faults;
    QVERIFY(faults.set({QJsonObject{{u"fault"_s, u"hang"_s}, {u"rate"_s, 0.2}}}));
    int count = 0;
    for (int i = 0; i < 10'000; ++i)
        count += faults.draw("list") ? 1 : 0;
    QVERIFY2(count > 1800 && count < 2200, QByteArray::number(count).constData());
}

void tst_fakeparts::wrongFaultRulesAreRefused()
{
    Faults faults;
    QVERIFY(!faults.set({QJsonObject{{u"fault"_s, u"earthquake"_s}}}));
    QVERIFY(!faults.set({QJsonObject{{u"fault"_s, u"reset"_s}, {u"efect"_s, u"after"_s}}}));
    QVERIFY(!faults.set({QJsonObject{{u"fault"_s, u"reset"_s}, {u"effect"_s, u"during"_s}}}));
    QVERIFY(!faults.set({QJsonObject{{u"fault"_s, u"status"_s}, {u"status"_s, 99}}}));
}

void tst_fakeparts::theRateLimitCountsByWindow()
{
    qint64 now = 1000;
    RateLimiter limiter([&] { return now; });
    QCOMPARE(limiter.request("a", 2, 10'000).remaining, 1);
    QCOMPARE(limiter.request("a", 2, 10'000).remaining, 0);
    now = 4000;
    const auto refused = limiter.request("a", 2, 10'000);
    QVERIFY(!refused.isAllowed);
    QCOMPARE(refused.resetsInMs, 7000);
    QVERIFY(!refused.ignoredRefusal);
    QVERIFY(limiter.request("b", 2, 10'000).isAllowed); // each token has its own
    now = 4500;
    QVERIFY(!limiter.request("a", 2, 10'000).ignoredRefusal); // it was on its way
    now = 8000;
    QVERIFY(limiter.request("a", 2, 10'000).ignoredRefusal);
    now = 11'000;
    QVERIFY(limiter.request("a", 2, 10'000).isAllowed);
}

void tst_fakeparts::repeatsWithoutALookAreFound()
{
    CreationWatch watch;
    QVERIFY(!watch.isBlindRepeat("folder/a"));
    const qint64 before = watch.now();
    watch.endedOpenly("folder/a", "folder");
    QVERIFY(watch.isBlindRepeat("folder/a"));
    QVERIFY(!watch.isBlindRepeat("folder/b"));
    watch.looked("folder", before); // asked before it happened: says nothing
    QVERIFY(watch.isBlindRepeat("folder/a"));
    watch.looked("elsewhere", watch.now());
    QVERIFY(watch.isBlindRepeat("folder/a"));
    watch.looked("folder", watch.now());
    QVERIFY(!watch.isBlindRepeat("folder/a"));
    watch.endedOpenly("folder/a", "folder");
    QVERIFY(watch.isBlindRepeat("folder/a"));
    watch.endedClearly("folder/a");
    QVERIFY(!watch.isBlindRepeat("folder/a"));
}

void tst_fakeparts::signedUrlsCoverMethodPathQueryAndFields()
{
    UrlSigner signer;
    const QByteArray target = signer.sign("PUT", "/drime/k?partNumber=1", 5000, "acl:private");
    Request request;
    request.method = "PUT";
    request.target = target;
    request.query = Query::parse(QByteArrayView(target).sliced(target.indexOf('?') + 1));
    using Verdict = UrlSigner::Verdict;
    QCOMPARE(signer.check(request, 4999, "acl:private"), Verdict::Valid);
    QCOMPARE(signer.check(request, 5001, "acl:private"), Verdict::Expired);
    QCOMPARE(signer.check(request, 4999, "acl:public"), Verdict::Wrong);
    request.target.replace("partNumber=1", "partNumber=2");
    QCOMPARE(signer.check(request, 4999, "acl:private"), Verdict::Wrong);
    request.target = target;
    request.method = "GET";
    QCOMPARE(signer.check(request, 4999, "acl:private"), Verdict::Wrong);
}

QTEST_GUILESS_MAIN(tst_fakeparts)
#include "tst_fakeparts.moc"
