// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/storage/drime/drimestorage.h"
#include "tests/storage/drime/drimeuploadsfixture.h"
#include "tests/support/randomcontent.h"

#include <QRegularExpression>
#include <QTest>

using namespace restdock;
using namespace restdock::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// Uploads to a service that fails: nothing is made twice, and what cannot be done is told.
class TestDrimeUploadFaults : public QObject, private DrimeUploadsFixture
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { beginAll(); }
    void init() { begin(); }
    void cleanup() { end(); }

    void lostAnswersMakeNothingTwice_data();
    void lostAnswersMakeNothingTwice();
    void transientFaultsAreSurvived_data();
    void transientFaultsAreSurvived();
    void faultyEntriesAreReplaced_data();
    void faultyEntriesAreReplaced();
    void aDamagedPartIsSentAgain();
    void expiredAddressesAreSignedAgain();
    void refusalsEndTheUpload_data();
    void refusalsEndTheUpload();
    void whatStaysBrokenIsUnavailable();
};

void TestDrimeUploadFaults::lostAnswersMakeNothingTwice_data()
{
    QTest::addColumn<QJsonObject>("rule");
    QTest::addColumn<qint64>("byteCount");
    QTest::addColumn<int>("lagMs");
    struct Call
    {
        const char *kind;
        qint64 byteCount;
    };
    for (const Call &call :
         {Call{"uploads", 1000}, Call{"folders.create", 1000}, Call{"multipart.create", part + 1},
          Call{"multipart.complete", part + 1}, Call{"s3.entries", part + 1}}) {
        const auto kind = QString::fromLatin1(call.kind);
        for (const int lagMs : {0, 600}) {
            const auto add = [&](const char *name, const QJsonObject &rule) {
                QTest::addRow("%s, %s, listings %d ms late", call.kind, name, lagMs)
                    << rule << call.byteCount << lagMs;
            };
            add("reset after the effect", fault(kind, u"reset"_s, once(after)));
            add("reset before it", fault(kind, u"reset"_s, once()));
            add("reset inside the body", fault(kind, u"reset"_s, once({{u"afterBytes"_s, 100}})));
            add("500 after the effect",
                fault(kind, u"status"_s, once({{u"effect"_s, u"after"_s}, {u"status"_s, 500}})));
            add("520 before it", fault(kind, u"status"_s, once({{u"status"_s, 520}})));
            add("half an answer", fault(kind, u"garbage"_s, once({{u"effect"_s, u"after"_s}})));
            add("an answer cut off", fault(kind, u"cut"_s, once({{u"afterBytes"_s, 5}})));
        }
    }
}

void TestDrimeUploadFaults::lostAnswersMakeNothingTwice()
{
    QFETCH(QJsonObject, rule);
    QFETCH(qint64, byteCount);
    QFETCH(int, lagMs);
    QVERIFY(m_fake.setSwitches({{u"listingLagMs"_s, lagMs}}));
    QVERIFY(m_fake.setFaults({rule}));
    const QByteArray content = randomContent(byteCount);
    const BlobRef blob = blobOf(content);
    QCOMPARE(outcomeOf(storage().save(blob, content)), u"success"_s);
    QVERIFY(m_fake.content(cloudPath(blob)) == content);
    QCOMPARE(m_fake.complaints(), QString()); // no double, no blind repeat
    const auto listed = storage().list(blob.repository, blob.type);
    QCOMPARE(outcomeOf(listed), u"success"_s);
    QCOMPARE(listed->size(), 1U);
}

void TestDrimeUploadFaults::transientFaultsAreSurvived_data()
{
    QTest::addColumn<QJsonObject>("rule");
    for (const char *kind : {"uploads", "folders.create", "multipart.create", "multipart.sign",
                             "storage.part", "multipart.complete", "s3.entries"}) {
        const auto calls = QString::fromLatin1(kind);
        QTest::addRow("%s answers 429", kind) << fault(
            calls, u"status"_s, {{u"status"_s, 429}, {u"retryAfter"_s, 1}, {u"times"_s, 2}});
        QTest::addRow("%s answers 503 twice", kind)
            << fault(calls, u"status"_s, {{u"status"_s, 503}, {u"times"_s, 2}});
        QTest::addRow("%s is slow", kind)
            << fault(calls, u"delay"_s, {{u"ms"_s, 700}, {u"times"_s, 1}});
    }
    QTest::newRow("a part is reset in the middle")
        << fault(u"storage.part"_s, u"reset"_s, {{u"afterBytes"_s, 2'000'000}, {u"times"_s, 2}});
    QTest::newRow("a part hangs") << fault(u"storage.part"_s, u"hang"_s, once());
}

void TestDrimeUploadFaults::transientFaultsAreSurvived()
{
    QFETCH(QJsonObject, rule);
    QVERIFY(m_fake.setFaults({rule}));
    for (const qint64 byteCount : {qint64(1000), 2 * part + 1}) {
        const QByteArray content = randomContent(byteCount, quint32(byteCount));
        QCOMPARE(outcomeOf(storage().save(blobOf(content), content)), u"success"_s);
        QVERIFY(m_fake.content(cloudPath(blobOf(content))) == content);
    }
}

void TestDrimeUploadFaults::faultyEntriesAreReplaced_data()
{
    QTest::addColumn<QString>("what");
    QTest::newRow("incomplete") << u"incomplete"_s;
    QTest::newRow("half of it") << u"truncate"_s;
    QTest::newRow("in the root") << u"misplace"_s;
}

void TestDrimeUploadFaults::faultyEntriesAreReplaced()
{
    QFETCH(QString, what);
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"^Removing a faulty upload"_s));
    QVERIFY(m_fake.setFaults({fault(u"uploads s3.entries"_s, what, once())}));
    const QByteArray small = randomContent(1000);
    QCOMPARE(outcomeOf(storage().save(blobOf(small), small)), u"success"_s);
    QVERIFY(m_fake.content(cloudPath(blobOf(small))) == small);

    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"^Removing a faulty upload"_s));
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"^Data of an upload stays"_s));
    QVERIFY(m_fake.setFaults({fault(u"uploads s3.entries"_s, what, once())}));
    const QByteArray large = randomContent(part + 1);
    // Its parts are no longer in memory: the client has to send it again, and does.
    QCOMPARE(outcomeOf(storage().save(blobOf(large), large)), u"unavailable"_s);
    QCOMPARE(outcomeOf(storage().stat(blobOf(large))), u"not-found"_s);
    QCOMPARE(outcomeOf(storage().save(blobOf(large), large)), u"success"_s);
    QVERIFY(m_fake.content(cloudPath(blobOf(large))) == large);
}

void TestDrimeUploadFaults::aDamagedPartIsSentAgain()
{
    QVERIFY(m_fake.setFaults({fault(u"storage.part"_s, u"corrupt"_s, once())}));
    const QByteArray content = randomContent(2 * part);
    QCOMPARE(outcomeOf(storage().save(blobOf(content), content)), u"success"_s);
    QVERIFY(m_fake.content(cloudPath(blobOf(content))) == content);
    QCOMPARE(calls(u"storage.part"_s), 3);
}

void TestDrimeUploadFaults::expiredAddressesAreSignedAgain()
{
    QVERIFY(m_fake.setFaults({fault(u"storage.part"_s, u"expire"_s, {{u"times"_s, 2}})}));
    const QByteArray content = randomContent(2 * part);
    QCOMPARE(outcomeOf(storage().save(blobOf(content), content)), u"success"_s);
    QVERIFY(calls(u"multipart.sign"_s) >= 2);
}

void TestDrimeUploadFaults::refusalsEndTheUpload_data()
{
    QTest::addColumn<QJsonArray>("rules");
    QTest::addColumn<QString>("code");
    const auto all = u"uploads multipart.create"_s;
    QTest::newRow("no space, 422") << QJsonArray() << u"no-space"_s;
    QTest::newRow("no space, 507")
        << QJsonArray{fault(all, u"status"_s, {{u"status"_s, 507}})} << u"no-space"_s;
    QTest::newRow("no right") << QJsonArray{fault(all, u"status"_s, {{u"status"_s, 403}})}
                              << u"permission-denied"_s;
    QTest::newRow("a refused key")
        << QJsonArray{fault(all, u"status"_s, {{u"status"_s, 401}})} << u"sign-in-required"_s;
    // 400 would tell the client that it did something wrong, 404 that something is lost.
    QTest::newRow("some other refusal")
        << QJsonArray{fault(all, u"status"_s, {{u"status"_s, 422}})} << u"unavailable"_s;
    QTest::newRow("nothing by that name")
        << QJsonArray{fault(all, u"status"_s, {{u"status"_s, 404}})} << u"unavailable"_s;
}

void TestDrimeUploadFaults::refusalsEndTheUpload()
{
    QFETCH(QJsonArray, rules);
    QFETCH(QString, code);
    if (rules.isEmpty())
        QVERIFY(m_fake.setSwitches({{u"spaceBytes"_s, 500}}));
    if (code == u"sign-in-required"_s)
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"^Drime rejected the key"_s));
    for (const qint64 byteCount : {qint64(1000), part + 1}) {
        const QByteArray content = randomContent(byteCount, quint32(byteCount));
        // Folders are not refused.
        const auto writer = storage().begin(blobOf(content), content.size());
        QCOMPARE(outcomeOf(writer), u"success"_s);
        QVERIFY(m_fake.setFaults(rules));
        auto result = storage().write(**writer, content);
        if (result)
            result = storage().commit(**writer);
        QCOMPARE(outcomeOf(result), code);
        QVERIFY(m_fake.clearFaults());
        QCOMPARE(outcomeOf(storage().stat(blobOf(content))), u"not-found"_s);
    }
}

void TestDrimeUploadFaults::whatStaysBrokenIsUnavailable()
{
    storage().settings().tuning.retryBudget = 2s;
    storage().settings().tuning.answerPatience = 1s; // of a service that hangs
    storage().restart();
    for (const auto &rule :
         {fault(u"uploads multipart.create"_s, u"status"_s, {{u"status"_s, 503}}),
          fault(u"uploads storage.part"_s, u"reset"_s), fault(u"list"_s, u"hang"_s)}) {
        QVERIFY(m_fake.setFaults({rule, fault(u"uploads multipart.create"_s, u"reset"_s, once())}));
        for (const qint64 byteCount : {qint64(1000), part + 1}) {
            const QByteArray content = randomContent(byteCount, quint32(byteCount));
            const auto result = storage().save(blobOf(content), content);
            QVERIFY2(result || outcomeOf(result) == u"unavailable"_s,
                     qPrintable(outcomeOf(result)));
            if (result)
                QVERIFY(m_fake.content(cloudPath(blobOf(content))) == content);
        }
        QVERIFY(m_fake.clearFaults());
    }
}

QTEST_GUILESS_MAIN(TestDrimeUploadFaults)
#include "tst_drimeuploadfaults.moc"
