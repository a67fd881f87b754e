// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/records/trafficrecord.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace restdock;
using namespace Qt::StringLiterals;

namespace {

ui::Traffic traffic(qint64 received, quint64 requests, quint64 failed = 0)
{
    ui::Traffic traffic;
    traffic.bytesReceived = received;
    traffic.bytesSent = 7;
    traffic.requests = requests;
    traffic.byStatusClass[5] = failed;
    return traffic;
}

} // namespace

class tst_trafficrecord : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void itIsThereAfterTheNextStart()
    {
        ui::PastTraffic told;
        {
            TrafficRecord record(path());
            record.note(u"1"_s, m_since, traffic(1000, 3, 1), at(9));
            QTRY_VERIFY(QFile::exists(path()));
            QCOMPARE(QFile::permissions(path()) & (QFile::ReadGroup | QFile::ReadOther),
                     QFile::Permissions());
            record.note(u"1"_s, m_since, traffic(5'000'000'000'000, 30, 2), at(9).addSecs(1));
            QCOMPARE(TrafficRecord(path()).of(u"1"_s).lastRun.requests, quint64(3)); // too soon
            told = record.of(u"1"_s);
        }
        QCOMPARE(told.lastRun, (ui::TrafficSum{5'000'000'000'000, 7, 30, 2}));
        const TrafficRecord again(path());
        QCOMPARE(again.of(u"1"_s), told);
        QCOMPARE(again.of(u"2"_s), ui::PastTraffic());
    }

    void runsOfADayAreAddedUp()
    {
        TrafficRecord record(path());
        record.note(u"1"_s, m_since, traffic(100, 1), at(9));
        record.note(u"1"_s, m_since, traffic(300, 2), at(10));
        const auto second = at(11);
        record.note(u"1"_s, second, traffic(50, 5, 1), at(12));
        QCOMPARE(record.of(u"1"_s).since, second);
        QCOMPARE(record.of(u"1"_s).until, at(12));
        QCOMPARE(record.of(u"1"_s).lastRun, (ui::TrafficSum{50, 7, 5, 1}));
        QCOMPARE(record.of(u"1"_s).ofDay, (ui::TrafficSum{350, 14, 7, 1}));
    }

    void aRunOverMidnightCountsForBothDays()
    {
        TrafficRecord record(path());
        record.note(u"1"_s, m_since, traffic(100, 1), at(23));
        record.note(u"1"_s, m_since, traffic(160, 4), at(24));
        QCOMPARE(record.of(u"1"_s).day, at(24).date());
        QCOMPARE(record.of(u"1"_s).lastRun.bytesReceived, 160);
        QCOMPARE(record.of(u"1"_s).ofDay, (ui::TrafficSum{60, 0, 3, 0}));
    }

    void nothingIsWrittenWhileNobodyComes()
    {
        TrafficRecord record(path());
        record.note(u"1"_s, m_since, traffic(100, 1), at(9));
        QTRY_VERIFY(QFile::exists(path()));
        QVERIFY(QFile::remove(path()));
        record.note(u"1"_s, m_since, traffic(100, 1), at(10));
        record.note(u"1"_s, m_since, traffic(100, 1), at(11));
        QTest::qWait(50);
        QVERIFY(!QFile::exists(path()));
        record.note(u"1"_s, m_since, traffic(100, 2), at(12));
        QTRY_VERIFY(QFile::exists(path()));
    }

    void removedProfilesAreForgotten()
    {
        {
            TrafficRecord record(path());
            record.note(u"1"_s, m_since, traffic(100, 1), at(9));
            record.note(u"2"_s, m_since, traffic(100, 1), at(9));
            record.keepOnly({u"2"_s});
        }
        const TrafficRecord again(path());
        QVERIFY(!again.of(u"1"_s).since.isValid());
        QVERIFY(again.of(u"2"_s).since.isValid());
    }

    void aFileThatIsNoneIsNoTrouble()
    {
        QFile file(path());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(R"({"1": [], "2": {"since": "x", "run": {"received": -5}}})");
        file.close();
        const TrafficRecord record(path());
        QCOMPARE(record.of(u"1"_s), ui::PastTraffic());
        QCOMPARE(record.of(u"2"_s), ui::PastTraffic());
    }

private:
    QString path() const { return m_folder->filePath(u"traffic.json"_s); }
    /// An hour of a day in local time.
    static QDateTime at(int hour)
    {
        return QDateTime(QDate(2026, 3, 4), QTime(0, 30)).addSecs(qint64(hour) * 3600);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    const QDateTime m_since = at(8);
};

QTEST_GUILESS_MAIN(tst_trafficrecord)
#include "tst_trafficrecord.moc"
