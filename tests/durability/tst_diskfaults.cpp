// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/e2e/support/certificates.h"
#include "tests/e2e/support/pseudorandom.h"
#include "tests/server/wire/wireserver.h"
#include "tests/support/mountnamespace.h"
#include "tests/support/scratchfolder.h"

#include <QDir>
#include <QFile>
#include <QSslSocket>
#include <QTest>

#include <linux/securebits.h>
#include <sys/prctl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <memory>

using namespace restdock::test;
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mebibyte = 1024 * 1024;
QString whyNoMounts;

/// A blob of the repository "/r/".
struct Blob
{
    QByteArray target;
    QByteArray content;
};

Blob blobOf(const QByteArray &type, qsizetype byteCount, quint64 seed)
{
    const QByteArray content = pseudoRandom(byteCount, seed);
    return {"/r/" + type + '/' + blobNameOf(content), content};
}

QByteArray number(int value)
{
    return QByteArray::number(value);
}

void setMode(const QString &path, mode_t mode)
{
    QCOMPARE(::chmod(QFile::encodeName(path).constData(), mode), 0);
}

} // namespace

/// What breaks below the server: every request gets the right status and the log a reason, nothing
/// half-written is seen, and when the fault is over all goes on without a restart.
class TestDiskFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void faultIsToldAndPasses_data();
    void faultIsToldAndPasses();
    void whatABrokenDiskKeepsGoesAtTheNextStart();
    void downloadThatCannotBeReadIsCutOff_data();
    void downloadThatCannotBeReadIsCutOff();
    void fullDiskIsToldAndLeftAgain();
    void readOnlyDiskIsToldAndLeftAgain();
    void vanishedFolderIsToldAndUsedAgain();
    void uploadIntoARemovedFolderFails();
    void lostPermissionIsToldAndRegained();

private:
    void serve(const QStringList &options = {});
    void setFaults(const QByteArray &faults) const;
    WireResponse exchange(const QByteArray &method, const QByteArray &target,
                          const QByteArray &body = {}) const;
    int statusOf(const QByteArray &method, const QByteArray &target,
                 const QByteArray &body = {}) const;
    int store(const Blob &blob) const { return statusOf("POST", blob.target, blob.content); }
    bool isWhole(const Blob &blob) const;
    bool isHealthy(bool expected) const;
    /// True when the log has a line with all @p parts.
    bool logTells(const QByteArrayList &parts) const;
    QString folder() const { return m_scratch->filePath(u"data"_s); }
    QString faultsFile() const { return m_scratch->filePath(u"faults"_s); }

    std::unique_ptr<QTemporaryDir> m_scratch;
    std::unique_ptr<WireServer> m_server;
    const Blob m_stored = blobOf("data", 100'000, 1);
};

void TestDiskFaults::init()
{
    m_scratch = std::make_unique<QTemporaryDir>(scratchFolderTemplate());
    QVERIFY(QDir().mkpath(folder()));
}

void TestDiskFaults::cleanup()
{
    m_server.reset();
    m_scratch.reset();
}

/// Starts the server on a disk that can be made faulty, with one stored blob.
void TestDiskFaults::serve(const QStringList &options)
{
    m_server = std::make_unique<WireServer>(restdock::test::Transport::Tcp, options, folder());
    auto &environment = m_server->process().environment();
    environment.insert(u"LD_PRELOAD"_s, QStringLiteral(RESTDOCK_FAULTY_DISK));
    environment.insert(u"RESTDOCK_FAULTS"_s, faultsFile());
    QVERIFY2(m_server->start(), m_server->process().standardError().constData());
}

/// In one piece, for the server reads it all the time.
void TestDiskFaults::setFaults(const QByteArray &faults) const
{
    const QString draft = faultsFile() + u".new";
    QFile file(draft);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(faults) == faults.size());
    file.close();
    QCOMPARE(
        ::rename(QFile::encodeName(draft).constData(), QFile::encodeName(faultsFile()).constData()),
        0);
}

WireResponse TestDiskFaults::exchange(const QByteArray &method, const QByteArray &target,
                                      const QByteArray &body) const
{
    return m_server->exchange(method, target, body);
}

int TestDiskFaults::statusOf(const QByteArray &method, const QByteArray &target,
                             const QByteArray &body) const
{
    return exchange(method, target, body).status;
}

bool TestDiskFaults::isWhole(const Blob &blob) const
{
    const auto response = exchange("GET", blob.target);
    return response.status == 200 && response.body == blob.content;
}

bool TestDiskFaults::isHealthy(bool expected) const
{
    // The answer is kept for a second.
    return QTest::qWaitFor([&] { return statusOf("GET", "/health") == (expected ? 200 : 503); },
                           20'000);
}

bool TestDiskFaults::logTells(const QByteArrayList &parts) const
{
    return QTest::qWaitFor(
        [&] {
            const auto lines = m_server->process().standardError().split('\n');
            return std::any_of(lines.begin(), lines.end(), [&parts](const QByteArray &line) {
                return std::all_of(parts.begin(), parts.end(),
                                   [&line](const QByteArray &part) { return line.contains(part); });
            });
        },
        5000);
}

void TestDiskFaults::faultIsToldAndPasses_data()
{
    QTest::addColumn<QByteArray>("call"); // and the part of the path; % is the blob's name
    QTest::addColumn<int>("systemError");
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>(
        "target"); // "new": a blob that is not there; "stored": one that is
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("reason");

    const QByteArray broken = "Input/output error";
    const QByteArray full = "No space left on device";
    const auto row = [](const char *name, const QByteArray &call, int systemError,
                        const QByteArray &method, const QByteArray &target, int status,
                        const QByteArray &reason) {
        QTest::newRow(name) << call << systemError << method << target << status << reason;
    };
    row("begin, broken", "create % ", EIO, "POST", "new", 503, broken);
    row("write, broken", "write %", EIO, "POST", "new", 503, broken);
    row("sync, broken", "fsync %", EIO, "POST", "new", 503, broken);
    row("name, broken", "rename %", EIO, "POST", "new", 503, broken);
    row("sync of the name, broken", "fsync /r/keys$", EIO, "POST", "new", 503, broken);
    row("folder, broken", "open /r/keys$", EIO, "POST", "new", 503, broken);
    row("begin, full", "create %", ENOSPC, "POST", "new", 507, full);
    row("write, full", "write %", ENOSPC, "POST", "new", 507, full);
    row("sync, full", "fsync %", ENOSPC, "POST", "new", 507, full);
    row("name, full", "rename %", ENOSPC, "POST", "new", 507, full);
    row("write, over the user's quota", "write %", EDQUOT, "POST", "new", 507,
        "Disk quota exceeded");
    row("begin, read-only", "create %", EROFS, "POST", "new", 500, "Read-only file system");
    row("begin, not allowed", "create %", EACCES, "POST", "new", 500, "Permission denied");
    row("begin, server of the share restarted", "create %", ESTALE, "POST", "new", 503,
        "Stale file handle");
    row("write, share is gone", "write %", ETIMEDOUT, "POST", "new", 503, "Connection timed out");
    row("sync, share is gone", "fsync %", ENETDOWN, "POST", "new", 503, "Network is down");
    row("begin, no memory", "create %", ENOMEM, "POST", "new", 503, "Cannot allocate memory");
    row("begin, no descriptors", "create %", EMFILE, "POST", "new", 503, "Too many open files");
    row("config, broken", "fsync /r/config", EIO, "POST", "/r/config", 503, broken);
    row("size, broken", "stat %", EIO, "HEAD", "stored", 503, broken);
    row("read, broken", "open %", EIO, "GET", "stored", 503, broken);
    row("read, not allowed", "open %", EACCES, "GET", "stored", 500, "Permission denied");
    row("read, damaged", "open %", EUCLEAN, "GET", "stored", 500, "Structure needs cleaning");
    row("list, broken", "list /r/keys", EIO, "GET", "/r/keys/", 503, broken);
    row("list of packs, broken", "list /r/data/17", EIO, "GET", "/r/data/", 503, broken);
    row("list, no memory", "open /r/keys", ENOMEM, "GET", "/r/keys/", 503,
        "Cannot allocate memory");
    row("remove, broken", "unlink %", EIO, "DELETE", "stored", 503, broken);
    row("remove, read-only", "unlink %", EROFS, "DELETE", "stored", 500, "Read-only file system");
    row("make, broken", "mkdir /other/data/17", EIO, "POST", "/other/?create=true", 503, broken);
    row("make, full", "mkdir /other/data/17", ENOSPC, "POST", "/other/?create=true", 507, full);
    row("make, sync broken", "fsync /other/data$", EIO, "POST", "/other/?create=true", 503, broken);
}

void TestDiskFaults::faultIsToldAndPasses()
{
    QFETCH(QByteArray, call);
    QFETCH(const int, systemError);
    QFETCH(const QByteArray, method);
    QFETCH(QByteArray, target);
    QFETCH(const int, status);
    QFETCH(const QByteArray, reason);
    serve();
    QVERIFY(m_server->create("/r/"));
    QCOMPARE(store(m_stored), 200);
    const QStringList before = m_server->files();

    const Blob fresh = blobOf("keys", 50'000, 2);
    QByteArray body;
    if (target == "new")
        target = fresh.target;
    else if (target == "stored")
        target = m_stored.target;
    if (method == "POST" && !target.endsWith("create=true"))
        body = fresh.content;
    const QByteArray name = target.sliced(target.lastIndexOf('/') + 1);
    call.replace('%', name);
    const QByteArrayList fault = call.trimmed().split(' ');

    setFaults(fault[0] + ' ' + number(systemError) + ' ' + fault[1] + '\n');
    for (int i = 0; i < 2; ++i) {
        const auto response = exchange(method, target, body);
        QVERIFY2(response.status == status, response.summary().constData());
        QVERIFY(method == "HEAD" || response.isError(status));
        QCOMPARE(response.hasField("Retry-After"), status == 503);
    }
    QVERIFY2(logTells({method + ' ' + target, "answered " + number(status), reason}),
             m_server->process().standardError().constData());
    // Nothing of it is there, and the rest is not touched.
    QCOMPARE(m_server->files(), before);

    setFaults({});
    if (method == "POST" && !body.isEmpty()) {
        QCOMPARE(statusOf("HEAD", target), 404);
        QCOMPARE(statusOf(method, target, body), 200);
        QVERIFY(exchange("GET", target).body == body);
    } else {
        QCOMPARE(statusOf(method, target), 200);
    }
    QVERIFY(method == "DELETE" || isWhole(m_stored));
    QCOMPARE(m_server->process().stop(), std::optional<int>(0));
}

/// Not even the unfinished file can be removed.
void TestDiskFaults::whatABrokenDiskKeepsGoesAtTheNextStart()
{
    serve();
    QVERIFY(m_server->create("/r/"));
    const Blob fresh = blobOf("keys", 50'000, 2);
    setFaults("write 5 /r/keys/\nunlink 5 /r/keys/\n");
    QCOMPARE(store(fresh), 503);
    setFaults({});
    QCOMPARE(m_server->files().size(), 1);
    QCOMPARE(exchange("GET", "/r/keys/").body, "[]");
    QCOMPARE(store(fresh), 200);
    QCOMPARE(m_server->process().stop(), std::optional<int>(0));
    serve();
    QTRY_COMPARE(m_server->files().size(), 1);
    QVERIFY(isWhole(fresh));
}

void TestDiskFaults::downloadThatCannotBeReadIsCutOff_data()
{
    QTest::addColumn<bool>("isTls");
    QTest::addColumn<bool>("shrinks");
    QTest::addColumn<QByteArray>("reason");
    const QByteArray broken = "Input/output error";
    const QByteArray shrunk = "does not have the size it had";
    QTest::newRow("broken disk") << false << false << broken;
    QTest::newRow("broken disk, TLS") << true << false << broken;
    QTest::newRow("file shrinks") << false << true << shrunk;
    QTest::newRow("file shrinks, TLS") << true << true << shrunk;
}

/// The answer has begun: the client has to see that it is not the whole, and the log has to say why.
void TestDiskFaults::downloadThatCannotBeReadIsCutOff()
{
    QFETCH(const bool, isTls);
    QFETCH(const bool, shrinks);
    QFETCH(const QByteArray, reason);
    QStringList options;
    if (isTls) {
        const QString certificate = m_scratch->filePath(u"certificate"_s);
        const QString key = m_scratch->filePath(u"key"_s);
        QVERIFY(makeCertificate(certificate, key));
        options = {u"--tls"_s, u"--tls-cert"_s, certificate, u"--tls-key"_s, key};
    }
    serve(options);
    const auto connect = [&] {
        return isTls ? m_server->connect(QSslConfiguration::defaultConfiguration())
                     : m_server->connect();
    };
    // More than the sockets' buffers hold.
    const Blob large = blobOf("locks", 32 * mebibyte, 3);
    QCOMPARE(connect().exchange("POST", large.target, large.content).status, 200);

    WireClient client = connect();
    client.pauseReading();
    QVERIFY(client.send(requestBytes("GET", large.target)));
    const QString file = folder() + QString::fromLatin1(large.target);
    QTRY_COMPARE(m_server->process().openFilesBelow(folder()).size(), 1);
    if (shrinks)
        QVERIFY(QFile::resize(file, mebibyte));
    else
        setFaults("read 5 /r/locks/\n");
    const auto response = client.read();
    QCOMPARE(response.status, 0);
    QVERIFY2(response.problem.contains("connection ended"), response.problem.constData());
    QVERIFY2(logTells({"GET " + large.target + " was cut off after", reason}),
             m_server->process().standardError().constData());
    QTRY_VERIFY(m_server->process().openFilesBelow(folder()).isEmpty());

    setFaults({});
    if (!shrinks)
        QVERIFY(connect().exchange("GET", large.target).body == large.content);
    QCOMPARE(m_server->process().stop(), std::optional<int>(0));
}

void TestDiskFaults::fullDiskIsToldAndLeftAgain()
{
    if (!whyNoMounts.isEmpty())
        QSKIP(qPrintable(whyNoMounts));
    const TemporaryMount disk(folder(), "size=3m,nr_inodes=500");
    QVERIFY(disk.isMounted());
    serve();
    QVERIFY(m_server->create("/r/"));
    QCOMPARE(store(m_stored), 200);
    const Blob large = blobOf("data", 4 * mebibyte, 4);
    QCOMPARE(store(large), 507);
    QVERIFY(logTells({"POST " + large.target, "answered 507", "No space left on device"}));
    QCOMPARE(m_server->files().size(), 1);
    // Its room is free again at once.
    const Blob fitting = blobOf("data", 2 * mebibyte, 5);
    QCOMPARE(store(fitting), 200);
    QCOMPARE(store(blobOf("data", mebibyte, 6)), 507);
    QVERIFY(isWhole(fitting));
    QVERIFY(isHealthy(true)); // reading and removing go on
    QCOMPARE(statusOf("DELETE", fitting.target), 200);
    QCOMPARE(store(blobOf("data", mebibyte, 6)), 200);
    // Files can run out before bytes do.
    int status = 200;
    quint64 seed = 100;
    while (status == 200 && seed < 700)
        status = store(blobOf("keys", 16, seed++));
    QCOMPARE(status, 507);
    QVERIFY(isWhole(m_stored));
    QCOMPARE(statusOf("DELETE", m_stored.target), 200);
    QCOMPARE(store(m_stored), 200);
    QCOMPARE(m_server->process().stop(), std::optional<int>(0));
}

void TestDiskFaults::readOnlyDiskIsToldAndLeftAgain()
{
    if (!whyNoMounts.isEmpty())
        QSKIP(qPrintable(whyNoMounts));
    TemporaryMount disk(folder(), "size=8m");
    QVERIFY(disk.isMounted());
    serve();
    QVERIFY(m_server->create("/r/"));
    QCOMPARE(store(m_stored), 200);
    QVERIFY(disk.makeReadOnly());
    const Blob fresh = blobOf("keys", 1000, 2);
    QCOMPARE(store(fresh), 500);
    QVERIFY(logTells({"POST " + fresh.target, "answered 500", "Read-only file system"}));
    QCOMPARE(statusOf("DELETE", m_stored.target), 500);
    QVERIFY(logTells({"DELETE " + m_stored.target, "answered 500", "Read-only file system"}));
    QCOMPARE(statusOf("POST", "/other/?create=true"), 500);
    QVERIFY(isWhole(m_stored));
    QCOMPARE(statusOf("GET", "/r/data/"), 200);
    QVERIFY(isHealthy(false));
    QVERIFY(disk.makeWritable());
    QVERIFY(isHealthy(true));
    QCOMPARE(store(fresh), 200);
    QCOMPARE(statusOf("DELETE", m_stored.target), 200);
    QCOMPARE(m_server->process().stop(), std::optional<int>(0));
}

void TestDiskFaults::vanishedFolderIsToldAndUsedAgain()
{
    serve();
    QVERIFY(m_server->create("/r/"));
    QCOMPARE(store(m_stored), 200);
    const QString away = m_scratch->filePath(u"away"_s);
    QVERIFY(QDir().rename(folder(), away));
    QVERIFY(isHealthy(false));
    const Blob fresh = blobOf("keys", 1000, 2);
    QCOMPARE(store(fresh), 503);
    const QByteArray told = "The folder " + QFile::encodeName(folder()) + " is not there";
    QVERIFY2(logTells({"POST " + fresh.target, "answered 503", told}),
             m_server->process().standardError().constData());
    QCOMPARE(statusOf("GET", "/r/data/"), 503);
    QCOMPARE(statusOf("DELETE", m_stored.target), 503);
    QCOMPARE(statusOf("POST", "/other/?create=true"), 503);
    // 404 here would make restic think that its data is lost.
    QCOMPARE(statusOf("HEAD", "/r/config"), 503);
    QCOMPARE(statusOf("GET", fresh.target), 503);
    QVERIFY(!QFileInfo::exists(folder()));
    QVERIFY(QDir().rename(away, folder()));
    QVERIFY(isHealthy(true));
    QVERIFY(isWhole(m_stored));
    QCOMPARE(store(fresh), 200);
    QCOMPARE(statusOf("GET", "/r/config"), 404);
    QCOMPARE(m_server->process().stop(), std::optional<int>(0));
}

void TestDiskFaults::uploadIntoARemovedFolderFails()
{
    serve();
    QVERIFY(m_server->create("/r/"));
    const Blob fresh = blobOf("keys", mebibyte, 2);
    WireClient client = m_server->connect();
    const QByteArray request = requestBytes("POST", fresh.target, fresh.content);
    QVERIFY(client.send(request.chopped(1000)));
    QTRY_COMPARE(m_server->process().openFilesBelow(folder()).size(), 1);
    QVERIFY(QDir(folder() + u"/r"_s).removeRecursively());
    QVERIFY(client.send(request.last(1000)));
    const auto response = client.read();
    QVERIFY2(response.isError(503), response.summary().constData());
    QVERIFY(logTells({"POST " + fresh.target, "answered 503"}));
    QCOMPARE(m_server->files(), QStringList());
    QCOMPARE(store(fresh), 200);
    QVERIFY(isWhole(fresh));
}

void TestDiskFaults::lostPermissionIsToldAndRegained()
{
    m_server =
        std::make_unique<WireServer>(restdock::test::Transport::Tcp, QStringList(), folder());
    // Nothing is closed to root, unless it gives up its privileges.
    m_server->process().setInChild([] {
        if (::geteuid() == 0 && ::prctl(PR_SET_SECUREBITS, SECBIT_NOROOT) != 0)
            ::_exit(99);
    });
    QVERIFY2(m_server->start(), m_server->process().standardError().constData());
    QVERIFY(m_server->create("/r/"));
    QCOMPARE(store(m_stored), 200);
    const Blob fresh = blobOf("keys", 1000, 2);

    setMode(folder() + u"/r/keys"_s, 0500);
    QCOMPARE(store(fresh), 500);
    QVERIFY2(logTells({"POST " + fresh.target, "answered 500", "Permission denied"}),
             m_server->process().standardError().constData());
    QCOMPARE(exchange("GET", "/r/keys/").body, "[]");
    setMode(folder() + u"/r/keys"_s, 0700);
    QCOMPARE(store(fresh), 200);

    setMode(folder(), 0000);
    QVERIFY(isHealthy(false));
    QCOMPARE(statusOf("GET", "/r/keys/"), 500);
    QVERIFY(logTells({"GET /r/keys/", "answered 500", "Permission denied"}));
    QCOMPARE(statusOf("DELETE", fresh.target), 500);
    QCOMPARE(statusOf("HEAD", "/r/config"), 500); // not 404: nobody can know
    setMode(folder(), 0700);
    QVERIFY(isHealthy(true));
    QVERIFY(isWhole(m_stored));
    QVERIFY(isWhole(fresh));
    QCOMPARE(m_server->process().stop(), std::optional<int>(0));
}

int main(int argc, char **argv)
{
    whyNoMounts = enterMountNamespace();
    if (!whyNoMounts.isEmpty())
        whyNoMounts.prepend(u"A small file system cannot be mounted: "_s);
    QCoreApplication application(argc, argv);
    TestDiskFaults test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_diskfaults.moc"
