// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/config/configrunner.h"
#include "tests/support/ptyprocess.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

using namespace restdock::test;
using namespace Qt::StringLiterals;

namespace {

const QByteArray token = "4711|test-secret-token";
const QByteArray password = "test secret password";

#define VERIFY_ANSWER(terminal, prompt, line) \
    QVERIFY2((terminal).answer(prompt, line), (terminal).screen().constData())
#define VERIFY_SHOWN(terminal, text) \
    QVERIFY2((terminal).waitFor(text), (terminal).screen().constData())

} // namespace

/// `restdock config` with somebody at a terminal.
class TestConfigTerminal : public QObject
{
    Q_OBJECT

    static PtyProcess at(ConfigHome &home, const QStringList &arguments)
    {
        return PtyProcess(QStringLiteral(RESTDOCK_BINARY), arguments, home.environment());
    }

private Q_SLOTS:
    void theWizardMakesChangesAndRemovesAProfile()
    {
        ConfigHome home;
        auto terminal = at(home, {u"config"_s});
        VERIFY_ANSWER(terminal, "What to do", "n");
        VERIFY_ANSWER(terminal, "Name of the profile", "a/b");
        VERIFY_SHOWN(terminal, "Choose another name");
        VERIFY_ANSWER(terminal, "Name of the profile", "home");
        VERIFY_ANSWER(terminal, "Where the backups are kept (local, drime) [local]", "");
        VERIFY_ANSWER(terminal, "Folder", "");
        VERIFY_SHOWN(terminal, "it is missing");
        VERIFY_ANSWER(terminal, "Folder", "/tmp/x");
        VERIFY_SHOWN(terminal, "Choose a folder that stays");
        VERIFY_ANSWER(terminal, "Folder", "/srv/restic-of-a-test");
        VERIFY_ANSWER(terminal, "Readable by the group", "");
        VERIFY_ANSWER(terminal, "[127.0.0.1:8000]", "nowhere");
        VERIFY_ANSWER(terminal, "[127.0.0.1:8000]", "127.0.0.1:8123");
        VERIFY_ANSWER(terminal, "Add only", "yes");
        VERIFY_ANSWER(terminal, "Start with Restdock", "");
        VERIFY_ANSWER(terminal, "first user", "anna");
        VERIFY_ANSWER(terminal, "Password for \"anna\": ", password);
        VERIFY_ANSWER(terminal, "Password for \"anna\" again: ", "something else");
        VERIFY_SHOWN(terminal, "The two differ");
        VERIFY_ANSWER(terminal, "Password for \"anna\": ", password);
        VERIFY_ANSWER(terminal, "Password for \"anna\" again: ", password);
        VERIFY_ANSWER(terminal, "other settings", "");
        VERIFY_ANSWER(terminal, "The folder /srv/restic-of-a-test is not there. Make it", "no");
        VERIFY_SHOWN(terminal, "Added \"home\": local /srv/restic-of-a-test, at 127.0.0.1:8123");

        VERIFY_ANSWER(terminal, "What to do", "c");
        VERIFY_ANSWER(terminal, "Which profile", "home");
        VERIFY_ANSWER(terminal, "A change as key=value", "bogus=1");
        VERIFY_SHOWN(terminal, "there is no such setting");
        VERIFY_ANSWER(terminal, "A change as key=value", "late_backup_days = 3");
        VERIFY_ANSWER(terminal, "A change as key=value", "");
        VERIFY_SHOWN(terminal, "Changed \"home\"");

        VERIFY_ANSWER(terminal, "What to do", "s");
        VERIFY_ANSWER(terminal, "Which profile", "home");
        VERIFY_SHOWN(terminal, "append_only = true");
        VERIFY_SHOWN(terminal, "late_backup_days = 3");

        VERIFY_ANSWER(terminal, "What to do", "r");
        VERIFY_ANSWER(terminal, "Which profile", "home");
        VERIFY_ANSWER(terminal, "Write yes to remove it", "no");
        VERIFY_SHOWN(terminal, "nothing was removed");
        VERIFY_ANSWER(terminal, "What to do", "r");
        VERIFY_ANSWER(terminal, "Which profile", "home");
        VERIFY_ANSWER(terminal, "Write yes to remove it", "yes");
        VERIFY_SHOWN(terminal, "Removed \"home\"");
        VERIFY_ANSWER(terminal, "What to do", "q");
        QCOMPARE(terminal.waitForExit(), std::optional(0));
        QVERIFY(!terminal.screen().contains(password));
        QVERIFY(!terminal.screen().contains("something else"));
        QCOMPARE(home.filesWith(password), QStringList());
    }

    void aFolderIsMadeWhenSomebodySaysSo()
    {
        // Beside the test, because what is in /tmp cannot be a profile's folder.
        const QTemporaryDir place(QCoreApplication::applicationDirPath() + u"/folder-XXXXXX");
        if (place.path().startsWith(u"/tmp/"_s))
            QSKIP("the build folder is a temporary one");
        const QString asked = place.path() + u"/a/asked";
        const QString told = place.path() + u"/told";
        ConfigHome home;
        auto terminal = at(
            home, {u"config"_s, u"add"_s, u"one"_s, u"--type"_s, u"local"_s, u"--path"_s, asked});
        VERIFY_ANSWER(terminal, "is not there. Make it", "");
        QCOMPARE(terminal.waitForExit(), std::optional(0));
        const auto run = home.run(addLocal(u"two"_s, told) + QStringList(u"--make-folder"_s));
        QVERIFY2(run.exitCode == 0, run.transcript().constData());
        QVERIFY2(!run.err.contains("is not there"), run.transcript().constData());
        for (const auto &path : {asked, told}) {
            QVERIFY2(QFileInfo(path).isDir(), qPrintable(path));
            QVERIFY(!(QFile::permissions(path)
                      & (QFile::ReadGroup | QFile::ExeGroup | QFile::ReadOther | QFile::ExeOther)));
        }
        const auto none =
            home.run(addLocal(u"three"_s, u"/dev/null/x"_s) + QStringList(u"--make-folder"_s));
        QVERIFY2(none.exitCode == 2 && none.err.contains("make the folder /dev/null/x"),
                 none.transcript().constData());
    }

    /// Nothing is kept readably because there is no keychain: the person is asked.
    void theWizardOffersTheEncryptedFile()
    {
        ConfigHome home;
        auto terminal = at(home, {u"config"_s});
        VERIFY_ANSWER(terminal, "What to do", "n");
        VERIFY_ANSWER(terminal, "Name of the profile", "cloud");
        VERIFY_ANSWER(terminal, "Where the backups are kept", "drime");
        VERIFY_ANSWER(terminal, "API token", token);
        VERIFY_ANSWER(terminal, "Workspace", "");
        VERIFY_ANSWER(terminal, "Folder", "Backups/restic");
        VERIFY_ANSWER(terminal, "API address", "http://example.org");
        VERIFY_SHOWN(terminal, "the key would be sent unencrypted");
        VERIFY_ANSWER(terminal, "API address", "");
        VERIFY_ANSWER(terminal, "trash", "");
        VERIFY_ANSWER(terminal, "Parallel transfers", "");
        VERIFY_ANSWER(terminal, "Address", "");
        VERIFY_ANSWER(terminal, "Add only", "");
        VERIFY_ANSWER(terminal, "Start with Restdock", "");
        VERIFY_ANSWER(terminal, "first user", "");
        VERIFY_ANSWER(terminal, "other settings", "");
        VERIFY_SHOWN(terminal, "No keychain was found");
        VERIFY_ANSWER(terminal, "Keep it in a file that is encrypted", "yes");
        VERIFY_ANSWER(terminal, "Passphrase for the new encrypted file: ", "correct horse");
        VERIFY_ANSWER(terminal, "again: ", "correct horse");
        VERIFY_SHOWN(terminal, "kept in the encrypted file");
        terminal.type("\x04"); // Ctrl+D
        QCOMPARE(terminal.waitForExit(), std::optional(0));
        QVERIFY(!terminal.screen().contains(token));
        QCOMPARE(home.filesWith(token), QStringList());
        QCOMPARE(home.filesWith("correct horse"), QStringList());

        const auto run = home.run({u"config"_s, u"show"_s, u"cloud"_s, u"--reveal"_s,
                                   u"--store-passphrase-file"_s, u"-"_s},
                                  "correct horse\n");
        QVERIFY2(run.out.contains(QByteArray("api_key = \"" + token + '"'))
                     && run.out.contains("root_folder = \"Backups/restic\""),
                 run.transcript().constData());
    }

    void whatIsTypedIsNotShown()
    {
        ConfigHome home;
        auto terminal = at(home, {u"obscure"_s});
        VERIFY_SHOWN(terminal, "Secret: ");
        QVERIFY(!terminal.echoes());
        terminal.type(token + '\n');
        QCOMPARE(terminal.waitForExit(), std::optional(0));
        QVERIFY(terminal.echoes());
        QVERIFY(!terminal.screen().contains(token));
    }

    void asignalGivesTheTerminalBack()
    {
        ConfigHome home;
        auto terminal = at(home, {u"obscure"_s});
        VERIFY_SHOWN(terminal, "Secret: ");
        QVERIFY(!terminal.echoes());
        terminal.type("half a sec");
        terminal.type("\x03"); // Ctrl+C
        QCOMPARE(terminal.waitForExit(), std::nullopt);
        QCOMPARE(terminal.signalled(), SIGINT);
        QVERIFY(terminal.echoes());
        QVERIFY(!terminal.screen().contains("half a sec"));
    }

    void theEndOfTheInputChangesNothing()
    {
        ConfigHome home;
        auto terminal = at(
            home,
            {u"config"_s, u"add"_s, u"d"_s, u"--type"_s, u"drime"_s, u"--store"_s, u"encrypted"_s});
        VERIFY_SHOWN(terminal, "api_key of \"d\": ");
        terminal.type("\x04");
        QCOMPARE(terminal.waitForExit(), std::optional(1));
        QVERIFY(!QFile::exists(home.configFile(u"profiles.toml"_s)));
    }
};

QTEST_GUILESS_MAIN(TestConfigTerminal)
#include "tst_configterminal.moc"
