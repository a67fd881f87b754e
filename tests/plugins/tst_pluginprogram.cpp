// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/config/configrunner.h"
#include "tests/e2e/support/filetree.h"
#include "tests/e2e/support/restdockprocess.h"
#include "tests/e2e/support/resticprocess.h"
#include "tests/support/privatekeyring.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <sys/stat.h>

using namespace restdock::test;
using namespace Qt::StringLiterals;

namespace {

#define VERIFY_CLEAN(outcome) \
    do { \
        const ResticOutcome &result = (outcome); \
        QVERIFY2(result.isClean(), result.transcript().constData()); \
    } while (false)

#define VERIFY_SAYS(run, text) \
    QVERIFY2(QByteArray((run).out + (run).err).contains(QByteArray(text)), \
             (run).transcript().constData())

const QByteArray token = "right-vault-token";

/// A person with plug-ins in their own folder.
class Person
{
public:
    Person()
    {
        QDir(home.path()).mkdir(u"one"_s);
        QDir(home.path()).mkdir(u"two"_s);
    }

    bool install(const char *file)
    {
        QDir().mkpath(plugins());
        return QFile::copy(QString::fromUtf8(file),
                           plugin(QFileInfo(QString::fromUtf8(file)).fileName()));
    }
    QString plugins() const
    {
        return home.environment().value(u"XDG_DATA_HOME"_s) + u"/restdock/plugins";
    }
    QString plugin(const QString &name) const { return plugins() + u'/' + name; }
    /// A server that belongs to them.
    std::unique_ptr<RestdockProcess> server(const QStringList &arguments)
    {
        auto process = std::make_unique<RestdockProcess>(arguments);
        process->environment() = home.environment();
        return process;
    }

    mutable ConfigHome home;
};

/// What a server that does not start says.
QByteArray refusal(RestdockProcess &server, int exitCode)
{
    if (server.start() && server.waitForExit() == std::optional<int>(exitCode))
        return server.standardError();
    return "it did not end as expected: " + server.standardError();
}

bool isReady(const RestdockProcess &server)
{
    return QByteArray(server.standardError() + server.standardOutput()).contains("ready");
}

} // namespace

/// Plug-ins as a person meets them: the real program, real restic, a real keychain.
class tst_pluginprogram : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pluginsAreListed();
    void theHelpHasTheirSettings();
    void settingsAreValidated_data();
    void settingsAreValidated();
    void aBackupGoesToBothFolders();
    void optionsServeWithoutAProfile();
    void wrongOptionsAreTold_data();
    void wrongOptionsAreTold();
    void aSecretIsInTheKeychainOnly();
    void aSecretThatOthersCanDoWithoutIsServed();
    void aFileCarriesTheProfile();
    void whyItIsRefusedIsToldToWhoNeedsIt();
};

void tst_pluginprogram::pluginsAreListed()
{
    Person person;
    auto run = person.home.run({u"plugins"_s});
    VERIFY_RUN(run, 0);
    VERIFY_SAYS(run, "there are no plug-ins. They are looked for in ");
    VERIFY_SAYS(run, person.plugins().toUtf8());

    QVERIFY(person.install(EXAMPLE_PLUGIN));
    QVERIFY(person.install(VAULT_PLUGIN));
    run = person.home.run({u"plugins"_s});
    VERIFY_RUN(run, 0);
    VERIFY_SAYS(run, "mirror  1.0      usable  " + person.plugin(u"mirror.so"_s).toUtf8());
    VERIFY_SAYS(run, "vault   0.3      usable  ");

    QCOMPARE(::chmod(QFile::encodeName(person.plugin(u"vault.so"_s)).constData(), 0666), 0);
    run = person.home.run({u"plugins"_s, u"--json"_s});
    VERIFY_RUN(run, 3);
    const auto list = QJsonDocument::fromJson(run.out).array();
    QCOMPARE(list.size(), 2);
    QCOMPARE(list.at(0)[u"settings"_s].toArray().size(), 3);
    QVERIFY(!list.at(1)[u"usable"_s].toBool());
    QVERIFY(list.at(1)[u"refused_because"_s].toString().contains(u"everybody may write to"));
    run = person.home.run({u"plugins"_s});
    VERIFY_RUN(run, 3);
    VERIFY_SAYS(run, "refused");
    VERIFY_SAYS(run, "chmod o-w");
}

void tst_pluginprogram::theHelpHasTheirSettings()
{
    Person person;
    QVERIFY(person.install(EXAMPLE_PLUGIN));
    QVERIFY(person.install(VAULT_PLUGIN));
    const auto run = person.home.run({u"config"_s, u"add"_s, u"--help"_s});
    VERIFY_RUN(run, 0);
    VERIFY_SAYS(run, "--type <local|drime|mirror|vault>");
    VERIFY_SAYS(run, "--keep-uploads-hours <NUMBER>");
    VERIFY_SAYS(run, "--token-file <FILE>");
    VERIFY_SAYS(run, "--tier <hot|cold>");
}

void tst_pluginprogram::settingsAreValidated_data()
{
    QTest::addColumn<QStringList>("more");
    QTest::addColumn<QByteArray>("says");
    QTest::newRow("a number out of range")
        << QStringList{u"--keep-uploads-hours"_s, u"0"_s}
        << "--keep-uploads-hours: 0 is out of range. Write a whole number from 1 to 720"_ba;
    QTest::newRow("no number") << QStringList{u"--keep-uploads-hours"_s, u"long"_s}
                               << "--keep-uploads-hours: 'long' is not a number"_ba;
    QTest::newRow("a setting that is missing")
        << QStringList{u"--second="_s} << "second: it is missing"_ba;
    QTest::newRow("a folder that empties itself")
        << QStringList{u"--second"_s, u"/tmp/two"_s} << "second: /tmp/two is in a temporary"_ba;
    QTest::newRow("a setting of another type")
        << QStringList{u"--root-folder"_s, u"x"_s}
        << "--root-folder is no setting of the type mirror"_ba;
}

void tst_pluginprogram::settingsAreValidated()
{
    QFETCH(const QStringList, more);
    QFETCH(const QByteArray, says);
    Person person;
    QVERIFY(person.install(EXAMPLE_PLUGIN));
    const QStringList add{u"config"_s,
                          u"add"_s,
                          u"copies"_s,
                          u"--type"_s,
                          u"mirror"_s,
                          u"--first"_s,
                          u"/srv/restdock/one"_s,
                          u"--second"_s,
                          u"/srv/restdock/two"_s,
                          u"--store"_s,
                          u"file"_s};
    const auto run = person.home.run(add + more);
    QVERIFY2(run.exitCode != 0, run.transcript().constData());
    VERIFY_SAYS(run, says);
    VERIFY_RUN(person.home.run(add), 0);
}

void tst_pluginprogram::aBackupGoesToBothFolders()
{
    Person person;
    QVERIFY(person.install(EXAMPLE_PLUGIN));
    const QString one = person.home.file(u"one"_s);
    const QString two = person.home.file(u"two"_s);
    // The home of a test is a temporary folder, where profiles may not keep data: a file may.
    const auto server =
        person.server({u"--serve"_s, u"--backend"_s, u"mirror"_s, u"--backend-option"_s,
                       u"first="_s + one, u"--backend-option"_s, u"second="_s + two, u"--no-auth"_s,
                       u"--listen"_s, u"127.0.0.1:0"_s});
    QVERIFY2(server->startListening(), server->standardError().constData());
    QVERIFY2(server->standardError().contains(QByteArray("mirror " + one.toUtf8() + ", ")),
             server->standardError().constData());

    const auto source = person.home.file(u"source"_s);
    QVERIFY(makeTree(source, {.smallFiles = 200, .largeFileMebibytes = {20}}));
    const auto url = u"rest:http://127.0.0.1:%1/laptop/"_s.arg(server->endpoint().port);
    ResticProcess restic(person.home.path(), url);
    VERIFY_CLEAN(restic.run({u"init"_s}));
    VERIFY_CLEAN(restic.run({u"backup"_s, source}));
    VERIFY_CLEAN(restic.run({u"check"_s, u"--read-data"_s}));

    // Each is a repository of its own; with one gone, restoring goes on.
    for (const auto &folder : {one, two})
        VERIFY_CLEAN(ResticProcess(person.home.path(), folder + u"/laptop")
                         .run({u"check"_s, u"--read-data"_s}));
    QVERIFY(QDir(one).removeRecursively());
    const auto target = person.home.file(u"target"_s);
    const auto restored =
        restic.run({u"restore"_s, u"latest"_s, u"--no-lock"_s, u"--target"_s, target});
    QVERIFY2(restored.exitCode == 0, restored.transcript().constData());
    QCOMPARE(compareTrees(source, target + source), QString());
    QCOMPARE(server->stop(), std::optional<int>(0));
}

void tst_pluginprogram::optionsServeWithoutAProfile()
{
    Person person;
    QVERIFY(person.install(VAULT_PLUGIN));
    const auto file = person.home.write(u"token"_s, token + '\n');
    const auto server =
        person.server({u"--serve"_s, u"--backend"_s, u"vault"_s, u"--backend-option"_s,
                       u"token_file="_s + file, u"--no-auth"_s, u"--listen"_s, u"127.0.0.1:0"_s});
    QVERIFY2(server->startListening(), server->standardError().constData());
    const auto url = u"rest:http://127.0.0.1:%1/"_s.arg(server->endpoint().port);
    ResticProcess restic(person.home.path(), url);
    VERIFY_CLEAN(restic.run({u"init"_s}));
    VERIFY_CLEAN(restic.run({u"backup"_s, file}));
    VERIFY_CLEAN(restic.run({u"check"_s, u"--read-data"_s}));
    QCOMPARE(server->stop(), std::optional<int>(0));
}

void tst_pluginprogram::wrongOptionsAreTold_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<int>("exitCode");
    QTest::addColumn<QByteArray>("says");
    const auto with = [](const QString &option) {
        return QStringList{u"--backend"_s, u"vault"_s, u"--backend-option"_s, option};
    };
    QTest::newRow("an unknown backend")
        << QStringList{u"--backend"_s, u"tape"_s} << 2
        << "--backend tape: the backend type 'tape' is not installed. There are local, drime, vault"_ba;
    QTest::newRow("an unknown setting")
        << with(u"size=3"_s) << 2
        << "has no such setting. There are token_file, pin_file, path, copies"_ba;
    QTest::newRow("no value") << with(u"copies"_s) << 2 << "write KEY=VALUE"_ba;
    QTest::newRow("out of range") << with(u"copies=10"_s) << 2
                                  << "--backend-option copies: 10 is out of range"_ba;
    QTest::newRow("a choice that is none")
        << with(u"tier=warm"_s) << 2 << "'warm' is not known. Write one of \"hot\", \"cold\""_ba;
    QTest::newRow("a secret where others can see it")
        << with(u"token=right"_s) << 2
        << "token_file=FILE, or put it into the environment as "
           "RESTDOCK_VAULT_TOKEN"_ba;
    QTest::newRow("no secret") << with(u"copies=2"_s) << 7 << "token_file: it is missing"_ba;
    QTest::newRow("options of no plug-in")
        << QStringList{u"--backend-option"_s, u"copies=2"_s} << 2
        << "--backend-option is for the storage of a plug-in, and --backend is local"_ba;
}

void tst_pluginprogram::wrongOptionsAreTold()
{
    QFETCH(const QStringList, options);
    QFETCH(const int, exitCode);
    QFETCH(const QByteArray, says);
    Person person;
    QVERIFY(person.install(VAULT_PLUGIN));
    const auto server = person.server(QStringList{u"--serve"_s, u"--no-auth"_s} + options);
    const auto told = refusal(*server, exitCode);
    QVERIFY2(told.contains(says), told.constData());
}

void tst_pluginprogram::aSecretIsInTheKeychainOnly()
{
    PrivateKeyring keyring(PrivateKeyring::Keyring::Unlocked);
    if (!keyring.isRunning())
        QSKIP("gnome-keyring is not here");
    Person person;
    person.home.environment() = keyring.environment(person.home.environment());
    QVERIFY(person.install(VAULT_PLUGIN));
    auto run = person.home.run({u"config"_s, u"add"_s, u"safe"_s, u"--type"_s, u"vault"_s,
                                u"--token-file"_s, u"-"_s, u"--copies"_s, u"5"_s, u"--listen"_s,
                                u"127.0.0.1:0"_s, u"--access"_s, u"none"_s},
                               token + '\n');
    VERIFY_RUN(run, 0);
    VERIFY_SAYS(run, "kept in the keychain");
    QVERIFY(!person.home.printed().contains(token));
    auto found = person.home.filesWith(token);
    found.removeAll(person.plugin(u"vault.so"_s)); // the plug-in itself knows what its token is
    QCOMPARE(found, QStringList());
    run = person.home.run({u"config"_s, u"show"_s, u"safe"_s});
    VERIFY_RUN(run, 0);
    VERIFY_SAYS(run, "token = \"••••••••\"");
    VERIFY_SAYS(run, "copies = 5");

    const auto server = person.server({u"--serve"_s, u"safe"_s});
    QVERIFY(server->start());
    QTRY_VERIFY_WITH_TIMEOUT(isReady(*server), 20000);
    QCOMPARE(server->stop(), std::optional<int>(0));

    // Without its plug-in nothing of the secret comes out, and nothing is lost.
    QVERIFY(QFile::remove(person.plugin(u"vault.so"_s)));
    run = person.home.run({u"config"_s, u"show"_s, u"safe"_s});
    QVERIFY2(!QByteArray(run.out + run.err).contains(token), run.transcript().constData());
    run = person.home.run({u"config"_s, u"list"_s});
    VERIFY_RUN(run, 0);
    run = person.home.run({u"config"_s, u"export"_s});
    QVERIFY2(!QByteArray(run.out + run.err).contains(token), run.transcript().constData());
    QCOMPARE(person.home.filesWith(token), QStringList());
    QVERIFY(person.install(VAULT_PLUGIN));
    const auto again = person.server({u"--serve"_s, u"safe"_s});
    QVERIFY(again->start());
    QTRY_VERIFY_WITH_TIMEOUT(isReady(*again), 20000);
    QCOMPARE(again->stop(), std::optional<int>(0));
    run = person.home.run({u"config"_s, u"show"_s, u"safe"_s, u"--reveal"_s});
    VERIFY_SAYS(run, token);
    VERIFY_SAYS(run, "copies = 5");
}

/// The one that is required comes from elsewhere; that is no reason to leave the other in its store.
void tst_pluginprogram::aSecretThatOthersCanDoWithoutIsServed()
{
    Person person;
    QVERIFY(person.install(VAULT_PLUGIN));
    const QStringList unlock{u"--store-passphrase-file"_s,
                             person.home.write(u"phrase"_s, "correct horse")};
    const auto run =
        person.home.run(QStringList{u"config"_s, u"add"_s, u"safe"_s, u"--type"_s, u"vault"_s,
                                    u"--token-file"_s, person.home.write(u"token"_s, token),
                                    u"--pin-file"_s, person.home.write(u"pin"_s, "right-vault-pin"),
                                    u"--path"_s, u"behind a PIN"_s, u"--listen"_s, u"127.0.0.1:0"_s,
                                    u"--access"_s, u"none"_s, u"--store"_s, u"encrypted"_s}
                        + unlock);
    VERIFY_RUN(run, 0);
    const auto server = person.server({u"--serve"_s, u"safe"_s});
    server->environment().insert(u"RESTDOCK_SAFE_TOKEN"_s, QString::fromUtf8(token));
    server->environment().insert(u"RESTDOCK_PASSPHRASE"_s, u"correct horse"_s);
    QVERIFY(server->start());
    QTRY_VERIFY_WITH_TIMEOUT(isReady(*server) || !server->isRunning(), 20000);
    QVERIFY2(isReady(*server), server->standardError().constData());
    QCOMPARE(server->stop(), std::optional<int>(0));
}

void tst_pluginprogram::aFileCarriesTheProfile()
{
    Person person;
    QVERIFY(person.install(VAULT_PLUGIN));
    const auto secret = person.home.write(u"token"_s, token);
    const auto config =
        person.home.write(u"profiles.toml"_s,
                          "[safe]\ntype = \"vault\"\ntoken_file = \"" + secret.toUtf8()
                              + "\"\ntier = \"hot\"\nlisten = \"127.0.0.1:0\"\n"
                                "access = \"none\"\n");
    auto server = person.server({u"--serve"_s, u"--config"_s, config});
    QVERIFY(server->start());
    QTRY_VERIFY_WITH_TIMEOUT(isReady(*server), 20000);
    QCOMPARE(server->stop(), std::optional<int>(0));

    person.home.write(u"token"_s, "another");
    server = person.server({u"--serve"_s, u"--config"_s, config});
    QVERIFY(server->start());
    const auto code = server->waitForExit();
    QVERIFY2(code && *code != 0, server->standardError().constData());
    QVERIFY2(server->standardError().contains("does not accept the token. It has 3 copies"),
             server->standardError().constData());

    person.home.write(u"profiles.toml"_s, "[safe]\ntype = \"vault\"\ntier = \"warm\"\n");
    server = person.server({u"--serve"_s, u"--config"_s, config});
    const auto told = refusal(*server, 3);
    QVERIFY2(told.contains("[safe] tier: 'warm' is not known. Write one of \"hot\", \"cold\""),
             told.constData());
}

void tst_pluginprogram::whyItIsRefusedIsToldToWhoNeedsIt()
{
    Person person;
    QVERIFY(person.install(EXAMPLE_PLUGIN));
    const auto config = person.home.write(u"profiles.toml"_s,
                                          "[copies]\ntype = \"mirror\"\nfirst = \"/srv/one\"\n"
                                          "second = \"/srv/two\"\naccess = \"none\"\n");
    QCOMPARE(::chmod(QFile::encodeName(person.plugins()).constData(), 0777), 0);
    const auto server = person.server({u"--serve"_s, u"--config"_s, config});
    const auto told = refusal(*server, 3);
    QVERIFY2(told.contains(QByteArray("the plug-in for the backend type 'mirror' ("
                                      + person.plugin(u"mirror.so"_s).toUtf8()
                                      + ") cannot be used: everybody may write to ")),
             told.constData());
    QCOMPARE(::chmod(QFile::encodeName(person.plugins()).constData(), 0700), 0);
}

QTEST_GUILESS_MAIN(tst_pluginprogram)
#include "tst_pluginprogram.moc"
