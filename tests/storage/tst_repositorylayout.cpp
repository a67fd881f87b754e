// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/local/repositorylayout.h"

#include <QTest>

using namespace restdock;

class TestRepositoryLayout : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void blobsLieWhereResticPutsThem_data();
    void blobsLieWhereResticPutsThem();
    void longestPathFits();
    void uploadNamesAreKnownAgain();
    void otherNamesAreNoUploads_data();
    void otherNamesAreNoUploads();
};

namespace {

const QByteArray hex = "ab12" + QByteArray(60, '0');

} // namespace

void TestRepositoryLayout::blobsLieWhereResticPutsThem_data()
{
    QTest::addColumn<QList<QByteArray>>("segments");
    QTest::addColumn<int>("type");
    QTest::addColumn<QByteArray>("folder");
    QTest::addColumn<QByteArray>("file");
    const auto row = [](const char *name, const QList<QByteArray> &segments, BlobType type,
                        const QByteArray &folder, const QByteArray &file) {
        QTest::newRow(name) << segments << int(type) << folder << file;
    };
    row("config in the root", {}, BlobType::Config, ".", "config");
    row("config", {"a", "b"}, BlobType::Config, "a/b", "a/b/config");
    row("data in the root", {}, BlobType::Data, "data/ab", "data/ab/" + hex);
    row("data", {"a"}, BlobType::Data, "a/data/ab", "a/data/ab/" + hex);
    row("index", {"a"}, BlobType::Index, "a/index", "a/index/" + hex);
    row("keys in the root", {}, BlobType::Keys, "keys", "keys/" + hex);
    row("locks", {"a", "b"}, BlobType::Locks, "a/b/locks", "a/b/locks/" + hex);
    row("snapshots", {"a"}, BlobType::Snapshots, "a/snapshots", "a/snapshots/" + hex);
}

void TestRepositoryLayout::blobsLieWhereResticPutsThem()
{
    QFETCH(QList<QByteArray>, segments);
    QFETCH(int, type);
    QFETCH(QByteArray, folder);
    QFETCH(QByteArray, file);
    const BlobRef blob{*RepositoryPath::fromSegments(segments), BlobType(type),
                       *BlobName::fromHex(hex)};
    QCOMPARE(QByteArray(blobFolder(blob).c_str()), folder);
    QCOMPARE(QByteArray(blobPath(blob).c_str()), file);
    QCOMPARE(blobPath(blob).view().size(), file.size());
    QVERIFY(file.endsWith(blobFileName(blob).c_str()));
    QCOMPARE(QByteArray(repositoryFolder(blob.repository).c_str()),
             segments.isEmpty() ? QByteArray(".") : segments.join('/'));
}

void TestRepositoryLayout::longestPathFits()
{
    const QByteArray longest(RepositoryPath::maximumNameBytes, 'x');
    const BlobRef blob{*RepositoryPath::fromSegments({longest, longest}), BlobType::Snapshots,
                       *BlobName::fromHex(hex)};
    QCOMPARE(QByteArray(blobPath(blob).c_str()), longest + '/' + longest + "/snapshots/" + hex);
}

void TestRepositoryLayout::uploadNamesAreKnownAgain()
{
    const BlobRef pack{RepositoryPath(), BlobType::Data, *BlobName::fromHex(hex)};
    const QByteArray first = newUploadName(pack).c_str();
    const QByteArray second = newUploadName(pack).c_str();
    QVERIFY(first.startsWith(QByteArray(hex + ".restdock-")));
    QVERIFY(first.endsWith(".tmp"));
    QCOMPARE(first.size(), 64 + 10 + 16 + 4);
    QVERIFY(first != second);
    QVERIFY(isUploadName(first, BlobType::Data));
    QVERIFY(isUploadName(first, BlobType::Locks));
    QVERIFY(!isUploadName(first, BlobType::Config));

    const BlobRef config{RepositoryPath(), BlobType::Config, BlobName()};
    const QByteArray name = newUploadName(config).c_str();
    QVERIFY(name.startsWith("config.restdock-"));
    QVERIFY(isUploadName(name, BlobType::Config));
    QVERIFY(!isUploadName(name, BlobType::Keys));
}

void TestRepositoryLayout::otherNamesAreNoUploads_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("a blob") << hex;
    QTest::newRow("rest-server's") << hex + "-1234567890.rest-server-temp";
    QTest::newRow("restic's") << hex + "-tmp-1234567890";
    QTest::newRow("15 digits") << hex + ".restdock-0123456789abcde.tmp";
    QTest::newRow("17 digits") << hex + ".restdock-0123456789abcdef0.tmp";
    QTest::newRow("upper case") << hex + ".restdock-0123456789ABCDEF.tmp";
    QTest::newRow("no digits") << hex + ".restdock-0123456789abcdeg.tmp";
    QTest::newRow("another suffix") << hex + ".restdock-0123456789abcdef.bak";
    QTest::newRow("another program") << hex + ".rest-dock0123456789abcdef.tmp";
    QTest::newRow("no blob's name") << 'x' + hex.mid(1) + ".restdock-0123456789abcdef.tmp";
    QTest::newRow("something before") << 'a' + hex + ".restdock-0123456789abcdef.tmp";
}

void TestRepositoryLayout::otherNamesAreNoUploads()
{
    QFETCH(QByteArray, name);
    QVERIFY(!isUploadName(name, BlobType::Data));
    QVERIFY(!isUploadName(name, BlobType::Config));
}

QTEST_GUILESS_MAIN(TestRepositoryLayout)
#include "tst_repositorylayout.moc"
