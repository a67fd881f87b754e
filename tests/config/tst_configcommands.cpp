// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/access/passwordhash.h"
#include "tests/config/configrunner.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace restdock;
using namespace restdock::test;
using namespace Qt::StringLiterals;

namespace {

const QByteArray token = "4711|test-secret-token";
const QByteArray password = "test secret password";

} // namespace

/// `restdock config` on a computer without a keychain: profiles without secrets are in the readable
/// file, the others in the encrypted one.
class TestConfigCommands : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLocalProfileFromItsBeginningToItsEnd()
    {
        ConfigHome home;
        VERIFY_RUN(home.run({u"config"_s, u"list"_s}), 0);
        auto add = addLocal(u"Home NAS"_s, u"/srv/restic"_s);
        add += {u"--append-only"_s, u"--max-size"_s,      u"200 GB"_s, u"--user"_s,
                u"anna"_s,          u"--password-file"_s, u"-"_s};
        auto run = home.run(add, password + '\n');
        VERIFY_RUN(run, 0);
        QCOMPARE(run.out,
                 QByteArray("Added \"Home NAS\": local /srv/restic, at 127.0.0.1:8000, kept in the "
                            "readable file\n"));

        run = home.run({u"config"_s, u"list"_s});
        VERIFY_RUN(run, 0);
        QVERIFY2(run.out.contains("Home NAS  local /srv/restic  127.0.0.1:8000  readable file\n"),
                 run.transcript().constData());

        run = home.run({u"config"_s, u"show"_s, u"home nas"_s}); // case does not count
        VERIFY_RUN(run, 0);
        QVERIFY2(run.out.contains("[\"Home NAS\"]\n") && run.out.contains("append_only = true\n")
                     && run.out.contains("max_size = \"200 GB\"\n")
                     && run.out.contains("password_hash = \"••••••••\"\n"),
                 run.transcript().constData());

        VERIFY_RUN(home.run({u"config"_s, u"edit"_s, u"Home NAS"_s, u"name=nas"_s,
                             u"append_only=no"_s, u"max_size="_s}),
                   0);
        run = home.run({u"config"_s, u"show"_s, u"nas"_s, u"--json"_s, u"--reveal"_s});
        VERIFY_RUN(run, 0);
        const auto profile =
            QJsonDocument::fromJson(run.out).object().value(u"profile"_s).toObject();
        QCOMPARE(profile.value(u"append_only"_s).toBool(true), false);
        QVERIFY(!profile.contains(u"max_size"_s));
        QVERIFY(profile.value(u"users"_s)
                    .toObject()
                    .value(u"anna"_s)
                    .toObject()
                    .value(u"password_hash"_s)
                    .toString()
                    .startsWith(u"$2y$10$"_s));

        run = home.run({u"config"_s, u"remove"_s, u"nas"_s});
        VERIFY_RUN(run, 0);
        QCOMPARE(run.out, QByteArray("Removed \"nas\". The backups stay (local /srv/restic)\n"));
        VERIFY_RUN(home.run({u"config"_s, u"show"_s, u"nas"_s}), 4);
        QCOMPARE(home.filesWith(password), QStringList());
        QVERIFY(!home.printed().contains(password));
    }

    void takenAddressesAndFoldersAreRefused()
    {
        ConfigHome home;
        VERIFY_RUN(home.run(addLocal(u"one"_s, u"/srv/one"_s)), 0);
        auto run =
            home.run(addLocal(u"two"_s, u"/srv/two"_s) + QStringList{u"--listen"_s, u":8000"_s});
        VERIFY_RUN(run, 2);
        QCOMPARE(run.err,
                 QByteArray("restdock: \"two\": listen: :8000 is the address of the profile "
                            "\"one\". Choose another port\n"));
        run = home.run(addLocal(u"two"_s, u"/srv/one/inside"_s));
        VERIFY_RUN(run, 2);
        QVERIFY2(run.err.contains("it is inside the folder of the profile \"one\""),
                 run.transcript().constData());
        VERIFY_RUN(home.run(addLocal(u"ONE"_s, u"/srv/two"_s)), 2);
        // Without a wish it gets one of its own.
        run = home.run(addLocal(u"two"_s, u"/srv/two"_s));
        VERIFY_RUN(run, 0);
        QVERIFY2(run.out.contains("at 127.0.0.1:8001,"), run.transcript().constData());
        run = home.run({u"config"_s, u"edit"_s, u"two"_s, u"listen=127.0.0.1:8000"_s});
        VERIFY_RUN(run, 2);
        QVERIFY2(run.err.contains("the address of the profile \"one\""),
                 run.transcript().constData());
    }

    void usersAreManaged()
    {
        ConfigHome home;
        VERIFY_RUN(home.run(addLocal(u"home"_s, u"/srv/restic"_s) << u"--private-repos"_s), 0);
        const QStringList users{u"config"_s, u"users"_s, u"home"_s};
        auto run = home.run(users
                            + QStringList{u"add"_s, u"anna"_s, u"--password-file"_s,
                                          home.write(u"pw"_s, password + '\n')});
        VERIFY_RUN(run, 0);
        QCOMPARE(run.out, QByteArray("Added the user \"anna\" to \"home\"\n"));
        VERIFY_RUN(
            home.run(users
                         + QStringList{u"add"_s, u"otto"_s, u"--password-file"_s, u"-"_s,
                                       u"--rights"_s, u"add-only"_s, u"--max-size"_s, u"5 GiB"_s},
                     password),
            0);
        run = home.run(users);
        VERIFY_RUN(run, 0);
        QCOMPARE(run.out,
                 QByteArray("USER  RIGHTS    LIMIT  PASSWORD\n"
                            "anna  full      none   set\n"
                            "otto  add-only  5 GiB  set\n"));
        // Only what is said changes.
        const auto before = contentOf(home.configFile(u"profiles.toml"_s));
        VERIFY_RUN(home.run(users + QStringList{u"add"_s, u"anna"_s, u"--rights=read-only"_s}), 0);
        const auto after = contentOf(home.configFile(u"profiles.toml"_s));
        const auto hash = before.mid(before.indexOf("$2y$"), 60);
        QVERIFY(hash.size() == 60 && after.contains(hash));
        VERIFY_RUN(home.run(users + QStringList{u"remove"_s, u"otto"_s}), 0);
        VERIFY_RUN(home.run(users + QStringList{u"remove"_s, u"otto"_s}), 4);
        run = home.run(users + QStringList(u"--json"_s));
        const auto array = QJsonDocument::fromJson(run.out).array();
        QCOMPARE(array.size(), qsizetype(1));
        QCOMPARE(array.first().toObject().value(u"rights"_s).toString(), u"read-only"_s);
        QCOMPARE(home.filesWith(password), QStringList(home.file(u"pw"_s)));
    }

    void aMadePasswordIsShownOnce()
    {
        ConfigHome home;
        auto run = home.run(addLocal(u"home"_s, u"/srv/r"_s)
                            + QStringList{u"--user"_s, u"anna"_s, u"--generate-password"_s});
        VERIFY_RUN(run, 0);
        const QByteArray sign = "shown this once: ";
        QVERIFY2(run.out.contains(sign), run.transcript().constData());
        const auto made = run.out.mid(run.out.indexOf(sign) + sign.size()).trimmed();
        QCOMPARE(made.size(), qsizetype(24));
        QCOMPARE(home.filesWith(made), QStringList());
        const auto stored = contentOf(home.configFile(u"profiles.toml"_s));
        const auto hash = PasswordHash::parse(stored.mid(stored.indexOf("$2y$"), 60));
        QVERIFY(hash.matches(made));

        run = home.run(
            {u"config"_s, u"users"_s, u"home"_s, u"add"_s, u"anna"_s, u"--generate-password"_s});
        VERIFY_RUN(run, 0);
        QVERIFY2(run.out.contains(sign) && !run.out.contains(made), run.transcript().constData());
        QVERIFY(!hash.matches(run.out.mid(run.out.indexOf(sign) + sign.size()).trimmed()));
    }

    void secretsAreRefusedWhereOthersSeeThem_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("a key") << QStringList{u"config"_s, u"add"_s,       u"d"_s,   u"--type"_s,
                                              u"drime"_s,  u"--api-key"_s, u"hush"_s};
        QTest::newRow("a password") << QStringList{u"config"_s, u"users"_s, u"home"_s,
                                                   u"add"_s,    u"a"_s,     u"--password=hush"_s};
        QTest::newRow("a change") << QStringList{u"config"_s, u"edit"_s, u"home"_s,
                                                 u"users.anna.password_hash=hush"_s};
        QTest::newRow("a passphrase")
            << QStringList{u"config"_s, u"export"_s, u"--passphrase"_s, u"hush"_s};
        QTest::newRow("to hide") << QStringList{u"obscure"_s, u"hush"_s};
    }

    void secretsAreRefusedWhereOthersSeeThem()
    {
        QFETCH(QStringList, arguments);
        ConfigHome home;
        VERIFY_RUN(home.run(addLocal(u"home"_s, u"/srv/r"_s)
                                + QStringList{u"--user"_s, u"anna"_s, u"--password-file"_s, u"-"_s},
                            password),
                   0);
        const auto run = home.run(arguments);
        VERIFY_RUN(run, 2);
        QVERIFY2(!run.err.contains("hush"), run.transcript().constData());
        QCOMPARE(home.filesWith("hush"), QStringList());
    }

    void filesThatOthersCanReadAreRefused()
    {
        ConfigHome home;
        const auto file = home.write(u"key"_s, token);
        QVERIFY(
            QFile::setPermissions(file, QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup));
        auto run = home.run(
            {u"config"_s, u"add"_s, u"d"_s, u"--type"_s, u"drime"_s, u"--api-key-file"_s, file});
        VERIFY_RUN(run, 2);
        QVERIFY2(run.err.contains("chmod 600"), run.transcript().constData());
        run = home.run({u"config"_s, u"add"_s, u"d"_s, u"--type"_s, u"drime"_s, u"--api-key-file"_s,
                        home.write(u"two"_s, "a\nb\n")});
        VERIFY_RUN(run, 2);
        QVERIFY2(run.err.contains("more than one line"), run.transcript().constData());
        // A pipe, as a shell makes it for <(COMMAND).
        QProcess shell;
        shell.setProcessEnvironment(home.environment());
        shell.start(u"bash"_s,
                    {u"-c"_s,
                     u"exec \"$0\" config add p --type drime --api-key-file <(printf key)"_s,
                     QStringLiteral(RESTDOCK_BINARY)});
        run = ConfigHome::finish(shell);
        VERIFY_RUN(run, 7); // the key is taken, and there is no keychain
        QVERIFY2(run.err.contains("(KEY-NONE)"), run.transcript().constData());
        // Nobody to ask.
        run = home.run({u"config"_s, u"add"_s, u"d"_s, u"--type"_s, u"drime"_s});
        VERIFY_RUN(run, 7);
        QVERIFY2(run.err.contains("--api-key-file"), run.transcript().constData());
    }

    void aKeyCanStayInItsFile()
    {
        ConfigHome home;
        const auto key = home.write(u"key"_s, token);
        VERIFY_RUN(home.run({u"config"_s, u"add"_s, u"Drime"_s, u"--type"_s, u"drime"_s,
                             u"--api-key-file"_s, u"key"_s, u"--store"_s, u"file"_s}),
                   0);
        const auto run = home.run({u"config"_s, u"show"_s, u"Drime"_s});
        QVERIFY2(run.out.contains(QByteArray("api_key_file = \"" + key.toUtf8() + "\"\n")),
                 run.transcript().constData());
        QCOMPARE(home.filesWith(token), QStringList(key));
    }

    void changesAtTheSameTimeAreAllKeptOrRefused()
    {
        constexpr int count = 12;
        ConfigHome home;
        VERIFY_RUN(home.run(addLocal(u"shared"_s, u"/srv/shared"_s)
                            + QStringList{u"--listen"_s, u":7000"_s}),
                   0);
        std::vector<std::unique_ptr<QProcess>> adds;
        std::vector<std::unique_ptr<QProcess>> edits;
        for (int i = 0; i < count; ++i) {
            adds.push_back(home.start(addLocal(u"p%1"_s.arg(i), u"/srv/p%1"_s.arg(i))
                                      + QStringList{u"--listen"_s, u":%1"_s.arg(9000 + i)}));
            edits.push_back(home.start(
                {u"config"_s, u"edit"_s, u"shared"_s, u"late_backup_days=%1"_s.arg(i + 1)}));
        }
        for (const auto &process : adds)
            VERIFY_RUN(ConfigHome::finish(*process), 0);
        int changed = 0;
        for (const auto &process : edits) {
            const auto run = ConfigHome::finish(*process);
            changed += run.exitCode == 0 ? 1 : 0;
            QVERIFY2(run.exitCode == 0
                         || (run.exitCode == 1 && run.err.contains("changed by somebody else")),
                     run.transcript().constData());
        }
        QVERIFY(changed > 0);
        const auto list = home.run({u"config"_s, u"list"_s, u"--json"_s});
        VERIFY_RUN(list, 0);
        QCOMPARE(namesIn(list).size(), qsizetype(count + 1));
        // As many changes were counted as were reported.
        QVERIFY(contentOf(home.configFile(u"profiles.toml"_s))
                    .contains(QByteArray("revision = " + QByteArray::number(1 + changed) + '\n')));
    }

    void aBrokenRowIsToldAndTheOthersWork()
    {
        ConfigHome home;
        VERIFY_RUN(home.run(addLocal(u"one"_s, u"/srv/one"_s)), 0);
        VERIFY_RUN(home.run(addLocal(u"two"_s, u"/srv/two"_s)), 0);
        const auto path = home.configFile(u"profiles.toml"_s);
        auto text = contentOf(path);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text.replace("path = \"/srv/one\"", "path = 7"));
        file.close();
        const auto run = home.run({u"config"_s, u"list"_s});
        VERIFY_RUN(run, 3);
        QVERIFY2(run.out.contains("two") && run.err.contains("[one] path: "),
                 run.transcript().constData());
        VERIFY_RUN(home.run({u"config"_s, u"show"_s, u"two"_s}), 0);
        VERIFY_RUN(home.run({u"config"_s, u"edit"_s, u"two"_s, u"append_only=yes"_s}), 0);
        // The copy before has it.
        VERIFY_RUN(home.run({u"config"_s, u"restore"_s}), 0);
        VERIFY_RUN(home.run({u"config"_s, u"list"_s}), 0);
        QVERIFY(home.run({u"config"_s, u"show"_s, u"one"_s}).out.contains("path = \"/srv/one\""));
    }

    void aFullOutputIsNoSuccess()
    {
        ConfigHome home;
        VERIFY_RUN(home.run(addLocal(u"one"_s, u"/srv/one"_s)), 0);
        QProcess process;
        process.setProcessEnvironment(home.environment());
        process.setStandardOutputFile(u"/dev/full"_s);
        process.start(QStringLiteral(RESTDOCK_BINARY), {u"config"_s, u"export"_s});
        VERIFY_RUN(ConfigHome::finish(process), 1);
    }

    void wrongUseIsTold()
    {
        ConfigHome home;
        VERIFY_RUN(home.run({u"config"_s}), 2);
        VERIFY_RUN(home.run({u"config"_s, u"frob"_s}), 2);
        VERIFY_RUN(home.run({u"config"_s, u"--help"_s}), 0);
        VERIFY_RUN(home.run({u"config"_s, u"add"_s, u"--help"_s}), 0);
        VERIFY_RUN(home.run({u"config"_s, u"add"_s, u"x"_s}), 2);
        VERIFY_RUN(home.run({u"config"_s, u"add"_s, u"x"_s, u"--type"_s, u"drime"_s, u"--path"_s,
                             u"/srv/x"_s}),
                   2);
        VERIFY_RUN(home.run({u"config"_s, u"add"_s, u"a/b"_s, u"--type"_s, u"local"_s, u"--path"_s,
                             u"/srv/x"_s}),
                   2);
        VERIFY_RUN(home.run({u"config"_s, u"edit"_s, u"nobody"_s, u"listen=:1"_s}), 4);
        VERIFY_RUN(home.run({u"config"_s, u"export"_s, u"nobody"_s}), 4);
        VERIFY_RUN(home.run({u"config"_s, u"import"_s, u"x"_s, u"--rename"_s, u"--skip"_s}), 2);
        VERIFY_RUN(home.run({u"obscure"_s}), 2);
    }
};

QTEST_GUILESS_MAIN(TestConfigCommands)
#include "tst_configcommands.moc"
