// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/drime/wire.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace restdock::drime;
using namespace Qt::StringLiterals;

namespace {

QJsonObject object(const char *json)
{
    QJsonParseError error;
    const auto document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError)
        qFatal("Not JSON: %s", json);
    return document.object();
}

} // namespace

class TestDrimeWire : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anEntryIsRead();
    void entriesAreReadLeniently_data();
    void entriesAreReadLeniently();
    void whatHasNoIdIsNoEntry_data();
    void whatHasNoIdIsNoEntry();
    void anEntryIsFoundInAnyWrapper_data();
    void anEntryIsFoundInAnyWrapper();
    void aListingIsReadOrRefusedAsAWhole_data();
    void aListingIsReadOrRefusedAsAWhole();
    void bigIdsKeepTheirDigits();
    void aUserMayBeMissing();
    void theRootIsNeverZero();
    void theNameIsPlainEverywhere();
    void anUploadFormHoldsTheContentBetweenItsEnds();
};

void TestDrimeWire::anEntryIsRead()
{
    const auto entry = Entry::fromJson(object(
        R"({"id":485529678,"name":"config","type":"file","hash":"NDg1NTI5Njc4fA","file_size":155,
            "parent_id":485529677,"workspace_id":0,"mime":"application/octet-stream",
            "created_at":"2026-09-20T10:30:00.000000Z","deleted_at":null,
            "users":[{"id":1,"owns_entry":true}],"permissions":{"files.delete":true}})"));
    QVERIFY(entry);
    QCOMPARE(entry->id, 485529678);
    QCOMPARE(entry->name, QByteArray("config"));
    QCOMPARE(entry->hash, QByteArray("NDg1NTI5Njc4fA"));
    QCOMPARE(entry->bytes, 155);
    QCOMPARE(entry->parentId, 485529677);
    QCOMPARE(entry->workspaceId, std::optional<qint64>(0));
    QCOMPARE(entry->createdAt, QByteArray("2026-09-20T10:30:00.000000Z"));
    QVERIFY(!entry->isFolder);
    QVERIFY(entry->isComplete);
}

void TestDrimeWire::entriesAreReadLeniently_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<bool>("isFolder");
    QTest::addColumn<bool>("isComplete");
    QTest::addColumn<qint64>("bytes");
    QTest::addColumn<qint64>("parentId");
    const auto add = [](const char *name, const char *json, bool isFolder, bool isComplete,
                        qint64 bytes, qint64 parentId) {
        QTest::newRow(name) << QByteArray(json) << isFolder << isComplete << bytes << parentId;
    };
    add("an id in a string", R"({"id":"5","name":"a","file_size":"7","parent_id":"3"})", false,
        true, 7, 3);
    add("guessed to be text", R"({"id":5,"name":"a","type":"text","file_size":7})", false, true, 7,
        0);
    add("in the root", R"({"id":5,"name":"a","file_size":7,"parent_id":null})", false, true, 7, 0);
    add("in the root, as 0", R"({"id":5,"name":"a","file_size":7,"parent_id":0})", false, true, 7,
        0);
    add("without users: incomplete", R"({"id":5,"name":"a","file_size":7,"users":[]})", false,
        false, 7, 0);
    add("users not told", R"({"id":5,"name":"a","file_size":7,"users":null})", false, true, 7, 0);
    add("a folder", R"({"id":5,"name":"a","type":"folder","file_size":null,"users":[]})", true,
        true, 0, 0);
    add("a file without a size", R"({"id":5,"name":"a","file_size":null})", false, true, -1, 0);
    add("fields of other types",
        R"({"id":5,"name":"a","file_size":7,"permissions":[],"tags":{"x":1},"users":{"a":1}})",
        false, true, 7, 0);
}

void TestDrimeWire::entriesAreReadLeniently()
{
    QFETCH(QByteArray, json);
    QFETCH(bool, isFolder);
    QFETCH(bool, isComplete);
    QFETCH(qint64, bytes);
    QFETCH(qint64, parentId);
    const auto entry = Entry::fromJson(object(json.constData()));
    QVERIFY(entry);
    QCOMPARE(entry->id, 5);
    QCOMPARE(entry->isFolder, isFolder);
    QCOMPARE(entry->isComplete, isComplete);
    QCOMPARE(entry->bytes, bytes);
    QCOMPARE(entry->parentId, parentId);
}

void TestDrimeWire::whatHasNoIdIsNoEntry_data()
{
    QTest::addColumn<QByteArray>("json");
    for (const char *json :
         {R"({})", R"({"name":"a"})", R"({"id":0,"name":"a"})", R"({"id":-3,"name":"a"})",
          R"({"id":"x","name":"a"})", R"({"id":null,"name":"a"})", R"({"id":[1],"name":"a"})",
          R"({"id":1.5,"name":"a"})"})
        QTest::newRow(json) << QByteArray(json);
}

void TestDrimeWire::whatHasNoIdIsNoEntry()
{
    QFETCH(QByteArray, json);
    QVERIFY(!Entry::fromJson(object(json.constData())));
}

void TestDrimeWire::anEntryIsFoundInAnyWrapper_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("fileEntry") << QByteArray(R"({"fileEntry":{"id":5,"name":"a"}})");
    QTest::newRow("file") << QByteArray(R"({"file":{"id":5,"name":"a"}})");
    QTest::newRow("entry") << QByteArray(R"({"entry":{"id":"5","name":"a"}})");
    QTest::newRow("data") << QByteArray(R"({"data":{"id":5,"name":"a"}})");
    QTest::newRow("folder") << QByteArray(R"({"folder":{"id":5,"name":"a"},"status":"success"})");
    QTest::newRow("bare") << QByteArray(R"({"id":5,"name":"a"})");
}

void TestDrimeWire::anEntryIsFoundInAnyWrapper()
{
    QFETCH(QByteArray, json);
    const auto entry = Entry::fromAnswer(object(json.constData()));
    QVERIFY(entry);
    QCOMPARE(entry->id, 5);
}

void TestDrimeWire::aListingIsReadOrRefusedAsAWhole_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<int>("rows"); // -1: refused
    QTest::newRow("rows") << QByteArray(R"({"data":[{"id":1,"name":"a"},{"id":2,"name":"b"}]})")
                          << 2;
    QTest::newRow("none") << QByteArray(R"({"data":[]})") << 0;
    QTest::newRow("no data") << QByteArray(R"({"status":"success"})") << -1;
    QTest::newRow("data of another kind") << QByteArray(R"({"data":{"id":1}})") << -1;
    // What cannot be read may be a pack: a list without it would be a lie.
    QTest::newRow("a row without an id")
        << QByteArray(R"({"data":[{"id":1,"name":"a"},{"name":"b"}]})") << -1;
    QTest::newRow("a row that is no object") << QByteArray(R"({"data":[{"id":1},7]})") << -1;
}

void TestDrimeWire::aListingIsReadOrRefusedAsAWhole()
{
    QFETCH(QByteArray, json);
    QFETCH(int, rows);
    const auto page = ListingPage::fromJson(object(json.constData()));
    QCOMPARE(page ? int(page->entries.size()) : -1, rows);
    if (page)
        QCOMPARE(page->isEmpty, rows == 0);
}

void TestDrimeWire::bigIdsKeepTheirDigits()
{
    const auto entry = Entry::fromJson(object(R"({"id":9007199254740993,"name":"a"})"));
    QVERIFY(entry);
    QCOMPARE(entry->id, 9007199254740993); // 2^53 + 1
    QVERIFY(QJsonDocument(removal({9007199254740993}, true))
                .toJson(QJsonDocument::Compact)
                .contains("9007199254740993"));
}

void TestDrimeWire::aUserMayBeMissing()
{
    QVERIFY(!Account::fromJson(object(R"({"user":null})")));
    QVERIFY(!Account::fromJson(object(R"({})")));
    const auto account =
        Account::fromJson(object(R"({"user":{"id":7,"email":"a@b.c","display_name":"A"}})"));
    QVERIFY(account);
    QCOMPARE(account->userId, 7);
    QCOMPARE(account->email, u"a@b.c"_s);
}

void TestDrimeWire::theRootIsNeverZero()
{
    QVERIFY(newFolder({"a", 0, 0}).value(u"parentId").isNull());
    QVERIFY(newMultipartUpload({"a", 0, 0}, 1).value(u"parentId").isNull());
    QVERIFY(!uploadForm({"a", 0, 0}).head.contains("parentId"));
    QCOMPARE(newFolder({"a", 5, 0}).value(u"parentId").toInteger(), 5);
    QVERIFY(uploadForm({"a", 5, 0}).head.contains("name=\"parentId\"\r\n\r\n5\r\n"));
}

void TestDrimeWire::theNameIsPlainEverywhere()
{
    const Placement placement{"abcd", 5, 1873};
    const OpenUpload upload{"uploads/u1/u2", "id"};
    QCOMPARE(upload.storedName(), QByteArray("u2"));
    const auto created = newMultipartUpload(placement, 10);
    QCOMPARE(created.value(u"relativePath").toString(), u"abcd"_s);
    QCOMPARE(created.value(u"filename").toString(), u"abcd"_s);
    QVERIFY(!created.value(u"extension").toString().isEmpty());
    const auto registered = registration(upload, placement, 10);
    QCOMPARE(registered.value(u"filename").toString(), u"u2"_s);
    QCOMPARE(registered.value(u"clientName").toString(), u"abcd"_s);
    QVERIFY(!registered.value(u"clientExtension").toString().isEmpty());
    // The same place in both, as the service wants it.
    for (const QString &key : {u"parentId"_s, u"workspaceId"_s, u"relativePath"_s, u"size"_s})
        QCOMPARE(registered.value(key), created.value(key));
}

void TestDrimeWire::anUploadFormHoldsTheContentBetweenItsEnds()
{
    const auto frame = uploadForm({"abcd", 5, 1873});
    const auto boundary = frame.contentType.sliced(frame.contentType.indexOf("boundary=") + 9);
    QVERIFY(frame.contentType.startsWith("multipart/form-data; "));
    QVERIFY(frame.head.startsWith(QByteArray("--" + boundary + "\r\n")));
    QVERIFY(frame.head.endsWith("\r\n\r\n"));
    QCOMPARE(frame.tail, QByteArray("\r\n--" + boundary + "--\r\n"));
    QVERIFY(frame.head.contains("name=\"file\"; filename=\"abcd\""));
    QVERIFY(frame.head.contains("name=\"workspaceId\"\r\n\r\n1873\r\n"));
    QVERIFY(frame.head.contains("name=\"relativePath\"\r\n\r\nabcd\r\n"));
    QVERIFY(uploadForm({"abcd", 5, 1873}).contentType != frame.contentType);
}

QTEST_APPLESS_MAIN(TestDrimeWire)
#include "tst_drimewire.moc"
