// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/config/configrunner.h"
#include "tests/support/privatekeyring.h"
#include "tests/support/ptyprocess.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace restdock::test;
using namespace Qt::StringLiterals;

namespace {

const QByteArray token = "4711|test-secret-token";
const QByteArray otherToken = "4712|another-secret-token";

QStringList addDrime(const QString &name)
{
    return {u"config"_s, u"add"_s, name, u"--type"_s, u"drime"_s, u"--api-key-file"_s, u"-"_s};
}

} // namespace

/// The real program with a real gnome-keyring, in a D-Bus session of their own.
class TestConfigKeychain : public QObject
{
    Q_OBJECT

    static void enter(ConfigHome &home, const PrivateKeyring &keyring)
    {
        home.environment() = keyring.environment(home.environment());
    }

private Q_SLOTS:
    void theKeychainKeepsTheKey()
    {
        PrivateKeyring keyring(PrivateKeyring::Keyring::Unlocked);
        QVERIFY(keyring.isRunning());
        ConfigHome home;
        enter(home, keyring);
        auto run = home.run(addDrime(u"Drime"_s), token + '\n');
        VERIFY_RUN(run, 0);
        QVERIFY2(run.out.contains("kept in the keychain"), run.transcript().constData());
        QVERIFY(!QFile::exists(home.configFile(u"secrets.toml"_s)));
        QCOMPARE(home.filesWith(token), QStringList());
        run = home.run({u"config"_s, u"show"_s, u"Drime"_s});
        VERIFY_RUN(run, 0);
        QVERIFY2(run.out.contains("api_key = \"••••••••\"\n"), run.transcript().constData());

        VERIFY_RUN(home.run({u"config"_s, u"edit"_s, u"Drime"_s, u"root_folder=Backups"_s}), 0);
        QVERIFY(!home.printed().contains(token));
        run = home.run({u"config"_s, u"show"_s, u"Drime"_s, u"--reveal"_s});
        QVERIFY2(run.out.contains(QByteArray("api_key = \"" + token + '"'))
                     && run.out.contains("root_folder = \"Backups\""),
                 run.transcript().constData());
        VERIFY_RUN(
            home.run({u"config"_s, u"edit"_s, u"Drime"_s, u"--api-key-file"_s, u"-"_s}, otherToken),
            0);
        run = home.run({u"config"_s, u"show"_s, u"Drime"_s, u"--reveal"_s});
        QVERIFY2(run.out.contains(otherToken), run.transcript().constData());

        // From an export without secrets it keeps its own; not so at another address.
        const auto exported = home.run({u"config"_s, u"export"_s, u"Drime"_s});
        VERIFY_RUN(exported, 0);
        QVERIFY(!exported.out.contains(otherToken));
        run = home.run({u"config"_s, u"import"_s, u"-"_s, u"--replace"_s}, exported.out);
        VERIFY_RUN(run, 0);
        QVERIFY2(run.out.contains("it keeps the api_key it has"), run.transcript().constData());
        auto elsewhere = exported.out;
        elsewhere.replace("type = \"drime\"\n",
                          "type = \"drime\"\napi_url = \"https://evil.example/api/v1\"\n");
        run = home.run({u"config"_s, u"import"_s, u"-"_s, u"--replace"_s}, elsewhere);
        VERIFY_RUN(run, 7);
        QVERIFY2(run.err.contains("api_key of \"Drime\" is needed"), run.transcript().constData());

        run = home.run({u"config"_s, u"remove"_s, u"Drime"_s});
        VERIFY_RUN(run, 0);
        QVERIFY2(run.out.contains("The saved api_key is deleted"), run.transcript().constData());
        QCOMPARE(home.filesWith(otherToken), QStringList());
    }

    void aProfileMovesBetweenTheStores()
    {
        PrivateKeyring keyring(PrivateKeyring::Keyring::Unlocked);
        QVERIFY(keyring.isRunning());
        ConfigHome home;
        enter(home, keyring);
        const QStringList unlock{u"--store-passphrase-file"_s, home.write(u"p"_s, "pass")};
        VERIFY_RUN(home.run(addDrime(u"Drime"_s), token), 0);
        VERIFY_RUN(
            home.run(QStringList{u"config"_s, u"edit"_s, u"Drime"_s, u"--store"_s, u"encrypted"_s}
                     + unlock),
            0);
        auto run =
            home.run(QStringList{u"config"_s, u"show"_s, u"Drime"_s, u"--reveal"_s} + unlock);
        QVERIFY2(run.out.contains(token), run.transcript().constData());
        QVERIFY(run.out.startsWith("# kept in the encrypted file\n"));
        // A key is never moved to where all can read it.
        run = home.run(QStringList{u"config"_s, u"edit"_s, u"Drime"_s, u"--store"_s, u"file"_s}
                       + unlock);
        VERIFY_RUN(run, 2);
        QCOMPARE(home.filesWith(token), QStringList());
    }

    void aLockedKeychainKeepsItsProfiles()
    {
        PrivateKeyring keyring(PrivateKeyring::Keyring::Unlocked);
        QVERIFY(keyring.isRunning());
        ConfigHome home;
        enter(home, keyring);
        VERIFY_RUN(home.run(addDrime(u"Drime"_s), token), 0);
        QVERIFY(keyring.lock());
        auto run = home.run({u"config"_s, u"list"_s, u"--json"_s});
        VERIFY_RUN(run, 0);
        QCOMPARE(QJsonDocument::fromJson(run.out).array().size(), qsizetype(1));
        run = home.run({u"config"_s, u"show"_s, u"Drime"_s});
        VERIFY_RUN(run, 0);
        QVERIFY2(run.out.contains("api_key = \"••••••••\"\n") && run.err.contains("(KEY-LOCKED)"),
                 run.transcript().constData());
        for (const auto &arguments :
             {QStringList{u"config"_s, u"show"_s, u"Drime"_s, u"--reveal"_s},
              QStringList{u"config"_s, u"edit"_s, u"Drime"_s, u"listen=:9000"_s},
              QStringList{u"config"_s, u"remove"_s, u"Drime"_s},
              QStringList{u"config"_s, u"export"_s, u"--secrets"_s, u"obscured"_s}}) {
            run = home.run(arguments);
            VERIFY_RUN(run, 7);
            QVERIFY2(run.err.contains("(KEY-LOCKED)"), run.transcript().constData());
        }
        run = home.run({u"config"_s, u"export"_s});
        VERIFY_RUN(run, 0);
        QVERIFY2(run.out.contains("[Drime]"), run.transcript().constData());
        run = home.run(addDrime(u"second"_s), token);
        VERIFY_RUN(run, 7);
        QCOMPARE(home.filesWith(token), QStringList());

        // Somebody at a terminal may be asked to unlock it; here nobody can.
        PtyProcess terminal(QStringLiteral(RESTDOCK_BINARY),
                            {u"config"_s, u"show"_s, u"Drime"_s, u"--reveal"_s},
                            home.environment());
        QCOMPARE(terminal.waitForExit(), std::optional(7));
        QVERIFY2(terminal.screen().contains("(KEY-LOCKED)"), terminal.screen().constData());

        // The next login.
        QVERIFY(keyring.restart());
        run = home.run({u"config"_s, u"show"_s, u"Drime"_s, u"--reveal"_s});
        VERIFY_RUN(run, 0);
        QVERIFY2(run.out.contains(token), run.transcript().constData());
    }

    void aLostEntryIsMendedByEnteringItAgain()
    {
        ConfigHome home;
        const auto plain = home.environment();
        {
            PrivateKeyring keyring(PrivateKeyring::Keyring::Unlocked);
            QVERIFY(keyring.isRunning());
            enter(home, keyring);
            VERIFY_RUN(
                home.run(addDrime(u"Drime"_s) + QStringList{u"--root-folder"_s, u"a"_s}, token), 0);
        }
        home.environment() = plain;
        PrivateKeyring another(PrivateKeyring::Keyring::Unlocked);
        QVERIFY(another.isRunning());
        enter(home, another);
        auto run = home.run({u"config"_s, u"show"_s, u"Drime"_s, u"--reveal"_s});
        VERIFY_RUN(run, 7);
        QVERIFY2(run.err.contains("(KEY-LOST)"), run.transcript().constData());
        VERIFY_RUN(home.run({u"config"_s, u"edit"_s, u"Drime"_s, u"listen=:9000"_s}), 7);
        VERIFY_RUN(
            home.run({u"config"_s, u"edit"_s, u"Drime"_s, u"--api-key-file"_s, u"-"_s}, otherToken),
            0);
        run = home.run({u"config"_s, u"show"_s, u"Drime"_s, u"--reveal"_s});
        VERIFY_RUN(run, 0);
        QVERIFY2(run.out.contains(otherToken) && run.out.contains("root_folder = \"a\""),
                 run.transcript().constData());
    }

    void lostProfilesAreFoundAgain()
    {
        PrivateKeyring keyring(PrivateKeyring::Keyring::Unlocked);
        QVERIFY(keyring.isRunning());
        ConfigHome home;
        enter(home, keyring);
        VERIFY_RUN(home.run(addDrime(u"Drime"_s), token), 0);
        QVERIFY(QFile::remove(home.configFile(u"profiles.toml"_s)));
        VERIFY_RUN(home.run({u"config"_s, u"show"_s, u"Drime"_s}), 4);
        auto run = home.run({u"config"_s, u"restore"_s});
        VERIFY_RUN(run, 0);
        QCOMPARE(run.out, QByteArray("Restored 0, and finished or found 1\n"));
        run = home.run({u"config"_s, u"show"_s, u"Drime"_s, u"--reveal"_s});
        VERIFY_RUN(run, 0);
        QVERIFY2(run.out.contains(token), run.transcript().constData());
    }

    void withoutAKeychainNothingIsReadable()
    {
        PrivateKeyring session(PrivateKeyring::Keyring::None);
        QVERIFY(session.isRunning());
        ConfigHome home;
        enter(home, session);
        const auto run = home.run(addDrime(u"Drime"_s), token);
        VERIFY_RUN(run, 7);
        QVERIFY2(run.err.contains("(KEY-NONE)"), run.transcript().constData());
        QCOMPARE(home.filesWith(token), QStringList());
    }
};

QTEST_GUILESS_MAIN(TestConfigKeychain)
#include "tst_configkeychain.moc"
