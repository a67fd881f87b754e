// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/local/localprovider.h"
#include "tests/storage/localcalls.h"
#include "tests/support/scratchfolder.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>
#include <unistd.h>

#include <atomic>
#include <thread>

using namespace restdock;
using namespace restdock::test;

namespace {

const QByteArray content = "content";
const BlobRef pack{RepositoryPath::fromSegments({"repo"}).value(), BlobType::Data, BlobName()};

} // namespace

/// What counts as use of a folder and what does not; the rest is in ProviderConformance.
class TestLocalUse : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void emptyFolderUsesNothing();
    void filesOfOthersCount();
    void remainsOfUploadsDoNotCount();
    void onlyRegularFilesCount();
    void linksAreNotFollowed();
    void fileWithTwoNamesCountsOnce();
    void sizesCountNotDiskBlocks();
    void missingFolderIsUnavailable();
    void filesMayVanishMeanwhile();

private:
    QString path(const QString &name) const { return m_dir->filePath(name); }
    QByteArray encodedPath(const char *name) const
    {
        return QFile::encodeName(path(QString::fromLatin1(name)));
    }
    bool write(const QString &name, const QByteArray &bytes) const;

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<LocalProvider> m_provider;
    std::unique_ptr<LocalCalls> m_calls;
};

void TestLocalUse::init()
{
    m_dir = std::make_unique<QTemporaryDir>(scratchFolderTemplate());
    QVERIFY(QDir().mkpath(path(QStringLiteral("root"))));
    m_provider = std::make_unique<LocalProvider>(LocalSettings{path(QStringLiteral("root"))});
    m_calls = std::make_unique<LocalCalls>(*m_provider);
}

void TestLocalUse::cleanup()
{
    m_calls.reset();
    m_provider.reset();
    m_dir.reset();
}

bool TestLocalUse::write(const QString &name, const QByteArray &bytes) const
{
    QDir().mkpath(QFileInfo(path(name)).path());
    QFile file(path(name));
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

void TestLocalUse::emptyFolderUsesNothing()
{
    QCOMPARE(m_calls->measureUse().value(), 0);
    QVERIFY(m_calls->createRepository(pack.repository));
    QCOMPARE(m_calls->measureUse().value(), 0);
}

void TestLocalUse::filesOfOthersCount()
{
    QVERIFY(m_calls->save(pack, content));
    QVERIFY(write(QStringLiteral("root/.htpasswd"), "four"));
    QVERIFY(write(QStringLiteral("root/a/b/c/d/e"), "six666"));
    QVERIFY(write(QStringLiteral("root/repo/data/stray"), "x"));
    QCOMPARE(m_calls->measureUse().value(), 7 + 4 + 6 + 1);
}

void TestLocalUse::remainsOfUploadsDoNotCount()
{
    const QString zeros(64, u'0');
    const QString mark = QStringLiteral(".restdock-0123456789abcdef.tmp");
    QVERIFY(write(QStringLiteral("root/repo/keys/") + zeros + mark, content));
    QVERIFY(write(QStringLiteral("root/repo/config") + mark, content));
    QCOMPARE(m_calls->measureUse().value(), 0);
    QVERIFY(write(QStringLiteral("root/repo/other") + mark, content)); // not ours
    QCOMPARE(m_calls->measureUse().value(), content.size());
}

void TestLocalUse::onlyRegularFilesCount()
{
    QCOMPARE(::mkfifo(encodedPath("root/pipe").constData(), 0600), 0);
    QCOMPARE(m_calls->measureUse().value(), 0);
}

void TestLocalUse::linksAreNotFollowed()
{
    QVERIFY(write(QStringLiteral("elsewhere/file"), content));
    QCOMPARE(::symlink("../elsewhere", encodedPath("root/folder").constData()), 0);
    QCOMPARE(::symlink("../elsewhere/file", encodedPath("root/file").constData()), 0);
    QCOMPARE(::symlink("nowhere", encodedPath("root/broken").constData()), 0);
    QCOMPARE(::symlink(".", encodedPath("root/circle").constData()), 0);
    QCOMPARE(m_calls->measureUse().value(), 0);

    // The storage's own folder may be a link all the same.
    LocalProvider linked({path(QStringLiteral("root/folder"))});
    QCOMPARE(LocalCalls(linked).measureUse().value(), content.size());
}

void TestLocalUse::fileWithTwoNamesCountsOnce()
{
    QVERIFY(write(QStringLiteral("root/a/file"), content));
    QCOMPARE(::link(encodedPath("root/a/file").constData(), encodedPath("root/twin").constData()),
             0);
    QCOMPARE(m_calls->measureUse().value(), content.size());
}

void TestLocalUse::sizesCountNotDiskBlocks()
{
    QVERIFY(write(QStringLiteral("root/sparse"), {}));
    QCOMPARE(::truncate(encodedPath("root/sparse").constData(), 5'000'000'000), 0);
    QCOMPARE(m_calls->measureUse().value(), 5'000'000'000);
}

void TestLocalUse::missingFolderIsUnavailable()
{
    QVERIFY(QDir().rename(path(QStringLiteral("root")), path(QStringLiteral("away"))));
    QCOMPARE(outcome(m_calls->measureUse()), QStringLiteral("unavailable"));
}

void TestLocalUse::filesMayVanishMeanwhile()
{
    constexpr int rounds = 200;
    QVERIFY(m_calls->save(pack, content));
    std::atomic<bool> hasEnded = false;
    std::atomic<int> failures = 0;
    std::thread changing([&] {
        for (int i = 0; i < rounds; ++i) {
            if (!write(QStringLiteral("root/busy/index/file"), content)
                || !QDir(path(QStringLiteral("root/busy"))).removeRecursively())
                ++failures;
        }
        hasEnded = true;
    });
    int wrong = 0;
    do {
        const auto use = m_calls->measureUse();
        if (!use || (*use != content.size() && *use != 2 * content.size()))
            ++wrong;
    } while (!hasEnded);
    changing.join();
    QCOMPARE(failures.load(), 0);
    QCOMPARE(wrong, 0);
}

QTEST_GUILESS_MAIN(TestLocalUse)
#include "tst_localuse.moc"
