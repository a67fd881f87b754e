// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/tls/certificatefile.h"
#include "tests/config/configrunner.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QTest>

using namespace restdock::test;
using namespace Qt::StringLiterals;

namespace {

const QByteArray token = "4711|test-secret-token";
const QByteArray password = "test secret password";

/// The one file of that kind among the certificates.
QString onlyFile(const ConfigHome &home, const QString &pattern)
{
    const QDir folder(home.configFile(u"certificates"_s));
    const auto names = folder.entryList({pattern}, QDir::Files);
    return names.size() == 1 ? folder.filePath(names.first()) : QString();
}

/// As "config certificate" tells it; empty if no server can use the one pair of files.
QByteArray fingerprintIn(const ConfigHome &home)
{
    const auto facts = restdock::readCertificate(
        onlyFile(home, u"*.pem"_s), onlyFile(home, u"*.key"_s), QDateTime::currentDateTimeUtc());
    return facts.isUsable() ? "SHA-256 fingerprint " + facts.fingerprint : QByteArray();
}

} // namespace

/// Profiles that come from files and go into files, and the keys among them.
class TestConfigTransfer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// One run through everything that handles a key, then a search for it in all that was written.
    void aKeyIsOnlyWhereItBelongs()
    {
        ConfigHome home;
        const auto key = home.write(u"key"_s, token);
        const auto phrase = home.write(u"phrase"_s, "correct horse");
        const QStringList unlock{u"--store-passphrase-file"_s, phrase};
        const QStringList add{u"config"_s,         u"add"_s, u"Drime"_s, u"--type"_s, u"drime"_s,
                              u"--api-key-file"_s, key};
        // There is no keychain, and nothing readable is taken in its place.
        auto run = home.run(add);
        VERIFY_RUN(run, 7);
        QVERIFY2(run.err.contains("(KEY-NONE)") && run.err.contains("--store encrypted"),
                 run.transcript().constData());
        QVERIFY(!QFile::exists(home.configFile(u"profiles.toml"_s)));

        VERIFY_RUN(home.run(add + QStringList{u"--store"_s, u"encrypted"_s} + unlock), 0);
        QCOMPARE(home.filesWith(token), QStringList(key));
        run = home.run({u"config"_s, u"show"_s, u"Drime"_s});
        VERIFY_RUN(run, 0); // from the index
        QVERIFY2(run.out.contains("api_key = \"••••••••\"") && run.err.contains("(KEY-LOCKED)"),
                 run.transcript().constData());
        VERIFY_RUN(home.run({u"config"_s, u"show"_s, u"Drime"_s, u"--reveal"_s}), 7);
        run = home.run(QStringList{u"config"_s, u"show"_s, u"Drime"_s, u"--reveal"_s,
                                   u"--store-passphrase-file"_s,
                                   home.write(u"wrong"_s, "battery staple")});
        VERIFY_RUN(run, 7);
        QVERIFY2(run.err.contains("The passphrase is wrong"), run.transcript().constData());

        const auto plain = home.file(u"plain.toml"_s);
        VERIFY_RUN(home.run(QStringList{u"config"_s, u"export"_s, u"-o"_s, plain}), 0);
        const auto locked = home.file(u"locked.toml"_s);
        VERIFY_RUN(
            home.run(QStringList{u"config"_s, u"export"_s, u"Drime"_s, u"-o"_s, locked,
                                 u"--secrets"_s, u"encrypted"_s, u"--passphrase-file"_s, phrase}
                     + unlock),
            0);
        QCOMPARE(home.filesWith(token), QStringList(key));
        QVERIFY(!home.printed().contains(token));
        for (const auto &file : {plain, locked, home.configFile(u"profiles.toml"_s),
                                 home.configFile(u"secrets.toml"_s)}) {
            constexpr auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup
                | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
            QVERIFY2(QFile::exists(file) && !(QFile::permissions(file) & others), qPrintable(file));
        }

        // The file brings the key to another place.
        ConfigHome other;
        const QStringList take{u"config"_s, u"import"_s, locked};
        VERIFY_RUN(other.run(take), 7);
        run = other.run(take
                            + QStringList{u"--passphrase-file"_s, u"-"_s, u"--store"_s,
                                          u"encrypted"_s, u"--store-passphrase-file"_s, u"-"_s},
                        "correct horse\nanother one\n");
        VERIFY_RUN(run, 0);
        run = other.run({u"config"_s, u"show"_s, u"Drime"_s, u"--reveal"_s,
                         u"--store-passphrase-file"_s, u"-"_s},
                        "another one\n");
        QVERIFY2(run.out.contains(QByteArray("api_key = \"" + token + '"')),
                 run.transcript().constData());
        QCOMPARE(other.filesWith(token), QStringList());
    }

    /// Settings of a later version are in the encrypted file only.
    void aCertificateTakesNothingFromTheProfile()
    {
        ConfigHome home;
        const QStringList unlock{u"--store-passphrase-file"_s,
                                 home.write(u"phrase"_s, "correct horse")};
        const auto file = home.write(u"in.toml"_s,
                                     "[nas]\ntype = \"local\"\npath = \"/srv/r\"\n"
                                     "future = \"kept\"\n");
        VERIFY_RUN(
            home.run(QStringList{u"config"_s, u"import"_s, file, u"--store"_s, u"encrypted"_s}
                     + unlock),
            0);
        VERIFY_RUN(home.run(QStringList{u"config"_s, u"certificate"_s, u"nas"_s} + unlock), 0);
        const auto run =
            home.run(QStringList{u"config"_s, u"show"_s, u"nas"_s, u"--reveal"_s} + unlock);
        VERIFY_RUN(run, 0);
        QVERIFY2(run.out.contains("future = \"kept\"") && run.out.contains("tls = \"made\""),
                 run.transcript().constData());
    }

    void aMadeCertificateTravelsWithSecretsOnly_data()
    {
        QTest::addColumn<QString>("form");
        QTest::newRow("obscured") << u"obscured"_s;
        QTest::newRow("encrypted") << u"encrypted"_s;
    }

    void aMadeCertificateTravelsWithSecretsOnly()
    {
        QFETCH(QString, form);
        ConfigHome home;
        VERIFY_RUN(home.run(addLocal(u"nas"_s, u"/srv/r"_s)), 0);
        auto run = home.run({u"config"_s, u"certificate"_s, u"nas"_s});
        VERIFY_RUN(run, 0);
        const auto fingerprint = run.out.split('\n').at(1);
        QVERIFY(fingerprint.startsWith("SHA-256 fingerprint "));
        const auto key = contentOf(onlyFile(home, u"*.key"_s));
        const auto line = key.split('\n').at(1);
        QVERIFY(line.size() > 20);
        VERIFY_RUN(home.run({u"config"_s, u"export"_s, u"-o"_s, home.file(u"plain.toml"_s)}), 0);
        QVERIFY(!contentOf(home.file(u"plain.toml"_s)).contains("_pem"));
        QStringList exports{u"config"_s,    u"export"_s, u"-o"_s, home.file(u"out.toml"_s),
                            u"--secrets"_s, form};
        QStringList unlock;
        if (form == u"encrypted")
            unlock = {u"--passphrase-file"_s, home.write(u"phrase"_s, "correct horse")};
        VERIFY_RUN(home.run(exports + unlock), 0);
        const auto text = contentOf(home.file(u"out.toml"_s));
        QVERIFY(text.contains("tls_key_pem = ") && text.contains("BEGIN CERTIFICATE"));
        QCOMPARE(home.filesWith(line), QStringList(onlyFile(home, u"*.key"_s)));

        // Another computer has not the files that the profile names.
        QVERIFY(QDir(home.configFile(u"certificates"_s)).removeRecursively());
        ConfigHome other;
        run = other.run(QStringList{u"config"_s, u"import"_s, home.file(u"out.toml"_s)} + unlock);
        VERIFY_RUN(run, 0);
        QVERIFY2(!run.err.contains("CERT-BAD"), run.transcript().constData());
        const auto brought = onlyFile(other, u"*.key"_s);
        QCOMPARE(contentOf(brought), key);
        constexpr auto others =
            QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
        QVERIFY(!(QFile::permissions(brought) & others));
        const auto shown = other.run({u"config"_s, u"show"_s, u"nas"_s});
        QVERIFY2(shown.out.contains(brought.toUtf8()), shown.transcript().constData());
        QCOMPARE(fingerprintIn(other), fingerprint);
    }

    /// Whoever chose a passphrase takes the file for locked.
    void aFileThatThePassphraseDoesNotLockIsToldOf()
    {
        ConfigHome home;
        VERIFY_RUN(home.run(addLocal(u"nas"_s, u"/srv/r"_s)), 0);
        const QStringList writes{u"config"_s,
                                 u"export"_s,
                                 u"--secrets"_s,
                                 u"encrypted"_s,
                                 u"--passphrase-file"_s,
                                 home.write(u"phrase"_s, "correct horse")};
        const QByteArray told = "the file opens without the passphrase";
        auto run = home.run(writes);
        VERIFY_RUN(run, 0);
        QVERIFY2(run.err.contains(told), run.transcript().constData());
        run = home.run({u"config"_s, u"export"_s});
        VERIFY_RUN(run, 0);
        QVERIFY2(!run.err.contains(told), run.transcript().constData());
        VERIFY_RUN(home.run({u"config"_s, u"certificate"_s, u"nas"_s}), 0);
        run = home.run(writes); // its key is a secret
        VERIFY_RUN(run, 0);
        QVERIFY2(!run.err.contains(told), run.transcript().constData());
    }

    void aForeignFileIsNotOverwrittenByACertificate_data()
    {
        QTest::addColumn<QString>("file");
        QTest::newRow("as certificate") << u"cert"_s;
        QTest::newRow("as key") << u"key"_s;
    }

    /// A file with profiles may name any.
    void aForeignFileIsNotOverwrittenByACertificate()
    {
        QFETCH(QString, file);
        ConfigHome home;
        const auto diary = home.write(file, "dear diary");
        const QByteArray text = "[nas]\ntype = \"local\"\npath = \"/srv/r\"\ntls = \"made\"\n"
                                "tls_cert = \""
            + home.file(u"cert"_s).toUtf8() + "\"\ntls_key = \"" + home.file(u"key"_s).toUtf8()
            + "\"\n";
        VERIFY_RUN(home.run({u"config"_s, u"import"_s, home.write(u"in.toml"_s, text)}), 0);
        const QStringList make{u"config"_s, u"certificate"_s, u"nas"_s};
        auto run = home.run(make);
        QVERIFY2(run.exitCode != 0, run.transcript().constData());
        QVERIFY2(run.err.contains(QByteArray(diary.toUtf8() + " is there already"))
                     && run.err.contains("config edit 'nas' tls=off"),
                 run.transcript().constData());
        QCOMPARE(contentOf(diary), QByteArray("dear diary"));
        // What was made there may be made anew.
        QVERIFY(QFile::remove(diary));
        VERIFY_RUN(home.run(make), 0);
        VERIFY_RUN(home.run(make), 0);
    }

    void aDamagedCertificateOfOurOwnIsMadeAnew()
    {
        ConfigHome home;
        VERIFY_RUN(home.run(addLocal(u"nas"_s, u"/srv/r"_s)), 0);
        const QStringList make{u"config"_s, u"certificate"_s, u"nas"_s};
        VERIFY_RUN(home.run(make), 0);
        QFile made(onlyFile(home, u"*.pem"_s));
        QVERIFY(made.open(QIODevice::WriteOnly) && made.write("half") == 4);
        made.close();
        VERIFY_RUN(home.run(make), 0);
        QVERIFY(!fingerprintIn(home).isEmpty());
    }

    void aPairThatDoesNotFitIsMadeAnew()
    {
        ConfigHome home;
        const QByteArray text = "[nas]\ntype = \"local\"\npath = \"/srv/r\"\ntls = \"made\"\n"
                                "tls_cert = \"/gone/c\"\ntls_key = \"/gone/k\"\n"
                                "tls_cert_pem = \"no certificate\"\ntls_key_pem = \"no key\"\n";
        const auto file = home.write(u"in.toml"_s, text);
        VERIFY_RUN(home.run({u"config"_s, u"import"_s, u"--dry-run"_s, file}), 0);
        QVERIFY(!QFile::exists(home.configFile(u"certificates"_s)));
        const auto run = home.run({u"config"_s, u"import"_s, file});
        VERIFY_RUN(run, 0);
        const auto made = onlyFile(home, u"*.pem"_s);
        QVERIFY2(run.err.contains("[nas] the certificate in the file cannot be used (CERT-BAD): "
                                  "tls_cert_pem: there is no certificate in PEM in it. A new one")
                     && run.err.contains(made.toUtf8()),
                 run.transcript().constData());
        QVERIFY(!fingerprintIn(home).isEmpty());
    }

    void anImportThatFailsLeavesNoCertificate()
    {
        ConfigHome home;
        const QByteArray text = "[nas]\ntype = \"local\"\npath = \"/srv/r\"\ntls = \"made\"\n"
                                "tls_cert = \"/gone/c\"\ntls_key = \"/gone/k\"\n"
                                "tls_cert_pem = \"no certificate\"\ntls_key_pem = \"no key\"\n"
                                "[cloud]\ntype = \"drime\"\napi_key = \"k\"\nlisten = \":8001\"\n";
        // There is no keychain for the second one's key.
        VERIFY_RUN(home.run({u"config"_s, u"import"_s, home.write(u"in.toml"_s, text)}), 7);
        const QDir certificates(home.configFile(u"certificates"_s));
        QVERIFY(certificates.exists()); // one was in it
        QCOMPARE(certificates.entryList(QDir::Files), QStringList());
        QCOMPARE(namesIn(home.run({u"config"_s, u"list"_s, u"--json"_s})), QStringList());
    }

    void exportThenImportIsTheSame()
    {
        ConfigHome home;
        VERIFY_RUN(home.run(addLocal(u"ümlaut \"x\" #1"_s, u"/srv/ü"_s)
                                + QStringList{u"--user"_s, u"anna"_s, u"--password-file"_s, u"-"_s,
                                              u"--tls"_s, u"files"_s, u"--tls-cert"_s, u"/c"_s,
                                              u"--tls-key"_s, u"/k"_s, u"--late-backup-days"_s,
                                              u"3"_s, u"--keep-free"_s, u"5 GB"_s},
                            password),
                   0);
        VERIFY_RUN(home.run(addLocal(u"second"_s, u"/srv/second"_s)), 0);
        const auto first = home.run({u"config"_s, u"export"_s});
        VERIFY_RUN(first, 0);
        ConfigHome other;
        VERIFY_RUN(other.run({u"config"_s, u"import"_s, u"-"_s}, first.out), 0);
        const auto second = other.run({u"config"_s, u"export"_s});
        QCOMPARE(second.out, first.out);
        // Again: the names are taken.
        VERIFY_RUN(other.run({u"config"_s, u"import"_s, u"-"_s}, first.out), 2);
        VERIFY_RUN(other.run({u"config"_s, u"import"_s, u"-"_s, u"--skip"_s}, first.out), 0);
        VERIFY_RUN(other.run({u"config"_s, u"import"_s, u"-"_s, u"--replace"_s}, first.out), 0);
        QCOMPARE(other.run({u"config"_s, u"export"_s}).out, first.out);
        const auto dry =
            other.run({u"config"_s, u"import"_s, u"-"_s, u"--rename"_s, u"--dry-run"_s}, first.out);
        VERIFY_RUN(dry, 0);
        QVERIFY2(dry.out.contains("Would add \"second 2\""), dry.transcript().constData());
        QCOMPARE(other.run({u"config"_s, u"export"_s}).out, first.out);
        VERIFY_RUN(other.run({u"config"_s, u"import"_s, u"-"_s, u"--rename"_s}, first.out), 0);
        QCOMPARE(namesIn(other.run({u"config"_s, u"list"_s, u"--json"_s})).size(), qsizetype(4));
    }

    void anExportReplacesOnlyExports()
    {
        ConfigHome home;
        VERIFY_RUN(home.run(addLocal(u"home"_s, u"/srv/r"_s)), 0);
        const auto diary = home.write(u"diary"_s, "dear diary");
        const auto run = home.run({u"config"_s, u"export"_s, u"-o"_s, diary});
        VERIFY_RUN(run, 2);
        QCOMPARE(contentOf(diary), QByteArray("dear diary"));
        for (const auto &nowhere : {u"/dev/null"_s, home.path(), home.file(u"none/x"_s)})
            QVERIFY(home.run({u"config"_s, u"export"_s, u"-o"_s, nowhere}).exitCode
                    == (nowhere.endsWith(u"/x"_s) ? 0 : 2));
        const QStringList twice{u"config"_s, u"export"_s, u"-o"_s, u"out.toml"_s};
        VERIFY_RUN(home.run(twice), 0);
        VERIFY_RUN(home.run(twice), 0);
    }

    void filesOfOthersAreReadAndWhatIsUnknownSurvives()
    {
        ConfigHome home;
        const auto obscured = home.run({u"obscure"_s}, token + '\n');
        VERIFY_RUN(obscured, 0);
        QVERIFY(!obscured.out.contains(token));
        // PyRestServer's form; the first key is the public example of its documentation.
        const auto file = home.write(
            u"backends.toml"_s,
            QByteArray("[cloud]\ntype = \"drime\"\n"
                       "api_key = \"qO-l2HqnGGNrZM3ga4UI50iwySHFTmVl1pe2NW0oOxKQqBZWUw4\"\n"
                       "workspace_id = 7\n\n"
                       "[disk]\ntype = \"local\"\npath = \"/srv/disk\"\nfrom_later = \"x\"\n\n"
                       "[second]\ntype = \"drime\"\napi_key = \""
                       + obscured.out.trimmed() + "\"\n"));
        const QStringList unlock{u"--store-passphrase-file"_s, home.write(u"p"_s, "pass")};
        auto run = home.run(
            QStringList{u"config"_s, u"import"_s, file, u"--store"_s, u"encrypted"_s} + unlock);
        VERIFY_RUN(run, 0);
        QVERIFY2(run.err.contains("line 9, column 1: [disk] the key 'from_later' is not known; it "
                                  "is kept"),
                 run.transcript().constData());
        run = home.run(QStringList{u"config"_s, u"show"_s, u"cloud"_s, u"--reveal"_s} + unlock);
        QVERIFY2(run.out.contains("api_key = \"my-secret-password-123\"")
                     && run.out.contains("workspace_id = 7"),
                 run.transcript().constData());
        const auto exported =
            home.run(QStringList{u"config"_s, u"export"_s, u"--secrets"_s, u"obscured"_s} + unlock);
        VERIFY_RUN(exported, 0);
        QVERIFY2(exported.out.contains("from_later = \"x\"\n")
                     && exported.out.count("\napi_key = \"") == 2 && !exported.out.contains(token),
                 exported.transcript().constData());
    }

    void hostileFilesChangeNothing_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("why");
        constexpr int many = 200'000;
        QTest::newRow("deep lists") << QByteArray("a = " + QByteArray(many, '[')) << u"line 1, "_s;
        QTest::newRow("a deep header")
            << QByteArray('[' + QByteArray("a.").repeated(many) + "a]\n") << u"line 1, "_s;
        QTest::newRow("huge") << QByteArray(9'000'000, '#') << u"too large"_s;
        QTest::newRow("a wrong type")
            << QByteArray("[a]\ntype = 'local'\npath = 7\n") << u"line 3, column 1: [a] path: "_s;
        QTest::newRow("a list for a profile") << QByteArray("a = []\n") << u"no profiles in it"_s;
        QTest::newRow("a duplicate table")
            << QByteArray("[a]\npath = '/srv/a'\n[a]\n") << u"line 3, "_s;
        QTest::newRow("invalid UTF-8")
            << QByteArray("[a]\npath = \"\xff\"\n") << u"line 2, column 9: "_s;
        QTest::newRow("from later")
            << QByteArray("restdock_format = 99\n[a]\n") << u"(IMPORT-NEW)"_s;
        QTest::newRow("empty") << QByteArray() << u"no profiles in it"_s;
        QTest::newRow("the second is bad")
            << QByteArray("[a]\npath = '/srv/a'\n[b]\npath = 'relative'\n") << u"line 4, "_s;
        QTest::newRow("escapes of a terminal")
            << QByteArray("[\"a\\u001b[2J\"]\npath = '/srv/a'\n") << u"line 1, "_s;
    }

    void hostileFilesChangeNothing()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, why);
        ConfigHome home;
        const auto run = home.run({u"config"_s, u"import"_s, home.write(u"in.toml"_s, text)});
        VERIFY_RUN(run, 3);
        QVERIFY2(run.err.contains(why.toUtf8()) && !run.err.contains('\x1b')
                     && run.err.size() < 1000,
                 run.transcript().constData());
        QVERIFY(!QFile::exists(home.configFile(u"profiles.toml"_s)));
    }

    void missingAndEndlessFilesAreTold()
    {
        ConfigHome home;
        VERIFY_RUN(home.run({u"config"_s, u"import"_s, home.file(u"nowhere"_s)}), 2);
        VERIFY_RUN(home.run({u"config"_s, u"import"_s, u"/dev/zero"_s}), 3);
        VERIFY_RUN(home.run({u"config"_s, u"import"_s, home.path()}), 1);
    }

    void hundredsOfProfilesAreListedQuickly()
    {
        constexpr int count = 300;
        QByteArray text;
        for (int i = 0; i < count; ++i) {
            const auto number = QByteArray::number(i);
            text += "[\"profile " + number + "\"]\ntype = 'drime'\napi_key = '" + token + number
                + "'\nlisten = ':" + QByteArray::number(10000 + i) + "'\n";
        }
        ConfigHome home;
        QElapsedTimer timer;
        timer.start();
        VERIFY_RUN(home.run({u"config"_s, u"import"_s, u"-"_s, u"--store"_s, u"encrypted"_s,
                             u"--store-passphrase-file"_s, home.write(u"p"_s, "pass")},
                            text),
                   0);
        qInfo("%d profiles imported in %lld ms", count, static_cast<long long>(timer.restart()));
        const auto list = home.run({u"config"_s, u"list"_s});
        qInfo("listed in %lld ms", static_cast<long long>(timer.elapsed()));
        VERIFY_RUN(list, 0);
        QCOMPARE(list.out.count('\n'), qsizetype(count + 1));
        QCOMPARE(home.filesWith(token), QStringList());
    }
};

QTEST_GUILESS_MAIN(TestConfigTransfer)
#include "tst_configtransfer.moc"
