// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connect/connectcommands.h"

#include <QProcess>
#include <QTest>

using namespace restdock::ui;
using namespace Qt::StringLiterals;

class tst_connectcommands : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aShellReadsBackWhatWasQuoted_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("plain") << u"laptop"_s;
        QTest::newRow("empty") << QString();
        QTest::newRow("quotes") << u"it's \"so\""_s;
        QTest::newRow("shell") << u"$HOME `id` $(id) ; & | > * ~ !"_s;
        QTest::newRow("backslashes") << u"a\\b\\"_s;
        QTest::newRow("letters") << u"Größe 日本"_s;
    }

    void aShellReadsBackWhatWasQuoted()
    {
        QFETCH(QString, text);
        QProcess shell;
        shell.start(u"sh"_s, {u"-c"_s, u"printf %s " + quoted(text, Shell::Posix)});
        QVERIFY(shell.waitForFinished());
        QCOMPARE(QString::fromUtf8(shell.readAllStandardOutput()), text);
    }

    void powerShellQuotesAreDoubled()
    {
        QCOMPARE(quoted(u"it's $x"_s, Shell::PowerShell), u"'it''s $x'"_s);
    }

    void thePasswordIsNotInTheAddress()
    {
        const ConnectDetails details{.url = u"http://127.0.0.1:8000/"_s,
                                     .user = u"laptop"_s,
                                     .password = u"sesame"_s,
                                     .repository = u"laptop"_s};
        QCOMPARE(repositoryAddress(details), u"rest:http://127.0.0.1:8000/laptop/"_s);
        const auto lines = initCommands(details, Shell::Posix).split(u'\n');
        QCOMPARE(lines.value(0), u"export RESTIC_REPOSITORY=rest:http://127.0.0.1:8000/laptop/"_s);
        QCOMPARE(lines.value(1), u"export RESTIC_REST_USERNAME=laptop"_s);
        QCOMPARE(lines.value(2), u"export RESTIC_REST_PASSWORD=sesame"_s);
        QCOMPARE(lines.value(3), u"restic init"_s);
    }

    void oldResticTakesTheLoginFromTheAddress()
    {
        ConnectDetails details{.url = u"http://127.0.0.1:8000/"_s,
                               .user = u"laptop"_s,
                               .password = u"s:e@s/ame"_s,
                               .forOldRestic = true};
        QCOMPARE(
            initCommands(details, Shell::PowerShell).section(u'\n', 0, 0),
            u"$env:RESTIC_REPOSITORY = 'rest:http://laptop:s%3Ae%40s%2Fame@127.0.0.1:8000/'"_s);
        details.password.clear();
        QVERIFY(initCommands(details, Shell::Posix).contains(u"laptop:<password>@"));
    }

    void withoutALoginNoneIsNamed()
    {
        const auto text = initCommands({.url = u"http://127.0.0.1:8000/"_s}, Shell::PowerShell);
        QVERIFY(!text.contains(u"RESTIC_REST_"));
        QVERIFY(text.startsWith(u"$env:RESTIC_REPOSITORY = 'rest:http://127.0.0.1:8000/'\n"));
    }
};

QTEST_GUILESS_MAIN(tst_connectcommands)
#include "tst_connectcommands.moc"
