// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/http/byterange.h"

#include <QTest>

#include <limits>

using namespace restdock::http;

namespace {

constexpr qint64 hugeSize = std::numeric_limits<qint64>::max();

QByteArray describe(const RangeDecision &decision)
{
    switch (decision.verdict) {
    case RangeVerdict::Whole: return "whole " + QByteArray::number(decision.range.byteCount);
    case RangeVerdict::Partial:
        return QByteArray::number(decision.range.offset) + " +"
            + QByteArray::number(decision.range.byteCount);
    case RangeVerdict::Unsatisfiable:
        return decision.range == ByteRange{} ? "416" : "416 with a range";
    }
    return {};
}

void row(const QByteArray &field, qint64 size, const QByteArray &decision)
{
    const QByteArray name = "'" + field + "' of " + QByteArray::number(size);
    QTest::newRow(name.constData()) << field << size << decision;
}

void addSingleRanges()
{
    row("bytes=0-0", 10, "0 +1");
    row("bytes=0-9", 10, "0 +10");
    row("bytes=2-5", 10, "2 +4");
    row("bytes=9-9", 10, "9 +1");
    row("bytes=5-10", 10, "5 +5");
    row("bytes=5-999", 10, "5 +5");
    row("bytes=10-", 10, "416");
    row("bytes=10-10", 10, "416");
    row("bytes=11-20", 10, "416");
    row("bytes=0-", 10, "0 +10");
    row("bytes=9-", 10, "9 +1");
    row("bytes=-1", 10, "9 +1");
    row("bytes=-10", 10, "0 +10");
    row("bytes=-11", 10, "0 +10");
    row("bytes=-0", 10, "416");
    row("bytes=007-008", 10, "7 +2");
    row("bytes=0-0", 1, "0 +1");
    row("bytes=1-", 1, "416");
}

void addWhatGoTolerates()
{
    row("bytes= 0-4", 10, "0 +5");
    row("bytes=0 -\t4 ", 10, "0 +5");
    row("bytes=0-4,", 10, "0 +5");
    row("bytes=, ,0-4", 10, "0 +5");
    row("bytes=", 10, "whole 10");
    row("bytes=,", 10, "whole 10");
}

void addWhatIsIgnored()
{
    row("", 10, "whole 10");
    row("lines=0-4", 10, "whole 10");
    row("items=nonsense", 10, "whole 10");
    row("bytesx=0-4", 10, "whole 10");
    row("bytes 0-4", 10, "whole 10");
    row("bytes", 10, "whole 10");
    row("0-4", 10, "whole 10");
    row("=0-4", 10, "whole 10");
    row("bytes=0-1,3-4", 10, "whole 10");
    row("bytes=0-1, -1", 10, "whole 10");
    row("bytes=10-, 11-", 10, "whole 10");
}

void addMalformedRanges()
{
    for (const char *spec :
         {"-",     "--",    "5",     "a-b",   "5-4",   "5-a",     "a-5",    "-a",
          "--5",   "5--6",  "+0-5",  "0-+5",  "-+5",   "0x0-0x5", "0-5-6",  "0-5;",
          "0.0-5", "0=1-5", "0 1-5", "0-1 2", "x,0-1", "0-1,x",   "5-4,0-1"}) {
        const QByteArray field = QByteArray("bytes=") + spec;
        row(field, 10, "416");
        row(field, 0, "416");
    }
    row(QByteArray("bytes=0-5\0", 10), 10, "416");
    row("bytes=\xd9\xa0-", 10, "416");
}

} // namespace

class TestByteRange : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noFieldIsWhole();
    void decides_data();
    void decides();
};

void TestByteRange::noFieldIsWhole()
{
    QCOMPARE(decideRange({}, 10), (RangeDecision{RangeVerdict::Whole, {0, 10}}));
    QCOMPARE(decideRange({}, 0), (RangeDecision{RangeVerdict::Whole, {0, 0}}));
}

void TestByteRange::decides_data()
{
    QTest::addColumn<QByteArray>("field");
    QTest::addColumn<qint64>("size");
    QTest::addColumn<QByteArray>("decision");
    addSingleRanges();
    addWhatGoTolerates();
    addWhatIsIgnored();
    addMalformedRanges();

    row("Bytes=0-4", 10, "0 +5"); // units have no case
    row("BYTES=5-4", 10, "416");
    for (const char *field : {"bytes=0-0", "bytes=0-", "bytes=5-", "bytes=-1", "bytes=-0"})
        row(field, 0, "whole 0");
    row("bytes=0-9223372036854775807", 10, "0 +10");
    row("bytes=0-9223372036854775808", 10, "0 +10");
    row("bytes=0-99999999999999999999999", 10, "0 +10");
    row("bytes=-99999999999999999999999", 10, "0 +10");
    row("bytes=99999999999999999999999-", 10, "416");
    row("bytes=9223372036854775806-", hugeSize, "9223372036854775806 +1");
    row("bytes=9223372036854775807-", hugeSize, "416");
    row("bytes=0-9223372036854775807", hugeSize, "0 +9223372036854775807");
    row("bytes=-9223372036854775807", hugeSize, "0 +9223372036854775807");
}

void TestByteRange::decides()
{
    QFETCH(QByteArray, field);
    QFETCH(qint64, size);
    QFETCH(QByteArray, decision);
    QCOMPARE(describe(decideRange(QByteArrayView(field), size)), decision);
}

QTEST_APPLESS_MAIN(TestByteRange)
#include "tst_byterange.moc"
