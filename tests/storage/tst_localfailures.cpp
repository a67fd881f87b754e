// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/local/localprovider.h"
#include "tests/storage/localcalls.h"
#include "tests/support/mountnamespace.h"
#include "tests/support/scratchfolder.h"
#include "tests/support/temporarylimit.h"
#include "tests/support/temporaryuser.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <algorithm>
#include <atomic>
#include <cerrno>
#include <csignal>
#include <functional>
#include <future>
#include <utility>

using namespace restdock;
using namespace restdock::test;

namespace {

/// Happens once instead of the next fsync() of a folder, which then fails.
std::function<void()> insteadOfFolderSync;
/// Somebody asked for a lock that others may have at the same time.
std::atomic<bool> hasAskedForSharedLock = false;

} // namespace

// Instead of the C library's.
extern "C" int fsync(int descriptor)
{
    struct stat status;
    if (insteadOfFolderSync && ::fstat(descriptor, &status) == 0 && S_ISDIR(status.st_mode)) {
        std::exchange(insteadOfFolderSync, nullptr)();
        errno = EIO;
        return -1;
    }
    return int(::syscall(SYS_fsync, descriptor));
}

extern "C" int flock(int descriptor, int operation) noexcept
{
    if ((operation & LOCK_SH) != 0)
        hasAskedForSharedLock = true;
    return int(::syscall(SYS_flock, descriptor, operation));
}

namespace {

const QByteArray content = "content";
const QString success = QStringLiteral("success");
const RepositoryPath repository = RepositoryPath::fromSegments({"repo"}).value();
const BlobRef pack{repository, BlobType::Data, BlobName()};
const BlobRef key{repository, BlobType::Keys, BlobName()};
QString whyNoMounts;

} // namespace

/// What a disk, the system and the people in front of it do to a folder.
class TestLocalFailures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void vanishedFolderIsUnavailableAndNotMadeAgain();
    void folderThatComesBackIsUsed();
    void folderThatWasNeverThereIsUnavailable();
    void replacedFolderIsUsed();
    void movedFolderGetsNoMoreWrites();
    void fileInTheFoldersPlaceIsUnavailable();
    void pulledDriveIsUnavailable();
    void drivePluggedInAgainIsUsed();
    void readOnlyDiskIsReported();
    void fullDiskIsReportedAndLeavesNothing();
    void diskThatFillsUpKeepsItsBlobs();
    void fileSizeLimitIsNoSpace();
    void closedFolderIsPermissionDenied();
    void listIsNeverShort();
    void useIsNeverShort_data();
    void useIsNeverShort();
    void lackOfDescriptorsIsUnavailable();
    void overlongNameIsRefused();
    void nameThatIsNotDurableIsTakenBack();
    void blobIsNeverCalledStoredAndThenTakenBack();
    void anothersBlobOfTheNameIsNotTakenBack();

private:
    QString path(const QString &name) const { return m_dir->filePath(name); }
    QStringList allCallsBut(const QStringList &wanted);

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<LocalProvider> m_provider;
    std::unique_ptr<LocalCalls> m_calls;
};

void TestLocalFailures::init()
{
    m_dir = std::make_unique<QTemporaryDir>(scratchFolderTemplate());
    QVERIFY(QDir(m_dir->path()).mkdir(QStringLiteral("root")));
    m_provider = std::make_unique<LocalProvider>(LocalSettings{path(QStringLiteral("root"))});
    m_calls = std::make_unique<LocalCalls>(*m_provider);
}

void TestLocalFailures::cleanup()
{
    m_calls.reset();
    m_provider.reset();
    m_dir.reset();
}

/// Makes every call; returns those that ended otherwise than in one of @p wanted.
QStringList TestLocalFailures::allCallsBut(const QStringList &wanted)
{
    QStringList others;
    const auto check = [&](const char *name, const QString &found) {
        if (!wanted.contains(found))
            others << QString::fromLatin1(name) + QStringLiteral(": ") + found;
    };
    check("stat", outcome(m_calls->stat(pack)));
    check("open", outcome(m_calls->open(pack)));
    check("list", outcome(m_calls->list(repository, BlobType::Data)));
    check("remove", outcome(m_calls->remove(pack)));
    check("create blob", outcome(m_calls->begin(pack)));
    check("exists", outcome(m_calls->exists(repository)));
    check("delete", outcome(m_calls->deleteRepository(repository)));
    check("create", outcome(m_calls->createRepository(repository)));
    check("probe", outcome(m_calls->probe()));
    return others;
}

void TestLocalFailures::vanishedFolderIsUnavailableAndNotMadeAgain()
{
    QVERIFY(m_calls->createRepository(repository));
    QVERIFY(m_calls->save(pack, content));
    QVERIFY(QDir(path(QStringLiteral("root"))).removeRecursively());
    QCOMPARE(allCallsBut({QStringLiteral("unavailable")}), QStringList());
    QVERIFY(!QFileInfo::exists(path(QStringLiteral("root"))));
    const auto size = m_calls->stat(pack);
    QVERIFY(!size);
    QVERIFY(size.error().message.contains(path(QStringLiteral("root"))));
}

void TestLocalFailures::folderThatComesBackIsUsed()
{
    QVERIFY(m_calls->save(pack, content));
    QDir dir(m_dir->path());
    QVERIFY(dir.rename(QStringLiteral("root"), QStringLiteral("away")));
    QVERIFY(!m_calls->probe());
    QCOMPARE(outcome(m_calls->stat(pack)), QStringLiteral("unavailable"));
    QVERIFY(dir.rename(QStringLiteral("away"), QStringLiteral("root")));
    QVERIFY(m_calls->probe());
    QVERIFY(m_calls->stat(pack));
}

void TestLocalFailures::folderThatWasNeverThereIsUnavailable()
{
    QVERIFY(QDir(m_dir->path()).rmdir(QStringLiteral("root")));
    QCOMPARE(allCallsBut({QStringLiteral("unavailable")}), QStringList());
    QVERIFY(!QFileInfo::exists(path(QStringLiteral("root"))));
}

void TestLocalFailures::replacedFolderIsUsed()
{
    QVERIFY(m_calls->save(key, content));
    QDir dir(m_dir->path());
    QVERIFY(dir.rename(QStringLiteral("root"), QStringLiteral("old")));
    QVERIFY(dir.mkdir(QStringLiteral("root")));
    QCOMPARE(outcome(m_calls->stat(pack)), QStringLiteral("not-found")); // this one looks twice
    QCOMPARE(outcome(m_calls->stat(key)), QStringLiteral("not-found"));
    QVERIFY(m_calls->save(key, content));
    QVERIFY(QFileInfo(path(QStringLiteral("root/repo"))).isDir());
}

void TestLocalFailures::movedFolderGetsNoMoreWrites()
{
    QVERIFY(m_calls->createRepository(repository));
    QVERIFY(QDir(m_dir->path()).rename(QStringLiteral("root"), QStringLiteral("old")));
    QCOMPARE(outcome(m_calls->begin(pack)), QStringLiteral("unavailable"));
    QCOMPARE(outcome(m_calls->remove(pack)), QStringLiteral("unavailable"));
    QCOMPARE(outcome(m_calls->list(repository, BlobType::Data)), QStringLiteral("unavailable"));
}

void TestLocalFailures::fileInTheFoldersPlaceIsUnavailable()
{
    QVERIFY(QDir(m_dir->path()).rmdir(QStringLiteral("root")));
    QFile file(path(QStringLiteral("root")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(allCallsBut({QStringLiteral("unavailable")}), QStringList());
}

void TestLocalFailures::pulledDriveIsUnavailable()
{
    if (!whyNoMounts.isEmpty())
        QSKIP(qPrintable(whyNoMounts));
    TemporaryMount drive(path(QStringLiteral("root")), "size=4m");
    QVERIFY(drive.isMounted());
    QVERIFY(m_calls->createRepository(repository));
    QVERIFY(m_calls->save(key, content));
    drive.detach();
    // The mount point is a folder like any other now: an empty one, on the wrong disk.
    QCOMPARE(outcome(m_calls->stat(pack)), QStringLiteral("unavailable"));
    QCOMPARE(allCallsBut({QStringLiteral("unavailable")}), QStringList());
    QVERIFY(QDir(path(QStringLiteral("root"))).isEmpty());
}

void TestLocalFailures::drivePluggedInAgainIsUsed()
{
    if (!whyNoMounts.isEmpty())
        QSKIP(qPrintable(whyNoMounts));
    {
        TemporaryMount drive(path(QStringLiteral("root")), "size=4m");
        QVERIFY(m_calls->save(key, content));
    }
    QVERIFY(!m_calls->probe());
    TemporaryMount drive(path(QStringLiteral("root")), "size=4m");
    // It is not empty, or it would be taken for the bare mount point.
    LocalProvider other({path(QStringLiteral("root"))});
    QVERIFY(LocalCalls(other).save(pack, content));
    QVERIFY(m_calls->stat(pack));
    QCOMPARE(outcome(m_calls->stat(key)), QStringLiteral("not-found"));
    QVERIFY(m_calls->save(key, content));
}

void TestLocalFailures::readOnlyDiskIsReported()
{
    if (!whyNoMounts.isEmpty())
        QSKIP(qPrintable(whyNoMounts));
    TemporaryMount drive(path(QStringLiteral("root")), "size=4m");
    QVERIFY(drive.isMounted());
    QVERIFY(m_calls->save(pack, content));
    QVERIFY(m_calls->probe());
    QVERIFY(drive.makeReadOnly());
    const QString readOnly = QStringLiteral("read-only");
    QCOMPARE(outcome(m_calls->probe()), readOnly);
    QCOMPARE(outcome(m_calls->begin(key)), readOnly);
    QCOMPARE(outcome(m_calls->remove(pack)), readOnly);
    QCOMPARE(outcome(m_calls->createRepository(repository)), readOnly);
    QCOMPARE(outcome(m_calls->deleteRepository(repository)), readOnly);
    QVERIFY(m_calls->stat(pack));
    QVERIFY(m_calls->open(pack));
}

void TestLocalFailures::fullDiskIsReportedAndLeavesNothing()
{
    if (!whyNoMounts.isEmpty())
        QSKIP(qPrintable(whyNoMounts));
    TemporaryMount drive(path(QStringLiteral("root")), "size=1m");
    QVERIFY(drive.isMounted());
    const auto writer = m_calls->begin(pack);
    QVERIFY(writer);
    const auto written = (*writer)->write(QByteArray(2 * 1024 * 1024, 'x'));
    QCOMPARE(outcome(written), QStringLiteral("no-space"));
    // At once, although the writer still lives: the room is free again.
    QVERIFY(QDir(path(QStringLiteral("root/repo/data/00"))).isEmpty());
    QVERIFY(m_calls->probe()->availableBytes > 900 * 1024);
    QCOMPARE(outcome((*writer)->write("x")), QStringLiteral("no-space"));
    QCOMPARE(outcome(LocalCalls::commit(**writer)), QStringLiteral("no-space"));
    QVERIFY(m_calls->save(pack, content));
}

void TestLocalFailures::diskThatFillsUpKeepsItsBlobs()
{
    if (!whyNoMounts.isEmpty())
        QSKIP(qPrintable(whyNoMounts));
    TemporaryMount drive(path(QStringLiteral("root")), "size=256k");
    QVERIFY(drive.isMounted());
    int stored = 0;
    QString last;
    for (int i = 0; i < 256; ++i) {
        const BlobRef blob{repository, BlobType::Keys, BlobName(BlobName::Bytes{quint8(i)})};
        last = outcome(m_calls->save(blob, QByteArray(8000, 'x')));
        if (last != QStringLiteral("success"))
            break;
        ++stored;
    }
    QCOMPARE(last, QStringLiteral("no-space"));
    const auto listed = m_calls->list(repository, BlobType::Keys);
    QVERIFY(listed);
    QCOMPARE(int(listed->size()), stored);
    QVERIFY(std::all_of(listed->begin(), listed->end(),
                        [](const BlobEntry &entry) { return entry.bytes == 8000; }));
}

void TestLocalFailures::fileSizeLimitIsNoSpace()
{
    std::signal(SIGXFSZ, SIG_IGN);
    QVERIFY(m_calls->createRepository(repository));
    const auto writer = m_calls->begin(pack);
    QVERIFY(writer);
    QString written;
    {
        const TemporaryLimit limit(RLIMIT_FSIZE, 100000);
        written = outcome((*writer)->write(QByteArray(200000, 'x')));
    }
    std::signal(SIGXFSZ, SIG_DFL);
    QCOMPARE(written, QStringLiteral("no-space"));
    QVERIFY(QDir(path(QStringLiteral("root/repo/data/00"))).isEmpty());
}

void TestLocalFailures::closedFolderIsPermissionDenied()
{
    QVERIFY(m_calls->createRepository(repository));
    QVERIFY(m_calls->save(pack, content));
    QString probed;
    QString begun;
    QString stated;
    QString unopened;
    {
        const TemporaryUser user;
        if (!user.isChanged())
            QSKIP("This user cannot become another one");
        probed = outcome(m_calls->probe());
        begun = outcome(m_calls->begin(pack));
        stated = outcome(m_calls->stat(pack));
        LocalProvider other({path(QStringLiteral("root"))});
        unopened = outcome(LocalCalls(other).stat(pack));
    }
    const QString denied = QStringLiteral("permission-denied");
    QCOMPARE(probed, denied);
    QCOMPARE(begun, denied);
    QCOMPARE(stated, denied);
    QCOMPARE(unopened, denied);
    QVERIFY(m_calls->stat(pack));
}

void TestLocalFailures::listIsNeverShort()
{
    QVERIFY(m_calls->createRepository(repository));
    QVERIFY(m_calls->save(pack, content));
    const QByteArray closed = QFile::encodeName(path(QStringLiteral("root/repo/data/ff")));
    if (::geteuid() == 0) {
        // Everything belongs to the other user but for one folder of data/.
        QVERIFY(::chmod(QFile::encodeName(m_dir->path()).constData(), 0755) == 0);
        for (const char *folder : {"root", "root/repo", "root/repo/data", "root/repo/data/00"})
            QVERIFY(::chmod(QFile::encodeName(path(QString::fromLatin1(folder))).constData(), 0755)
                    == 0);
        for (int i = 1; i < 255; ++i) {
            const QString name = QStringLiteral("root/repo/data/%1").arg(i, 2, 16, QChar(u'0'));
            QVERIFY(::chmod(QFile::encodeName(path(name)).constData(), 0755) == 0);
        }
    }
    QCOMPARE(::chmod(closed.constData(), 0000), 0);
    QString names;
    QString sizes;
    {
        const TemporaryUser user;
        if (!user.isChanged() && ::geteuid() == 0)
            QSKIP("This user cannot become another one");
        names = outcome(m_calls->list(repository, BlobType::Data, ListDetail::Names));
        sizes = outcome(m_calls->list(repository, BlobType::Data, ListDetail::NamesAndSizes));
    }
    ::chmod(closed.constData(), 0700);
    QCOMPARE(names, QStringLiteral("permission-denied"));
    QCOMPARE(sizes, QStringLiteral("permission-denied"));
    QCOMPARE(m_calls->list(repository, BlobType::Data)->size(), 1U);
}

void TestLocalFailures::useIsNeverShort_data()
{
    QTest::addColumn<QString>("folder");
    QTest::addColumn<bool>("mayBeClosed");
    QTest::newRow("any") << QStringLiteral("root/closed") << false;
    QTest::newRow("fsck's") << QStringLiteral("root/lost+found") << true;
    QTest::newRow("a repository of that name") << QStringLiteral("root/repo/lost+found") << false;
}

void TestLocalFailures::useIsNeverShort()
{
    QFETCH(const QString, folder);
    QFETCH(const bool, mayBeClosed);
    const QString closed = path(folder);
    QVERIFY(QDir().mkpath(closed));
    if (::geteuid() == 0) {
        for (const QString &above :
             {m_dir->path(), path(QStringLiteral("root")), QFileInfo(closed).absolutePath()})
            QCOMPARE(::chmod(QFile::encodeName(above).constData(), 0755), 0);
    }
    QCOMPARE(::chmod(QFile::encodeName(closed).constData(), 0000), 0);
    Result<qint64> use = 0;
    {
        const TemporaryUser user;
        if (!user.isChanged() && ::geteuid() == 0)
            QSKIP("This user cannot become another one");
        use = m_calls->measureUse();
    }
    ::chmod(QFile::encodeName(closed).constData(), 0700);
    if (mayBeClosed) {
        QCOMPARE(use.value(), 0);
    } else {
        QCOMPARE(outcome(use), QStringLiteral("permission-denied"));
        const QString name = QFileInfo(closed).fileName();
        QVERIFY2(use.error().message.contains(name), qPrintable(use.error().message));
    }
    QCOMPARE(m_calls->measureUse().value(), 0);
}

void TestLocalFailures::lackOfDescriptorsIsUnavailable()
{
    QVERIFY(m_calls->createRepository(repository));
    QVERIFY(m_calls->save(pack, content));
    QString opened;
    QString begun;
    QString shortList;
    {
        // The next free number is the limit: nothing can be opened, then one file only.
        const int next = ::dup(0);
        ::close(next);
        {
            const TemporaryLimit limit(RLIMIT_NOFILE, rlim_t(next));
            opened = outcome(m_calls->open(pack));
            begun = outcome(m_calls->begin(key));
        }
        const TemporaryLimit limit(RLIMIT_NOFILE, rlim_t(next + 1));
        shortList = outcome(m_calls->list(repository, BlobType::Data)); // data/ opens, data/00 not
    }
    QCOMPARE(opened, QStringLiteral("unavailable"));
    QCOMPARE(begun, QStringLiteral("unavailable"));
    QCOMPARE(shortList, QStringLiteral("unavailable"));
}

void TestLocalFailures::overlongNameIsRefused()
{
    // 255 bytes are fine here, but the storage's own path may leave less than PATH_MAX.
    const QByteArray longest(255, 'x');
    const RepositoryPath longPath = *RepositoryPath::fromSegments({longest, longest});
    QVERIFY(m_calls->createRepository(longPath));
    QVERIFY(m_calls->save({longPath, BlobType::Config, {}}, content));
    LocalProvider provider({m_dir->path() + QString(u'/') + QString(300, u'x')});
    QCOMPARE(outcome(LocalCalls(provider).stat(pack)), QStringLiteral("invalid-argument"));
}

void TestLocalFailures::nameThatIsNotDurableIsTakenBack()
{
    QVERIFY(m_calls->createRepository(repository));
    insteadOfFolderSync = [] {};
    QCOMPARE(outcome(m_calls->save(key, content)), QStringLiteral("unavailable"));
    QCOMPARE(outcome(m_calls->stat(key)), QStringLiteral("not-found"));
    QVERIFY(m_calls->save(key, content));
}

/// Another server gets the same blob while this one has given it its name, and then cannot keep it.
void TestLocalFailures::blobIsNeverCalledStoredAndThenTakenBack()
{
    QVERIFY(m_calls->createRepository(repository));
    LocalProvider otherProvider(LocalSettings{path(QStringLiteral("root"))});
    std::future<QString> other;
    insteadOfFolderSync = [&] {
        other = std::async(std::launch::async, [&otherProvider] {
            return outcome(LocalCalls(otherProvider).save(key, content));
        });
        while (!hasAskedForSharedLock
               && other.wait_for(std::chrono::milliseconds(1)) == std::future_status::timeout) {}
    };
    QCOMPARE(outcome(m_calls->save(key, content)), QStringLiteral("unavailable"));
    QCOMPARE(other.get(), success);
    QVERIFY(m_calls->stat(key));
}

void TestLocalFailures::anothersBlobOfTheNameIsNotTakenBack()
{
    QVERIFY(m_calls->createRepository(repository));
    LocalProvider otherProvider(LocalSettings{path(QStringLiteral("root"))});
    LocalCalls otherCalls(otherProvider);
    const QByteArray others = "from another";
    insteadOfFolderSync = [&] {
        QVERIFY(otherCalls.remove(key));
        QVERIFY(otherCalls.save(key, others));
    };
    QCOMPARE(outcome(m_calls->save(key, content)), QStringLiteral("unavailable"));
    const auto size = m_calls->stat(key);
    QVERIFY(size);
    QCOMPARE(*size, others.size());
}

int main(int argc, char **argv)
{
    whyNoMounts = enterMountNamespace();
    QCoreApplication application(argc, argv);
    TestLocalFailures test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_localfailures.moc"
