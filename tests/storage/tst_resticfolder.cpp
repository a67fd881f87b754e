// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/local/localprovider.h"
#include "tests/storage/localcalls.h"
#include "tests/support/scratchfolder.h"

#include <QCryptographicHash>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace restdock;
using namespace restdock::test;

/// restic itself on the folder of a LocalProvider.
class TestResticFolder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void resticReadsAndWritesTheSameFolder();

private:
    bool run(const QStringList &arguments);
    QString path(const QString &name) const { return m_dir.filePath(name); }

    QTemporaryDir m_dir{scratchFolderTemplate()};
    QString m_restic;
};

void TestResticFolder::initTestCase()
{
    m_restic = QStandardPaths::findExecutable(QStringLiteral("restic"));
    if (m_restic.isEmpty())
        QSKIP("restic is not installed");
}

bool TestResticFolder::run(const QStringList &arguments)
{
    QProcess process;
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("RESTIC_PASSWORD"), QStringLiteral("secret"));
    environment.insert(QStringLiteral("RESTIC_CACHE_DIR"), path(QStringLiteral("cache")));
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(
        m_restic,
        QStringList{QStringLiteral("-q"), QStringLiteral("-r"), path(QStringLiteral("repo"))}
            + arguments);
    return process.waitForFinished(60000) && process.exitCode() == 0;
}

void TestResticFolder::resticReadsAndWritesTheSameFolder()
{
    LocalProvider provider({m_dir.path()});
    LocalCalls calls(provider);
    const RepositoryPath repository = *RepositoryPath::fromSegments({"repo"});

    // restic's folders, our reading.
    QVERIFY(run({QStringLiteral("init")}));
    QFile source(path(QStringLiteral("source")));
    QVERIFY(source.open(QIODevice::WriteOnly));
    QCOMPARE(source.write(QByteArray(100000, 'r')), 100000);
    source.close();
    QVERIFY(run({QStringLiteral("backup"), source.fileName()}));
    QVERIFY(calls.createRepository(repository));
    QCOMPARE(calls.list(repository, BlobType::Keys)->size(), 1U);
    QCOMPARE(calls.list(repository, BlobType::Snapshots)->size(), 1U);
    QCOMPARE(calls.list(repository, BlobType::Locks)->size(), 0U);
    const auto packs = calls.list(repository, BlobType::Data);
    QVERIFY(packs);
    QVERIFY(!packs->empty());

    // Our writing, restic's check.
    for (const BlobEntry &pack : *packs) {
        const BlobRef blob{repository, BlobType::Data, pack.name};
        const auto reader = calls.open(blob);
        QVERIFY(reader);
        const auto bytes =
            await<QByteArray>(std::chrono::seconds(0), [&](Completion<QByteArray> done) {
                (*reader)->read(pack.bytes, std::move(done));
            });
        QVERIFY(bytes);
        QCOMPARE(QCryptographicHash::hash(*bytes, QCryptographicHash::Sha256).toHex(),
                 pack.name.toHex());
        QVERIFY(calls.remove(blob));
        QVERIFY(calls.save(blob, *bytes));
    }
    QVERIFY(run({QStringLiteral("check"), QStringLiteral("--read-data")}));
}

QTEST_GUILESS_MAIN(TestResticFolder)
#include "tst_resticfolder.moc"
