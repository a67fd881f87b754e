// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/durability/systemcalltrace.h"
#include "tests/e2e/support/pseudorandom.h"
#include "tests/server/wire/wireclient.h"
#include "tests/support/scratchfolder.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <algorithm>
#include <memory>
#include <optional>
#include <thread>

using namespace restdock::test;
using namespace Qt::StringLiterals;

namespace {

constexpr QByteArrayView data = "data";

struct Blob
{
    QByteArray type;
    QByteArray name;
    QByteArray content;

    QByteArray target() const
    {
        return type == "config" ? QByteArray("/r/config") : QByteArray("/r/" + type + '/' + name);
    }
    /// Below the data folder.
    QByteArray folder() const
    {
        if (type == "config")
            return "r";
        return type == data ? QByteArray("r/data/" + name.first(2)) : QByteArray("r/" + type);
    }
};

Blob blobOf(const QByteArray &type, qsizetype byteCount, quint64 seed)
{
    const QByteArray content = pseudoRandom(byteCount, seed);
    return {type, type == "config" ? type : blobNameOf(content), content};
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray fileName(QByteArrayView path)
{
    return path.sliced(path.lastIndexOf('/') + 1).toByteArray();
}

} // namespace

/// The order of the system calls behind an answer, as the kernel saw them: what a power cut leaves
/// depends on nothing else. Write, fsync(file), rename, fsync(folder), 200.
class TestSyncOrder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void recordIsUnderstood_data();
    void recordIsUnderstood();
    void uploadIsDurableBeforeItsAnswer_data();
    void uploadIsDurableBeforeItsAnswer();
    void uploadsAtOnceAreDurableBeforeTheirAnswers();
    void theSameBlobFromTwoIsDurableBeforeBothAnswers();
    void foldersAreDurableBeforeTheAnswer();
    void missingFoldersAreDurableBeforeTheAnswer();
    void refusedUploadGetsNoName();

private:
    bool serve(const QStringList &straceOptions = {}, bool createsRepository = true);
    void endRecord();
    /// Empty if the calls before each answer of 200 to an upload of @p blob are in order.
    QByteArray whatIsWrong(const Blob &blob, int answerCount = 1) const;
    QByteArray whatIsWrongBefore(const SystemCall &answer, const Blob &blob) const;
    QByteArray whatIsWrongWithFile(const SystemCall &rename, const Blob &blob) const;
    QByteArray whatIsWrongWithFolders(const SystemCall &answer) const;
    std::vector<SystemCall> answersTo(const QByteArray &requestLine,
                                      const QByteArray &status) const;
    QByteArray pathOf(const QByteArray &below) const
    {
        return QFile::encodeName(m_folder) + '/' + below;
    }

    std::unique_ptr<QTemporaryDir> m_scratch;
    QString m_folder;
    std::unique_ptr<RestdockProcess> m_server;
    SystemCallTrace m_trace;
};

void TestSyncOrder::init()
{
    m_scratch = std::make_unique<QTemporaryDir>(scratchFolderTemplate());
    m_folder = m_scratch->filePath(u"data"_s);
    m_trace.clear();
}

void TestSyncOrder::cleanup()
{
    m_server.reset();
}

/// Runs the server under strace; false when it does not start.
bool TestSyncOrder::serve(const QStringList &straceOptions, bool createsRepository)
{
    QStringList command = straceCommand(
        m_scratch->filePath(u"trace"_s),
        QStringList{u"-e"_s,
                    u"trace=openat,mkdirat,write,writev,pwrite64,pwritev,pwritev2,fsync,fdatasync,"
                    "renameat,renameat2,linkat,unlinkat,sendto,sendmsg,recvfrom"_s}
            + straceOptions);
    const QString program = command.takeFirst();
    command += {QStringLiteral(RESTDOCK_BINARY),
                u"--serve"_s,
                u"--no-auth"_s,
                u"--path"_s,
                m_folder,
                u"--listen"_s,
                u"127.0.0.1:0"_s};
    m_server = std::make_unique<RestdockProcess>(command);
    m_server->setProgram(program);
    // LeakSanitizer needs what strace uses.
    m_server->environment().insert(u"ASAN_OPTIONS"_s,
                                   qEnvironmentVariable("ASAN_OPTIONS") + u":detect_leaks=0"_s);
    return m_server->startListening()
        && (!createsRepository
            || WireClient(m_server->endpoint()).exchange("POST", "/r/?create=true").status == 200);
}

/// Ends the server and reads what was recorded.
void TestSyncOrder::endRecord()
{
    const QByteArray lastLine =
        QByteArray::number(m_server->processId()).leftJustified(5) + " +++ exited with 0";
    QCOMPARE(m_server->stop(), std::optional<int>(0));
    // strace itself ends a moment after the server.
    const QString record = m_scratch->filePath(u"trace"_s);
    QVERIFY(QTest::qWaitFor([&] { return contentOf(record).contains(lastLine); }, 20'000));
    m_trace = parseSystemCalls(contentOf(record));
    QVERIFY(!m_trace.empty());
}

void TestSyncOrder::recordIsUnderstood_data()
{
    QTest::addColumn<QByteArray>("record");
    QTest::addColumn<QByteArrayList>("calls");
    QTest::newRow("one") << "7 fsync(9</d/file>) = 0\n"_ba
                         << QByteArrayList{"0-0 fsync /d/file | = 0"};
    QTest::newRow("failed") << "7 fsync(9</d/f>) = -1 EIO (Input/output error)\n"_ba
                            << QByteArrayList{"0-0 fsync /d/f | = -1"};
    QTest::newRow("opened") << "7 openat(5</d>, \"a\\\"(b) = 1\", O_RDONLY) = 9</d/a>\n"_ba
                            << QByteArrayList{"0-0 openat /d | a\\\"(b) = 1 = 9"};
    QTest::newRow("socket")
        << "7 sendto(4<TCP:[127.0.0.1:1->127.0.0.1:2]>, \"HTTP/1.1 200 OK\\r\"..., 20, 0, NULL, 0) = 20\n"_ba
        << QByteArrayList{"0-0 sendto TCP:[127.0.0.1:1->127.0.0.1:2] | HTTP/1.1 200 OK\\r = 20"};
    QTest::newRow("interleaved") << "7 fsync(9</d/f> <unfinished ...>\n"
                                    "8 fsync(3</d/g>) = 0\n"
                                    "7 <... fsync resumed>) = 0\n"_ba
                                 << QByteArrayList{"1-1 fsync /d/g | = 0", "0-2 fsync /d/f | = 0"};
    QTest::newRow("other lines")
        << "7 --- SIGTERM {si_signo=SIGTERM} ---\n7 +++ exited with 0 +++\n"
           "7 fsync(1</d> <unfinished ...>) = ?\n\n"_ba
        << QByteArrayList();
}

void TestSyncOrder::recordIsUnderstood()
{
    QFETCH(const QByteArray, record);
    QFETCH(const QByteArrayList, calls);
    QByteArrayList found;
    for (const SystemCall &call : parseSystemCalls(record)) {
        const QByteArray strings = call.strings().join(',');
        found.append(QByteArray::number(call.begun) + '-' + QByteArray::number(call.ended) + ' '
                     + call.name + ' ' + call.descriptorTargets().join(',') + " |"
                     + (strings.isEmpty() ? QByteArray() : QByteArray(' ' + strings)) + " = "
                     + QByteArray::number(call.result));
    }
    QCOMPARE(found, calls);
}

/// The answers with @p status to requests that begin with @p requestLine, in their order. Each such
/// request must have come on a connection of its own.
std::vector<SystemCall> TestSyncOrder::answersTo(const QByteArray &requestLine,
                                                 const QByteArray &status) const
{
    QByteArrayList sockets;
    for (const SystemCall &call : m_trace) {
        if (call.name == "recvfrom" && call.strings().value(0).startsWith(requestLine))
            sockets.append(call.descriptorTargets().value(0));
    }
    std::vector<SystemCall> answers;
    for (const SystemCall &call : m_trace) {
        if (call.is({"sendto", "sendmsg", "write", "writev"})
            && sockets.contains(call.descriptorTargets().value(0))
            && call.strings().value(0).startsWith(QByteArray("HTTP/1.1 " + status)))
            answers.push_back(call);
    }
    return answers;
}

/// The upload's file, up to the call that gave it its name.
QByteArray TestSyncOrder::whatIsWrongWithFile(const SystemCall &rename, const Blob &blob) const
{
    const QByteArray upload = pathOf(blob.folder()) + '/' + rename.strings().value(0);
    const SystemCall *sync = nullptr;
    for (const SystemCall &call : m_trace) {
        if (call.is({"fsync", "fdatasync"}) && call.descriptorTargets().value(0) == upload
            && call.result == 0 && call.precedes(rename))
            sync = &call;
    }
    if (!sync)
        return "The file got its name before it was synced";
    qint64 written = 0;
    for (const SystemCall &call : m_trace) {
        const bool writes = call.is({"write", "writev", "pwrite64", "pwritev", "pwritev2"});
        if (!writes || !call.succeeded())
            continue;
        const QByteArray target = call.descriptorTargets().value(0);
        if (target == pathOf(blob.folder()) + '/' + blob.name)
            return "The file was written to under its final name";
        if (target != upload)
            continue;
        if (!call.precedes(*sync))
            return "The file was written to after it was synced";
        written += call.result;
    }
    if (written != blob.content.size())
        return "Written before the sync: " + QByteArray::number(written) + " bytes";
    return {};
}

QByteArray TestSyncOrder::whatIsWrongBefore(const SystemCall &answer, const Blob &blob) const
{
    const QByteArray folder = pathOf(blob.folder());
    const auto namesIt = [&](const SystemCall &call) {
        return call.is({"renameat", "renameat2", "linkat"}) && call.result == 0
            && call.descriptorTargets().value(1) == folder
            && fileName(call.strings().value(1)) == blob.name;
    };
    const auto rename = std::find_if(m_trace.begin(), m_trace.end(), namesIt);
    if (rename == m_trace.end() || !rename->precedes(answer))
        return "Answered before the file had its name";
    if (std::count_if(m_trace.begin(), m_trace.end(), namesIt) != 1)
        return "The file got its name twice";
    const bool isSynced = std::any_of(m_trace.begin(), m_trace.end(), [&](const SystemCall &call) {
        return call.name == "fsync" && call.descriptorTargets().value(0) == folder
            && call.result == 0 && rename->precedes(call) && call.precedes(answer);
    });
    if (!isSynced)
        return "Answered before the folder was synced";
    return whatIsWrongWithFile(*rename, blob);
}

QByteArray TestSyncOrder::whatIsWrong(const Blob &blob, int answerCount) const
{
    const auto answers = answersTo("POST " + blob.target(), "200");
    if (int(answers.size()) != answerCount)
        return QByteArray::number(qsizetype(answers.size())) + " answers of 200";
    for (const SystemCall &answer : answers) {
        if (const QByteArray wrong = whatIsWrongBefore(answer, blob); !wrong.isEmpty())
            return wrong;
    }
    return {};
}

/// Every folder made before the answer is known to its own folder on the disk.
QByteArray TestSyncOrder::whatIsWrongWithFolders(const SystemCall &answer) const
{
    int madeCount = 0;
    for (const SystemCall &made : m_trace) {
        if (made.name != "mkdirat" || made.result != 0 || !made.precedes(answer))
            continue;
        ++madeCount;
        const QByteArray path = made.descriptorTargets().value(0) + '/' + made.strings().value(0);
        const QByteArray parent = path.first(path.lastIndexOf('/'));
        const bool isSynced =
            std::any_of(m_trace.begin(), m_trace.end(), [&](const SystemCall &call) {
                return call.name == "fsync" && call.descriptorTargets().value(0) == parent
                    && call.result == 0 && made.precedes(call) && call.precedes(answer);
            });
        if (!isSynced)
            return "Answered before the folder of " + path + " was synced";
    }
    return madeCount > 0 ? QByteArray() : QByteArray("No folder was made");
}

void TestSyncOrder::uploadIsDurableBeforeItsAnswer_data()
{
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<int>("byteCount");
    QTest::addColumn<bool>("isChunked");
    QTest::newRow("small") << "data"_ba << 1000 << false;
    QTest::newRow("empty") << "data"_ba << 0 << false;
    QTest::newRow("large") << "data"_ba << 3'000'000 << false;
    QTest::newRow("chunked") << "data"_ba << 300'000 << true;
    QTest::newRow("snapshot") << "snapshots"_ba << 400 << false;
    QTest::newRow("lock") << "locks"_ba << 200 << false;
    QTest::newRow("config") << "config"_ba << 155 << false;
}

void TestSyncOrder::uploadIsDurableBeforeItsAnswer()
{
    QFETCH(const QByteArray, type);
    QFETCH(const int, byteCount);
    QFETCH(const bool, isChunked);
    if (const QString why = whyNoStrace(); !why.isEmpty())
        QSKIP(qPrintable(why));
    QVERIFY(serve());
    const Blob blob = blobOf(type, byteCount, 1);
    WireClient client(m_server->endpoint());
    if (isChunked)
        client.send("POST " + blob.target()
                    + " HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: chunked\r\n\r\n"
                    + chunked(blob.content, {10'000, 77, 100'000}));
    else
        client.send(requestBytes("POST", blob.target(), blob.content));
    QCOMPARE(client.read().status, 200);
    endRecord();
    QCOMPARE(whatIsWrong(blob), QByteArray());
}

void TestSyncOrder::uploadsAtOnceAreDurableBeforeTheirAnswers()
{
    if (const QString why = whyNoStrace(); !why.isEmpty())
        QSKIP(qPrintable(why));
    constexpr int clients = 6;
    constexpr int blobsEach = 8;
    QVERIFY(serve());
    std::vector<Blob> blobs;
    for (int i = 0; i < clients * blobsEach; ++i)
        blobs.push_back(blobOf(i % 4 == 0 ? "keys" : "data", 1 + i * 3000, quint64(i)));
    std::atomic<int> storedCount = 0;
    {
        std::vector<std::jthread> threads;
        for (int i = 0; i < clients; ++i) {
            threads.emplace_back([&, i] {
                for (int j = 0; j < blobsEach; ++j) {
                    const Blob &blob = blobs[size_t(i * blobsEach + j)];
                    WireClient client(m_server->endpoint());
                    if (client.exchange("POST", blob.target(), blob.content).status == 200)
                        ++storedCount;
                }
            });
        }
    }
    QCOMPARE(storedCount.load(), clients * blobsEach);
    endRecord();
    for (const Blob &blob : blobs) {
        const QByteArray wrong = whatIsWrong(blob);
        QVERIFY2(wrong.isEmpty(), QByteArray(blob.target() + ": " + wrong).constData());
    }
}

/// The second one finds the name taken. Its answer says that the blob is there, so it has to wait for
/// the folder too.
void TestSyncOrder::theSameBlobFromTwoIsDurableBeforeBothAnswers()
{
    if (const QString why = whyNoStrace(); !why.isEmpty())
        QSKIP(qPrintable(why));
    // A disk on which syncing takes its time.
    QVERIFY(serve({u"-e"_s, u"inject=fsync:delay_enter=300000"_s}, false));
    const Blob blob = blobOf("locks", 5000, 1);
    QVERIFY(QDir().mkpath(m_folder + u"/r/locks"_s));
    WireClient first(m_server->endpoint());
    WireClient second(m_server->endpoint());
    const QByteArray request = requestBytes("POST", blob.target(), blob.content);
    // The second begins before the first has its name, and ends while the first syncs the folder.
    QVERIFY(first.send(request.chopped(1)));
    QVERIFY(second.send(request.chopped(1)));
    const QString folder = m_folder + u"/r/locks"_s;
    QTRY_COMPARE(m_server->openFilesBelow(folder).size(), 2);
    QVERIFY(first.send(request.last(1)));
    QTest::qWait(150);
    QVERIFY(second.send(request.last(1)));
    QCOMPARE(first.read().status, 200);
    QCOMPARE(second.read().status, 200);
    endRecord();
    QCOMPARE(whatIsWrong(blob, 2), QByteArray());
}

void TestSyncOrder::foldersAreDurableBeforeTheAnswer()
{
    if (const QString why = whyNoStrace(); !why.isEmpty())
        QSKIP(qPrintable(why));
    QVERIFY(serve());
    endRecord();
    const auto answers = answersTo("POST /r/?create=true", "200");
    QCOMPARE(answers.size(), size_t(1));
    QCOMPARE(whatIsWrongWithFolders(answers.front()), QByteArray());
}

void TestSyncOrder::missingFoldersAreDurableBeforeTheAnswer()
{
    if (const QString why = whyNoStrace(); !why.isEmpty())
        QSKIP(qPrintable(why));
    QVERIFY(serve({}, false));
    const Blob blob = blobOf("data", 100, 1);
    QCOMPARE(WireClient(m_server->endpoint()).exchange("POST", blob.target(), blob.content).status,
             200);
    endRecord();
    const auto answers = answersTo("POST " + blob.target(), "200");
    QCOMPARE(answers.size(), size_t(1));
    QCOMPARE(whatIsWrongWithFolders(answers.front()), QByteArray());
    QCOMPARE(whatIsWrong(blob), QByteArray());
}

void TestSyncOrder::refusedUploadGetsNoName()
{
    if (const QString why = whyNoStrace(); !why.isEmpty())
        QSKIP(qPrintable(why));
    QVERIFY(serve());
    Blob blob = blobOf("data", 50'000, 1);
    blob.content[49'000] = char(blob.content[49'000] ^ 1);
    QCOMPARE(WireClient(m_server->endpoint()).exchange("POST", blob.target(), blob.content).status,
             400);
    endRecord();
    const auto answers = answersTo("POST " + blob.target(), "400");
    QCOMPARE(answers.size(), size_t(1));
    int removed = 0;
    for (const SystemCall &call : m_trace) {
        QVERIFY(!call.is({"renameat", "renameat2", "linkat"}));
        if (call.name == "unlinkat" && call.result == 0 && call.precedes(answers.front()))
            ++removed;
    }
    QCOMPARE(removed, 1);
}

QTEST_GUILESS_MAIN(TestSyncOrder)
#include "tst_syncorder.moc"
