// SPDX-License-Identifier: GPL-3.0-or-later

// Kills the server under load, again and again, and looks at what is left; see README.md here.

#include "tests/durability/crashload.h"
#include "tests/durability/storagecheck.h"
#include "tests/server/wire/wireclient.h"
#include "tests/support/scratchfolder.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QTest>

#include <chrono>
#include <csignal>
#include <cstdio>
#include <memory>
#include <random>

using namespace restdock::test;
using namespace Qt::StringLiterals;

namespace {

struct Options
{
    int cycles = 0;
    int clients = 0;
    quint64 seed = 0;
};

/// One repository, filled until the server was killed.
struct Round
{
    QByteArray repository; ///< "/name/"
    std::unique_ptr<Ledger> ledger;
    std::unique_ptr<StorageCheck> check;
};

struct Totals
{
    qint64 sent = 0;
    qint64 stored = 0;
    qint64 unansweredButThere = 0;
    qint64 removed = 0;
    qint64 staleUploads = 0;
    int interruptedCleanings = 0;
};

class CrashTest
{
public:
    explicit CrashTest(const Options &options)
        : m_options(options),
          m_random(options.seed),
          m_scratch(scratchFolderTemplate()),
          m_folder(m_scratch.filePath(u"data"_s))
    {
    }

    /// Empty when everything held.
    QByteArrayList run();
    const Totals &totals() const { return m_totals; }

private:
    bool startServer();
    void kill();
    Round newRound(int cycle);
    void loadUntilKilled(Round &round, int cycle);
    void interruptCleaning();
    void checkAfterRestart(Round &round);
    void count(const Round &round);
    void removeRepository(const Round &round) const;
    int number(int from, int to) { return std::uniform_int_distribution(from, to)(m_random); }

    const Options m_options;
    std::mt19937_64 m_random;
    QTemporaryDir m_scratch;
    QString m_folder;
    std::unique_ptr<RestdockProcess> m_server;
    Complaints m_complaints;
    Totals m_totals;
};

bool CrashTest::startServer()
{
    m_server = std::make_unique<RestdockProcess>(QStringList{
        u"--serve"_s, u"--no-auth"_s, u"--path"_s, m_folder, u"--listen"_s, u"127.0.0.1:0"_s});
    if (m_server->startListening())
        return true;
    m_complaints.add("The server did not start: " + m_server->standardError());
    return false;
}

void CrashTest::kill()
{
    if (!m_server->isRunning())
        m_complaints.add("The server ended by itself: " + m_server->standardError());
    m_server->sendSignal(SIGKILL);
    m_server->waitForExit();
}

Round CrashTest::newRound(int cycle)
{
    const QString name = u"c%1"_s.arg(cycle);
    Round round;
    round.repository = '/' + name.toLatin1() + '/';
    round.ledger = std::make_unique<Ledger>();
    round.check =
        std::make_unique<StorageCheck>(QDir(m_folder).filePath(name), *round.ledger, m_complaints);
    return round;
}

void CrashTest::loadUntilKilled(Round &round, int cycle)
{
    WireClient maker(m_server->endpoint());
    if (maker.exchange("POST", round.repository + "?create=true").status != 200
        || !round.check->plantForeignFiles()) {
        m_complaints.add("The repository could not be made");
        return;
    }
    {
        CrashLoad load(m_server->endpoint(), round.repository,
                       m_options.seed + quint64(cycle) * 7919, m_options.clients, *round.ledger,
                       m_complaints);
        std::this_thread::sleep_for(std::chrono::milliseconds(number(5, 300)));
        load.expectTheEnd();
        kill();
    }
}

/// A second crash, while what the first one left is cleared away.
void CrashTest::interruptCleaning()
{
    if (!startServer())
        return;
    std::this_thread::sleep_for(std::chrono::microseconds(number(0, 10'000)));
    kill();
    ++m_totals.interruptedCleanings;
}

void CrashTest::checkAfterRestart(Round &round)
{
    round.check->checkServed(m_server->endpoint(), round.repository);
    if (!QTest::qWaitFor([&round] { return round.check->uploads().isEmpty(); }, 20'000))
        m_complaints.add("Stale uploads stay: " + round.check->uploads().join(u' ').toUtf8());
    round.check->checkFiles();
    round.check->checkForeignFiles();
}

void CrashTest::count(const Round &round)
{
    for (const auto &[file, blob] : round.ledger->blobs()) {
        ++m_totals.sent;
        if (blob.upload == SentBlob::Upload::Stored)
            ++m_totals.stored;
        if (blob.removal == SentBlob::Removal::Done)
            ++m_totals.removed;
        const QString path = m_folder + QString::fromLatin1(round.repository + file);
        if (blob.upload == SentBlob::Upload::Unanswered && QFile::exists(path))
            ++m_totals.unansweredButThere;
    }
}

void CrashTest::removeRepository(const Round &round) const
{
    QDir(m_folder + QString::fromLatin1(round.repository)).removeRecursively();
}

QByteArrayList CrashTest::run()
{
    // Looked at once more after the next crash, then removed to save room.
    std::optional<Round> before;
    if (!startServer())
        return m_complaints.all();
    for (int cycle = 0; cycle < m_options.cycles && m_complaints.isEmpty(); ++cycle) {
        Round round = newRound(cycle);
        loadUntilKilled(round, cycle);
        round.check->checkFiles();
        m_totals.staleUploads += round.check->uploads().size();
        count(round);
        if (number(1, 4) == 1)
            interruptCleaning();
        if (!startServer())
            break;
        checkAfterRestart(round);
        if (before) {
            checkAfterRestart(*before);
            removeRepository(*before);
        }
        before = std::move(round);
        if (cycle % 20 == 19) {
            std::printf("%d cycles, %lld uploads answered 200\n", cycle + 1, m_totals.stored);
            std::fflush(stdout);
        }
    }
    if (m_server->isRunning() && m_server->stop() != 0)
        m_complaints.add("The server did not stop as it should: " + m_server->standardError());
    return m_complaints.all();
}

Options parse(const QCoreApplication &application)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"Kills restdock under load and looks at what is left. Ends with 1 if anything that was "
        "answered 200 is not there, anything is there in part, or a file of others is touched."_s);
    parser.addHelpOption();
    const QCommandLineOption cycles(u"cycles"_s, u"How often (default 300)."_s, u"N"_s, u"300"_s);
    const QCommandLineOption clients(u"clients"_s, u"Connections at once (default 16)."_s, u"N"_s,
                                     u"16"_s);
    const QCommandLineOption seed(u"seed"_s, u"Repeats the load of an earlier run."_s, u"N"_s,
                                  QString::number(std::random_device()()));
    parser.addOptions({cycles, clients, seed});
    parser.process(application);
    return {.cycles = parser.value(cycles).toInt(),
            .clients = parser.value(clients).toInt(),
            .seed = parser.value(seed).toULongLong()};
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const Options options = parse(application);
    if (options.cycles < 1 || options.clients < 1) {
        std::fprintf(stderr, "--cycles and --clients take numbers from 1 on\n");
        return 2;
    }
    std::printf("%d cycles with %d clients, seed %llu\n", options.cycles, options.clients,
                options.seed);
    CrashTest test(options);
    const QByteArrayList complaints = test.run();
    const Totals &totals = test.totals();
    std::printf("%lld blobs sent; %lld answered 200, of which %lld were removed again; %lld stored "
                "but not answered; %lld stale uploads; %d crashes during the cleaning\n",
                totals.sent, totals.stored, totals.removed, totals.unansweredButThere,
                totals.staleUploads, totals.interruptedCleanings);
    for (const QByteArray &complaint : complaints)
        std::printf("WRONG: %s\n", complaint.constData());
    std::printf("%s\n",
                complaints.isEmpty() ? "Nothing was lost, nothing is there in part." : "FAILED");
    return complaints.isEmpty() ? 0 : 1;
}
