// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/records/activityhub.h"

#include <QDir>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <numeric>
#include <optional>
#include <thread>

using namespace restdock;
using namespace Qt::StringLiterals;

namespace {

ServingLine line(const char *text)
{
    return servingLine(ui::Severity::Info, ui::EventWording(text));
}

} // namespace

class tst_activityhub : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsOnceUntilTheRowsAreTaken()
    {
        const QTemporaryDir folder;
        ActivityHub hub(folder.path());
        hub.load();
        (void)numbersIn(hub, ui::LogRow::Kind::Event); // the archive has been read
        (void)hub.take();
        QSignalSpy waiting(&hub, &ActivityHub::rowsWaiting);
        hub.addEvent(u"a"_s, line("one"));
        hub.addEvent(u"a"_s, line("two"));
        QCOMPARE(waiting.count(), 1);
        const auto rows = hub.take();
        QCOMPARE(rows.size(), size_t(2));
        QCOMPARE(rows[1].number, quint64(2));
        hub.addEvent(u"a"_s, line("three"));
        QCOMPARE(waiting.count(), 2);
    }

    void anEventTellsWhomItIsAbout()
    {
        using Kind = ServingEvent::Kind;
        const QTemporaryDir folder;
        ActivityHub hub(folder.path());
        hub.load();
        (void)numbersIn(hub, ui::LogRow::Kind::Event);
        const Profile profile;
        hub.addEvent(
            u"a"_s,
            describe({.kind = Kind::BackupReceived, .user = "laptop", .repository = "x"}, profile));
        hub.addEvent(u"a"_s,
                     describe({.kind = Kind::NoSpace,
                               .user = "admin",
                               .repository = "phone/y",
                               .limit = {SpaceLimit::Kind::User, 100}},
                              profile));
        hub.addEvent(u"a"_s, describe({.kind = Kind::BackupLate, .repository = "x"}, profile));
        const LoginFailure failure{"::1", "desk", LoginFailure::Reason::BadPassword};
        hub.addEvent(u"a"_s, describe(failure));
        hub.addEvent(u"a"_s, describeMany(failure, 20, true));
        hub.addEvent(u"a"_s, describeMany(failure, 20, false)); // several, and that is the last
        QList<QByteArray> users;
        for (const auto &row : hub.take())
            users << row.user;
        QCOMPARE(users, (QList<QByteArray>{"laptop", "phone", "", "desk", "desk", ""}));
    }

    void aBackupIsALineThatAPersonUnderstands()
    {
        ServingEvent backup{.kind = ServingEvent::Kind::BackupReceived,
                            .user = "laptop",
                            .repository = "laptop",
                            .bytes = 1'200'000'000,
                            .requests = 412,
                            .duration = std::chrono::seconds(190)};
        QCOMPARE(describe(backup, {}).wording.english(),
                 u"laptop: backup received, 1.20 GB in 3 min 10 s, 412 requests"_s);
        backup.repository = "attic";
        QCOMPARE(describe(backup, {}).wording.english(),
                 u"laptop: backup received in “attic”: 1.20 GB in 3 min 10 s, 412 requests"_s);
    }

    void isBoundedWhenNobodyTakes()
    {
        const QTemporaryDir folder;
        ActivityHub hub(folder.path());
        hub.load();
        (void)numbersIn(hub, ui::LogRow::Kind::Event);
        for (int i = 0; i < 200; ++i)
            hub.add(ActivityHub::Rows(500));
        const auto rows = hub.take();
        QVERIFY(rows.size() <= ActivityHub::maximumWaiting);
        QCOMPARE(rows.back().number, quint64(100'000)); // the newest are there
    }

    void numbersRowsOfManyThreadsWithoutGaps()
    {
        const QTemporaryDir folder;
        ActivityHub hub(folder.path());
        hub.load();
        std::vector<std::thread> threads;
        for (int i = 0; i < 4; ++i)
            threads.emplace_back([&hub] {
                for (int batch = 0; batch < 50; ++batch)
                    hub.add(ActivityHub::Rows(10));
            });
        for (auto &thread : threads)
            thread.join();
        (void)numbersIn(hub, ui::LogRow::Kind::Event);
        const auto rows = hub.take();
        QCOMPARE(rows.size(), size_t(2000));
        for (size_t i = 0; i < rows.size(); ++i)
            QCOMPARE(rows[i].number, quint64(i + 1));
    }

    void writesWhatShallBeKept_data()
    {
        QTest::addColumn<ui::LogLevel>("level");
        QTest::addColumn<QList<quint64>>("requests");
        QTest::newRow("everything") << ui::LogLevel::Everything << QList<quint64>{1, 2, 3};
        QTest::newRow("troubles") << ui::LogLevel::Troubles << QList<quint64>{2, 3};
        QTest::newRow("events") << ui::LogLevel::Events << QList<quint64>{};
    }

    void writesWhatShallBeKept()
    {
        QFETCH(ui::LogLevel, level);
        QFETCH(QList<quint64>, requests);
        const QTemporaryDir folder;
        ActivityHub hub(folder.path());
        hub.load();
        hub.setKeeping({level, 50});
        ActivityHub::Rows rows(3);
        rows[1].severity = ui::Severity::Warning;
        rows[2].severity = ui::Severity::Error;
        hub.add(rows);
        hub.addEvent(u"a"_s, line("started"));
        (void)numbersIn(hub, ui::LogRow::Kind::Event);
        QCOMPARE(hub.take().size(), size_t(4)); // the window has all
        QCOMPARE(numbersIn(hub, ui::LogRow::Kind::Request), requests);
        QCOMPARE(numbersIn(hub, ui::LogRow::Kind::Event), QList<quint64>{1});
    }

    void keepsNoMoreThanItShall()
    {
        const QTemporaryDir folder;
        {
            ActivityHub hub(folder.path());
            hub.load();
            hub.setKeeping({ui::LogLevel::Everything, 1}); // five files of 200,000 bytes
            ActivityHub::Rows rows(200);
            for (auto &row : rows)
                row.target = QByteArray(1'000, 'a');
            for (int i = 0; i < 5; ++i) {
                hub.add(rows);
                (void)numbersIn(hub, ui::LogRow::Kind::Request); // it was written
            }
        }
        const auto files = QDir(folder.path()).entryInfoList({u"requests*"_s});
        QCOMPARE(files.size(), 4); // the fifth is begun with the next row
        for (const auto &file : files)
            QVERIFY(file.size() >= 200'000);
    }

    void whatWasAddedCanBeReadBackAndSurvives()
    {
        const QTemporaryDir folder;
        {
            ActivityHub hub(folder.path());
            hub.load();
            ActivityHub::Rows rows(10);
            for (auto &row : rows)
                row.time = 1;
            (void)numbersIn(hub, ui::LogRow::Kind::Event);
            hub.add(rows);
            std::optional<size_t> found;
            hub.readBefore(ui::LogRow::Kind::Request, 6, {}, 100,
                           [&found](const Result<ActivityHub::Rows> &older) {
                               found = older ? older->size() : 0;
                           });
            QTRY_VERIFY(found);
            QCOMPARE(*found, size_t(5));
            hub.addEvent(u"a"_s, line("last"));
        }
        ActivityHub hub(folder.path());
        hub.load();
        hub.addEvent(u"a"_s, line("next"));
        (void)numbersIn(hub, ui::LogRow::Kind::Event);
        const auto rows = hub.take(); // begins with what the archive has
        QCOMPARE(rows.size(), size_t(12));
        QCOMPARE(rows[9].number, quint64(10));
        QCOMPARE(rows[10].text, u"last"_s);
        QCOMPARE(rows[11].number, quint64(2));
        QCOMPARE(rows[11].text, u"next"_s);
        QCOMPARE(numbersIn(hub, ui::LogRow::Kind::Event), (QList<quint64>{1, 2}));
    }

    void anArchiveThatCannotBeWrittenIsToldOnceEachTime()
    {
        const QTemporaryDir folder;
        const auto path = folder.filePath(u"log"_s);
        const auto block = [&path] {
            QFile file(path); // where its folder should be
            return file.open(QIODevice::WriteOnly);
        };
        QVERIFY(block());
        ActivityHub hub(path);
        hub.load();
        ActivityHub::Rows events;
        const auto tell = [&hub, &events](const char *text) {
            hub.addEvent(u"a"_s, line(text));
            for (int i = 0; i < 2; ++i) // what was told of it, too
                (void)numbersIn(hub, ui::LogRow::Kind::Event);
            const auto rows = hub.take();
            events.insert(events.end(), rows.begin(), rows.end());
        };
        const auto troubles = [&events] {
            return std::count_if(events.begin(), events.end(),
                                 [](const ui::LogRow &row) { return row.code == "LOG-BAD"; });
        };
        tell("one");
        tell("two");
        QCOMPARE(troubles(), 1);
        QVERIFY(QFile::remove(path));
        tell("three");
        QVERIFY(events.back().text.contains(u"3 rows are missing"_s));
        QVERIFY(QDir(path).removeRecursively() && block());
        tell("four"); // into the file that is open still
        QCOMPARE(troubles(), 1);
        ActivityHub again(path);
        again.load();
        again.addEvent(u"a"_s, line("five"));
        (void)numbersIn(again, ui::LogRow::Kind::Event);
        for (int i = 0; i < 2; ++i)
            (void)numbersIn(again, ui::LogRow::Kind::Event);
        const auto rows = again.take();
        QCOMPARE(rows.size(), size_t(2));
        QCOMPARE(rows.back().code, QByteArray("LOG-BAD"));
    }

    void anArchiveThatGrowsBeyondItsSizeIsToldOnce()
    {
        const QTemporaryDir folder;
        QVERIFY(QDir(folder.path()).mkpath(u"requests.4.log/in the way"_s));
        ActivityHub hub(folder.path());
        hub.load();
        hub.setKeeping({ui::LogLevel::Everything, 1}); // five files of 200,000 bytes
        (void)numbersIn(hub, ui::LogRow::Kind::Event);
        (void)hub.take();
        ActivityHub::Rows rows(200);
        for (auto &row : rows)
            row.target = QByteArray(1'000, 'a');
        for (int i = 0; i < 3; ++i) {
            hub.add(rows);
            for (int j = 0; j < 2; ++j) // what was told of it, too
                (void)numbersIn(hub, ui::LogRow::Kind::Event);
        }
        QList<quint64> all(600);
        std::iota(all.begin(), all.end(), quint64(1));
        QCOMPARE(numbersIn(hub, ui::LogRow::Kind::Request), all);
        const auto told = hub.take();
        QCOMPARE(std::count_if(told.begin(), told.end(),
                               [](const ui::LogRow &row) { return row.code == "LOG-BAD"; }),
                 1);
    }

    void rowsThatTheDiskDidNotKeepUpWithAreCounted()
    {
        const QTemporaryDir folder;
        ActivityHub hub(folder.path());
        hub.add(ActivityHub::Rows(ActivityHub::maximumWaiting + 1)); // before it has begun
        hub.load();
        for (int i = 0; i < 2; ++i)
            (void)numbersIn(hub, ui::LogRow::Kind::Event);
        const auto rows = hub.take();
        QCOMPARE(rows.back().kind, ui::LogRow::Kind::Event);
        QVERIFY2(rows.back().text.contains(u"10001 rows are missing"_s),
                 qPrintable(rows.back().text));
    }

private:
    static QList<quint64> numbersIn(ActivityHub &hub, ui::LogRow::Kind kind)
    {
        std::optional<QList<quint64>> numbers;
        hub.readBefore(kind, 0, {}, 10'000, [&numbers](const Result<ActivityHub::Rows> &rows) {
            numbers.emplace();
            if (!rows)
                return;
            for (const auto &row : *rows)
                numbers->append(row.number);
        });
        if (!QTest::qWaitFor([&numbers] { return numbers.has_value(); }))
            return {0};
        return *numbers;
    }
};

QTEST_GUILESS_MAIN(tst_activityhub)
#include "tst_activityhub.moc"
