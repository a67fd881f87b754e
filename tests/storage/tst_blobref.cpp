// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/blobref.h"

#include <QTest>

using namespace restdock;

class TestBlobRef : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void typeNamesAreResticsAndComeBack_data();
    void typeNamesAreResticsAndComeBack();
    void otherNamesAreNoTypes();
    void hexComesBack();
    void badHexIsRefused_data();
    void badHexIsRefused();
    void namesSortByTheirBytes();
    void repositoryPathsAreChecked_data();
    void repositoryPathsAreChecked();
    void blobsHaveReadableNames();
};

void TestBlobRef::typeNamesAreResticsAndComeBack_data()
{
    QTest::addColumn<int>("type");
    QTest::addColumn<QByteArray>("name");
    QTest::newRow("data") << int(BlobType::Data) << QByteArray("data");
    QTest::newRow("index") << int(BlobType::Index) << QByteArray("index");
    QTest::newRow("keys") << int(BlobType::Keys) << QByteArray("keys");
    QTest::newRow("locks") << int(BlobType::Locks) << QByteArray("locks");
    QTest::newRow("snapshots") << int(BlobType::Snapshots) << QByteArray("snapshots");
    QTest::newRow("config") << int(BlobType::Config) << QByteArray("config");
}

void TestBlobRef::typeNamesAreResticsAndComeBack()
{
    QFETCH(int, type);
    QFETCH(QByteArray, name);
    QCOMPARE(blobTypeName(BlobType(type)).toByteArray(), name);
    QVERIFY(blobTypeFromName(name) == BlobType(type));
}

void TestBlobRef::otherNamesAreNoTypes()
{
    for (const char *name : {"", "Data", "datas", "dat", "tmp", "config\n"})
        QVERIFY2(!blobTypeFromName(name), name);
}

void TestBlobRef::hexComesBack()
{
    const QByteArray hex = "00f1e2d3c4b5a69788796a5b4c3d2e1f"
                           "00112233445566778899aabbccddeeff";
    const auto name = BlobName::fromHex(hex);
    QVERIFY(name);
    QCOMPARE(name->bytes()[0], quint8(0x00));
    QCOMPARE(name->bytes()[1], quint8(0xf1));
    QCOMPARE(name->bytes()[31], quint8(0xff));
    QCOMPARE(name->toHex(), hex);
    QVERIFY(BlobName(name->bytes()) == *name);
    QCOMPARE(BlobName().toHex(), QByteArray(64, '0'));
}

void TestBlobRef::badHexIsRefused_data()
{
    QTest::addColumn<QByteArray>("hex");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("63 digits") << QByteArray(63, 'a');
    QTest::newRow("65 digits") << QByteArray(65, 'a');
    QTest::newRow("upper case") << QByteArray(63, 'a') + 'A';
    QTest::newRow("g") << 'g' + QByteArray(63, 'a');
    QTest::newRow("below the digits") << QByteArray(63, 'a') + '/';
    QTest::newRow("above the digits") << QByteArray(63, 'a') + ':';
    QTest::newRow("zero byte") << QByteArray(63, 'a') + '\0';
    QTest::newRow("not ASCII") << QByteArray(62, 'a') + "\xc3\xa4";
}

void TestBlobRef::badHexIsRefused()
{
    QFETCH(QByteArray, hex);
    QVERIFY(!BlobName::fromHex(hex));
}

void TestBlobRef::namesSortByTheirBytes()
{
    const auto low = BlobName::fromHex(QByteArray(QByteArray(63, '0') + '1'));
    const auto high = BlobName::fromHex(QByteArray('1' + QByteArray(63, '0')));
    QVERIFY(low && high);
    QVERIFY(*low < *high);
    QVERIFY(BlobName() < *low);
}

void TestBlobRef::repositoryPathsAreChecked_data()
{
    QTest::addColumn<QList<QByteArray>>("segments");
    QTest::addColumn<bool>("isValid");
    const auto row = [](const char *name, const QList<QByteArray> &segments, bool isValid) {
        QTest::newRow(name) << segments << isValid;
    };
    row("the root", {}, true);
    row("one name", {"laptop"}, true);
    row("two names", {"alice", "laptop"}, true);
    row("three names", {"a", "b", "c"}, false);
    row("an empty name", {""}, false);
    row("an empty second name", {"a", ""}, false);
    row("this folder", {"."}, false);
    row("the folder above", {"a", ".."}, false);
    row("a hidden name", {".a"}, true);
    row("three dots", {"..."}, true);
    row("a name with spaces", {" my repo "}, true);
    row("the data folder", {"data"}, false);
    row("the config file", {"a", "config"}, false);
    row("the locks folder of a repository", {"a", "locks"}, false);
    row("a type in upper case", {"DATA"}, true);
    row("a slash", {"a/b"}, false);
    row("a backslash", {"a\\b"}, false);
    row("a zero byte", {QByteArray("a\0b", 3)}, false);
    row("a line break", {"a\nb"}, false);
    row("delete", {"a\x7f"}, false);
    row("a C1 control character", {"a\xc2\x85"}, false);
    row("a letter that ends like a C1 character", {"\xc3\x85"}, true);
    row("UTF-8",
        {"S\xc3\xa4"
         "gewerk \xe2\x82\xac"},
        true);
    row("not UTF-8", {"\xe4"}, false);
    row("an overlong slash", {"a\xc0\xaf"}, false);
    row("255 bytes", {QByteArray(255, 'a')}, true);
    row("256 bytes", {QByteArray(256, 'a')}, false);
}

void TestBlobRef::repositoryPathsAreChecked()
{
    QFETCH(QList<QByteArray>, segments);
    QFETCH(bool, isValid);
    const auto path = RepositoryPath::fromSegments(segments);
    QCOMPARE(path.has_value(), isValid);
    if (path) {
        QCOMPARE(path->segments(), segments);
        QCOMPARE(path->toString(), segments.join('/'));
        QCOMPARE(path->isRoot(), segments.isEmpty());
    }
}

void TestBlobRef::blobsHaveReadableNames()
{
    const BlobRef config{RepositoryPath(), BlobType::Config, BlobName()};
    QCOMPARE(config.toString(), QStringLiteral("config"));
    QVERIFY(!config.isContentAddressed());

    const BlobRef pack{*RepositoryPath::fromSegments({"a", "\xc3\xa4"}), BlobType::Data,
                       BlobName()};
    QCOMPARE(pack.toString(), QString::fromUtf8("a/\xc3\xa4/data/") + QString(64, u'0'));
    QVERIFY(pack.isContentAddressed());
    QVERIFY(!(pack == config));
}

QTEST_GUILESS_MAIN(TestBlobRef)
#include "tst_blobref.moc"
