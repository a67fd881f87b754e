// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/config/commands.h"

#include <QTest>

using namespace restdock;
using namespace Qt::StringLiterals;

class TestCommandParser : public QObject
{
    Q_OBJECT

    const CommandSyntax m_add = addCommand(BackendCatalogue::builtIn()).syntax;

private Q_SLOTS:
    void optionsAreWrittenAsForServe()
    {
        const auto parsed = parseCommand(m_add,
                                         {u"home"_s, u"--type=local"_s, u"-path"_s, u"/srv"_s,
                                          u"--append-only"_s, u"--verify-uploads=false"_s,
                                          u"--listen"_s, u":1"_s, u"--listen"_s, u":2"_s});
        QVERIFY2(parsed, parsed ? "" : qPrintable(parsed.error().message));
        const auto &command = **parsed;
        QCOMPARE(command.arguments(), QStringList(u"home"_s));
        QCOMPARE(command.value(u"type"_s), u"local"_s);
        QCOMPARE(command.value(u"path"_s), u"/srv"_s);
        QCOMPARE(command.value(u"append-only"_s), u"true"_s);
        QCOMPARE(command.value(u"verify-uploads"_s), u"false"_s);
        QCOMPARE(command.value(u"listen"_s), u":2"_s);
        QVERIFY(!command.isSet(u"private-repos"_s));
    }

    void helpHasEveryOption()
    {
        QVERIFY(!*parseCommand(m_add, {u"--help"_s}));
        QVERIFY(!*parseCommand(m_add, {u"home"_s, u"-h"_s}));
        const auto help = m_add.help();
        for (const auto &option : m_add.options) {
            QVERIFY2(help.contains(u"--"_s + option.name), qPrintable(option.name));
            QVERIFY2(!option.help.isEmpty(), qPrintable(option.name));
        }
        QVERIFY(restoreCommand().syntax.help().section(u'\n', 0, 0)
                == u"Usage: restdock config restore [options]");
        QVERIFY(exportCommand().syntax.help().contains(u"-o, --output <FILE>"_s));
    }

    void secretsAreNoArguments_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("with =") << QStringList{u"d"_s, u"--api-key=hush"_s};
        QTest::newRow("as a word") << QStringList{u"d"_s, u"--api-key"_s, u"hush"_s};
        QTest::newRow("a password") << QStringList{u"d"_s, u"--password"_s, u"hush"_s};
        QTest::newRow("a passphrase") << QStringList{u"d"_s, u"--store-passphrase=hush"_s};
    }

    void secretsAreNoArguments()
    {
        QFETCH(QStringList, arguments);
        const auto parsed = parseCommand(m_add, arguments);
        QVERIFY(!parsed);
        const auto &message = parsed.error().message;
        QCOMPARE(parsed.error().code, ErrorCode::InvalidArgument);
        QVERIFY2(message.contains(u"cannot be given on the command line"_s), qPrintable(message));
        QVERIFY2(message.contains(u"-file FILE"_s), qPrintable(message));
        QVERIFY2(!message.contains(u"hush"_s), qPrintable(message));
    }

    void whatIsNotUnderstoodIsTold_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("why");
        QTest::newRow("no name") << QStringList() << u"NAME is missing"_s;
        QTest::newRow("a word too many") << QStringList{u"a"_s, u"b"_s} << u"unknown argument: b"_s;
        QTest::newRow("an unknown flag")
            << QStringList{u"a"_s, u"--bogus"_s} << u"unknown flag: --bogus"_s;
        QTest::newRow("a missing value")
            << QStringList{u"a"_s, u"--path"_s} << u"Missing value after '--path'"_s;
    }

    void whatIsNotUnderstoodIsTold()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QString, why);
        const auto parsed = parseCommand(m_add, arguments);
        QVERIFY(!parsed);
        QCOMPARE(parsed.error().message, QString(why + u". See restdock config add --help"));
    }
};

QTEST_GUILESS_MAIN(TestCommandParser)
#include "tst_commandparser.moc"
