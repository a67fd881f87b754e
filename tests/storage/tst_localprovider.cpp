// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/local/localprovider.h"
#include "tests/storage/conformance.h"
#include "tests/storage/localcalls.h"
#include "tests/support/scratchfolder.h"

#include <QDir>
#include <QDirIterator>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>
#include <unistd.h>

#include <array>
#include <atomic>
#include <thread>
#include <vector>

using namespace restdock;
using namespace restdock::test;

namespace {

class LocalFixture final : public ProviderFixture
{
public:
    StorageProvider &provider() override { return m_provider; }

private:
    QTemporaryDir m_dir{scratchFolderTemplate()};
    LocalProvider m_provider{LocalSettings{m_dir.path()}};
};

const QByteArray content = "content";
const RepositoryPath repository = RepositoryPath::fromSegments({"repo"}).value();

BlobRef blobOf(BlobType type)
{
    return {repository, type, nameOf(content)};
}

QString hexName()
{
    return QString::fromLatin1(nameOf(content).toHex());
}

} // namespace

/// What is special about a folder; the rest is in ProviderConformance.
class TestLocalProvider : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void foldersAndFilesHaveResticsLayout();
    void modesKeepOthersOut_data();
    void modesKeepOthersOut();
    void umaskApplies();
    void uploadsLieNextToTheirBlob();
    void failedCommitRemovesTheUpload();
    void strayFilesAreInvisible();
    void linksToBlobsCount();
    void brokenLinksAreNoLostBlobs();
    void linkedFoldersCount();
    void foldersAndPipesAreNoBlobs();
    void fileInAFoldersPlaceIsCorrupt();
    void fileThatGotShorterIsAnError();
    void openBlobCanBeReadAfterItsRemoval();
    void deletingKeepsFilesOfOthers();
    void deletingRemovesStaleUploads();
    void uploadsSurviveConcurrentDeletions();
    void racingCommitsAndRemovalsAreNoErrors();
    void propertiesTellLocalFileSystems();
    void probeTellsTheSpace();

private:
    QString path(const QString &name) const { return m_dir->filePath(name); }
    bool write(const QString &name, const QByteArray &bytes = "x") const;
    int mode(const QString &name) const;
    QStringList files() const;

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<LocalProvider> m_provider;
    std::unique_ptr<LocalCalls> m_calls;
};

void TestLocalProvider::initTestCase()
{
    ::umask(0022);
}

void TestLocalProvider::init()
{
    m_dir = std::make_unique<QTemporaryDir>(scratchFolderTemplate());
    m_provider = std::make_unique<LocalProvider>(LocalSettings{m_dir->path()});
    m_calls = std::make_unique<LocalCalls>(*m_provider);
}

void TestLocalProvider::cleanup()
{
    m_calls.reset();
    m_provider.reset();
    m_dir.reset();
}

bool TestLocalProvider::write(const QString &name, const QByteArray &bytes) const
{
    QDir().mkpath(QFileInfo(path(name)).path());
    QFile file(path(name));
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

int TestLocalProvider::mode(const QString &name) const
{
    struct stat status;
    return ::stat(QFile::encodeName(path(name)).constData(), &status) == 0
        ? int(status.st_mode & 07777)
        : -1;
}

/// All files, relative to the storage's folder, sorted.
QStringList TestLocalProvider::files() const
{
    QStringList found;
    QDirIterator iterator(m_dir->path(), QDir::Files | QDir::System | QDir::Hidden,
                          QDirIterator::Subdirectories);
    while (iterator.hasNext())
        found << QDir(m_dir->path()).relativeFilePath(iterator.next());
    found.sort();
    return found;
}

void TestLocalProvider::foldersAndFilesHaveResticsLayout()
{
    QVERIFY(m_calls->createRepository(repository));
    QCOMPARE(QDir(path(QStringLiteral("repo/data")))
                 .entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name)
                 .size(),
             256);
    QVERIFY(QFileInfo(path(QStringLiteral("repo/data/00"))).isDir());
    QVERIFY(QFileInfo(path(QStringLiteral("repo/data/ff"))).isDir());
    QVERIFY(m_calls->save({repository, BlobType::Config, BlobName()}, content));
    for (const BlobType type : listedBlobTypes)
        QVERIFY(m_calls->save(blobOf(type), content));
    const QString name = hexName();
    QCOMPARE(files(),
             QStringList({QStringLiteral("repo/config"),
                          QStringLiteral("repo/data/") + name.left(2) + u'/' + name,
                          QStringLiteral("repo/index/") + name, QStringLiteral("repo/keys/") + name,
                          QStringLiteral("repo/locks/") + name,
                          QStringLiteral("repo/snapshots/") + name}));
}

void TestLocalProvider::modesKeepOthersOut_data()
{
    QTest::addColumn<bool>("groupAccessible");
    QTest::addColumn<int>("folderMode");
    QTest::addColumn<int>("fileMode");
    QTest::newRow("for the owner") << false << 0700 << 0600;
    QTest::newRow("for the group") << true << 0770 << 0660;
}

void TestLocalProvider::modesKeepOthersOut()
{
    QFETCH(bool, groupAccessible);
    QFETCH(int, folderMode);
    QFETCH(int, fileMode);
    const mode_t before = ::umask(0);
    LocalProvider provider({m_dir->path(), groupAccessible});
    LocalCalls calls(provider);
    const bool isMade = calls.createRepository(repository)
        && calls.save(blobOf(BlobType::Data), content)
        && calls.save({*RepositoryPath::fromSegments({"new"}), BlobType::Config, {}}, content);
    ::umask(before);
    QVERIFY(isMade);
    const QString name = hexName();
    for (const char *folder : {"repo", "repo/data", "repo/data/00", "repo/keys", "new"})
        QCOMPARE(mode(QString::fromLatin1(folder)), folderMode);
    QCOMPARE(mode(QStringLiteral("repo/data/") + name.left(2) + u'/' + name), fileMode);
    QCOMPARE(mode(QStringLiteral("new/config")), fileMode);
}

void TestLocalProvider::umaskApplies()
{
    const mode_t before = ::umask(0077);
    LocalProvider provider({m_dir->path(), true});
    const bool isSaved = bool(LocalCalls(provider).save(blobOf(BlobType::Keys), content));
    ::umask(before);
    QVERIFY(isSaved);
    QCOMPARE(mode(QStringLiteral("repo")), 0700);
    QCOMPARE(mode(QStringLiteral("repo/keys/") + hexName()), 0600);
}

void TestLocalProvider::uploadsLieNextToTheirBlob()
{
    auto writer = m_calls->begin(blobOf(BlobType::Data));
    QVERIFY(writer);
    QVERIFY((*writer)->write(content));
    const QStringList found = files();
    QCOMPARE(found.size(), 1);
    const QString name = hexName();
    const QRegularExpression pattern(QStringLiteral("^repo/data/%1/%2\\.restdock-[0-9a-f]{16}"
                                                    "\\.tmp$")
                                         .arg(name.left(2), name));
    QVERIFY2(pattern.match(found.first()).hasMatch(), qPrintable(found.first()));
    writer->reset();
    QVERIFY(files().isEmpty());
}

void TestLocalProvider::failedCommitRemovesTheUpload()
{
    const auto slow = m_calls->begin(blobOf(BlobType::Keys));
    QVERIFY(slow);
    QVERIFY(m_calls->save(blobOf(BlobType::Keys), content));
    QCOMPARE(outcome(LocalCalls::commit(**slow)), QStringLiteral("already-exists"));
    QCOMPARE(files(), QStringList{QStringLiteral("repo/keys/") + hexName()});
}

void TestLocalProvider::strayFilesAreInvisible()
{
    QVERIFY(m_calls->createRepository(repository));
    const QString name = hexName();
    const QString data = QStringLiteral("repo/data/");
    const QStringList strays{QStringLiteral("repo/index/README"),
                             QStringLiteral("repo/index/") + name.toUpper(),
                             QStringLiteral("repo/index/") + name + QStringLiteral(".tmp"),
                             data + name,
                             data + QStringLiteral("00/notes"),
                             data + QStringLiteral("xyz/") + name,
                             data + QStringLiteral("AB/") + name,
                             data + QStringLiteral("0/") + name,
                             data + QStringLiteral("00/sub/") + name};
    for (const QString &stray : strays)
        QVERIFY(write(stray));
    QVERIFY(QDir().mkpath(path(QStringLiteral("repo/index/") + name)));
    for (const BlobType type : {BlobType::Data, BlobType::Index}) {
        for (const ListDetail detail : {ListDetail::Names, ListDetail::NamesAndSizes}) {
            const auto listed = m_calls->list(repository, type, detail);
            QVERIFY(listed);
            QVERIFY(listed->empty());
        }
    }
    // As rest-server: any folder of two digits counts, whether or not it is the blob's own.
    QVERIFY(write(data + QStringLiteral("00/") + name));
    QCOMPARE(m_calls->list(repository, BlobType::Data)->size(), 1U);
}

void TestLocalProvider::linksToBlobsCount()
{
    QVERIFY(m_calls->createRepository(repository));
    QVERIFY(write(QStringLiteral("elsewhere"), content));
    QVERIFY(QFile::link(path(QStringLiteral("elsewhere")),
                        path(QStringLiteral("repo/keys/") + hexName())));
    QCOMPARE(m_calls->stat(blobOf(BlobType::Keys)).value(), content.size());
    const auto listed = m_calls->list(repository, BlobType::Keys);
    QVERIFY(listed);
    QCOMPARE(listed->size(), 1U);
    QCOMPARE(listed->front().bytes, content.size());
    QCOMPARE(m_calls->list(repository, BlobType::Keys, ListDetail::Names)->size(), 1U);
}

void TestLocalProvider::brokenLinksAreNoLostBlobs()
{
    QVERIFY(m_calls->createRepository(repository));
    QVERIFY(QFile::link(path(QStringLiteral("nowhere")),
                        path(QStringLiteral("repo/keys/") + hexName())));
    const QString unavailable = QStringLiteral("unavailable");
    QCOMPARE(outcome(m_calls->stat(blobOf(BlobType::Keys))), unavailable);
    QCOMPARE(outcome(m_calls->open(blobOf(BlobType::Keys))), unavailable);
    QCOMPARE(outcome(m_calls->remove(blobOf(BlobType::Keys))), unavailable);
    QCOMPARE(outcome(m_calls->list(repository, BlobType::Keys, ListDetail::Names)), unavailable);
    QCOMPARE(outcome(m_calls->begin(blobOf(BlobType::Keys))), QStringLiteral("already-exists"));

    // A folder of packs on a drive that is not there.
    const QString folder = path(QStringLiteral("repo/data/") + hexName().left(2));
    QVERIFY(QDir().rmdir(folder));
    QVERIFY(QFile::link(path(QStringLiteral("nowhere")), folder));
    QCOMPARE(outcome(m_calls->stat(blobOf(BlobType::Data))), unavailable);
    QCOMPARE(outcome(m_calls->list(repository, BlobType::Data)), unavailable);
    QCOMPARE(outcome(m_calls->begin(blobOf(BlobType::Data))), unavailable);
    QVERIFY(QFile::link(path(QStringLiteral("nowhere")), path(QStringLiteral("linked"))));
    const RepositoryPath linked = *RepositoryPath::fromSegments({"linked"});
    QCOMPARE(outcome(m_calls->exists(linked)), unavailable);
    QCOMPARE(outcome(m_calls->createRepository(linked)), unavailable);
    QVERIFY(!QFileInfo::exists(path(QStringLiteral("nowhere"))));
}

void TestLocalProvider::linkedFoldersCount()
{
    QVERIFY(m_calls->createRepository(repository));
    QVERIFY(m_calls->save(blobOf(BlobType::Data), content));
    QVERIFY(QDir(m_dir->path()).rename(QStringLiteral("repo/data"), QStringLiteral("packs")));
    QVERIFY(QFile::link(path(QStringLiteral("packs")), path(QStringLiteral("repo/data"))));
    QCOMPARE(m_calls->list(repository, BlobType::Data)->size(), 1U);
    QVERIFY(m_calls->stat(blobOf(BlobType::Data)));
    QVERIFY(m_calls->remove(blobOf(BlobType::Data)));
    QVERIFY(m_calls->save(blobOf(BlobType::Data), content));
}

void TestLocalProvider::foldersAndPipesAreNoBlobs()
{
    QVERIFY(m_calls->createRepository(repository));
    const QString corrupt = QStringLiteral("corrupt");
    QVERIFY(QDir().mkpath(path(QStringLiteral("repo/keys/") + hexName())));
    QCOMPARE(outcome(m_calls->stat(blobOf(BlobType::Keys))), corrupt);
    QCOMPARE(outcome(m_calls->open(blobOf(BlobType::Keys))), corrupt);
    QCOMPARE(outcome(m_calls->remove(blobOf(BlobType::Keys))), corrupt);

#ifndef Q_OS_WIN // whose folders have no pipes
    const QString pipe = path(QStringLiteral("repo/locks/") + hexName());
    QCOMPARE(::mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
    QCOMPARE(outcome(m_calls->stat(blobOf(BlobType::Locks))), corrupt);
    QCOMPARE(outcome(m_calls->open(blobOf(BlobType::Locks))), corrupt); // and does not hang
    QVERIFY(m_calls->list(repository, BlobType::Locks)->empty());
#endif
}

void TestLocalProvider::fileInAFoldersPlaceIsCorrupt()
{
    QVERIFY(write(QStringLiteral("repo/keys")));
    const QString corrupt = QStringLiteral("corrupt");
    QCOMPARE(outcome(m_calls->stat(blobOf(BlobType::Keys))), corrupt);
    QCOMPARE(outcome(m_calls->list(repository, BlobType::Keys)), corrupt);
    QCOMPARE(outcome(m_calls->begin(blobOf(BlobType::Keys))), corrupt);
    QCOMPARE(outcome(m_calls->createRepository(repository)), corrupt);
    QVERIFY(m_calls->deleteRepository(repository));
    QCOMPARE(files(), QStringList{QStringLiteral("repo/keys")});
}

void TestLocalProvider::fileThatGotShorterIsAnError()
{
    QVERIFY(m_calls->save(blobOf(BlobType::Keys), content));
    const auto reader = m_calls->open(blobOf(BlobType::Keys));
    QVERIFY(reader);
    QVERIFY(QFile::resize(path(QStringLiteral("repo/keys/") + hexName()), 3));
    const auto read =
        await<QByteArray>(std::chrono::seconds(0), [&reader](Completion<QByteArray> done) {
            (*reader)->read(100, std::move(done));
        });
    QCOMPARE(outcome(read), QStringLiteral("corrupt"));
}

void TestLocalProvider::openBlobCanBeReadAfterItsRemoval()
{
    QVERIFY(m_calls->save(blobOf(BlobType::Keys), content));
    const auto reader = m_calls->open(blobOf(BlobType::Keys));
    QVERIFY(reader);
    QVERIFY(m_calls->remove(blobOf(BlobType::Keys)));
    const auto read =
        await<QByteArray>(std::chrono::seconds(0), [&reader](Completion<QByteArray> done) {
            (*reader)->read(100, std::move(done));
        });
    QVERIFY(read);
    QCOMPARE(*read, content);
}

void TestLocalProvider::deletingKeepsFilesOfOthers()
{
    QVERIFY(m_calls->createRepository(repository));
    QVERIFY(m_calls->save(blobOf(BlobType::Data), content));
    QVERIFY(m_calls->save({repository, BlobType::Config, {}}, content));
    const QStringList foreign{
        QStringLiteral("repo/README"),
        QStringLiteral("repo/data/00/notes"),
        QStringLiteral("repo/data/photos/a.jpg"),
        QStringLiteral("repo/index/") + hexName() + QStringLiteral("-1.rest-server-temp"),
        QStringLiteral("repo/inner/config"),
    };
    for (const QString &file : foreign)
        QVERIFY(write(file));
    QVERIFY(m_calls->deleteRepository(repository));
    QCOMPARE(files(), foreign);
    QVERIFY(!QFileInfo::exists(path(QStringLiteral("repo/keys"))));
    QVERIFY(!QFileInfo::exists(path(QStringLiteral("repo/data/01"))));
}

void TestLocalProvider::deletingRemovesStaleUploads()
{
    QVERIFY(m_calls->createRepository(repository));
    QVERIFY(write(QStringLiteral("repo/config.restdock-0123456789abcdef.tmp")));
    QVERIFY(write(QStringLiteral("repo/data/00/") + hexName()
                  + QStringLiteral(".restdock-0123456789abcdef.tmp")));
    const auto writer = m_calls->begin(blobOf(BlobType::Keys));
    QVERIFY(writer);
    QVERIFY(m_calls->deleteRepository(repository));
    QVERIFY(!QFileInfo::exists(path(QStringLiteral("repo"))));
    QCOMPARE(outcome(LocalCalls::commit(**writer)), QStringLiteral("unavailable"));
    QVERIFY(!QFileInfo::exists(path(QStringLiteral("repo"))));
}

void TestLocalProvider::uploadsSurviveConcurrentDeletions()
{
    // Whatever comes first, an upload succeeds or fails for a reason that can be tried again.
    std::atomic<bool> hasEnded = false;
    std::atomic<int> failures = 0;
    std::thread deleter([&] {
        LocalCalls calls(*m_provider);
        while (!hasEnded)
            failures += !calls.deleteRepository(repository);
    });
    QStringList wrong;
    for (int i = 0; i < 200; ++i) {
        const QString saved = outcome(m_calls->save(blobOf(BlobType::Data), content));
        if (saved != QStringLiteral("success") && saved != QStringLiteral("unavailable")
            && saved != QStringLiteral("already-exists"))
            wrong << saved;
    }
    hasEnded = true;
    deleter.join();
    QCOMPARE(wrong, QStringList());
    QCOMPARE(failures.load(), 0);
}

/// A name that is removed while somebody else wants it is free: nobody has to try again.
void TestLocalProvider::racingCommitsAndRemovalsAreNoErrors()
{
    constexpr int threadCount = 3;
    QVERIFY(m_calls->createRepository(repository));
    const BlobRef blob = blobOf(BlobType::Data);
    std::array<QStringList, threadCount> wrong;
    std::vector<std::jthread> threads;
    for (QStringList &errors : wrong) {
        threads.emplace_back([&] {
            LocalCalls calls(*m_provider);
            for (int i = 0; i < 1000; ++i) {
                const auto saved = calls.save(blob, content);
                if (!saved && saved.error().code != ErrorCode::AlreadyExists)
                    errors << saved.error().message;
                if (const auto removed = calls.remove(blob); !removed)
                    errors << removed.error().message;
            }
        });
    }
    threads.clear();
    for (const QStringList &errors : wrong)
        QCOMPARE(errors, QStringList());
}

void TestLocalProvider::propertiesTellLocalFileSystems()
{
    if (QStringLiteral(RESTDOCK_PLATFORM) == u"posix")
        QSKIP("not every POSIX system tells what is local");
    QVERIFY(m_provider->properties().blocking);
    QVERIFY(m_provider->properties().quickLookups);
    LocalProvider absent({path(QStringLiteral("absent"))});
    QVERIFY(!absent.properties().quickLookups);
}

void TestLocalProvider::probeTellsTheSpace()
{
    const auto space = m_calls->probe();
    QVERIFY(space);
    QVERIFY(space->totalBytes > 0);
    QVERIFY(space->availableBytes > 0);
    QVERIFY(space->availableBytes <= space->totalBytes);
}

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    TestLocalProvider test;
    int failures = QTest::qExec(&test, argc, argv);
    ProviderConformance conformance([] { return std::make_unique<LocalFixture>(); });
    failures += QTest::qExec(&conformance, argc, argv);
    return failures;
}

#include "tst_localprovider.moc"
