// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/profiles/privatefile.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <fcntl.h>
#include <pthread.h>
#include <sys/stat.h>
#include <unistd.h>

#include <atomic>
#include <csignal>
#include <optional>
#include <thread>
#include <vector>

using namespace restdock;

namespace {

std::atomic<int> signals = 0;

extern "C" void countSignal(int)
{
    ++signals;
}

} // namespace

/// Files for their owner only, as they are written and read.
class TestPrivateFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// Each makes its own file and puts it in the place of the one before.
    void threadsThatWriteTheSameFileLeaveItWhole()
    {
        const QTemporaryDir folder;
        const auto path = folder.filePath(QStringLiteral("file"));
        constexpr int size = 256 * 1024;
        QVERIFY(writePrivateFile(path, QByteArray(size, 'a')));
        std::atomic<int> failed = 0;
        std::atomic<int> ended = 0;
        std::vector<std::thread> writers;
        for (const char letter : {'b', 'c', 'd'}) {
            writers.emplace_back([&, letter] {
                for (int i = 0; i < 30; ++i)
                    failed += writePrivateFile(path, QByteArray(size, letter)) ? 0 : 1;
                ++ended;
            });
        }
        int torn = 0;
        while (ended < 3) {
            const auto content = readWholeFile(path, size);
            const bool isWhole =
                content && content->size() == size && content->count(content->front()) == size;
            torn += isWhole ? 0 : 1;
        }
        for (auto &writer : writers)
            writer.join();
        QCOMPARE(failed.load(), 0);
        QCOMPARE(torn, 0);
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), qsizetype(1));
    }

    void placesWithPercentSignsAreLeftAsTheyAre()
    {
        const QTemporaryDir folder;
        const auto path = folder.filePath(QStringLiteral("100%1 of %2/file"));
        const auto written = writePrivateFile(path, "text");
        QVERIFY2(written, written ? "" : qPrintable(written.error().message));
        QCOMPARE(*readWholeFile(path, 100), QByteArray("text"));
    }

    /// Such as `--config <(command)`: the pipe waits for the command, and signals come meanwhile.
    void aSignalDoesNotEndTheWaitForAPipe()
    {
        const QTemporaryDir folder;
        const auto pipe = QFile::encodeName(folder.filePath(QStringLiteral("pipe")));
        QCOMPARE(::mkfifo(pipe.constData(), S_IRUSR | S_IWUSR), 0);
        struct sigaction action = {};
        action.sa_handler = countSignal; // without SA_RESTART
        QCOMPARE(::sigaction(SIGUSR1, &action, nullptr), 0);
        std::optional<Result<QByteArray>> content;
        std::atomic<bool> isOver = false;
        std::thread reader([&] {
            content = readWholeFile(QFile::decodeName(pipe), 100);
            isOver = true;
        });
        for (int sent = 1; sent <= 100 && !isOver; ++sent) {
            ::pthread_kill(reader.native_handle(), SIGUSR1);
            while (signals < sent && !isOver)
                std::this_thread::yield();
        }
        int writer = -1;
        while (!isOver && (writer = ::open(pipe.constData(), O_WRONLY | O_NONBLOCK)) < 0)
            std::this_thread::yield();
        if (writer >= 0) {
            QCOMPARE(::write(writer, "text", 4), ssize_t(4));
            ::close(writer);
        }
        reader.join();
        QVERIFY2(*content, *content ? "" : qPrintable(content->error().message));
        QCOMPARE(**content, QByteArray("text"));
    }
};

QTEST_GUILESS_MAIN(TestPrivateFile)
#include "tst_privatefile.moc"
