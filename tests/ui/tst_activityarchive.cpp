// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/records/activityarchive.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace restdock;
using namespace Qt::StringLiterals;

namespace {

std::vector<ui::LogRow> rows(quint64 first, quint64 last, const QByteArray &user = "laptop")
{
    std::vector<ui::LogRow> made;
    for (quint64 number = first; number <= last; ++number) {
        ui::LogRow row;
        row.number = number;
        row.time = qint64(number);
        row.user = user;
        row.target = "/r/data/" + QByteArray(64, 'a');
        made.push_back(row);
    }
    return made;
}

} // namespace

class tst_activityarchive : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void readsTheNewestRowsBeforeANumber()
    {
        auto archive = make();
        QVERIFY(archive.append(rows(1, 50)));
        const auto older = archive.before(40, {}, 10);
        QVERIFY(older);
        QCOMPARE(older->size(), size_t(10));
        QCOMPARE(older->front().number, quint64(30));
        QCOMPARE(older->back().number, quint64(39));
        QCOMPARE(archive.before(1, {}, 10)->size(), size_t(0));
    }

    void goesOnInOlderFiles()
    {
        auto archive = make(4000, 3);
        for (quint64 first = 1; first <= 91; first += 10)
            QVERIFY(archive.append(rows(first, first + 9)) && archive.rotateIfFull());
        QVERIFY(QFile::exists(archive.path(2)));
        QVERIFY(!QFile::exists(archive.path(3))); // the oldest goes
        const auto all = archive.before(0, {}, 1000);
        QVERIFY(all->size() > 30 && all->size() < 100);
        QCOMPARE(all->back().number, quint64(100));
        for (size_t i = 1; i < all->size(); ++i)
            QCOMPARE((*all)[i].number, (*all)[i - 1].number + 1);
    }

    void aLongFileIsReadFromItsEnd()
    {
        auto archive = make();
        QVERIFY(archive.append(rows(1, 20'000))); // some pieces of it
        QVERIFY(QFile(archive.path(0)).size() > 2'000'000);
        const auto all = archive.before(0, {}, 100'000);
        QCOMPARE(all->size(), size_t(20'000));
        for (size_t i = 0; i < all->size(); ++i)
            QCOMPARE((*all)[i].number, quint64(i + 1));
        QCOMPARE(archive.before(12'345, {}, 1)->back().number, quint64(12'344));
    }

    void findsOnlyWhatMatches()
    {
        auto archive = make();
        QVERIFY(archive.append(rows(1, 10, "laptop")));
        QVERIFY(archive.append(rows(11, 20, "desk")));
        QVERIFY(archive.append(rows(21, 30, "laptop")));
        ui::ActivityFilter filter;
        filter.setText(u"desk"_s);
        const auto found = archive.before(25, filter, 5);
        QCOMPARE(found->size(), size_t(5));
        QCOMPARE(found->back().number, quint64(20));
    }

    void goesOnCountingAfterARestart()
    {
        QVERIFY(make().append(rows(1, 12)));
        QCOMPARE(make().before(0, {}, 1)->back().number, quint64(12));
    }

    void survivesALineThatWasCutOff()
    {
        {
            auto archive = make();
            QVERIFY(archive.append(rows(1, 3)));
            QFile file(archive.path(0));
            QVERIFY(file.resize(file.size() - 20));
        }
        auto archive = make();
        QCOMPARE(archive.before(0, {}, 1)->back().number, quint64(2));
        QVERIFY(archive.append(rows(3, 4)));
        const auto all = archive.before(0, {}, 10);
        QCOMPARE(all->size(), size_t(4));
        QCOMPARE(all->back().number, quint64(4));
    }

    /// However much of it there is.
    void survivesGarbageAtItsEnd()
    {
        QVERIFY(make().append(rows(1, 3)));
        QFile file(make().path(0));
        const QByteArray garbage(300 * 1024, 'x');
        QVERIFY(file.open(QIODevice::Append) && file.write(garbage) == garbage.size());
        file.close();
        QVERIFY(make().append(rows(4, 4)));
        const auto all = make().before(0, {}, 10);
        QCOMPARE(all->size(), size_t(4));
        QCOMPARE(all->back().number, quint64(4));
    }

    void aFileThatCannotBePutAsideGoesOn()
    {
        auto archive = make(1000, 3);
        QDir folder(m_folder->path());
        QVERIFY(folder.mkpath(u"requests.2.log/in the way"_s)); // where the oldest should be
        for (quint64 number = 1; number <= 20; ++number) {
            QVERIFY(archive.append(rows(number, number)));
            const auto rotated = archive.rotateIfFull();
            QCOMPARE(rotated.has_value(), QFile(archive.path(0)).size() < 1000);
            if (!rotated)
                QVERIFY2(rotated.error().message.contains(u"requests.2.log"),
                         qPrintable(rotated.error().message));
        }
        QCOMPARE(archive.before(0, {}, 100)->size(), size_t(20));
        QVERIFY(QDir(archive.path(2)).removeRecursively());
        QVERIFY(archive.append(rows(21, 21)) && archive.rotateIfFull());
        QVERIFY(!QFile::exists(archive.path(0)));
        QCOMPARE(archive.before(0, {}, 100)->size(), size_t(21));
    }

    void onlyItsOwnerCanReadIt()
    {
        auto archive = make();
        QVERIFY(archive.append(rows(1, 1)));
        const auto others =
            QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther;
        QVERIFY(!(QFile::permissions(archive.path(0)) & others));
    }

    void saysWhyItCannotWrite()
    {
        QFile inTheWay(m_folder->filePath(u"file"_s));
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        ActivityArchive archive(m_folder->filePath(u"file/log"_s), u"requests"_s);
        const auto written = archive.append(rows(1, 1));
        QVERIFY(!written);
        QVERIFY(written.error().message.contains(u"requests.log"));
    }

private:
    ActivityArchive make(qint64 fileBytes = ActivityArchive::defaultFileBytes, int files = 5) const
    {
        return {m_folder->path(), u"requests"_s, fileBytes, files};
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(tst_activityarchive)
#include "tst_activityarchive.moc"
