// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/drime/commitorder.h"
#include "storage/drime/downloadqueue.h"
#include "storage/drime/networkthread.h"
#include "storage/drime/onewaybody.h"
#include "storage/drime/retry.h"
#include "storage/drime/smallfiles.h"
#include "storage/drime/uploadjournal.h"
#include "storage/drime/uploadmemory.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <thread>

using namespace restdock;
using namespace restdock::drime;
using namespace std::chrono_literals;

namespace {

constexpr qint64 part = 1000;

QStringList filesIn(const QString &folder)
{
    return QDir(folder).entryList(QDir::Files);
}

} // namespace

class TestDrimeParts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pausesGrowAndJitter();
    void aDeadlineEndsTries();

    void aBodyIsHandedOutOnce();
    void aBodyThatWasTouchedCannotBeRewound();

    void buffersTakeTheirSizeAndNoMore();
    void uploadMemoryIsBounded();
    void whoWaitsForMemoryWaitsInLine();
    void somethingLargerThanTheLimitIsLetInAlone();
    void aSealedBufferKnowsItsMd5();

    void commitsOfOneNameTakeTurns();
    void aClosedOrderBeginsNothing();

    void aReadIsAnsweredOnceThereIsSomething();
    void piecesAreCutToWhatIsAskedFor();
    void theQueueAsksForMoreWhenHalfIsGone();
    void anErrorComesAfterWhatArrived();
    void aQueueJoinsTwoThreads();

    void smallFilesAreKeptUntilThereAreTooMany();

    void theJournalTellsWhatACrashLeftOpen();
    void theJournalOfALivingProcessIsLeftAlone();
    void aCleanEndLeavesNoJournal();
    void aJournalThatWasCutShortIsReadAsFarAsItGoes();
    void withoutAFolderThereIsNoJournal();

    void tasksRunInTheirOrder();
};

void TestDrimeParts::pausesGrowAndJitter()
{
    QCOMPARE(backOff(1, 500ms, 0), 250ms);
    QCOMPARE(backOff(1, 500ms, 0.999).count(), 499);
    QCOMPARE(backOff(2, 500ms, 0), 500ms);
    QCOMPARE(backOff(5, 500ms, 0), 4s);
    QCOMPARE(backOff(60, 500ms, 0.0), 7500ms);
    QVERIFY(backOff(60, 500ms, 0.999) <= 15s);
    QVERIFY(backOff(0, 500ms, 0) > 0ms);
}

void TestDrimeParts::aDeadlineEndsTries()
{
    constexpr Clock::time_point now{5h};
    const Deadline deadline(10s, now);
    QVERIFY(deadline.allows(0ms, now));
    QVERIFY(deadline.allows(9s, now));
    QVERIFY(!deadline.allows(10s, now));
    QVERIFY(!deadline.allows(2s, now + 9s));
}

void TestDrimeParts::aBodyIsHandedOutOnce()
{
    const QByteArray one = "one";
    const QByteArray two = "twenty two";
    const auto body = std::make_shared<const HttpBody>(HttpBody{{one, {}, two}, nullptr});
    QCOMPARE(body->byteCount(), 13);
    OneWayBody device(body);
    QCOMPARE(device.size(), 13);
    QVERIFY(!device.isExhausted());
    QCOMPARE(device.read(5), QByteArray("onetw"));
    QCOMPARE(device.read(100), QByteArray("enty two"));
    QVERIFY(device.isExhausted());
    QVERIFY(device.atEnd());
    QVERIFY(device.read(1).isEmpty());
    OneWayBody again(body); // each attempt has a device of its own
    QCOMPARE(again.readAll(), QByteArray("onetwenty two"));
}

void TestDrimeParts::aBodyThatWasTouchedCannotBeRewound()
{
    OneWayBody device(HttpBody::fromBytes("content"));
    QVERIFY(device.reset()); // nothing has been sent yet
    QCOMPARE(device.read(1), QByteArray("c"));
    QVERIFY(!device.reset());
    QVERIFY(!device.seek(0));
    QCOMPARE(device.read(100), QByteArray("ontent"));
}

void TestDrimeParts::buffersTakeTheirSizeAndNoMore()
{
    const auto memory = std::make_shared<UploadMemory>(10 * part, part);
    const auto buffer = memory->take(5);
    QVERIFY(buffer);
    QCOMPARE(buffer->append("abc"), 3);
    QVERIFY(!buffer->isFull());
    QCOMPARE(buffer->append("defg"), 2);
    QVERIFY(buffer->isFull());
    QCOMPARE(buffer->append("h"), 0);
    QCOMPARE(buffer->view().toByteArray(), QByteArray("abcde"));
}

void TestDrimeParts::uploadMemoryIsBounded()
{
    const auto memory = std::make_shared<UploadMemory>(3 * part, part);
    std::vector<PartBufferPtr> buffers;
    for (int i = 0; i < 3; ++i) {
        buffers.push_back(memory->take(part));
        QVERIFY(buffers.back());
    }
    QCOMPARE(memory->usedBytes(), 3 * part);
    QVERIFY(!memory->take(1));
    buffers.pop_back();
    QVERIFY(memory->take(part)); // and given back at once
    QVERIFY(memory->take(1));
    const auto beyond = memory->takeBeyondLimit(5 * part);
    QVERIFY(beyond);
    QVERIFY(!memory->take(1));
    buffers.clear();
    QCOMPARE(memory->usedBytes(), 5 * part);
}

void TestDrimeParts::whoWaitsForMemoryWaitsInLine()
{
    const auto memory = std::make_shared<UploadMemory>(2 * part, part);
    auto first = memory->take(part);
    auto second = memory->take(part);
    QList<int> served;
    std::vector<PartBufferPtr> granted;
    for (int i = 0; i < 3; ++i) {
        memory->takeLater(part, [&, i](PartBufferPtr buffer) {
            served.append(i);
            granted.push_back(std::move(buffer));
        });
    }
    QVERIFY(served.isEmpty());
    first.reset();
    QCOMPARE(served, QList<int>({0}));
    QVERIFY(!memory->take(1)); // not before those in line
    second.reset();
    QCOMPARE(served, QList<int>({0, 1}));
    std::exchange(granted, {}).clear(); // which grants the last one
    QCOMPARE(served, QList<int>({0, 1, 2}));
    granted.clear();
    QCOMPARE(memory->usedBytes(), 0);
}

void TestDrimeParts::somethingLargerThanTheLimitIsLetInAlone()
{
    const auto memory = std::make_shared<UploadMemory>(part, part);
    auto small = memory->take(1);
    QVERIFY(!memory->take(2 * part));
    small.reset();
    QVERIFY(memory->take(2 * part));
}

void TestDrimeParts::aSealedBufferKnowsItsMd5()
{
    const auto memory = std::make_shared<UploadMemory>(part, part);
    const auto buffer = memory->take(part);
    buffer->append("abc");
    buffer->seal();
    QCOMPARE(buffer->md5(), QByteArray("900150983cd24fb0d6963f7d28e17f72"));
}

void TestDrimeParts::commitsOfOneNameTakeTurns()
{
    CommitOrder order;
    const auto folder = std::make_shared<Folder>("data");
    const BlobName one(BlobName::Bytes{1});
    const BlobName two(BlobName::Bytes{2});
    std::vector<CommitOrder::Turn> turns;
    const auto take = [&](const BlobName &name) {
        order.take(folder, name,
                   [&turns](CommitOrder::Turn turn) { turns.push_back(std::move(turn)); });
    };
    take(one);
    take(one);
    take(two); // another name does not wait
    QCOMPARE(turns.size(), 2U);
    take(one);
    turns.front().end();
    QCOMPARE(turns.size(), 3U);
    turns.back().end();
    QCOMPARE(turns.size(), 4U);
    turns.clear();
    take(one);
    QCOMPARE(turns.size(), 1U);
}

void TestDrimeParts::aClosedOrderBeginsNothing()
{
    CommitOrder order;
    const auto folder = std::make_shared<Folder>("data");
    int begun = 0;
    CommitOrder::Turn first;
    order.take(folder, BlobName(), [&first](CommitOrder::Turn turn) { first = std::move(turn); });
    order.take(folder, BlobName(), [&begun](const CommitOrder::Turn &) { ++begun; });
    order.close();
    first.end();
    QCOMPARE(begun, 0);
}

void TestDrimeParts::aReadIsAnsweredOnceThereIsSomething()
{
    DownloadQueue queue(100);
    QByteArray read;
    int answers = 0;
    const auto ask = [&] {
        queue.read(50, [&](Result<QByteArray> piece) {
            ++answers;
            read = piece ? *piece : QByteArray("error");
        });
    };
    ask();
    QCOMPARE(answers, 0);
    queue.push({}); // is nothing
    QCOMPARE(answers, 0);
    queue.push("abc");
    QCOMPARE(answers, 1);
    QCOMPARE(read, QByteArray("abc"));
    queue.push("def");
    queue.end();
    ask();
    QCOMPARE(read, QByteArray("def"));
    ask();
    QCOMPARE(answers, 3);
    QVERIFY(read.isEmpty());
    ask(); // and again
    QCOMPARE(answers, 4);
}

void TestDrimeParts::piecesAreCutToWhatIsAskedFor()
{
    DownloadQueue queue(100);
    queue.push("abcdef");
    queue.end();
    QByteArrayList pieces;
    for (int i = 0; i < 4; ++i)
        queue.read(4, [&pieces](Result<QByteArray> piece) { pieces.append(*piece); });
    QCOMPARE(pieces, QByteArrayList({"abcd", "ef", "", ""}));
}

void TestDrimeParts::theQueueAsksForMoreWhenHalfIsGone()
{
    DownloadQueue queue(8);
    int asked = 0;
    queue.setOnRoom([&asked] { ++asked; });
    queue.push("abcd");
    QVERIFY(!queue.isFull());
    queue.push("efgh");
    QVERIFY(queue.isFull());
    const auto read = [&queue](qint64 bytes) {
        queue.read(bytes, [](const Result<QByteArray> &) {});
    };
    read(2);
    QCOMPARE(asked, 0);
    read(2);
    QCOMPARE(asked, 1);
    read(4);
    QCOMPARE(asked, 1); // once for each time it was found full
    QVERIFY(!queue.isFull());
}

void TestDrimeParts::anErrorComesAfterWhatArrived()
{
    DownloadQueue queue(100);
    queue.push("abc");
    queue.fail({ErrorCode::Unavailable, QStringLiteral("cut")});
    QByteArray read;
    std::optional<ErrorCode> code;
    const auto ask = [&] {
        queue.read(50, [&](Result<QByteArray> piece) {
            if (piece)
                read += *piece;
            else
                code = piece.error().code;
        });
    };
    ask();
    QCOMPARE(read, QByteArray("abc"));
    QVERIFY(!code);
    ask();
    QCOMPARE(code, std::optional(ErrorCode::Unavailable));
}

void TestDrimeParts::aQueueJoinsTwoThreads()
{
    constexpr int pieceCount = 5000;
    DownloadQueue queue(1000);
    std::atomic<bool> hasRoom = false;
    queue.setOnRoom([&hasRoom] { hasRoom = true; });
    std::thread writer([&] {
        for (int i = 0; i < pieceCount; ++i) {
            hasRoom = false;
            while (queue.isFull() && !hasRoom)
                std::this_thread::yield();
            queue.push(QByteArray(1 + i % 100, char('a' + i % 26)));
        }
        queue.end();
    });
    qint64 received = 0;
    bool hasEnded = false;
    while (!hasEnded) {
        std::atomic<bool> isAnswered = false;
        queue.read(64, [&](Result<QByteArray> piece) {
            received += piece->size();
            hasEnded = piece->isEmpty();
            isAnswered = true;
        });
        while (!isAnswered)
            std::this_thread::yield();
    }
    writer.join();
    QCOMPARE(received, qint64(pieceCount / 100) * 5050);
}

void TestDrimeParts::smallFilesAreKeptUntilThereAreTooMany()
{
    SmallFiles files(10, 25);
    QVERIFY(files.wants(10));
    QVERIFY(!files.wants(11));
    files.add(1, QByteArray(10, 'a'));
    files.add(2, QByteArray(10, 'b'));
    files.add(3, QByteArray(11, 'c')); // too large to keep
    QVERIFY(!files.find(3));
    QCOMPARE(files.find(1), std::optional(QByteArray(10, 'a')));
    files.add(4, QByteArray(10, 'd')); // the second was used longest ago
    QVERIFY(!files.find(2));
    QVERIFY(files.find(1) && files.find(4));
    files.remove(1);
    QVERIFY(!files.find(1));
    files.add(4, "e");
    QCOMPARE(files.find(4), std::optional(QByteArray("e")));
    files.remove(99);
}

void TestDrimeParts::theJournalTellsWhatACrashLeftOpen()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("new/journals"));
    const OpenUpload one{"uploads/a b/ü", "id 1"};
    const OpenUpload two{"uploads/c", "id+2/=="};
    {
        UploadJournal journal(path, "place");
        QVERIFY(journal.takeLeftovers().isEmpty());
        QVERIFY(!journal.followsCrash());
        journal.opened(one);
        journal.opened(two);
        journal.closed(one);
        QCOMPARE(journal.open(), QList<OpenUpload>({two}));
    } // it could not abort the second
    {
        UploadJournal other(path, "another place");
        QVERIFY(other.takeLeftovers().isEmpty());
    }
    UploadJournal next(path, "place");
    QCOMPARE(next.takeLeftovers(), QList<OpenUpload>({two}));
    QVERIFY(next.followsCrash());
    QCOMPARE(filesIn(path).size(), 1);
    const QFile file(QDir(path).filePath(filesIn(path).constFirst()));
    QVERIFY(!(file.permissions() & (QFile::ReadGroup | QFile::ReadOther)));
}

void TestDrimeParts::theJournalOfALivingProcessIsLeftAlone()
{
    const QTemporaryDir folder;
    UploadJournal living(folder.path(), "place");
    QVERIFY(living.takeLeftovers().isEmpty());
    living.opened({"key", "id"});
    UploadJournal other(folder.path(), "place");
    QVERIFY(other.takeLeftovers().isEmpty());
    QVERIFY(!other.followsCrash());
    QCOMPARE(filesIn(folder.path()).size(), 2);
}

void TestDrimeParts::aCleanEndLeavesNoJournal()
{
    const QTemporaryDir folder;
    {
        UploadJournal journal(folder.path(), "place");
        QVERIFY(journal.takeLeftovers().isEmpty());
        journal.opened({"key", "id"});
        journal.closed({"key", "id"});
    }
    QCOMPARE(filesIn(folder.path()), QStringList());
}

void TestDrimeParts::aJournalThatWasCutShortIsReadAsFarAsItGoes()
{
    const QTemporaryDir folder;
    {
        UploadJournal journal(folder.path(), "place");
        QVERIFY(journal.takeLeftovers().isEmpty());
        journal.opened({"key", "id"});
    }
    QFile file(folder.filePath(filesIn(folder.path()).constFirst()));
    QVERIFY(file.open(QIODevice::Append));
    file.write("nonsense\n+ a\n- x y z\n? key id\n+ cut%2");
    file.close();
    UploadJournal next(folder.path(), "place");
    QCOMPARE(next.takeLeftovers(), QList<OpenUpload>({{"key", "id"}}));
}

void TestDrimeParts::withoutAFolderThereIsNoJournal()
{
    UploadJournal journal({}, "place");
    QVERIFY(journal.takeLeftovers().isEmpty());
    journal.opened({"key", "id"});
    QCOMPARE(journal.open().size(), 1);
    journal.closed({"key", "id"});
    QVERIFY(journal.open().isEmpty());
}

void TestDrimeParts::tasksRunInTheirOrder()
{
    QList<int> order;
    int fromOthers = 0;
    {
        NetworkThread thread;
        for (int i = 0; i < 100; ++i)
            thread.post([&order, i] { order.append(i); });
        bool hasRun = false;
        thread.run([&hasRun] { hasRun = true; });
        QVERIFY(hasRun);
        QCOMPARE(order.size(), 100);
        std::vector<std::thread> threads;
        for (int i = 0; i < 4; ++i) {
            threads.emplace_back([&thread, &fromOthers] {
                for (int j = 0; j < 1000; ++j)
                    thread.post([&fromOthers] { ++fromOthers; });
            });
        }
        for (auto &other : threads)
            other.join();
    } // runs what was posted
    QCOMPARE(fromOthers, 4000);
    QVERIFY(std::is_sorted(order.begin(), order.end()));
}

QTEST_GUILESS_MAIN(TestDrimeParts)
#include "tst_drimeparts.moc"
