// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/drime_fake/fakesession.h"

using namespace Qt::StringLiterals;
using namespace restdock::test;

/// The fake as a process, against the contract of the service: who may do what and how much of it, and that breaches
/// are seen.
class tst_fakeservice : public FakeSession
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { start(); }
    void init() { forget(); }

    void aBadTokenIsToldInThreeWays();
    void aBadTokenMayStoreAFileAllTheSame();
    void theRateIsLimited();
    void workspacesAreApart();
    void aFullAccountRefuses();
    void mannersAreWatched_data();
    void mannersAreWatched();
};

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

QTEST_GUILESS_MAIN(tst_fakeservice)
#include "tst_fakeservice.moc"
