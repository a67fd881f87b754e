// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/activityhub.h"

#include <QDir>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <optional>
#include <thread>

using namespace restdock;
using namespace Qt::StringLiterals;

class tst_activityhub : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsOnceUntilTheRowsAreTaken()
    {
        const QTemporaryDir folder;
        ActivityHub hub(folder.path());
        QSignalSpy waiting(&hub, &ActivityHub::rowsWaiting);
        hub.addEvent(u"a"_s, ui::Severity::Info, u"one"_s);
        hub.addEvent(u"a"_s, ui::Severity::Info, u"two"_s);
        QCOMPARE(waiting.count(), 1);
        const auto rows = hub.take();
        QCOMPARE(rows.size(), size_t(2));
        QCOMPARE(rows[1].number, quint64(2));
        hub.addEvent(u"a"_s, ui::Severity::Info, u"three"_s);
        QCOMPARE(waiting.count(), 2);
    }

    void isBoundedWhenNobodyTakes()
    {
        const QTemporaryDir folder;
        ActivityHub hub(folder.path());
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
        std::vector<std::thread> threads;
        for (int i = 0; i < 4; ++i)
            threads.emplace_back([&hub] {
                for (int batch = 0; batch < 50; ++batch)
                    hub.add(ActivityHub::Rows(10));
            });
        for (auto &thread : threads)
            thread.join();
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
        hub.setKeeping({level, 50});
        ActivityHub::Rows rows(3);
        rows[1].severity = ui::Severity::Warning;
        rows[2].severity = ui::Severity::Error;
        hub.add(rows);
        hub.addEvent(u"a"_s, ui::Severity::Info, u"started"_s);
        QCOMPARE(hub.take().size(), size_t(4)); // the window has all
        QCOMPARE(numbersIn(hub, ui::LogRow::Kind::Request), requests);
        QCOMPARE(numbersIn(hub, ui::LogRow::Kind::Event), QList<quint64>{1});
    }

    void keepsNoMoreThanItShall()
    {
        const QTemporaryDir folder;
        {
            ActivityHub hub(folder.path());
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
            ActivityHub::Rows rows(10);
            for (auto &row : rows)
                row.time = 1;
            hub.add(rows);
            std::optional<size_t> found;
            hub.readBefore(ui::LogRow::Kind::Request, 6, {}, 100,
                           [&found](const Result<ActivityHub::Rows> &older) {
                               found = older ? older->size() : 0;
                           });
            QTRY_VERIFY(found);
            QCOMPARE(*found, size_t(5));
            hub.addEvent(u"a"_s, ui::Severity::Info, u"last"_s);
        }
        ActivityHub hub(folder.path());
        hub.addEvent(u"a"_s, ui::Severity::Info, u"next"_s);
        QCOMPARE(hub.take().front().number, quint64(2));
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
