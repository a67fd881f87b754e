// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/activity/eventwording.h"
#include "ui/activity/logline.h"

#include <QTest>

using namespace restdock::ui;
using namespace Qt::StringLiterals;

namespace {

LogRow request()
{
    LogRow row;
    row.number = 42;
    row.time = 1'769'868'131'123;
    row.severity = Severity::Warning;
    row.profile = u"Home NAS"_s;
    row.client = "192.168.1.23";
    row.user = "laptop";
    row.method = "GET";
    row.target = "/laptop/data/0123";
    row.repository = "laptop";
    row.type = "data";
    row.status = 206;
    row.bytesReceived = 1;
    row.bytesSent = 16'777'216;
    row.microseconds = 8123;
    return row;
}

} // namespace

class tst_logline : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRequestIsReadBackAsItWas() { QCOMPARE(fromLogLine(toLogLine(request())), request()); }

    void anEventIsReadBackAsItWas()
    {
        LogRow row;
        row.number = 7;
        row.time = 1;
        row.kind = LogRow::Kind::Event;
        row.severity = Severity::Error;
        row.text = u"Größe – “x”"_s;
        row.code = "LIMIT";
        row.facts = EventWording("%1", {EventPart::name(u"a\tb"_s)}).facts();
        QCOMPARE(fromLogLine(toLogLine(row)), row);
    }

    void linesOfOlderLogsAreReadToo()
    {
        const QByteArray before =
            "7\t2026-01-31T14:02:11.000Z\tWARN\tevent\thome\t\t\t\t\t\t0\t0\t0\t0\t";
        const auto refused = fromLogLine(QByteArray(before + "A limit is reached. (LIMIT)\n"));
        QVERIFY(refused);
        QCOMPARE(refused->text, u"A limit is reached. (LIMIT)"_s);
        QCOMPARE(refused->code, QByteArray("LIMIT"));
        QCOMPARE(eventText(*refused), refused->text);
        QCOMPARE(fromLogLine(QByteArray(before + "Server started (again)\n"))->code, QByteArray());
    }

    void foreignTextCannotEndALineOrAColumn_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("line end") << QByteArray("a\nb");
        QTest::newRow("carriage return") << QByteArray("a\rb");
        QTest::newRow("tab") << QByteArray("a\tb");
        QTest::newRow("backslash") << QByteArray("a\\tb\\");
        QTest::newRow("all") << QByteArray("\\\n\r\t\\n");
    }

    void foreignTextCannotEndALineOrAColumn()
    {
        QFETCH(QByteArray, text);
        auto row = request();
        row.user = text;
        row.target = text;
        const auto line = toLogLine(row);
        QCOMPARE(line.count('\n'), 1);
        QCOMPARE(line.count('\t'), logHeaderLine().count('\t'));
        QCOMPARE(fromLogLine(line), row);
    }

    void otherTextIsNoRow_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("a header") << logHeaderLine();
        QTest::newRow("half a line") << toLogLine(request()).first(40);
        QTest::newRow("a column too many") << QByteArray("1\t" + toLogLine(request()));
        QTest::newRow("no number") << QByteArray("x" + toLogLine(request()));
    }

    void otherTextIsNoRow()
    {
        QFETCH(QByteArray, line);
        QVERIFY(!fromLogLine(line));
    }
};

QTEST_GUILESS_MAIN(tst_logline)
#include "tst_logline.moc"
