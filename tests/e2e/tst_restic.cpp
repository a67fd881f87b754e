// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/e2e/support/filetree.h"
#include "tests/e2e/support/restdockprocess.h"
#include "tests/e2e/support/resticprocess.h"
#include "tests/e2e/support/socketforwarder.h"

#include <QDir>
#include <QDirIterator>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace restdock::test;

namespace {

// The whole transcript goes with a failure: restic says precisely what it did not like.
#define VERIFY_CLEAN(outcome) \
    do { \
        const ResticOutcome &result = (outcome); \
        QVERIFY2(result.isClean(), result.transcript().constData()); \
    } while (false)

/// One storage folder, the server on it, and the way there for restic.
class Installation
{
public:
    enum class Transport { Tcp, UnixSocket };

    bool start(Transport transport)
    {
        const bool overUnix = transport == Transport::UnixSocket;
        const QString socket = m_folder.filePath(u"server.sock"_s);
        m_server = std::make_unique<RestdockProcess>(
            QStringList{u"--serve"_s, u"--no-auth"_s, u"--path"_s, storageFolder(), u"--listen"_s,
                        overUnix ? QString(u"unix:"_s + socket) : u"127.0.0.1:0"_s});
        if (!m_server->startListening())
            return false;
        m_port = m_server->endpoint().port;
        if (overUnix) {
            m_forwarder = std::make_unique<SocketForwarder>(socket);
            m_port = m_forwarder->port();
        }
        return m_port != 0;
    }

    RestdockProcess &server() { return *m_server; }
    const SocketForwarder *forwarder() const { return m_forwarder.get(); }
    QString storageFolder() const { return m_folder.filePath(u"storage"_s); }
    /// What restic calls the repository at @p path ("", "a" or "a/b") over the network.
    QString url(const QString &path) const
    {
        return u"rest:http://127.0.0.1:%1/%2"_s.arg(m_port).arg(path.isEmpty() ? QString()
                                                                               : path + u'/');
    }
    /// What it calls the same one on the disk.
    QString onDisk(const QString &path) const { return storageFolder() + u'/' + path; }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<RestdockProcess> m_server;
    std::unique_ptr<SocketForwarder> m_forwarder;
    quint16 m_port = 0;
};

QStringList snapshotIds(const QByteArray &json)
{
    QStringList ids;
    for (const QJsonValue &snapshot : QJsonDocument::fromJson(json).array())
        ids.append(snapshot[u"id"].toString());
    ids.sort();
    return ids;
}

/// Files below @p folder that a repository made by restic alone would not have.
QStringList foreignFiles(const QString &folder)
{
    static const QStringList plain{u"config"_s, u"data"_s,  u"index"_s,
                                   u"keys"_s,   u"locks"_s, u"snapshots"_s};
    QStringList foreign;
    for (const QString &name :
         QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot))
        if (!plain.contains(name))
            foreign.append(name);
    for (const QString &type : plain.sliced(1)) {
        QDirIterator files(folder + u'/' + type, QDir::Files | QDir::Hidden,
                           QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QFileInfo file(files.next());
            if (file.fileName().size() != 64)
                foreign.append(file.filePath());
        }
    }
    return foreign;
}

} // namespace

Q_DECLARE_METATYPE(Installation::Transport)

/// Debian's restic against the real server: what people will do with it.
///
/// restic 0.14 has no REST over unix sockets (0.17 brought it), so there it goes through a
/// SocketForwarder; what reaches the server still comes over its unix socket.
class tst_restic : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aTreeSurvivesEveryday_data();
    void aTreeSurvivesEveryday();
    void snapshotsAreCopiedToASecondRepository_data();
    void snapshotsAreCopiedToASecondRepository();
    void twoClientsBackUpAtOnce_data();
    void twoClientsBackUpAtOnce();
    void repositoriesAtEveryDepthLiveSideBySide();
    void theServerEndsCleanlyAndTheRepositoryOutlivesIt();

private:
    ResticOutcome restic(const QString &repository, const QStringList &arguments)
    {
        ResticProcess process(m_home->path(), repository);
        return process.run(arguments);
    }
    QString sourceFolder(const QString &name) const { return m_home->filePath(name); }
    void agreeOnDisk(const Installation &installation, const QString &path);

    // restic's home and the trees it backs up: new for each test, so that no cache helps another one
    std::unique_ptr<ScratchFolder> m_home;
};

void tst_restic::init()
{
    m_home = std::make_unique<ScratchFolder>();
    QVERIFY(m_home->isValid());
}

/// `restic -r FOLDER` sees what restic sees over the network, finds nothing wrong, and nothing of
/// ours lies about in the folder.
void tst_restic::agreeOnDisk(const Installation &installation, const QString &path)
{
    const ResticOutcome there = restic(installation.url(path), {u"snapshots"_s, u"--json"_s});
    VERIFY_CLEAN(there);
    const ResticOutcome here = restic(installation.onDisk(path), {u"snapshots"_s, u"--json"_s});
    VERIFY_CLEAN(here);
    QVERIFY(!snapshotIds(here.output).isEmpty());
    QCOMPARE(snapshotIds(there.output), snapshotIds(here.output));
    VERIFY_CLEAN(restic(installation.onDisk(path), {u"check"_s}));
    QCOMPARE(foreignFiles(installation.onDisk(path)), QStringList());
}

void tst_restic::aTreeSurvivesEveryday_data()
{
    QTest::addColumn<Installation::Transport>("transport");
    QTest::addColumn<QString>("path");
    QTest::addColumn<int>("smallFiles");
    QTest::addColumn<QList<int>>("largeFileMebibytes");
    QTest::newRow("over TCP") << Installation::Transport::Tcp << u"laptop"_s << 3000
                              << QList<int>{20, 23, 60};
    QTest::newRow("over a unix socket")
        << Installation::Transport::UnixSocket << u"home/desk"_s << 1000 << QList<int>{20, 33};
}

void tst_restic::aTreeSurvivesEveryday()
{
    QFETCH(const Installation::Transport, transport);
    QFETCH(const QString, path);
    QFETCH(const int, smallFiles);
    QFETCH(const QList<int>, largeFileMebibytes);
    const QString source = sourceFolder(u"tree"_s);
    QVERIFY(makeTree(source, {smallFiles, largeFileMebibytes, 1}));
    QVERIFY(countEntries(source) > smallFiles);
    Installation installation;
    QVERIFY(installation.start(transport));
    const QString repository = installation.url(path);

    VERIFY_CLEAN(restic(repository, {u"init"_s}));
    VERIFY_CLEAN(restic(repository, {u"backup"_s, u"tree"_s}));
    QVERIFY(changeTree(source, 99));
    VERIFY_CLEAN(restic(repository, {u"backup"_s, u"tree"_s}));
    VERIFY_CLEAN(restic(repository, {u"check"_s, u"--read-data"_s}));

    const QString target = m_home->filePath(u"restored"_s);
    VERIFY_CLEAN(restic(repository, {u"restore"_s, u"latest"_s, u"--target"_s, target}));
    QCOMPARE(compareTrees(source, target + u"/tree"_s), QString());

    QCOMPARE(QDir(installation.onDisk(path) + u"/snapshots"_s).entryList(QDir::Files).size(), 2);
    VERIFY_CLEAN(
        restic(repository,
               {u"forget"_s, u"--keep-last"_s, u"1"_s, u"--prune"_s, u"--max-unused"_s, u"0"_s}));
    QCOMPARE(QDir(installation.onDisk(path) + u"/snapshots"_s).entryList(QDir::Files).size(), 1);

    // Pruning repacked and deleted: what is left must still be all of the second backup.
    QVERIFY(removeTree(target));
    VERIFY_CLEAN(restic(repository, {u"restore"_s, u"latest"_s, u"--target"_s, target}));
    QCOMPARE(compareTrees(source, target + u"/tree"_s), QString());
    agreeOnDisk(installation, path);
    if (const SocketForwarder *const forwarder = installation.forwarder())
        QVERIFY(forwarder->connectionCount() > 0);
}

void tst_restic::snapshotsAreCopiedToASecondRepository_data()
{
    QTest::addColumn<Installation::Transport>("transport");
    QTest::newRow("over TCP") << Installation::Transport::Tcp;
    QTest::newRow("over a unix socket") << Installation::Transport::UnixSocket;
}

void tst_restic::snapshotsAreCopiedToASecondRepository()
{
    QFETCH(const Installation::Transport, transport);
    const QString source = sourceFolder(u"tree"_s);
    QVERIFY(makeTree(source, {.smallFiles = 300, .largeFileMebibytes = {20}, .seed = 2}));
    Installation installation;
    QVERIFY(installation.start(transport));
    const QString first = installation.url(u"first"_s);
    const QString second = installation.url(u"second"_s);

    VERIFY_CLEAN(restic(first, {u"init"_s}));
    VERIFY_CLEAN(restic(first, {u"backup"_s, u"tree"_s}));
    VERIFY_CLEAN(restic(second, {u"init"_s, u"--from-repo"_s, first, u"--copy-chunker-params"_s}));
    VERIFY_CLEAN(restic(second, {u"copy"_s, u"--from-repo"_s, first}));

    const QString target = m_home->filePath(u"restored"_s);
    VERIFY_CLEAN(restic(second, {u"restore"_s, u"latest"_s, u"--target"_s, target}));
    QCOMPARE(compareTrees(source, target + u"/tree"_s), QString());
    VERIFY_CLEAN(restic(installation.onDisk(u"second"_s), {u"check"_s, u"--read-data"_s}));
}

void tst_restic::twoClientsBackUpAtOnce_data()
{
    snapshotsAreCopiedToASecondRepository_data();
}

void tst_restic::twoClientsBackUpAtOnce()
{
    QFETCH(const Installation::Transport, transport);
    const QStringList trees{u"one"_s, u"two"_s};
    QVERIFY(makeTree(sourceFolder(trees[0]),
                     {.smallFiles = 500, .largeFileMebibytes = {25}, .seed = 3}));
    QVERIFY(makeTree(sourceFolder(trees[1]),
                     {.smallFiles = 500, .largeFileMebibytes = {25}, .seed = 4}));
    Installation installation;
    QVERIFY(installation.start(transport));
    const QString repository = installation.url(u"shared"_s);
    VERIFY_CLEAN(restic(repository, {u"init"_s}));

    ResticProcess one(m_home->path(), repository);
    ResticProcess two(m_home->path(), repository);
    one.start({u"backup"_s, trees[0]});
    two.start({u"backup"_s, trees[1]});
    VERIFY_CLEAN(one.finish());
    VERIFY_CLEAN(two.finish());

    VERIFY_CLEAN(restic(repository, {u"check"_s, u"--read-data"_s}));
    for (const QString &tree : trees) {
        const QString target = m_home->filePath(u"restored-"_s + tree);
        VERIFY_CLEAN(restic(
            repository,
            {u"restore"_s, u"latest"_s, u"--target"_s, target, u"--path"_s, sourceFolder(tree)}));
        QCOMPARE(compareTrees(sourceFolder(tree), target + u'/' + tree), QString());
    }
    QCOMPARE(foreignFiles(installation.onDisk(u"shared"_s)), QStringList());
}

void tst_restic::repositoriesAtEveryDepthLiveSideBySide()
{
    const QStringList paths{QString(), u"a"_s, u"a/b"_s};
    Installation installation;
    QVERIFY(installation.start(Installation::Transport::Tcp));
    QVERIFY(makeTree(sourceFolder(u"tree"_s), {.smallFiles = 60, .seed = 5}));
    for (const QString &path : paths) {
        VERIFY_CLEAN(restic(installation.url(path), {u"init"_s}));
        VERIFY_CLEAN(
            restic(installation.url(path), {u"backup"_s, u"tree"_s, u"--tag"_s, u"at "_s + path}));
    }
    for (const QString &path : paths) {
        const ResticOutcome listed = restic(
            installation.url(path), {u"snapshots"_s, u"--json"_s, u"--tag"_s, u"at "_s + path});
        VERIFY_CLEAN(listed);
        QCOMPARE(snapshotIds(listed.output).size(), 1);
        VERIFY_CLEAN(restic(installation.onDisk(path), {u"check"_s, u"--read-data"_s}));
    }
    // The one at depth 1 was made inside the one at depth 0, and the third in the second.
    QCOMPARE(foreignFiles(installation.onDisk(QString())), QStringList{u"a"_s});
    QCOMPARE(foreignFiles(installation.onDisk(u"a"_s)), QStringList{u"b"_s});
}

void tst_restic::theServerEndsCleanlyAndTheRepositoryOutlivesIt()
{
    Installation installation;
    QVERIFY(installation.start(Installation::Transport::Tcp));
    QVERIFY(makeTree(sourceFolder(u"tree"_s), {.smallFiles = 60, .seed = 6}));
    VERIFY_CLEAN(restic(installation.url(u"r"_s), {u"init"_s}));
    VERIFY_CLEAN(restic(installation.url(u"r"_s), {u"backup"_s, u"tree"_s}));
    QCOMPARE(installation.server().stop(), std::optional<int>(0));

    // Written without a server, then served again: one format, whoever writes it.
    VERIFY_CLEAN(restic(installation.onDisk(u"r"_s), {u"backup"_s, u"tree"_s}));
    QVERIFY(installation.start(Installation::Transport::Tcp));
    agreeOnDisk(installation, u"r"_s);
}

QTEST_GUILESS_MAIN(tst_restic)
#include "tst_restic.moc"
