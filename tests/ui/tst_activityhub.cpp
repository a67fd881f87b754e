// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/activityhub.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

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
};

QTEST_GUILESS_MAIN(tst_activityhub)
#include "tst_activityhub.moc"
