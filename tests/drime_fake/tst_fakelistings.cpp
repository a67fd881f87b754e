// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/drime_fake/fakesession.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace restdock::test;

/// What the fake lists, makes and deletes, as a process, against the contract of the service.
class tst_fakelistings : public FakeSession
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { start(); }
    void init() { forget(); }

    void pagesAreCappedAndLastPageGrows();
    void aFullLastPageMayBeFollowedByAnEmptyOne();
    void beyondTheCeilingPagesRepeat();
    void filtersGoPastTheCeiling();
    void foldersAreListedByIdAndByHash();
    void aFolderIsMadeOnce();
    void aNameMayOccurSeveralTimes();
    void deletingWhatIsNotThereIs422();
    void listingsLag();
    void longIdsWork();
    void aLocalRepositoryIsImported();
};

void tst_fakelistings::pagesAreCappedAndLastPageGrows()
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

void tst_fakelistings::aFullLastPageMayBeFollowedByAnEmptyOne()
{
    QVERIFY(m_fake.seed({QJsonObject{{u"path"_s, u"a"_s}}, QJsonObject{{u"path"_s, u"b"_s}}}));
    QCOMPARE(m_client.list(0, u"&perPage=2"_s).json()["last_page"_L1].toInt(), 2);
    const auto second = m_client.list(0, u"&perPage=2&page=2"_s).json();
    QCOMPARE(second["data"_L1].toArray().size(), 0);
    QCOMPARE(second["last_page"_L1].toInt(), 2);
    QVERIFY(m_fake.setSwitches({{u"fullPagePromisesMore"_s, false}}));
    QCOMPARE(m_client.list(0, u"&perPage=2"_s).json()["last_page"_L1].toInt(), 1);
}

void tst_fakelistings::beyondTheCeilingPagesRepeat()
{
    QVERIFY(m_fake.setSwitches({{u"pageCap"_s, 1}, {u"ceilingPages"_s, 2}}));
    QVERIFY(m_fake.seed({QJsonObject{{u"path"_s, u"a"_s}}, QJsonObject{{u"path"_s, u"b"_s}},
                         QJsonObject{{u"path"_s, u"c"_s}}}));
    const auto third = m_client.list(0, u"&page=3"_s).json();
    QCOMPARE(third["current_page"_L1].toInt(), 2);
    QCOMPARE(third["data"_L1][0]["name"_L1].toString(), u"b"_s);
    QCOMPARE(third["last_page"_L1].toInt(), 3); // and so for ever
}

void tst_fakelistings::filtersGoPastTheCeiling()
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

void tst_fakelistings::foldersAreListedByIdAndByHash()
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

void tst_fakelistings::aFolderIsMadeOnce()
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

void tst_fakelistings::aNameMayOccurSeveralTimes()
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

void tst_fakelistings::deletingWhatIsNotThereIs422()
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

void tst_fakelistings::listingsLag()
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

void tst_fakelistings::longIdsWork()
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

void tst_fakelistings::aLocalRepositoryIsImported()
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

QTEST_GUILESS_MAIN(tst_fakelistings)
#include "tst_fakelistings.moc"
