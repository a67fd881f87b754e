// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/local/localprovider.h"
#include "tests/support/await.h"
#include "tests/support/scratchfolder.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

using namespace restdock;
using namespace restdock::test;

class TestStaleUploads : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void uploadsThatNobodyWritesAreRemoved_data();
    void uploadsThatNobodyWritesAreRemoved();
    void filesOfOthersAreKept_data();
    void filesOfOthersAreKept();
    void ownUploadsUnderWayAreKept();
    void uploadsOfAnotherServerAreKept();
    void linksAndFoldersAreKept();
    void secondNameOfAStoredBlobIsRemoved();
    void missingFolderHasNone();

private:
    bool write(const QString &path);
    bool exists(const QString &path) const;

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<LocalProvider> m_provider;
};

namespace {

const QString hex = QStringLiteral("ab") + QString(62, u'1');
const QString mark = QStringLiteral(".restdock-0123456789abcdef.tmp");

} // namespace

void TestStaleUploads::init()
{
    m_dir = std::make_unique<QTemporaryDir>(scratchFolderTemplate());
    m_provider = std::make_unique<LocalProvider>(LocalSettings{m_dir->path()});
}

bool TestStaleUploads::write(const QString &path)
{
    const QString absolute = m_dir->filePath(path);
    QDir().mkpath(QFileInfo(absolute).path());
    QFile file(absolute);
    return file.open(QIODevice::WriteOnly) && file.write("partial") == 7;
}

bool TestStaleUploads::exists(const QString &path) const
{
    return QFileInfo::exists(m_dir->filePath(path));
}

void TestStaleUploads::uploadsThatNobodyWritesAreRemoved_data()
{
    QTest::addColumn<QString>("path");
    const auto row = [](const char *name, const QString &path) { QTest::newRow(name) << path; };
    row("pack in the root", QStringLiteral("data/ab/") + hex + mark);
    row("pack", QStringLiteral("repo/data/ab/") + hex + mark);
    row("pack two levels down", QStringLiteral("a/b/data/ab/") + hex + mark);
    row("config in the root", QStringLiteral("config") + mark);
    row("config", QStringLiteral("a/b/config") + mark);
    row("index", QStringLiteral("a/index/") + hex + mark);
    row("key", QStringLiteral("a/keys/") + hex + mark);
    row("lock", QStringLiteral("a/locks/") + hex + mark);
    row("snapshot", QStringLiteral("a/snapshots/") + hex + mark);
}

void TestStaleUploads::uploadsThatNobodyWritesAreRemoved()
{
    QFETCH(QString, path);
    QVERIFY(write(path));
    QVERIFY(write(QStringLiteral("repo/data/ab/") + hex));
    QCOMPARE(m_provider->removeStaleUploads(), 1);
    QVERIFY(!exists(path));
    QVERIFY(exists(QStringLiteral("repo/data/ab/") + hex));
    QCOMPARE(m_provider->removeStaleUploads(), 0);
}

void TestStaleUploads::filesOfOthersAreKept_data()
{
    QTest::addColumn<QString>("path");
    const auto row = [](const char *name, const QString &path) { QTest::newRow(name) << path; };
    row("a blob", QStringLiteral("repo/data/ab/") + hex);
    row("rest-server's upload",
        QStringLiteral("repo/data/ab/") + hex + QStringLiteral("-12345.rest-server-temp"));
    row("a name that is nearly ours",
        QStringLiteral("repo/index/") + hex + QStringLiteral(".restdock-0123456789abcde.tmp"));
    row("a pack's upload in the repository's folder", QStringLiteral("repo/") + hex + mark);
    row("a pack's upload in the data folder", QStringLiteral("repo/data/") + hex + mark);
    row("a pack's upload in no folder of data", QStringLiteral("repo/data/xyz/") + hex + mark);
    row("a config's upload among the keys", QStringLiteral("repo/keys/config") + mark);
    row("an upload three levels down", QStringLiteral("a/b/c/index/") + hex + mark);
    row("an upload in a folder below the keys", QStringLiteral("repo/keys/sub/") + hex + mark);
}

void TestStaleUploads::filesOfOthersAreKept()
{
    QFETCH(QString, path);
    QVERIFY(write(path));
    QCOMPARE(m_provider->removeStaleUploads(), 0);
    QVERIFY(exists(path));
}

void TestStaleUploads::ownUploadsUnderWayAreKept()
{
    const BlobRef blob{*RepositoryPath::fromSegments({"repo"}), BlobType::Data,
                       *BlobName::fromHex(hex.toLatin1())};
    const auto writer = await<std::unique_ptr<BlobWriter>>(
        std::chrono::seconds(5), [&](Completion<std::unique_ptr<BlobWriter>> done) {
            m_provider->createBlob(blob, -1, std::move(done));
        });
    QVERIFY(writer);
    QVERIFY((*writer)->write("content"));
    QCOMPARE(m_provider->removeStaleUploads(), 0);
    QVERIFY(await<void>(std::chrono::seconds(5),
                        [&writer](Completion<void> done) { (*writer)->commit(std::move(done)); }));
    QVERIFY(exists(QStringLiteral("repo/data/ab/") + hex));
    QCOMPARE(m_provider->removeStaleUploads(), 0);
    QVERIFY(exists(QStringLiteral("repo/data/ab/") + hex));
}

void TestStaleUploads::uploadsOfAnotherServerAreKept()
{
    const QString path = QStringLiteral("repo/locks/") + hex + mark;
    QVERIFY(write(path));
    {
        const FileDescriptor other =
            openAt(AT_FDCWD, QFile::encodeName(m_dir->filePath(path)).constData(), O_WRONLY);
        QVERIFY(other.isValid());
        QCOMPARE(::flock(other.get(), LOCK_EX), 0);
        QCOMPARE(m_provider->removeStaleUploads(), 0);
        QVERIFY(exists(path));
    }
    QCOMPARE(m_provider->removeStaleUploads(), 1); // it ended without a commit
    QVERIFY(!exists(path));
}

void TestStaleUploads::linksAndFoldersAreKept()
{
    QVERIFY(write(QStringLiteral("elsewhere")));
    const QString link = m_dir->filePath(QStringLiteral("config") + mark);
    QVERIFY(QFile::link(m_dir->filePath(QStringLiteral("elsewhere")), link));
    QVERIFY(QDir(m_dir->path()).mkpath(QStringLiteral("keys/") + hex + mark));
    QCOMPARE(m_provider->removeStaleUploads(), 0);
    QVERIFY(QFileInfo(link).isSymLink());
    QVERIFY(exists(QStringLiteral("elsewhere")));
    QVERIFY(exists(QStringLiteral("keys/") + hex + mark));
}

void TestStaleUploads::secondNameOfAStoredBlobIsRemoved()
{
    // What a power cut between linking and unlinking leaves.
    const QString blob = QStringLiteral("keys/") + hex;
    QVERIFY(write(blob));
    QCOMPARE(::link(QFile::encodeName(m_dir->filePath(blob)).constData(),
                    QFile::encodeName(m_dir->filePath(blob + mark)).constData()),
             0);
    QCOMPARE(m_provider->removeStaleUploads(), 1);
    QVERIFY(exists(blob));
    QVERIFY(!exists(blob + mark));
}

void TestStaleUploads::missingFolderHasNone()
{
    LocalProvider provider({m_dir->filePath(QStringLiteral("absent"))});
    QCOMPARE(provider.removeStaleUploads(), 0);
    QVERIFY(!exists(QStringLiteral("absent")));
}

QTEST_GUILESS_MAIN(TestStaleUploads)
#include "tst_staleuploads.moc"
