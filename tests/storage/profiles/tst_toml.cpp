// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/profiles/tomlparser.h"
#include "storage/profiles/tomlwriter.h"

#include <QTest>

#include <cmath>

using namespace restdock;

namespace {

TomlTable parsed(const QByteArray &text)
{
    auto table = parseToml(text);
    if (!table) {
        qWarning("%s", qPrintable(table.error().message));
        return {};
    }
    return *table;
}

QByteArray written(const TomlTable &table)
{
    TomlWriter writer;
    writer.values(table);
    writer.subTables({}, table);
    return writer.text();
}

} // namespace

class TestToml : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsEveryKindOfValue()
    {
        const auto table = parsed("text = 'a'\nnumber = -7\nfraction = 1.5\nyes = true\n"
                                  "day = 2026-01-31\ntime = 07:32:00\nboth = 2026-01-31T07:32:00Z\n"
                                  "list = [1, 'x']\n[table]\nkey = 1\n");
        QCOMPARE(*table.find(QStringLiteral("text"))->value.as<QString>(), QStringLiteral("a"));
        QCOMPARE(*table.find(QStringLiteral("number"))->value.as<qint64>(), qint64(-7));
        QCOMPARE(*table.find(QStringLiteral("fraction"))->value.as<double>(), 1.5);
        QCOMPARE(*table.find(QStringLiteral("yes"))->value.as<bool>(), true);
        QCOMPARE(table.find(QStringLiteral("day"))->value.as<TomlTime>()->text,
                 QStringLiteral("2026-01-31"));
        QCOMPARE(table.find(QStringLiteral("both"))->value.as<TomlTime>()->text,
                 QStringLiteral("2026-01-31T07:32:00Z"));
        QCOMPARE(table.find(QStringLiteral("list"))->value.as<TomlArray>()->size(), size_t(2));
        QVERIFY(table.find(QStringLiteral("table"))->value.as<TomlTable>());
    }

    void textsComeAsTheyWereMeant_data()
    {
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<QString>("meant");
        QTest::newRow("tildes") << QByteArray("\"~e9; ~~ ~\"") << "~e9; ~~ ~";
        QTest::newRow("escaped tildes")
            << QByteArray("\"\\u007e\\u007Ee9; \\U0000007e~\"") << "~~e9; ~~";
        QTest::newRow("what only looks escaped") << QByteArray("'\\u007e'") << "\\u007e";
        QTest::newRow("an escaped backslash") << QByteArray("\"\\\\u007e\"") << "\\u007e";
        QTest::newRow("an escape over lines")
            << QByteArray("\"\"\"\n\\\n  \\u007ee9;\"\"\"") << "~e9;";
        QTest::newRow("a letter and its escape")
            << QByteArray("\"é\\u00e9\"") << QString::fromUtf8("éé");
        QTest::newRow("behind an apostrophe") << QByteArray("\"' \\u007ee9;\" # '\"") << "' ~e9;";
    }

    void textsComeAsTheyWereMeant()
    {
        QFETCH(QByteArray, value);
        QFETCH(QString, meant);
        const auto table = parsed("a = " + value + "\n");
        QVERIFY(!table.isEmpty());
        QCOMPARE(*table.find(QStringLiteral("a"))->value.as<QString>(), meant);
    }

    void keepsOrderAndPlaces()
    {
        const auto table = parsed("zebra = 1\n  apple = 2\n[mouse]\nx = 1\n");
        QCOMPARE(table.entries().at(0).key, QStringLiteral("zebra"));
        QCOMPARE(table.entries().at(1).key, QStringLiteral("apple"));
        QCOMPARE(table.entries().at(2).key, QStringLiteral("mouse"));
        QCOMPARE(table.entries().at(1).position.toString(), QStringLiteral("line 2, column 3"));
    }

    void writesWhatItReads_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("values") << QByteArray(
            "a = 1\nb = -1.5e300\nc = inf\nd = nan\ne = 5.0\nf = -0.0\n");
        QTest::newRow("times") << QByteArray(
            "a = 2026-01-31T07:32:00.123456+02:00\nb = 07:32:00.5");
        QTest::newRow("texts") << QByteArray(
            "a = \"q \\\" b \\\\ \\n \\t \\u0000 \\u202e \\U0001F600\"\nb = '''x\ny'''");
        QTest::newRow("odd keys") << QByteArray("\"\" = 1\n'a.b' = 2\n\"q\\\"\" = 3\nÄ_x = 4");
        QTest::newRow("odd tables") << QByteArray("['a b'.'c.d']\nx = 1\n[\"é\"]\ny = {}\n");
        QTest::newRow("lists of tables")
            << QByteArray("[[a]]\nx = 1\n[[a]]\nx = [[], [{y = 2}]]\n");
        QTest::newRow("dotted keys") << QByteArray("a.b.c = 1\na.d = 2\n");
        QTest::newRow("the limits")
            << QByteArray("a = 9223372036854775807\nb = -9223372036854775808\n");
        QTest::newRow("a byte order mark") << QByteArray("\xef\xbb\xbf"
                                                         "a = 1 # é\n");
        QTest::newRow("spellings of our own") << QByteArray("a = \"~ ~~ ~e9; é~\"\nb = '~;é'\n");
        QTest::newRow("a continued line")
            << QByteArray("a = \"\"\"é\\\n  é x \xef\xba\xbf\"\"\"\n");
        QTest::newRow("a comment in a text") << QByteArray("a = \"# no comment\" # a comment\n");
    }

    void writesWhatItReads()
    {
        QFETCH(QByteArray, text);
        if (QLatin1String(QTest::currentDataTag()) == u"odd keys")
            text.replace("Ä_x", "\"Ä_x\""); // bare keys are ASCII in TOML 1.0
        const auto first = parseToml(text);
        QVERIFY2(first, first ? "" : qPrintable(first.error().message));
        const auto again = parseToml(written(*first));
        QVERIFY2(again, again ? "" : qPrintable(again.error().message));
        QVERIFY(*again == *first);
        QCOMPARE(written(*again), written(*first));
    }

    void tablesOfTablesNeedNoHeader()
    {
        QCOMPARE(written(parsed("[a.b]\nx = 1\n[a.c]\n")), QByteArray("[a.b]\nx = 1\n\n[a.c]\n"));
    }

    void commentsStayComments()
    {
        TomlWriter writer;
        writer.comment(QStringLiteral("one\rtwo = 1\nthree = 3\x1b"));
        writer.value(QStringLiteral("a"), qint64(1));
        QCOMPARE(parsed(writer.text()).entries().size(), size_t(1));
    }

    void errorsNameThePlace_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("place");
        QTest::newRow("a missing value") << QByteArray("a = 1\nb =\n") << "line 2, column ";
        QTest::newRow("a duplicate key") << QByteArray("a = 1\na = 2\n") << "line 2, column ";
        QTest::newRow("a duplicate table") << QByteArray("[a]\n[b]\n[a]\n") << "line 3, column ";
        QTest::newRow("an open text") << QByteArray("\n\na = 'x\n") << "line 3, column ";
        QTest::newRow("a lone byte") << QByteArray("a = 1\nb = \"\xff\"\n") << "line 2, column ";
        QTest::newRow("an overlong character")
            << QByteArray("a = \"\xc1\xa1\"\n") << "line 1, column ";
        QTest::newRow("a NUL") << QByteArray("a = 1\nb = \"\0\"\n", 13) << "line 2, column ";
        QTest::newRow("a huge number")
            << QByteArray("a = 99999999999999999999\n") << "line 1, column ";
        QTest::newRow("a table over a value") << QByteArray("a = 1\n[a.b]\n") << "line 2, column ";
        QTest::newRow("a header without a name")
            << QByteArray("a = 1\n\n[=\nb = 2\n") << "line 3, column ";
        QTest::newRow("a list header without a name")
            << QByteArray("a = 1\n[[.]]") << "line 2, column ";
        QTest::newRow("a key beyond ASCII")
            << QByteArray("a = 1\nö = 1\n") << "line 2, column 1: there";
        QTest::newRow("a letter that toml++ takes for a blank or not, by chance")
            << QByteArray("a = 1\n\xef\xba\xbf = 1\n") << "line 2, column 1: there";
        QTest::newRow("the same within a word")
            << QByteArray("t = +x\"\xef\xbb\xbb\"\n") << "line 1, column ";
        QTest::newRow("columns are counted in letters")
            << QByteArray("a = \"ö~☃\" x\n") << "line 1, column 11: ";
        QTest::newRow("UTF-16") << QByteArray("\xff\xfe"
                                              "a\0=\0001\0",
                                              8)
                                << "line 1, column ";
    }

    void errorsNameThePlace()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, place);
        const auto table = parseToml(text);
        QVERIFY(!table);
        QCOMPARE(table.error().code, ErrorCode::Corrupt);
        QVERIFY2(table.error().message.startsWith(place), qPrintable(table.error().message));
    }

    /// None may crash, hang or take all memory.
    void hostileFilesAreRefused_data()
    {
        constexpr int many = 1'000'000;
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("deep lists") << QByteArray("a = " + QByteArray(many, '['));
        QTest::newRow("deep inline tables")
            << QByteArray("a = " + QByteArray("{a=").repeated(many));
        QTest::newRow("a deep dotted key")
            << QByteArray(QByteArray("a.").repeated(many) + "a = 1\n");
        QTest::newRow("a deep header")
            << QByteArray('[' + QByteArray("a.").repeated(many) + "a]\n");
        QTest::newRow("a deep header of quoted parts")
            << QByteArray('[' + QByteArray("\"]\" . ").repeated(many) + "a]\n");
        QTest::newRow("deep keys in deep lists") << QByteArray(
            "a = " + QByteArray("[{" + QByteArray("b.").repeated(15) + "b = ").repeated(20));
        QTest::newRow("headers that lead deeper")
            << QByteArray('[' + QByteArray("a.").repeated(15) + "a]\nb.b = 1\n");
        QTest::newRow("a dotted key behind a text that looks like another")
            << QByteArray("a = { x = '\"', " + QByteArray("b.").repeated(many) + "b = 1 }\n");
        QTest::newRow("a dotted key behind a long text") << QByteArray(
            "a = { x = \"\"\"\n\"\"\"\"\", " + QByteArray("b.").repeated(many) + "b = 1 }");
        QTest::newRow("too large") << QByteArray(maximumTomlBytes + 1, '\n');
        QTest::newRow("an open text of megabytes") << QByteArray("a = \"" + QByteArray(many, 'x'));
    }

    void hostileFilesAreRefused()
    {
        QFETCH(QByteArray, text);
        const auto table = parseToml(text);
        QVERIFY(!table);
        QVERIFY2(table.error().message.startsWith(u"line "), qPrintable(table.error().message));
        QVERIFY(table.error().message.size() < 500);
    }

    void largeFilesAreRead()
    {
        QByteArray text;
        for (int i = 0; i < 100'000; ++i)
            text += 'k' + QByteArray::number(i) + " = [1, 2]\n";
        QCOMPARE(parsed(text).entries().size(), size_t(100'000));
        // Dots in texts are no depth.
        const QByteArray dots(1000, '.');
        QVERIFY(parseToml(QByteArray("a = \"" + dots + "\"\nb = '" + dots + "'")));
    }
};

QTEST_GUILESS_MAIN(TestToml)
#include "tst_toml.moc"
