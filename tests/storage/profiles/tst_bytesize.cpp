// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/profiles/bytesize.h"

#include <QTest>

using namespace restdock;

class TestByteSize : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<qint64>("bytes");
        QTest::newRow("a number") << "1000" << qint64(1000);
        QTest::newRow("none") << "0" << qint64(0);
        QTest::newRow("decimal units") << "200 GB" << qint64(200'000'000'000);
        QTest::newRow("binary units") << "5 GiB" << (qint64(5) << 30);
        QTest::newRow("no blank") << "5GiB" << (qint64(5) << 30);
        QTest::newRow("any case") << "5gib" << (qint64(5) << 30);
        QTest::newRow("a unit's first letter") << "3 T" << qint64(3'000'000'000'000);
        QTest::newRow("a fraction") << "1.5 TB" << qint64(1'500'000'000'000);
        QTest::newRow("blanks around") << "  7 kB " << qint64(7000);
        QTest::newRow("bytes") << "12 B" << qint64(12);
        QTest::newRow("the largest") << "9223372036854775807" << std::numeric_limits<qint64>::max();
    }

    void reads()
    {
        QFETCH(QString, text);
        QFETCH(qint64, bytes);
        const auto read = parseByteSize(text);
        QVERIFY(read);
        QCOMPARE(*read, bytes);
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text :
             {"", "GB", "-1", "1e3", "1 XB", "1 GBs", "1,5 GB", "9223372036854775808", "9999999 TB",
              "99999999999999999999 B", "1 2", "１ GB"})
            QTest::newRow(text) << QString::fromUtf8(text);
    }

    void refuses()
    {
        QFETCH(QString, text);
        const auto read = parseByteSize(text);
        QVERIFY(!read);
        QVERIFY(read.error().message.contains(u"200 GB")); // what to write instead
    }

    void writesTheShortestFormThatReadsBack_data()
    {
        QTest::addColumn<qint64>("bytes");
        QTest::addColumn<QString>("text");
        QTest::newRow("none") << qint64(0) << "0";
        QTest::newRow("gigabytes") << qint64(200'000'000'000) << "200 GB";
        QTest::newRow("gibibytes") << (qint64(5) << 30) << "5 GiB";
        QTest::newRow("odd") << qint64(123'456'789) << "123456789";
        QTest::newRow("1500 MB") << qint64(1'500'000'000) << "1500 MB";
        QTest::newRow("small") << qint64(1000) << "1000";
        QTest::newRow("the largest") << std::numeric_limits<qint64>::max() << "9223372036854775807";
    }

    void writesTheShortestFormThatReadsBack()
    {
        QFETCH(qint64, bytes);
        QFETCH(QString, text);
        QCOMPARE(formatByteSize(bytes), text);
        QCOMPARE(*parseByteSize(text), bytes);
    }
};

QTEST_GUILESS_MAIN(TestByteSize)
#include "tst_bytesize.moc"
